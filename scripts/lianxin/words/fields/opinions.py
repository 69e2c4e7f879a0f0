"""Fields of opinions: label zh, en; help zh, en."""

from __future__ import annotations

FIELDS: dict[str, tuple[str, str, str, str]] = {
    "opinion.raised": ("提出日期", "raised", "群众提出的日期", "the day on which it was raised"),
    "opinion.received_by": (
        "受理人",
        "received by",
        "听取或收到意见的党员",
        "the member who heard or received it",
    ),
    "opinion.channel": ("渠道", "channel", "从什么渠道来的", "how it came in"),
    "opinion.group": (
        "提出人群",
        "group",
        "提出者属于哪类人群；不写是谁",
        "the group of those who said it; never who",
    ),
    "opinion.topic": ("类别", "topic", "属于哪方面的事", "what it is about"),
    "opinion.weight": (
        "群众期盼",
        "weight",
        "是不是群众最盼或最怨的事；不填即为一般",
        "whether it is what people most want or most complain of; usual when left out",
    ),
    "opinion.summary": (
        "摘要",
        "summary",
        "一句话说清要求什么，不写是谁提的",
        "what is asked for, in a line, without saying who asks",
    ),
    "opinion.wording": (
        "公开表述",
        "wording",
        "准备公开的文字，审核后才会公开",
        "the text for the public; published only when cleared",
    ),
    "opinion.cleared": (
        "审核日期",
        "cleared",
        "公开表述审核通过的日期",
        "the day on which the wording was cleared",
    ),
    "opinion.cleared_by": (
        "审核人",
        "cleared by",
        "审核公开表述的党员，不能是受理人",
        "the member who cleared the wording, not the one who received it",
    ),
    "opinion.heard_at": (
        "在哪里听到",
        "heard at",
        "来自哪次走访、会议或调研，写一项",
        "the contact, meeting or survey where it was said",
    ),
    "opinion.heard_at.contact": ("走访", "contact", "哪次联系走访", "the contact"),
    "opinion.heard_at.meeting": ("会议", "meeting", "哪次会议", "the meeting"),
    "opinion.heard_at.survey": ("调研", "survey", "哪次调研", "the survey"),
    "opinion.steps": (
        "办理过程",
        "steps",
        "每一步在哪天、做了什么，从早到晚",
        "each step with its day, early to late",
    ),
    "opinion.steps.date": ("日期", "date", "这一步的日期", "the day of the step"),
    "opinion.steps.did": (
        "做了什么",
        "did",
        "受理、转办、答复、回访、办结等",
        "received, assigned, answered, called back, closed and so on",
    ),
    "opinion.steps.by": ("经办人", "by", "经办的党员", "the member who did it"),
    "opinion.steps.to": (
        "转给",
        "to",
        "转办或上报给哪个组织",
        "the organisation to which it was assigned or escalated",
    ),
    "opinion.steps.text": (
        "说明",
        "text",
        "群众可以看到的说明",
        "a note that the public may read",
    ),
    "opinion.closed_as": (
        "办结结果",
        "closed as",
        "办结时选：已解决、已解释、非本级职责、重复、转交或撤回",
        "solved, explained, not responsible, duplicate, referred or withdrawn",
    ),
    "opinion.duplicate_of": (
        "与哪条重复",
        "duplicate of",
        "重复的那条意见",
        "the opinion that it repeats",
    ),
    "opinion.led_to": (
        "形成承诺",
        "led to",
        "由此作出的承诺",
        "commitments that were made because of it",
    ),
}
