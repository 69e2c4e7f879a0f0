"""Words about the open data: its tables and columns, its files, what is promised about them."""

from __future__ import annotations

_TABLES: dict[str, tuple[str, str, str, str]] = {
    "regulations": (
        "制度",
        "regulations",
        "每部制度一行，文字是我们自己的话",
        "one row a regulation, in our own words",
    ),
    "clauses": (
        "条款",
        "clauses",
        "每个条款一行：说什么，由规则核对还是由人判断",
        "one row a clause: what it says, and whether a rule or people judge it",
    ),
    "duties_total": (
        "应办事项合计",
        "duties, all together",
        "每个组织（含下级）每条规则一行，至今的应办事项按状态计数；"
        "数字已含下级组织，各组织之间不能再相加",
        "one row for each organisation (with all below it) and rule: all duties so far, counted "
        "by status; what is below is included, so rows of different organisations do not add up",
    ),
    "duties_monthly": (
        "应办事项按月",
        "duties by month",
        "同上，按应办月份分开，只列最近十二个月，没有应办事项的月份不列",
        "the same by the month in which they fall due, for the last twelve months; "
        "months in which nothing was owed are left out",
    ),
    "contacts": (
        "各组织联系走访的次数",
        "contact work of each organisation",
        "按半年、月份、方式、内容；四舍五入到 5，太小的和能推算出小数的留空",
        "by half-year, month, form and topic; rounded to 5, empty where few, or where few could "
        "be worked out",
    ),
    "contacts_county": (
        "全部组织联系走访的次数",
        "contact work of all organisations",
        "按月份，以及每半年按方式、内容；四舍五入到 5，太小的留空",
        "by month, and for each half-year by form and topic; rounded to 5, empty where few",
    ),
    "words": (
        "词表",
        "lists of words",
        "各栏里用到的固定词及中英文说法",
        "the closed lists that columns use, with what people read",
    ),
}

