"""Every closed list of words of the domain, in one place, Chinese and English.

The lists are those of the project's domain page; each class says what it is for.
"""

from __future__ import annotations

from lianxin.terms import Term


class Level(Term):
    """What an organisation is, from the top down."""

    COMMITTEE = "committee", "党委", "committee"
    WORKING_COMMITTEE = "working-committee", "党工委", "working committee"
    PARTY_GROUP_ABOVE = "leading-group", "党组", "leading party group"
    GENERAL_BRANCH = "general-branch", "党总支", "general branch"
    BRANCH = "branch", "党支部", "branch"
    PARTY_GROUP = "party-group", "党小组", "party group"


class UnitKind(Term):
    """What the body is to which an organisation belongs, where a clause asks for it."""

    INSTITUTE = "institute", "研究所", "institute"
    FUNCTIONAL_OFFICE = "functional-office", "职能处室", "functional office"
    VILLAGE = "village", "村", "village"
    COMMUNITY = "community", "社区", "community"
    ENTERPRISE = "enterprise", "企业", "enterprise"
    INSTITUTION = "public-institution", "事业单位", "public institution"
    SALES = "sales-department", "销售经营部门", "sales department"
    SCHOOL = "school", "学校", "school"
    HOSPITAL = "hospital", "医院", "hospital"
    WORKSHOP = "workshop", "车间", "workshop"
    AGENCY = "agency", "机关", "agency"


class AccessKind(Term):
    """Standing ways for people to say something."""

    BOX = "box", "意见箱", "suggestion box"
    HOTLINE = "hotline", "热线电话", "hotline"
    REPORTING_LINE = "reporting-line", "举报电话", "reporting telephone"
    ONLINE = "online", "网上留言", "online"


class Position(Term):
    """A member's position; decides which duties bind."""

    LEADER = "leader", "党员领导干部", "leader"
    DEPARTMENT_HEAD = "department-head", "部门负责人", "head of department"
    CADRE = "cadre", "党员干部", "cadre"
    COMMITTEE_MEMBER = "committee-member", "支部委员", "branch committee member"
    REPRESENTATIVE = "representative", "党代表", "representative"
    ORDINARY = "ordinary", "普通党员", "ordinary member"
    RETIRED = "retired", "离退休党员", "retired member"


class Group(Term):
    """Groups of people served; a person served is known by alias and group only."""

    ACTIVIST = "activist", "入党积极分子", "activist"
    PROSPECTIVE_MEMBER = "prospective-member", "发展对象", "prospective member"
    IN_DIFFICULTY = "in-difficulty", "困难群众", "person in difficulty"
    POOR_HOUSEHOLD = "poor-household", "困难户", "poor household"
    GETS_BY = "household-that-gets-by", "温饱户", "household that gets by"
    WELL_OFF = "well-off-household", "小康户", "well-off household"
    PUPIL = "struggling-pupil", "学困生", "pupil who struggles"
    POOR_PUPIL = "poor-pupil", "贫困生", "poor pupil"
    WORKER = "worker", "职工", "worker"
    RETIRED = "retired", "离退休人员", "retired member or cadre"
    VETERAN = "veteran-or-army-family", "退役军人和军属", "veteran or army family"
    EXPERT = "expert", "专家", "expert"
    SKILLED = "skilled-worker", "技术能手", "skilled worker"
    ABLE = "able-person", "致富能手", "able person"
    YOUNG = "young-person", "青年", "young person"
    RESIDENT = "resident", "居民", "resident"


class LinkKind(Term):
    """Who is answerable for whom."""

    PAIRING = "pairing", "结对", "pairing"
    CONTACT_POINT = "contact-point", "联系点", "contact point"
    MENTORING = "mentoring", "帮带", "mentoring"
    ACCOMPANIMENT = "accompaniment", "培养联系", "accompaniment"


class LinkWay(Term):
    """How a link came about."""

    OWN_INITIATIVE = "own-initiative", "自觉联系", "own initiative"
    ASSIGNED = "assigned", "指定联系", "assigned"
    SPECIAL = "special", "特别联系", "special contact"


