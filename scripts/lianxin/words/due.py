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
    "due.issue-head": (
        "{since} 以后新出现 {count} 项未履行（截至 {as_of}，未履行共 {breached} 项）。",
        "{count} newly breached since {since} (as of {as_of}; breached in all: {breached}).",
    ),
    "due.issue-line": (
        "{holder} {says}（{window}，{due} 到期）",
        "{holder} {says} ({window}, due {due})",
    ),
    "due.issue-lines": (
        "{holder} {says}（{window}，{due} 到期）× {count}",
        "{holder} {says} ({window}, due {due}) × {count}",
    ),
    "due.issue-more": (
        "这里放不下，另有 {count} 项没有列出。",
        "{count} more do not fit in here.",
    ),
    "due.issue-tail": (
        "这段文字每天由程序重写，只列事项，不评价人。已经办了的，补一条记录（写明补记），"
        "第二天就不再列出；确有理由的，写请假或豁免。逐项查看：lianxin due --status breached",
        "A program writes this text anew each day; it lists duties and judges nobody. Done "
        "already? Add the record, entered late, and it is gone tomorrow; or record a leave or a "
        "waiver. One by one: lianxin due --status breached",
    ),
    "due.issue-since": (
        "--format issue 要和 --newly-since 一起用",
        "--format issue needs --newly-since",
    ),
    "due.since-late": (
        "--newly-since 应早于所看的日子（{as_of}）",
        "--newly-since must lie before the day of judgement ({as_of})",
    ),
    "due.since-status": (
        "--newly-since 只看未履行的，不能再用 --status",
        "--newly-since is about what is breached; leave --status out",
    ),
}