_COLUMNS: dict[str, tuple[str, str, str, str]] = {
    "id": ("编号", "id", "本表内唯一，长期不变", "unique in this table, and lasting"),
    "organisation": (
        "党组织",
        "organisation",
        "记录所在的党组织",
        "the organisation in whose folder the record lies",
    ),
    "number": ("序号", "number", "在记录里排第几，从 1 数起", "its place in the record, from 1"),
    "page": (
        "网页",
        "page",
        "从网站根目录起的地址",
        "the address of its page from the root of the site",
    ),
    "current_deadline": (
        "现行时限",
        "current deadline",
        "已同意的延期计入后的时限",
        "the deadline after the extensions that were granted",
    ),
    "stage": ("阶段", "stage", "走到哪一步", "how far it has come"),
    "timeliness": (
        "时效",
        "timeliness",
        "由日期推算，不手填；撤回、变更或没有时限的留空",
        "worked out from the dates; empty for what was withdrawn, replaced or has no deadline",
    ),
    "of": (
        "更正的记录",
        "what is corrected",
        "记录编号；不公布的记录只写种类，后面是 /-",
        "the id of the record; of a record that is not published only its kind, followed by /-",
    ),
    "title_zh": ("名称", "title in Chinese", "中文名称", "its name in Chinese"),
    "title_en": ("英文名称", "title", "英文名称", "its name in English"),
    "short_zh": ("简称", "short title in Chinese", "引用时用", "used in citations"),
    "short_en": ("英文简称", "short title", "引用时用", "used in citations"),
    "setting_zh": ("适用于", "setting in Chinese", "哪里用", "where it is used"),
    "setting_en": ("适用于（英文）", "setting", "哪里用", "where it is used"),
    "about_zh": ("内容", "about, in Chinese", "讲什么", "what it is about"),
    "about_en": ("内容（英文）", "about", "讲什么", "what it is about"),
    "regulation": ("制度", "regulation", "属于哪部制度", "the regulation it belongs to"),
    "clause_number": (
        "条号",
        "clause number",
        "制度最新文本里的条号；修订会改条号，编号不变",
        "its number in the newest text; amendments renumber clauses, the id stays",
    ),
    "reading": ("性质", "reading", "怎样理解这一条", "how the clause is read"),
    "says_zh": ("说什么", "says, in Chinese", "条款的意思", "what the clause says"),
    "says_en": ("说什么（英文）", "says", "条款的意思", "what the clause says"),
    "judged_by": (
        "由谁判断",
        "judged by",
        "rule 由规则核对，people 由人判断",
        "rule: checked by a rule; people: judged by people",
    ),
    "because_zh": (
        "为什么由人判断",
        "why people judge, in Chinese",
        "只有由人判断的条款才有",
        "only for clauses that people judge",
    ),
    "because_en": (
        "为什么由人判断（英文）",
        "why people judge",
        "只有由人判断的条款才有",
        "only for clauses that people judge",
    ),
    "ruled_since": (
        "规则起始日",
        "ruled since",
        "第一个版本从哪天起",
        "the first day of its first version",
    ),
    "rule": ("规则", "rule", "条款编号", "the id of the clause"),
    "month": ("月份", "month", "写作 2026-03", "written 2026-03"),
    "met": ("已履行", "met", "按期做到的件数", "how many were done in time"),
    "late": ("逾期履行", "late", "过期才做到的件数", "how many were done after the due date"),
    "breached": ("未履行", "breached", "没有做到的件数", "how many were not done"),
    "open": ("进行中", "open", "还没到期的件数", "how many are still running"),
    "due_soon": ("临期", "due soon", "七天内到期的件数", "how many fall due within seven days"),
    "excused": ("免除", "excused", "依规免除的件数", "how many were excused"),
    "contacts": (
        "次数",
        "contacts",
        "四舍五入到 5；不公布的留空",
        "rounded to 5; empty where withheld",
    ),
    "half": ("时段", "period", "哪个半年", "the half-year"),
    "half_en": ("时段（英文）", "period in English", "同上，英文", "the same in English"),
    "by": ("按什么分", "divided by", "合计、月份、方式或内容", "in all, month, form or topic"),
    "by_en": ("按什么分（英文）", "divided by, in English", "同上，英文", "the same in English"),
    "value": ("分项", "part", "哪个月、哪种方式、哪方面内容", "which month, form or topic"),
    "value_en": ("分项（英文）", "part in English", "同上，英文", "the same in English"),
    "list": ("词表", "list", "属于哪张词表", "the list it belongs to"),
    "word": ("词", "word", "各栏里写的值", "the value that stands in columns"),
    "zh": ("中文", "Chinese", "中文说法", "what people read in Chinese"),
    "en": ("英文", "English", "英文说法", "what people read in English"),
}