class TrainingAim(Term):
    """What a link of mentoring or accompaniment works towards."""

    MEMBER = "become-member", "能手培养成党员", "an able person becomes a member"
    ABLE = "become-able", "党员培养成能手", "a member becomes able"
    CADRE = "become-cadre", "党员能手培养成村干部", "an able member becomes a village cadre"


class Form(Term):
    """Forms of contact."""

    FACE_TO_FACE = "face-to-face", "面对面交流", "face to face"
    HOME_VISIT = "home-visit", "上门走访", "home visit"
    TELEPHONE = "telephone", "电话", "telephone"
    MESSAGE = "message", "短信微信", "message"
    EMAIL = "e-mail", "电子邮件", "e-mail"
    GUIDANCE = "guidance-at-work", "工作指导", "guidance at work"
    GROUP_ACTIVITY = "group-activity", "集体活动", "group activity"
    RECEPTION = "reception", "接待", "reception"
    EVENING_VISIT = "evening-visit", "夜访", "evening visit"


class Topic(Term):
    """What a contact was about: a choice, so that nobody's mind is written down."""

    POLICY = "policy-and-law", "政策法规", "policy and law"
    WORK = "work-and-skills", "工作与技能", "work and skills"
    LIVELIHOOD = "livelihood", "生活困难", "livelihood"
    FARMING = "farming", "农业生产", "farming"
    ROADS_AND_WATER = "roads-and-water", "道路水利", "roads and water"
    ENVIRONMENT = "environment", "环境卫生", "environment"
    MEDICAL_SERVICE = "medical-service", "就医服务", "medical services"
    SCHOOLING = "schooling", "上学就学", "schooling"
    HOUSING = "housing", "住房", "housing"
    SAFETY = "safety", "安全", "safety"
    PUBLIC_SERVICE = "public-service", "办事服务", "public services"
    RIGHTS = "rights", "权益维护", "rights"
    DISPUTES = "disputes", "矛盾调解", "settling of disputes"
    FUNDS = "funds", "资金帮扶", "help with funds"
    TRAINING = "activist-training", "培养教育", "training of activists"
    GREETING = "festival-greeting", "节日慰问", "festival greeting"
    ORGANISATION = "organisation-matters", "组织建设", "matters of the organisation"
    OTHER = "other", "其他", "other"


class Stage(Term):
    """Life of a commitment."""

    PROPOSED = "proposed", "提诺", "proposed"
    REVIEWED = "reviewed", "审诺", "reviewed"
    PUBLISHED = "published", "公示", "published"
    IN_PROGRESS = "in-progress", "践诺", "in progress"
    EVALUATED = "evaluated", "评诺", "evaluated"


class Resolution(Term):
    """How a commitment ended, apart from where it is in its life."""

    KEPT = "kept", "兑现", "kept"
    KEPT_LATE = "kept-late", "逾期兑现", "kept late"
    PARTLY = "partly-kept", "部分兑现", "partly kept"
    NOT_KEPT = "not-kept", "未兑现", "not kept"
    CANNOT_JUDGE = "cannot-be-judged", "无法判定", "cannot be judged"
    WITHDRAWN = "withdrawn", "撤回", "withdrawn"
    REPLACED = "replaced", "变更", "replaced"


class Timeliness(Term):
    """Derived from deadlines and a date; never typed."""

    ON_TIME = "on-time", "按期", "on time"
    DUE_SOON = "due-soon", "临期", "due soon"
    OVERDUE = "overdue", "逾期", "overdue"
    LONG_OVERDUE = "long-overdue", "严重逾期", "long overdue"


class ExtensionState(Term):
    """State of a request for more time."""

    ASKED = "asked-for", "已申请", "asked for"
    IN_REVIEW = "in-review", "审核中", "in review"
    GRANTED = "granted", "已同意", "granted"
    REFUSED = "refused", "未同意", "refused"
    WITHDRAWN = "withdrawn", "已撤回", "withdrawn"


