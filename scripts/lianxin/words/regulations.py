"""The list of all regulations."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "regulations.help": (
        "列出每份制度：适用哪里，多少条号、规则，哪些由人评判，要填哪些数，谁从哪天起采用。",
        "List every regulation: where it applies, its clauses and rules, what people judge, "
        "its blanks, and who adopted it since when.",
    ),
    "regulations.setting": ("适用：", "Where: "),
    "regulations.clauses": ("条款：", "Clauses: "),
    "regulations.numbers": (
        "条号 {numbers} 个；规则 {rules} 条（应办事项 {duties}，记录规则 {records}）；"
        "只由人评判的条号 {judged} 个",
        "{numbers} clause {numbers:number|numbers}; rules: {rules} (duties: {duties}, record "
        "rules: {records}); judged by people only: {judged}",
    ),
    "regulations.borrowed": ("引用：", "Repeats: "),
    "regulations.borrowed-says": (
        "{number} 条与别的制度相同，从那里引来",
        "clauses of other regulations: {number}",
    ),
    "regulations.blank": ("要填：", "Blank: "),
    "regulations.blank-says": (
        "{says}（{lowest} 到 {highest}，例如 {example}；名称 {name}）",
        "{says} ({lowest} to {highest}, for example {example}; {name})",
    ),
    "regulations.adopters": ("采用：", "Adopted: "),
    "regulations.adopter": ("{name}，{since} 起", "{name}, since {since}"),
    "regulations.adopter-until": (
        "{name}，{since} 起，{until} 止",
        "{name}, {since} to {until}",
    ),
    "regulations.adopters-none": ("还没有组织采用", "by nobody yet"),
    "regulations.all": (
        "共 {regulations} 份制度：条号 {numbers} 个，规则 {rules} 条，只由人评判的条号 {judged} 个",
        "Regulations: {regulations}; clause numbers: {numbers}; rules: {rules}; "
        "judged by people only: {judged}",
    ),
    "regulations.unknown": (
        "没有“{name}”这份制度。最接近的是：{nearest}",
        "there is no regulation '{name}'. Nearest: {nearest}",
    ),
    "regulations.wrong": (
        "制度文件里有 {errors} 处错误，写错的没有列在上面；用 lianxin check 查看。",
        "There {errors:is|are} {errors} {errors:mistake|mistakes} in the regulation files, what "
        "is wrong is not listed above; "
        "`lianxin check` shows them.",
    ),
}
