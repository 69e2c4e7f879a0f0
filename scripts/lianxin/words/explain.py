"""Sentences of explanations."""

WORDS: dict[str, tuple[str, str]] = {
    "explain.judged": ("由人来评：", "Judged by people: "),
    "explain.see": ("可以看的记录：", "Records that show it best: "),
    "explain.text-now": ("现行文本（{since}）", "Text in force ({since})"),
    "explain.text-then": ("另一文本（{since}）", "Another text ({since})"),
    "explain.since": ("{first} 起", "from {first}"),
    "explain.until": ("到 {last} 止", "until {last}"),
    "explain.from-to": ("{first} 到 {last}", "{first} to {last}"),
    "explain.always": ("一直有效", "always"),
    "explain.remedy": ("怎么办：", "What to do: "),
    "explain.examples": ("例子：", "Examples:"),
    "explain.adopted": (
        "{name} 自 {since} 起采用，下级一并适用",
        "adopted by {name} from {since}, for itself and all below it",
    ),
    "explain.not-adopted": ("还没有党组织采用。", "No organisation has adopted it."),
    "explain.kept": ("落实情况：", "How it is kept: "),
}
