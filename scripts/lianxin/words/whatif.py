"""Sentences of `lianxin what-if`: what a proposed text would have made of the past."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "whatif.help": (
        "假如改一项制度：用拟改的文本重新核对以往，逐条规则说明会多出哪些未做到、少掉哪些。"
        "只看不写。\n\n写法：制度@文件，例如 two-links@two-links-2027.yaml。",
        "If a regulation were amended: judge the past by the proposed text and say, rule by "
        "rule, what would newly have failed and what no longer. Nothing is written.\n\n"
        "Give REGULATION@FILE, such as two-links@two-links-2027.yaml.",
    ),
    "whatif.since": (
        "假定新文本从这一天起施行；默认从它所替换的文本施行之日起",
        "suppose new texts in force from this day; by default since the text they replace",
    ),
    "whatif.all": ("全部列出", "list everything"),
    "whatif.bad-target": (
        "请写成 制度@文件，例如 {example}@{example}-2027.yaml",
        "write REGULATION@FILE, such as {example}@{example}-2027.yaml",
    ),
    "whatif.unknown-regulation": (
        "没有名为“{name}”的制度。最接近的是：{nearest}",
        "there is no regulation '{name}'. Nearest: {nearest}",
    ),
    "whatif.cannot-read": (
        "读不了文件 {file}；请核对路径，文件不要超过 {size} 字节",
        "cannot read the file {file}; check the path, and that it has at most {size} bytes",
    ),
    "whatif.since-late": (
        "--since（{since}）晚于查看日期（{as_of}），没有可以重新核对的以往",
        "--since ({since}) lies after the day of this look ({as_of}); there is no past to judge",
    ),
    "whatif.other-regulation": (
        "这个文件是“{other}”的文本，不是“{name}”的",
        "this is a text of '{other}', not of '{name}'",
    ),
    "whatif.other-regulation.remedy": (
        "换一个文件，或者把命令写成 {other}@文件；新制度请先放进 regulations/",
        "name another file, or write {other}@FILE; put a new regulation into regulations/ first",
    ),
    "whatif.wrong": (
        "文件有错，没有重新核对；请先改正。",
        "the file has errors, so nothing was judged; correct them first.",
    ),
    # The head.
    "whatif.title": ("{title}：假如按 {file} 施行", "{title}: if {file} had been in force"),
    "whatif.as-of": (
        "重新核对到 {as_of}。只是推算，什么都没有写入；以往仍按当时的文本评判。",
        "Judged again up to {as_of}. This is a supposition and nothing was written; the past "
        "stays judged by the text of its time.",
    ),
    "whatif.nothing": (
        "所要求的与现行文本相同：{unchanged} 条规则都没有改动。",
        "It asks for the same as the present text; rules unchanged: {unchanged}.",
    ),
    "whatif.unchanged": ("没有改动的规则：{unchanged} 条。", "Rules unchanged: {unchanged}."),
    # One rule.
    "whatif.changed": ("改动", "changed"),
    "whatif.added": ("新增", "added"),
    "whatif.dropped": ("取消", "dropped"),
    "whatif.from": ("拟自 {first} 起施行", "to be in force from {first}"),
    "whatif.from-to": (
        "拟自 {first} 起施行，到 {last} 止",
        "to be in force from {first} until {last}",
    ),
    "whatif.always": ("没有写明从哪天起施行", "in force since ever"),
    "whatif.tried": (
        "推算：假定自 {first} 起就施行",
        "Supposed: in force already from {first}",
    ),
    "whatif.tried-always": (
        "推算：假定自采用之日起就施行",
        "Supposed: in force already from the adoption",
    ),
    "whatif.before": ("改前：", "before: "),
    "whatif.after": ("改后：", "after: "),
    "whatif.no-line": ("（没有）", "(none)"),
    "whatif.finer": (
        "读起来相同，改动在细处（如用哪个空格填数、由谁负责、依据哪一栏）。",
        "It reads the same; what differs is finer, such as which blank, who owes it, or the "
        "field that links the evidence.",
    ),
    "whatif.present": ("现行文本：", "Present text: "),
    "whatif.supposed": ("拟改文本：", "Proposed text: "),
    "whatif.obligations": (
        "应办 {total} 件：{counts}",
        "{total} {total:obligation|obligations}: {counts}",
    ),
    "whatif.obligations-none": ("没有应办事项", "no obligations"),
    "whatif.records": ("核对 {count} 份记录", "{count} {count:record|records} looked at"),
    "whatif.worse": ("新增未做到 {count} 件：", "Newly failed: {count}"),
    "whatif.better": ("不再算未做到 {count} 件：", "No longer failed: {count}"),
    "whatif.found": ("新增问题 {count} 处：", "New findings: {count}"),
    "whatif.gone": ("不再指出的问题 {count} 处。", "Findings that would be gone: {count}."),
    "whatif.same": ("以往的结果不变。", "It would have changed nothing in the past."),
    "whatif.rest": (
        "……还有 {count} 项；用 --all 全部列出。",
        "... {count} more; --all lists them.",
    ),
    "whatif.at-least": ("应至少 {low}", "at least {low}"),
    "whatif.at-most": ("应至多 {high}", "at most {high}"),
    "whatif.between": ("应为 {low} 到 {high}", "{low} to {high}"),
    "whatif.owed": (
        "{holder}：{subject}，{window}，已有 {measured}，{asked}",
        "{holder}: {subject}, {window}, found {measured}, asked for {asked}",
    ),
    "whatif.own": (
        "{holder}：{window}，已有 {measured}，{asked}",
        "{holder}: {window}, found {measured}, asked for {asked}",
    ),
    # What cannot be tried out on the past, and what was supposed.
    "whatif.renumbered": (
        "{rule} 的条号由 {old} 改为 {new}；名称不变，以往的记录仍连得上。",
        "{rule} moves from number {old} to {new}; its name stays, and so does its history.",
    ),
    "whatif.paused": (
        "{rule} 拟自 {first} 到 {last} 停用：{because}",
        "{rule} would be suspended from {first} to {last}: {because}",
    ),
    "whatif.ended": (
        "{rule} 拟于 {last} 以后不再施行。",
        "{rule} would no longer be in force after {last}.",
    ),
    "whatif.filled": (
        "新增的空格“{says}”（{name}）还没有采用单位填写，推算时用示例 {example}；"
        "要填写的有 {count} 份采用决定。",
        "The new blank '{says}' ({name}) has not been filled in by any adopter, so its example "
        "{example} was used; {count} {count:adoption|adoptions} would have to fill it in.",
    ),
    "whatif.adoptions": (
        "采用决定要跟着改的有 {count} 处：",
        "Adoptions that would have to change: {count}",
    ),
}
