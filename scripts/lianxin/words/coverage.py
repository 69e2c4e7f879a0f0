"""The table of all clause numbers."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "coverage.help": (
        "逐条列出制度的每个条号：有规则的写规则，只能由人评判的写理由。"
        "有一个条号既没有规则也没有理由，就返回 1。",
        "Every clause number of every regulation: its rules, or why only people can judge it. "
        "Exit code 1 if one has neither.",
    ),
    "coverage.number": ("条号", "number"),
    "coverage.reading": ("性质", "kind"),
    "coverage.says": ("说的是", "what it says"),
    "coverage.held-by": ("规则，或由人评判的理由", "rule, or why people judge"),
    "coverage.judged": ("由人评判：{because}", "people judge: {because}"),
    "coverage.same-as": ("{held}（与 {rule} 相同）", "{held} (same as {rule})"),
    "coverage.nothing": (
        "没有规则，也没有写明为什么由人评判",
        "neither a rule nor a reason why people judge",
    ),
    "coverage.not-in-text": (
        "{held}；但 numbers 里没有这个条号",
        "{held}; but `numbers` has no such clause",
    ),
    "coverage.not-said": (
        "文件里没有 numbers，看不出原文有没有漏掉的条号。请在开头列出原文的全部条号。",
        "The file has no `numbers`, so nobody can tell whether a clause was forgotten. "
        "List all clause numbers of the text in its head.",
    ),
    "coverage.sum-one": (
        "条号 {numbers} 个：有规则的 {ruled} 个（规则 {rules} 条），只由人评判的 {judged} 个，"
        "没有着落的 {open} 个",
        "Clause numbers: {numbers}; with rules: {ruled} (rules: {rules}); "
        "judged by people only: {judged}; with neither: {open}",
    ),
    "coverage.sum-all": (
        "共 {regulations} 份制度，条号 {numbers} 个：有规则的 {ruled} 个（规则 {rules} 条），"
        "只由人评判的 {judged} 个，没有着落的 {open} 个",
        "Regulations: {regulations}; clause numbers: {numbers}; with rules: {ruled} "
        "(rules: {rules}); judged by people only: {judged}; with neither: {open}",
    ),
}
