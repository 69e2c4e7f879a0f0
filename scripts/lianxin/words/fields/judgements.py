"""Fields of inspections, evaluations, appraisals, recognitions: label zh, en; help zh, en."""

from __future__ import annotations

_CITES = (
    "依据的记录",
    "cites",
    "所依据的台账记录，写成 类别/文件名",
    "the records it rests on, written KIND/NAME",
)

FIELDS: dict[str, tuple[str, str, str, str]] = {
    "inspection.date": ("日期", "date", "检查的日期", "the day of the inspection"),
    "inspection.of": (
        "被检查组织",
        "of",
        "检查的是哪个组织：本组织或下级",
        "which organisation was inspected: this one or one below",
    ),
    "inspection.by": ("检查人", "by", "参加检查的党员", "the members who inspected"),
    "inspection.regulation": (
        "检查的制度",
        "regulation",
        "检查哪项制度的执行，例如 two-links",
        "the regulation whose keeping was inspected, such as two-links",
    ),
    "inspection.record_books": (
        "查阅谁的记录",
        "record books",
        "查阅了哪些党员的联系记录",
        "the members whose records were looked through",
    ),
    "inspection.outcome": (
        "结论",
        "outcome",
        "做得好、基本做到还是有欠缺",
        "done well, done, or lacking",
    ),
    "inspection.found": (
        "发现",
        "found",
        "看到的情况，只写工作",
        "what was seen; about the work only",
    ),
    "inspection.to_do": (
        "整改要求",
        "to do",
        "要改什么，何时改好",
        "what has to be mended, and by when",
    ),
    "inspection.cites": _CITES,
    "evaluation.date": ("日期", "date", "评议的日期", "the day of the evaluation"),
    "evaluation.direction": (
        "谁评谁",
        "direction",
        "下级评上级、群众评班子、党员评干部或群众评工作",
        "who speaks of whom: one of the directions of supervision",
    ),
    "evaluation.of_organisation": (
        "被评组织",
        "of organisation",
        "评议的是组织时填写",
        "filled in when an organisation is evaluated",
    ),
    "evaluation.of_member": (
        "被评党员",
        "of member",
        "评议的是党员时填写",
        "filled in when a member is evaluated",
    ),
    "evaluation.meeting": (
        "评议会",
        "meeting",
        "在哪次会议上评议",
        "the meeting at which it was done",
    ),
    "evaluation.asked": (
        "征求人数",
        "asked",
        "一共问了多少人",
        "how many people were asked",
    ),
    "evaluation.done_well": (
        "认为做得好",
        "done well",
        "认为做得好的人数",
        "how many say it was done well",
    ),
    "evaluation.done_partly": (
        "认为部分做到",
        "done partly",
        "认为只做到一部分的人数",
        "how many say it was done in part",
    ),
    "evaluation.not_done": (
        "认为没做到",
        "not done",
        "认为没有做到的人数",
        "how many say it was not done",
    ),
    "evaluation.says": (
        "主要意见",
        "says",
        "归纳的意见，不写是谁说的",
        "the gist of what was said; never who said it",
    ),
    "evaluation.cites": _CITES,
    "appraisal.date": ("日期", "date", "考核的日期", "the day of the appraisal"),
    "appraisal.member": ("被考核党员", "member", "考核谁", "the member who is appraised"),
    "appraisal.for_year": (
        "考核年度",
        "for year",
        "考核的是哪一年，写四位数字",
        "the year that is looked at, in four digits",
    ),
    "appraisal.by": (
        "考核人",
        "by",
        "参加考核的党员，不能有本人",
        "the members who judge, never the one appraised",
    ),
    "appraisal.outcome": (
        "评价",
        "outcome",
        "做得好、基本做到还是有欠缺；不打分",
        "done well, done, or lacking; no score",
    ),
    "appraisal.because": (
        "理由",
        "because",
        "凭什么这样评价",
        "why it comes out so",
    ),
    "appraisal.cites": _CITES,
    "recognition.date": ("日期", "date", "决定的日期", "the day of the decision"),
    "recognition.kind": (
        "种类",
        "kind",
        "表扬、评先评优、批评教育、评议处理或问责",
        "praise, honour, criticism, dealt with at the evaluation, called to account",
    ),
    "recognition.title": (
        "名称",
        "title",
        "评为什么，例如优秀共产党员",
        "the name of the honour",
    ),
    "recognition.member": (
        "党员",
        "member",
        "对象是党员时填写",
        "filled in when it concerns a member",
    ),
    "recognition.organisation": (
        "组织",
        "organisation",
        "对象是组织时填写",
        "filled in when it concerns an organisation",
    ),
    "recognition.decided_by": (
        "决定人",
        "decided by",
        "作出决定的党员，不能有本人",
        "the members who decided, never the one concerned",
    ),
    "recognition.because": ("理由", "because", "因为什么工作", "for which work"),
    "recognition.cites": _CITES,
}