class DelayReason(Term):
    """Why more time is needed."""

    FUNDS = "funds", "资金", "funds"
    MEANS = "means-or-people", "人手物力", "means or people"
    PRIORITIES = "priorities-changed", "任务调整", "priorities changed"
    APPROVALS = "approvals", "审批手续", "approvals"
    DEPENDS = "depends-on-others", "需他方配合", "depends on others"
    WEATHER = "weather-or-disaster", "天气灾害", "weather or disaster"
    OTHER = "other", "其他", "other"


class Scale(Term):
    """An assessor's scale; says how far, never how many points."""

    NO_EVIDENCE = "no-evidence", "无依据", "no evidence"
    NOT_STARTED = "not-started", "未启动", "not started"
    LIMITED = "limited", "有限进展", "limited"
    SUBSTANTIAL = "substantial", "明显进展", "substantial"
    COMPLETE = "complete", "完成", "complete"


class SourceKind(Term):
    """Where a commitment comes from."""

    OPINION = "opinion", "群众意见", "opinion"
    SURVEY = "survey", "调研", "survey"
    FORUM = "forum", "座谈会", "forum"
    NEED = "need", "现实需要", "stated need"


class OpinionStep(Term):
    """What happens to an opinion."""

    RECEIVED = "received", "受理", "received"
    ASSIGNED = "assigned", "转办", "assigned"
    EXTENDED = "extended", "延期", "extended"
    URGED = "urged", "催办", "urged"
    ESCALATED = "escalated", "上报", "escalated"
    ANSWERED = "answered", "答复", "answered"
    CALLED_BACK = "called-back", "回访", "called back"
    REOPENED = "reopened", "重新办理", "reopened"
    CLOSED = "closed", "办结", "closed"


class Closure(Term):
    """As what an opinion was closed."""

    SOLVED = "solved", "已解决", "solved"
    EXPLAINED = "explained", "已解释", "explained"
    NOT_RESPONSIBLE = "not-responsible", "非本级职责", "not responsible"
    DUPLICATE = "duplicate", "重复", "duplicate"
    REFERRED = "referred", "转交", "referred"
    WITHDRAWN = "withdrawn", "撤回", "withdrawn"


class Channel(Term):
    """How an opinion came in."""

    VISIT = "visit", "走访", "visit"
    FORUM = "forum", "座谈会", "forum"
    QUESTIONNAIRE = "questionnaire", "征求意见表", "questionnaire"
    BOX = "box", "意见箱", "box"
    HOTLINE = "hotline", "热线", "hotline"
    RECEPTION = "reception", "接待", "reception"
    PETITION = "petition", "信访", "petition"
    ONLINE = "online", "网络", "online"


class Weight(Term):
    """How much people want it; what they most want and most complain of comes first."""

    MOST_WANTED = "most-wanted", "群众最盼", "most wanted"
    MOST_COMPLAINED = "most-complained-of", "群众最怨", "most complained of"
    USUAL = "usual", "一般", "usual"


class MeetingKind(Term):
    """Kinds of meeting and of activity held together."""

    FORUM = "forum", "群众座谈会", "forum"
    COMMITTEE_STUDY = "committee-study", "支委会专题研究", "committee study"
    REPORTS_HEARD = "reports-heard", "专题听取汇报", "hearing of reports"
    DEMOCRATIC_LIFE = "democratic-life", "民主生活会", "democratic life meeting"
    CONSULTATION = "consultation", "征求意见会", "consultation"
    BRIEFING = "briefing", "情况通报会", "briefing"
    RECEPTION_DAY = "reception-day", "接待日", "reception day"
    THEME_ACTIVITY = "theme-activity", "主题实践活动", "theme activity"
    PUBLIC_BENEFIT = "public-benefit", "公益活动", "public-benefit activity"
    SERVICE_TEAM = "service-team", "党员服务队活动", "service-team activity"
    TRAINING = "training", "培训", "training"


