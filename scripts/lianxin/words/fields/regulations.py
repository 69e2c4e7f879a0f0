"""Fields of adoptions and waivers: label zh, en; help zh, en."""

from __future__ import annotations

FIELDS: dict[str, tuple[str, str, str, str]] = {
    "adoption.regulation": (
        "制度",
        "regulation",
        "采用的制度，写 regulations/ 里的文件名",
        "the regulation, by the name of its file in regulations/",
    ),
    "adoption.since": ("施行日期", "since", "从哪一天起施行", "the first day in force"),
    "adoption.until": (
        "停止日期",
        "until",
        "施行的最后一天；仍在施行的不填",
        "the last day in force; left out while it is",
    ),
    "adoption.blanks": (
        "留空的数字",
        "blanks",
        "制度里留空的数字，每个都要填上",
        "the numbers that the regulation leaves open; each is filled in",
    ),
    "adoption.stricter": (
        "从严规定",
        "stricter",
        "本组织要求更严的规则；只能更严，不能放宽",
        "rules that this organisation holds to a stricter figure; never a laxer one",
    ),
    "adoption.stricter.rule": (
        "规则",
        "rule",
        "哪一条规则，例如 two-links/monthly-contact",
        "which rule, such as two-links/monthly-contact",
    ),
    "adoption.stricter.at_least": (
        "至少",
        "at least",
        "更高的下限",
        "the higher number to be reached",
    ),
    "adoption.stricter.at_most": (
        "至多",
        "at most",
        "更低的上限",
        "the lower number not to be passed",
    ),
    "adoption.stricter.within": (
        "期限",
        "within",
        "更短的天数",
        "the fewer days that are allowed",
    ),
    "adoption.says": (
        "说明",
        "says",
        "采用的依据和说明",
        "on what it rests, and remarks",
    ),
    "waiver.rule": (
        "规则",
        "rule",
        "哪一条规则不适用，例如 two-links/monthly-contact",
        "the rule that does not bind, such as two-links/monthly-contact",
    ),
    "waiver.subject": (
        "对象",
        "subject",
        "对哪条记录不适用，写成 类别/文件名；不填就是整个组织",
        "the record it is about, written KIND/NAME; left out for the whole organisation",
    ),
    "waiver.since": ("开始日期", "since", "豁免的第一天", "the first day of the waiver"),
    "waiver.until": ("结束日期", "until", "豁免的最后一天", "the last day of the waiver"),
    "waiver.reason": (
        "理由",
        "reason",
        "为什么豁免；会公开",
        "why; it is published",
    ),
    "waiver.approved_by": (
        "批准人",
        "approved by",
        "批准的党员，不能是受益的本人",
        "the member who approved, not the one whose duty is lifted",
    ),
}
