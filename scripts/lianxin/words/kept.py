"""Words of how a regulation is kept in one place."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "kept.title": ("{name}：{title}", "{name}: {title}"),
    "kept.regulation": ("制度", "regulation"),
    "kept.read": ("读制度全文说明", "read the regulation"),
    "kept.adopted": ("在这里生效", "in force here"),
    "kept.adopted-below": ("只在下级组织采用", "adopted by organisations below only"),
    "kept.by": ("{name}采用，{since} 起", "adopted by {name}, since {since}"),
    "kept.until": ("，到 {until} 止", ", until {until}"),
    "kept.counts": (
        "数字含下级组织。按时率 = 按时做到 ÷ 已到期（按时 + 逾期 + 未履行）；"
        "进行中、临期和免除的不计入，单列在后。",
        "Figures include all below. On time = done in time / due (in time + late + breached); "
        "what is running, due soon or excused is left out and stands in columns of its own.",
    ),
    "kept.clauses": ("逐条看", "Clause by clause"),
    "kept.open": ("进行中", "running"),
    "kept.soon": ("临期", "due soon"),
    "kept.excused": ("免除", "excused"),
    "kept.left-out": ("不计入", "left out"),
    "kept.none": (
        "这份制度在这里还没有产生应办事项。到了该办的时候，会一条一条列在这里。",
        "This regulation has asked for nothing here yet. Once it does, it is listed here.",
    ),
    "kept.trend": ("和自己的过去比：每月按时率", "Compared with its own past: on time by month"),
    "kept.trend-desc": (
        "{first} 到 {last} 共 {months} 个月；线的高低是按时件数占到期件数的多少，"
        "没有到期事项的月份断开。",
        "{first} to {last}, {months} {months:month|months}; the line is the share done on time "
        "of what fell due, broken where nothing fell due.",
    ),
    "kept.trend-says": (
        "月份下面的数字是“按时 / 已到期”。没有到期事项的月份，线在那里断开。件数少的月份，"
        "一件之差起落就大，要连着数字看。",
        "Under each month: on time / due. Where nothing fell due the line has a gap. "
        "In months with few obligations one more or less moves it far: read it with the figures.",
    ),
    "kept.month": ("月份", "month"),
    "kept.none-month": ("没有到期事项", "nothing fell due"),
    "kept.example": ("期限怎样算出来：一个例子", "How a due date came about: an example"),
    "kept.example-says": (
        "取自这里实际发生的一件事，出自{cites}。每一条的例子见制度页。",
        "Taken from what really happened here, under {cites}. "
        "The page of the regulation has an example for every clause.",
    ),
    "kept.owed": ("没有做到的", "What was not done"),
    "kept.owed-says": (
        "到期没有做到的，写明谁、哪一段时间。服务对象不写。后来补做了或者记录有误，改正后下次更新就不在这里了。",
        "What fell due and was not done: who, and for which time. People served are never named. "
        "Once it is done or the record corrected, it is gone with the next update.",
    ),
    "kept.owed-none": ("本组织没有到期未做的事项。", "Nothing of its own is left undone."),
    "kept.owed-due": ("{day} 到期", "due {day}"),
    "kept.owed-more": ("更早的还有 {count} 件", "{count} more before these"),
    "kept.owed-below": ("下级组织中（按隶属排列）", "Further down, in the order of the tree"),
    "kept.owed-count": ("{count} 件", "{count}"),
    "kept.regulations": ("按制度看", "By regulation"),
    "kept.regulations-says": (
        "点开一份制度，看每一条怎样履行。",
        "Each regulation leads to its clauses.",
    ),
    "kept.map-regulations": ("各制度每月到期事项", "Regulations by month"),
}
