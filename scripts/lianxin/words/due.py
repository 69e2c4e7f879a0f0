"""Sentences of the list of what is to be done."""

WORDS: dict[str, tuple[str, str]] = {
    "due.own": (
        "{says}（{window}：已有 {measured}，应为 {needed}）",
        "{says} ({window}: {measured} of {needed})",
    ),
    "due.of": (
        "{says}——{subject}（{window}：已有 {measured}，应为 {needed}）",
        "{says} - {subject} ({window}: {measured} of {needed})",
    ),
    "due.total": ("截至 {as_of}：{counts}", "As of {as_of}: {counts}"),
    "due.promises": ("承诺到期", "Promises by deadline"),
    "due.moved": ("（原定 {first}）", " (first {first})"),
    "due.none": ("没有要办的事。", "Nothing is to be done."),
    "due.shown": (
        "只列出前 {shown} 项，共 {total} 项；用 --organisation、--member 缩小范围，"
        "或用 --all 全部列出。",
        "The first {shown} of {total}; narrow with --organisation or --member, or list --all.",
    ),
}
