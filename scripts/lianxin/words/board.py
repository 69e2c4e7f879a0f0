"""Words of the board: columns, filters, counts."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "board.heading": ("说了什么，做到了没有", "What was promised, and what became of it"),
    "board.what": (
        "这里公开党组织和党员对群众作出的每一项承诺：谁承诺、为谁办、什么时候办好、办得怎么样。"
        "每个日期、每次延期和三方的说法都来自公开的记录，谁都可以核对。",
        "Every commitment that Party organisations and members made to people: who promised, "
        "for whom, by when, and what became of it. Each date, each extension and each of the "
        "three verdicts comes from a record that anybody can check.",
    ),
    "board.glance.total": ("承诺", "commitments"),
    "board.glance.running": ("正在办", "in progress"),
    "board.glance.overdue": ("已逾期", "overdue"),
    "board.glance.kept": ("组织认定已兑现", "found kept by the organisation"),
    "board.caption": ("全部承诺", "All commitments"),
    "board.deed": ("承诺事项", "deed"),
    "board.who": ("谁承诺", "who"),
    "board.whom": ("为谁办", "for whom"),
    "board.deadline": ("完成期限", "deadline"),
    "board.stage": ("进展", "how far"),
    "board.claim": ("本人说", "owner's claim"),
    "board.assessment": ("组织认定", "organisation found"),
    "board.verdict": ("群众评", "people's verdict"),
    "board.no-deadline": ("未写期限", "no deadline"),
    "board.first": ("原定 {day}，延期 {times} 次", "first {day}, moved {times} times"),
    "board.verdict-short": (
        "约 {asked} 人评，约 {well} 人说好",
        "about {well} of {asked}: done well",
    ),
    "board.verdict-asked": ("约 {asked} 人评，分项不公布", "about {asked} asked; parts withheld"),
    "board.verdict-withheld": ("已评，人数少不公布", "given; too few to publish"),
    "board.filter": ("查找承诺", "Find commitments"),
    "board.search": ("关键词", "words"),
    "board.search-hint": ("如：路灯、水渠、姓名", "such as: lamps, ditch, a name"),
    "board.organisation": ("单位", "organisation"),
    "board.year": ("年份", "year"),
    "board.state": ("进展和结果", "state"),
    "board.states.stage": ("进展", "how far"),
    "board.states.resolution": ("结果（组织认定）", "outcome (organisation's finding)"),
    "board.time": ("时限", "timeliness"),
    "board.all": ("全部", "all"),
    "board.sort": ("排序", "sort by"),
    "board.sort.made": ("最近作出", "newest first"),
    "board.sort.deadline": ("期限最近", "deadline"),
    "board.sort.organisation": ("单位名称", "name of organisation"),
    "board.reset": ("清除条件", "clear"),
    "board.count": ("共 {count} 项", "{count} commitments"),
    "board.count-of": ("符合条件 {count} 项，共 {total} 项", "{count} of {total} commitments"),
    "board.none": (
        "没有符合条件的承诺。换个关键词，或清除条件再试。",
        "Nothing matches. Try other words, or clear the filters.",
    ),
    "board.show-more": ("再显示 {count} 项", "show {count} more"),
    "board.loading": ("正在读取其余承诺", "loading the other commitments"),
    "board.failed": (
        "其余承诺没有读取成功，可在按单位和年份的清单里查看",
        "the other commitments could not be loaded; see the lists by organisation and year",
    ),
    "board.lists": (
        "此处只列最近 {first} 项，其余在按单位和年份的清单里",
        "The newest {first} are shown here; all others are in the lists by organisation and year",
    ),
    "board.to-lists": ("按单位和年份查看全部承诺", "All commitments by organisation and year"),
    "board.list": ("{name} {year} 年承诺", "Commitments of {name}, {year}"),
    "board.empty": (
        "还没有登记承诺。第一项承诺合并以后，会在下一次更新时出现在这里。",
        "No commitment is recorded yet. The first one will stand here after the next update.",
    ),
}
