"""Words of the page that says what is not shown, and why."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "notshown.title": ("哪些不公开，为什么", "What is not shown, and why"),
    "notshown.says": (
        "要对群众交代的是党组织和党员，被联系的群众不该因此被人认出来。"
        "下面逐类写明哪些公开、哪些不公开。这一页由程序按它自己遵守的那张表生成。",
        "Party organisations and members are held to account; the people they serve must not be "
        "recognised because of it. Here is, kind by kind, what is public and what is not. The "
        "page is made from the very table that the program obeys.",
    ),
    "notshown.figures": ("数字怎么公布", "How figures are published"),
    "notshown.figures-ten": (
        "联系走访不到 10 次的、评议里不到 10 人的，不公布，零也不例外："
        "空着的零会让旁边的数现出来。",
        "Fewer than 10 contacts, or fewer than 10 people in a vote, are withheld; so is zero, "
        "since a zero left open would give its neighbours away.",
    ),
    "notshown.figures-five": (
        "其余的四舍五入到 5：写着“约 15”的，是 13 到 17。各项分别取整，加起来不一定等于总数。",
        "Others are rounded to 5: “about 15” is 13 to 17. Each is rounded by itself, so parts "
        "need not add up to the total.",
    ),
    "notshown.figures-others": (
        "用总数减去别的数就能算出来的，连带不公布：先收起较小的数，直到算不出为止。"
        "我们假定看的人知道每个公布的数字的准数，这样也算不出 1 到 9 的数，前后总有至少 5 的出入。",
        "What could be worked out by subtraction is withheld too, the smaller figures first. We "
        "assume a reader who knows every published figure exactly; a count of 1 to 9 still "
        "stays uncertain by at least 5.",
    ),
    "notshown.figures-once": (
        "联系走访的数字在月末、半年末之后 {days} 天公布一次，以后不变。"
        "天天变的数字，存下每天的网页就能看出哪一天多了一次。",
        "Figures of contact work appear once, {days} days after the month or the half-year, and "
        "stay. If they moved daily, whoever keeps each day's pages could tell single contacts.",
    ),
    "notshown.figures-late": (
        "晚于 31 天补记的联系走访不计入这些数字（应办事项照样算）；改正也不改动已公布的数字。",
        "Contacts entered more than 31 days late do not count here (they do for duties), and "
        "corrections do not move these figures.",
    ),
    "notshown.figures-erased": (
        "依规定删除了记录的组织，此前各期的数字全部撤下；其他组织同期只留总数，"
        "全部组织的合计不到 15 的也撤下。",
        "An organisation that lawfully erased records takes down its figures of all periods "
        "before; of the others only totals stay for those, and the figures of all together "
        "under 15 are taken down too.",
    ),
    "notshown.figures-votes": (
        "评议的人数同样处理：说“没做到”的只有一两个人，写出来就等于点名。",
        "Votes are treated alike: one or two who said “not done” would be as good as named.",
    ),
    "notshown.limits": ("做不到的，也说清楚", "What this cannot do"),
    "notshown.limits-known": (
        "熟人本来就知道谁和谁有联系，本组织的人看得到自己的记录。",
        "Neighbours know anyway who is in touch with whom, and an organisation sees its own "
        "records.",
    ),
    "notshown.limits-duties": (
        "履行情况要说明每名党员每月该办的办了没有。办了一件，就是至少联系过一次；"
        "和谁、怎样、为什么事，看不出来。",
        "The pages on duties say whether each member did what was due each month. One duty met "
        "means at least one contact; with whom, how and about what is not to be seen.",
    ),
    "notshown.limits-register": (
        "台账本身如果公开，这里的办法就不起作用；小单位的台账不要公开。",
        "If the register itself is public, none of this helps; small organisations should not "
        "publish theirs.",
    ),
    "notshown.whole": ("单条从不公布", "never shown one by one"),
    "notshown.and": ("、", ", "),
    "notshown.why": ("为什么", "why"),
    "notshown.how.as_is": ("公开", "public"),
    "notshown.how.cleared": ("审定措辞以后公开", "public once the wording is cleared"),
    "notshown.how.rounded": ("只公布取整的人数", "numbers of people, rounded"),
    "notshown.how.sums": ("只进合计", "in sums only"),
    "notshown.how.never": ("不公开", "not public"),
    "notshown.why.member": (
        "有没有能力帮扶，关系到健康和家境；特长和账号只供内部分工、核对用。",
        "Whether somebody is able to help says something about health or means; skills and "
        "accounts serve work and checks inside only.",
    ),
    "notshown.why.person": (
        "被联系的群众从不上网，代号和人群也不上网：小地方看到人群就可能猜出是谁。",
        "People served never appear, not even by alias or group: in a small place the group is "
        "enough to guess.",
    ),
    "notshown.why.link": (
        "谁负责联系谁，只有支部知道；应联系的有没有联系，算进履行情况。",
        "Who is answerable for whom stays with the branch; whether the contact was made counts "
        "in the duties.",
    ),
    "notshown.why.contact": (
        "一次走访的日期、方式和内容合起来就能认出人，所以只按月、方式、内容合计。",
        "Date, form and topic of one visit together point at a person; so there are only sums "
        "by month, form and topic.",
    ),
    "notshown.why.commitment": (
        "承诺全部公开；群众评议的人数取整，少数几个人的意见不单列。",
        "A commitment is public as a whole; the votes of people are rounded, and those of a few "
        "are not shown apart.",
    ),
    "notshown.why.opinion": (
        "原话可能写到别人，审定以后才公开；谁提的、属于哪类人群、在哪次走访听到的，从不公开。",
        "The words may speak of others, so they are cleared first; who said it, of which group "
        "and at which visit it was heard is never told.",
    ),
    "notshown.why.meeting": (
        "谁到会、几个人到会不公开：座谈会常常只有几位群众。会议记到哪条意见也不写，免得对上人。",
        "Who came, and how many, is not told: a forum often has a few people only. Nor which "
        "opinions were voiced there, since that could point at them.",
    ),
    "notshown.why.report": (
        "汇报是党员对组织说的话，可能写到别人。",
        "A report is what a member tells the organisation, and may speak of others.",
    ),
    "notshown.why.inspection": (
        "检查看过哪些记录不写：那里面有不公开的走访。",
        "Which records were looked at is left out: unpublished visits are among them.",
    ),
    "notshown.why.evaluation": (
        "人数取整，少数几个人的意见不单列；对党员个人的评议和写下的话，告诉本人。",
        "Numbers are rounded and those of a few not shown apart; what is said of one member, "
        "and in words, is told to that member.",
    ),
    "notshown.why.appraisal": (
        "对党员个人工作的评价，告诉本人和支部。",
        "The judgement of a member's work is told to the member and the branch.",
    ),
    "notshown.why.recognition": (
        "表扬和批评由组织自己宣布，网站不替它存一辈子。",
        "Praise and criticism are for the organisation to announce; the site does not keep them.",
    ),
    "notshown.why.leave": (
        "请假的原因可能涉及健康；网站只写“免除”。",
        "The reason of a leave may be about health; the site says “excused” only.",
    ),
    "notshown.why.waiver": (
        "豁免的理由公开；豁免的是谁或哪条联系，只进合计；指纹是用来核对误报的。",
        "The reason of a waiver is public; whom or which link it is about counts in sums only; "
        "the fingerprint serves to check false alarms.",
    ),
}
