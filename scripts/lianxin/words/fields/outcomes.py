"""Fields of commitments that say what became of them: label zh, en; help zh, en."""

from __future__ import annotations

FIELDS: dict[str, tuple[str, str, str, str]] = {
    "commitment.evidence": (
        "依据",
        "evidence",
        "能证明办成的材料；不放群众的照片",
        "what shows that it was done; no photographs of people served",
    ),
    "commitment.evidence.date": ("日期", "date", "依据形成的日期", "the day of the evidence"),
    "commitment.evidence.kind": (
        "种类",
        "kind",
        "文件、清点数据、他人证明、网页还是现场查看",
        "document, count, confirmation by another, web page or seen on site",
    ),
    "commitment.evidence.shows": (
        "证明什么",
        "shows",
        "这份依据说明了什么",
        "what this evidence shows",
    ),
    "commitment.evidence.record": (
        "台账记录",
        "record",
        "台账里的哪条记录，写成 类别/文件名",
        "a record of the register, written KIND/NAME",
    ),
    "commitment.evidence.web": (
        "网址",
        "web",
        "公开的网页地址",
        "the address of a public page",
    ),
    "commitment.evidence.confirmed_by": (
        "确认人",
        "confirmed by",
        "核实的党员，不能是承诺人或责任人",
        "the member who confirmed it, not one who owns the commitment",
    ),
    "commitment.claim": (
        "本人自报",
        "claim",
        "承诺人自己说办得怎样",
        "what the owner says became of it",
    ),
    "commitment.claim.date": ("日期", "date", "自报的日期", "the day of the claim"),
    "commitment.claim.resolution": ("结果", "resolution", "自报的结果", "the outcome claimed"),
    "commitment.claim.because": (
        "说明",
        "because",
        "没办成或逾期的，说明原因",
        "why, when it was late or not done",
    ),
    "commitment.assessment": (
        "组织评定",
        "assessment",
        "组织核查后的评定",
        "what the organisation found when it looked",
    ),
    "commitment.assessment.date": ("日期", "date", "评定的日期", "the day of the assessment"),
    "commitment.assessment.by": (
        "评定人",
        "by",
        "核查的党员，不能是承诺人或责任人",
        "the member who looked, not one who owns the commitment",
    ),
    "commitment.assessment.scale": (
        "进展程度",
        "scale",
        "依据能证明到什么程度",
        "how far the evidence goes",
    ),
    "commitment.assessment.resolution": (
        "结果",
        "resolution",
        "组织认定的结果",
        "the outcome the organisation found",
    ),
    "commitment.assessment.because": (
        "理由",
        "because",
        "看了什么，凭什么这样认定",
        "what was looked at, and why it comes out so",
    ),
    "commitment.verdict": (
        "群众评议",
        "verdict",
        "征求了多少群众的意见，各有多少人怎么说",
        "how many people were asked, and what they said",
    ),
    "commitment.verdict.date": ("日期", "date", "评议的日期", "the day they were asked"),
    "commitment.verdict.meeting": (
        "评议会",
        "meeting",
        "在哪次会议上评议",
        "the meeting where they were asked",
    ),
    "commitment.verdict.asked": (
        "征求人数",
        "asked",
        "一共问了多少人",
        "how many people were asked",
    ),
    "commitment.verdict.done_well": (
        "认为办得好",
        "done well",
        "认为办得好的人数",
        "how many say it was done well",
    ),
    "commitment.verdict.done_partly": (
        "认为部分办到",
        "done partly",
        "认为只办到一部分的人数",
        "how many say it was done in part",
    ),
    "commitment.verdict.not_done": (
        "认为没办到",
        "not done",
        "认为没有办到的人数",
        "how many say it was not done",
    ),
}
