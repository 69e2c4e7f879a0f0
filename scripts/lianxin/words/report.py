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
        "{records} {records:record|records} checked, nothing found.",
    ),
    "report.total": (
        "已检查 {records} 条记录：错误 {errors} 处，提醒 {warnings} 处，说明 {notes} 处。",
        "{records} {records:record|records} checked: {errors} {errors:error|errors}, {warnings} "
        "{warnings:warning|warnings}, {notes} {notes:note|notes}.",
    ),
    "report.more": (
        "另有 {count} 处同类问题，见完整输出和运行摘要。",
        "{count} more of this kind: see the full output and the summary of the run.",
    ),
    "report.explain_hint": (
        "想知道某一处为什么：lianxin explain 文件:行号",
        "To see why: lianxin explain FILE:LINE",
    ),
    "report.rule": ("检查 {rule}", "the check {rule}"),
    "report.rule-help": (
        "想知道这一条怎样理解、怎样核对：lianxin explain {rule}",
        "How this is read and checked: lianxin explain {rule}",
    ),
    "report.root": ("代码库的根目录", "the root of the repository"),
    "report.whole": ("（不在某一个文件里）", "(in no one file)"),
    "report.check-title": ("连心：检查台账", "Lianxin: check of the register"),
    "report.check-ran": ("读取台账", "the register was read"),
    "report.audit-ran": ("读取改动", "the change was read"),
    "report.audit-title": ("连心：审查这次改动", "Lianxin: audit of this change"),
    "report.audit-commits": (
        "从 {base} 到 {head}，按 {on} 判断",
        "From {base} to {head}, judged on {on}",
    ),
    "report.audit-actor": ("提出者：{actor}", "Proposed by: {actor}"),
    "report.audit-nobody": (
        "没有指明提出者，所以没有判断谁有权改",
        "Nobody is named as proposing it, so nobody's right to change it was judged",
    ),
    "report.audit-records": (
        "记录：新增 {added} 条，改动 {changed} 条，删去 {removed} 条",
        "Records: {added} added, {changed} changed, {removed} removed",
    ),
    "report.audit-wrong": ("这次改动有什么不对", "What is wrong in this change"),
    "report.audit-clean": ("没有不对的地方。", "Nothing is wrong."),
    "report.audit-breached": (
        "这次改动使 {count} 件应办事项变成“未履行”（不妨碍合并）",
        "This change turns {count} {count:obligation|obligations} to breached (which keeps nobody "
        "from merging)",
    ),
    "report.audit-relieved": (
        "这次改动使 {count} 件“未履行”的应办事项不再算未履行（请核对是否属实）",
        "This change makes {count} breached {count:obligation|obligations} no longer breached "
        "(see that it is true)",
    ),
    "report.audit-passes": (
        "可以合并：提醒 {warnings} 处，说明 {notes} 处；新变成未履行 {breached} 件，"
        "不再算未履行 {relieved} 件。",
        "May be merged: {warnings} {warnings:warning|warnings}, {notes} {notes:note|notes}; "
        "{breached} {breached:obligation|obligations} newly breached, {relieved} no longer "
        "breached.",
    ),
    "report.audit-refused": (
        "不能合并：错误 {errors} 处，提醒 {warnings} 处，说明 {notes} 处；"
        "新变成未履行 {breached} 件，不再算未履行 {relieved} 件。",
        "May not be merged: {errors} {errors:error|errors}, {warnings} "
        "{warnings:warning|warnings}, "
        "{notes} {notes:note|notes}; {breached} {breached:obligation|obligations} newly breached, "
        "{relieved} no longer breached.",
    ),
    "report.head-place": ("位置", "Place"),
    "report.head-severity": ("程度", "Severity"),
    "report.head-finding": ("问题", "Finding"),
    "report.head-due": ("期限", "Due"),
    "report.head-holder": ("谁的", "Whose"),
    "report.head-owed": ("应办事项", "Obligation"),
    "report.left-out": (
        "另有 {count} 项，这里放不下，见运行日志。",
        "{count} more do not fit here: see the log of the run.",
    ),
    "report.format": (
        "输出格式：text 文字，json 供程序读，github 注解，summary 运行摘要，"
        "sarif、gitlab、junit 供平台读",
        "format of the output: text, json, github annotations, step summary, sarif, gitlab, junit",
    ),
    "report.file": (
        "另存一份报告，可以写多次；summary 追加在文件末尾，其余的整个换新",
        "also write a report to a file, may be given several times; summary is added to the "
        "file, the others replace it",
    ),
    "report.bad-file": (
        "“{value}”应写成 格式:文件，格式可以是 {formats}",
        "'{value}' should be FORMAT:FILE, the format one of {formats}",
    ),
    "report.cannot-write": (
        "报告写不进 {file}：{why}",
        "the report cannot be written to {file}: {why}",
    ),
}
