"""Words of the opinions ledger."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "ledger.title": ("{name} {year} 年意见建议", "What people told {name}, {year}"),
    "ledger.says": (
        "群众说了什么，谁受理，转给谁，什么时候答复，最后怎样。原话经审定后公布；"
        "未审定的，先公布办理经过。",
        "What people said, who took it, where it went, when it was answered, how it ended. "
        "The wording is shown once cleared; until then only what was done.",
    ),
    "ledger.none": ("还没有登记意见建议。", "No opinion is recorded yet."),
    "ledger.organisation": ("单位", "organisation"),
    "ledger.year": ("年份", "year"),
    "ledger.received": ("收到", "received"),
    "ledger.waiting": ("还在等答复", "still waiting"),
    "ledger.closed": ("已办结", "closed"),
    "ledger.uncleared": ("原话待审定", "wording not cleared yet"),
    "ledger.waits": (
        "等了 {days} 天，还没有答复",
        "waiting for an answer for {days} {days:day|days}",
    ),
    "ledger.answered-in": ("{days} 天后答复", "answered after {days} {days:day|days}"),
    "ledger.answered-same-day": ("当天答复", "answered the same day"),
    "ledger.closed-as": ("办结：{closure}", "closed: {closure}"),
    "ledger.led-to": ("由此作出的承诺", "commitments that came of it"),
    "ledger.duplicate": ("与另一条意见相同", "same as"),
    "ledger.to": ("转给{name}", "to {name}"),
    "ledger.no-steps": ("还没有办理记录。", "Nothing has been done yet."),
    "ledger.through": ("{channel}收到", "by {channel}"),
    "ledger.anchor": ("这条意见的链接", "link to this opinion"),
}
