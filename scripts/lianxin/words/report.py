"""Sentences around findings and obligations, wherever they are shown."""

WORDS: dict[str, tuple[str, str]] = {
    "report.error": ("错误", "error"),
    "report.warning": ("提醒", "warning"),
    "report.note": ("说明", "note"),
    "report.clause": ("依据：", "Clause: "),
    "report.remedy": ("怎么办：", "What to do: "),
    "report.related": ("另见：", "See also: "),
    "report.clean": (
        "已检查 {records} 条记录，没有发现问题。",
        "{records} records checked, nothing found.",
    ),
    "report.total": (
        "已检查 {records} 条记录：错误 {errors} 处，提醒 {warnings} 处，说明 {notes} 处。",
        "{records} records checked: {errors} errors, {warnings} warnings, {notes} notes.",
    ),
    "report.more": (
        "另有 {count} 处同类问题，见完整输出。",
        "{count} more of this kind: see the full output.",
    ),
    "report.explain_hint": (
        "想知道某一处为什么：lianxin explain 文件:行号",
        "To see why: lianxin explain FILE:LINE",
    ),
}
