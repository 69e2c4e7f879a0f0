"""Words about what an organisation does in public."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "affairs.title": ("公开的事项", "Public affairs"),
    "affairs.says": (
        "决定、会议、调研、检查和评议，按时间列出；征求过谁的意见、结果怎样，都写在这里。",
        "Decisions, meetings, surveys, inspections and evaluations by date: who was consulted "
        "and what came of it.",
    ),
    "affairs.none": ("还没有登记。", "Nothing is recorded yet."),
    "affairs.of-year": ("{name} {year} 年公开的事项", "Public affairs of {name}, {year}"),
    "affairs.all": ("按年查看全部", "All of them by year"),
    "affairs.anchor": ("这一项的链接", "link to this one"),
    "affairs.tied.opinions": ("相关意见", "opinions"),
    "affairs.tied.surveys": ("依据的调研", "rests on the survey"),
    "affairs.tied.meetings": ("征求意见的会议", "meetings at which people were consulted"),
    "affairs.tied.decisions": ("由此作出的决定", "decisions that rest on it"),
    "affairs.tied.commitments": ("由此作出的承诺", "commitments that came of it"),
    "affairs.tied.judged": ("会上评议的承诺", "commitments that people judged there"),
    "affairs.channels": ("随时可以提意见", "Say something at any time"),
    "affairs.decision": ("决定", "decision"),
    "affairs.decision-important": ("重要事项的决定", "decision on an important matter"),
    "affairs.consulted": ("事前征求意见：{titles}", "people were consulted before: {titles}"),
    "affairs.surveyed": ("依据调研：{titles}", "rests on the survey: {titles}"),
    "affairs.answers": ("回应意见 {count} 条", "answers {count} {count:opinion|opinions}"),
    "affairs.announced": ("{day} 公布结果", "result made public on {day}"),
    "affairs.survey-running": ("正在进行", "under way"),
    "affairs.survey-reported": ("{day} 形成报告", "reported on {day}"),
    "affairs.inspected-by": ("由{name}检查", "inspected by {name}"),
    "affairs.evaluated": (
        "问了约 {asked} 人：{parts}（取整；人数少的不公布）",
        "about {asked} people asked: {parts} (rounded; small numbers withheld)",
    ),
    "affairs.evaluated-asked": (
        "问了约 {asked} 人；分项人数少，不公布",
        "about {asked} people asked; the numbers are small and withheld",
    ),
    "affairs.evaluated-well": ("做得好约 {count}", "done well about {count}"),
    "affairs.evaluated-partly": ("做了一部分约 {count}", "partly about {count}"),
    "affairs.evaluated-poorly": ("没做到约 {count}", "not done about {count}"),
    "affairs.evaluated-few": (
        "已评议；人数不足 10 人，结果不公布",
        "evaluated; fewer than 10 people, so the numbers are withheld",
    ),
}