class Audience(Term):
    """For whom a meeting is, where a clause asks for it."""

    WORKERS = "workers", "职工群众", "workers"
    VETERANS = "veterans-and-army-families", "退役军人和军属", "veterans and army families"
    ALL_STAFF = "all-staff", "全体员工", "all staff"
    RESIDENTS = "residents", "居民群众", "residents"
    ACTIVISTS = "activists", "入党积极分子", "activists"
    MEMBERS = "members", "党员", "members"


class PostArea(Term):
    """What a service post is for."""

    POLICY_SPEAKER = "policy-speaker", "政策宣讲", "policy speaker"
    PROSPERITY = "leading-to-prosperity", "致富带头", "leading others to prosperity"
    ACTIVISTS = "activist-training", "积极分子培养", "training of activists"
    SECURITY = "public-security", "社会治安", "public security"
    ENVIRONMENT = "environment", "环境维护", "environment"
    PUBLIC_SERVICE = "public-service", "便民服务", "public services"
    OTHER = "other", "其他", "other"


class ReportKind(Term):
    """What a report is."""

    REGULAR = "regular", "定期汇报", "regular report"
    SPECIAL = "special", "特殊情况汇报", "report of a special case"
    YEAR_END = "year-end", "年终总结", "year-end summary"
    UPWARD = "upward", "向上级专题汇报", "report to the upper organisation"
    TRAINING = "training", "培养考察汇报", "report on somebody accompanied"


class ReportForm(Term):
    """Spoken or written."""

    SPOKEN = "spoken", "口头", "spoken"
    WRITTEN = "written", "书面", "written"


class Outcome(Term):
    """What a judgement of work says; words, no scores."""

    GOOD = "good", "做得好", "done well"
    ADEQUATE = "adequate", "基本做到", "done"
    LACKING = "lacking", "有欠缺", "lacking"


class Direction(Term):
    """Three directions of evaluation."""

    LOWER_ON_UPPER = "lower-on-upper", "下级评上级", "lower on upper level"
    PEOPLE_ON_LEADERS = "people-on-leaders", "群众评班子", "people on leadership"
    MEMBERS_ON_CADRES = "members-on-cadres", "党员评干部", "members on cadres"
    PEOPLE_ON_WORK = "people-on-work", "群众评工作", "people on the work"


class RecognitionKind(Term):
    """What follows from how the work was done."""

    PRAISE = "praise", "表扬", "praise"
    HONOUR = "honour", "评先评优", "honour"
    CRITICISM = "criticism", "批评教育", "criticism and education"
    HANDLED = "handled", "评议处理", "dealt with at the evaluation"
    CALLED_TO_ACCOUNT = "called-to-account", "问责", "called to account"


class LeaveReason(Term):
    """Why somebody is away; no medical detail."""

    SICK = "sick", "病假", "sick leave"
    PARENTAL = "parental", "生育假", "parental leave"
    STUDY = "study", "脱产学习", "study"
    SECONDMENT = "secondment", "借调外派", "secondment"
    OTHER = "other", "其他", "other"


class ErasureReason(Term):
    """Why records were taken out of the register for good."""

    CONSENT = "consent-withdrawn", "撤回同意", "consent withdrawn"
    PRIVATE = "private-data", "误录私人信息", "private data entered by mistake"
    COURT = "lawful-request", "依法删除", "lawful request"


class EvidenceKind(Term):
    """What shows that a deed was done; photographs of people served are not kept."""

    DOCUMENT = "document", "文件", "document"
    COUNT = "count", "清点数据", "count"
    WITNESS = "witness", "他人证明", "confirmation by another"
    WEB = "web", "网页", "web page"
    SITE = "site", "现场查看", "seen on site"


class Status(Term):
    """What became of an obligation."""

    MET = "met", "已履行", "met"
    LATE = "late", "逾期履行", "late"
    DUE_SOON = "due-soon", "临期", "due soon"
    OPEN = "open", "进行中", "open"
    BREACHED = "breached", "未履行", "breached"
    EXCUSED = "excused", "免除", "excused"


class Answer(Term):
    """Yes or no, where a plain word reads better than true and false."""

    YES = "yes", "是", "yes"
    NO = "no", "否", "no"
