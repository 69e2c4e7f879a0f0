"""Words of an opinion's page."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "opinion.uncleared": (
        "一条意见（原话待审定）",
        "An opinion (wording not cleared yet)",
    ),
    "opinion.uncleared-says": (
        "原话还没有人审定可以公布，所以这里只写办到哪一步，不写说了什么、怎么答复的。",
        "Nobody has cleared its wording for the public yet, so only the way it went is shown, "
        "neither what was said nor what was answered.",
    ),
    "opinion.raised": ("提出日期", "raised"),
    "opinion.receiver": ("谁收到", "received by"),
    "opinion.channel": ("怎么提的", "how"),
    "opinion.topic": ("领域", "subject"),
    "opinion.weight": ("群众怎么看", "how much people want it"),
    "opinion.state": ("现在怎样", "how it stands"),
    "opinion.in-words": ("原话", "In their words"),
    "opinion.timeline": ("办理经过", "What was done"),
    "opinion.year": ("{name} {year} 年的全部意见", "all opinions of {year} to {name}"),
    "opinion.ties": ("相关的事", "Related"),
    "opinion.decisions": ("作出的决定", "decisions that answer it"),
    "opinion.surveys": ("写进的调研", "surveys that take it up"),
    "opinion.duplicates": ("相同的意见", "opinions that say the same"),
    "opinion.event.raised": ("提出，来自{channel}", "raised, from: {channel}"),
    "opinion.event.cleared": ("原话审定可以公布", "wording cleared for the public"),
    "opinion.event.to": ("{step}给{name}", "{step}: {name}"),
}