WORDS: dict[str, tuple[str, str]] = {
    f"data.{area}.{name}{suffix}": pair
    for area, words in (("table", _TABLES), ("column", _COLUMNS))
    for name, (zh, en, zh_says, en_says) in words.items()
    for suffix, pair in (("", (zh, en)), ("-says", (zh_says, en_says)))
} | {
    "data.part-of": ("{kind}：{part}", "{kind}: {part}"),
    "data.site": ("连心", "Lianxin"),
    "data.titled": ("{what}：{more}", "{what}: {more}"),
    "data.title": ("开放数据", "Open data"),
    "data.about": (
        "党员和党组织的承诺、意见建议的办理、制度的履行情况：公开的全部记录，截至 {day}。",
        "Commitments of members and organisations, what became of opinions, how regulations "
        "are kept: all public records, as of {day}.",
    ),
    "data.lead": (
        "网页上公开的，这里都能整份取走，自己核对、统计、订阅。网页上不公布的，这里也没有。",
        "Everything that the pages show can be taken away whole, to check, count and follow. "
        "What the pages withhold is not here either.",
    ),
    "data.commit": ("来自提交 {commit}", "from commit {commit}"),
    "data.ways": ("怎么取", "Ways to take it"),
    "data.way-csv": (
        "用 Excel 或 WPS 打开：下面每张表一个 CSV 文件，双击即可，中文不乱码。",
        "For a spreadsheet: one CSV file for each table below; a double click opens it.",
    ),
    "data.way-sqlite": (
        "用数据库分析：全部表格在一个 SQLite 文件里，表之间的关系也在。",
        "For analysis: all tables with their relations in one SQLite file.",
    ),
    "data.way-json": (
        "给程序用：JSON 接口 v1，先读目录；每张表、每个组织各有一个文件，都附 JSON Schema。",
        "For programs: JSON, version 1; begin with the index. One file for each table and each "
        "organisation, with JSON Schema.",
    ),
    "data.way-package": (
        "说明书：datapackage.json 写明每张表每一栏的含义，符合 Data Package 标准。",
        "The description: datapackage.json states what every column of every table means, "
        "as the Data Package standard has it.",
    ),
    "data.feeds": ("订阅", "Follow it"),
    "data.feed-all": ("最新动态", "What is new"),
    "data.feed-overdue": ("逾期未了的承诺", "Commitments overdue"),
    "data.feed-of": ("{name}：最新动态", "{name}: what is new"),
    "data.calendar-all": ("承诺时限日历", "Calendar of deadlines"),
    "data.calendar-of": ("{name}：承诺时限", "{name}: deadlines"),
    "data.feed": ("订阅动态（Atom）", "feed (Atom)"),
    "data.calendar": ("时限日历（iCalendar）", "deadlines (iCalendar)"),
    "data.follow": ("订阅本组织", "Follow this organisation"),
    "data.by-organisation": ("按组织", "By organisation"),
    "data.as-json": ("数据（JSON）", "data (JSON)"),
    "data.schema": ("JSON Schema", "JSON Schema"),
    "data.tables": ("表格", "The tables"),
    "data.rows": ("{count} 行", "{count} {count:row|rows}"),
    "data.column": ("栏目", "column"),
    "data.type": ("类型", "type"),
    "data.meaning": ("含义", "meaning"),
    "data.type-text": ("文字", "text"),
    "data.type-day": ("日期", "day"),
    "data.type-month": ("月份", "month"),
    "data.type-number": ("整数", "whole number"),
    "data.type-list": ("多个，分号隔开", "several, divided by semicolons"),
    "data.points-to": ("指向表 {table}", "a key of table {table}"),
    "data.words-of": ("用词见词表 {list}", "words of the list {list}"),
    "data.promise": ("稳定性承诺", "What stays as it is"),
    "data.stability": (
        "v1 只增不改：可能新增表格、栏目和词，已有的名称、类型、含义和地址不会改动或取消。"
        "要改只能另出 v2，v1 同时至少保留一年。程序请忽略不认识的栏目和词。",
        "Version 1 is only ever added to: tables, columns and words may come, but no name, type, "
        "meaning or address that is there changes or goes. Anything else will be a version 2, "
        "with version 1 kept beside it for a year at least. Programs should pass over columns "
        "and words that they do not know.",
    ),
    "data.licence-title": ("使用许可", "Licence"),
    "data.licence": ("数据按 {name} 许可使用。", "The data may be used under {name}."),
    "data.licence-none": (
        "本网站还没有写明数据的使用许可。引用时请注明出处和截止日期。",
        "This site does not state a licence for its data yet. "
        "When you quote it, name the source and the day.",
    ),
    "data.cells-title": ("CSV 的写法", "How the CSV is written"),
    "data.cells": (
        "UTF-8，带字节顺序标记，逗号分隔，行尾 CRLF（RFC 4180）。"
        "文字格子若以 = + - @ 等会被表格软件当公式执行的符号开头，前面加一个半角撇号；"
        "去掉这个撇号就是原文。一格多项用分号隔开，空格子表示没有或不公布。",
        "UTF-8 with a byte-order mark, commas, lines ended by CRLF (RFC 4180). A text cell that "
        "begins with a sign that a spreadsheet would run, such as = + - @, has an apostrophe "
        "before it; take it off to have the original. Several values in one cell are divided by "
        "semicolons; an empty cell means none, or withheld.",
    ),
    "data.overdue": (
        "时限 {day} 已过，还没有办结。",
        "The deadline, {day}, has passed and it is not done.",
    ),
    "data.due": ("承诺到期：{title}", "Due: {title}"),
    "data.by-whom": ("承诺人：{name}", "by {name}"),
    "data.organisation-of": (
        "{name}的承诺、意见建议办理和制度履行情况",
        "Commitments, opinions and duties of {name}",
    ),
}
