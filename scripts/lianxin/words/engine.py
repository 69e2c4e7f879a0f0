"""Sentences of the engine: how a window came about, what counted and what did not."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "engine.day": ("{year}年{month}{day}日", "{day} {month} {year}"),
    "engine.empty": ("（空）", "(empty)"),
    "engine.alike": (
        "与{subject}的文字有 {percent}% 相同",
        "{percent}% the same text as {subject}",
    ),
    "engine.window.around": ("{year}年{day}前后", "around {day} {year}"),
    "engine.window.span": ("{first}至{last}", "{first} to {last}"),
    "engine.unused-waiver": (
        "这份对 {rule} 的豁免自{since}起生效，但到目前没有免除任何事项",
        "this waiver of {rule}, in force since {since}, has excused nothing so far",
    ),
    "engine.unused-waiver.remedy": (
        "核对规则、对象和日期（应办日期须在豁免期内）；已不需要的，删去这份豁免",
        "check the rule, the subject and the days (the due date must lie in them); "
        "remove the waiver if it is no longer needed",
    ),
    # How a window and its due date came about.
    "engine.trace.period-begins": ("{period}第一天", "first day of {period}"),
    "engine.trace.period-ends": (
        "{period}最后一天，也是应办日期",
        "last day of {period}, and the due date",
    ),
    "engine.trace.average-ends": (
        "最后一天，也是应办日期；总数除以应办的{each}数",
        "last day and due date; the total is divided by the number of {each}s that bind",
    ),
    "engine.trace.every-day-ends": (
        "最后一天；其间每天核对，连续不符超过 {days} 天即为未履行",
        "last day; each day before it is looked at, and to be out of bounds for more than {days} "
        "{days:day|days} in a row is a breach",
    ),
    "engine.trace.year-begins": ("{year}年第一天", "first day of {year}"),
    "engine.trace.by-date": ("每年 {day} 前应办结", "due each year by {day}"),
    "engine.trace.days-before": ("{name}前 {days} 天", "{days} {days:day|days} before {name}"),
    "engine.trace.the-day": ("{year}年{name}", "{name} of {year}"),
    "engine.trace.days-after": (
        "{name}后 {days} 天，也是应办日期",
        "{days} {days:day|days} after {name}, and the due date",
    ),
    "engine.trace.event": (
        "起算日（{weekday}）；当天不计入天数",
        "the event ({weekday}); its own day is not counted",
    ),
    "engine.trace.counts": ("第 {number} 个工作日：{reason}", "working day {number}: {reason}"),
    "engine.trace.does-not-count": ("不计：{reason}", "not counted: {reason}"),
    "engine.trace.days-later": ("起算后第 {days} 天", "{days} {days:day|days} after the event"),
    "engine.trace.due": ("应办日期", "due date"),
    "engine.trace.before-begins": (
        "事项前 {days} 天，从这天起算数",
        "{days} {days:day|days} before the event; what is done from here on counts",
    ),
    "engine.trace.before-ends": (
        "事项前一天，也是应办日期",
        "the day before the event, and the due date",
    ),
    "engine.trace.the-event": ("事项当天", "the day of the event"),
    # What bound, and with which figures.
    "engine.adopted": ("{organisation}自{since}起采用", "adopted by {organisation} on {since}"),
    "engine.figure.text": ("制度原文：{number}", "the text: {number}"),
    "engine.figure.adopted": (
        "{organisation}采用时定为 {number}",
        "set to {number} by {organisation} on adoption",
    ),
    "engine.figure.at_least": ("至少 {number}", "at least {number}"),
    "engine.figure.at_most": ("至多 {number}", "at most {number}"),
    "engine.figure.within": ("期限 {number}", "time limit {number}"),
    "engine.status.measured": (
        "计得 {measured}，要求{asked}：{status}",
        "found {measured}, asked for {asked}: {status}",
    ),
    "engine.status.state": (
        "最后一次核对为 {measured}，要求每天{asked}：{status}",
        "{measured} on the last day looked at, asked for {asked} on every day: {status}",
    ),
    "engine.excused.leave": ("因请假免除：{name}", "excused by leave: {name}"),
    "engine.excused.waiver": ("因豁免免除：{name}", "excused by a waiver: {name}"),
    # Evidence that was looked at.
    "engine.why.counted": ("{day}，计入", "{day}, counts"),
    "engine.why.not-met": (
        "{day}，不符合本条所要求的类型或条件",
        "{day}, not of the form that the clause asks for",
    ),
    "engine.why.outside-window": (
        "{day}，不在这一时段之内",
        "{day}, outside the time this is about",
    ),
    "engine.why.after-as-of": ("{day}，在查看日期之后", "{day}, after the day of this look"),
    "engine.why.not-active": (
        "{day}，当天这一联系或任职尚未开始或已经结束",
        "{day}, when what it is about had not begun or was over",
    ),
    "engine.why.not-standing": (
        "自{day}起，最后核对那天不在有效期内",
        "from {day}, not in force on the last day looked at",
    ),
    "engine.why.after-enough": (
        "{day}，此前已经足够，不再计入",
        "{day}, no longer needed: enough was done before it",
    ),
}
