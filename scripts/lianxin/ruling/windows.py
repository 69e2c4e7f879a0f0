"""A rule in a sentence or two, for people who will never read the file it stands in."""

from __future__ import annotations

from functools import singledispatch

from lianxin.calendar import (
    FESTIVALS,
    festival_name,
    month_day,
    month_day_name,
    period_word,
)
from lianxin.findings import NOTHING, Text
from lianxin.law.model import (
    Around,
    Before,
    ByDate,
    Duty,
    Every,
    EveryDay,
    Figure,
    OnAverage,
    Window,
    Within,
)
from lianxin.words import say


@singledispatch
def _window(window: Window) -> Text:
    raise TypeError(window)


@_window.register
def _(window: Every) -> Text:
    return say("ruling.every", period=period_word(window.period))


@_window.register
def _(window: OnAverage) -> Text:
    over = period_word(window.over)
    return say("ruling.on-average", period=period_word(window.period), over=over)


@_window.register
def _(window: ByDate) -> Text:
    return say("ruling.by-date", day=month_day_name(month_day(window.month_day)))


@_window.register
def _(window: Around) -> Text:
    if window.day in FESTIVALS:
        day = festival_name(window.day)
    else:
        day = month_day_name(month_day(window.day))
    return say("ruling.around", day=day, before=window.before, after=window.after)


@_window.register
def _(window: Within) -> Text:
    key = "ruling.within-working-days" if window.unit == "working-days" else "ruling.within-days"
    return say(key, number=figure(window.number))


@_window.register
def _(window: Before) -> Text:
    return say("ruling.before", number=figure(window.number))


@_window.register
def _(window: EveryDay) -> Text:
    key = "ruling.every-day-tolerant" if window.tolerate else "ruling.every-day"
    return say(key, days=window.tolerate)


def window_says(duty: Duty) -> Text:
    """When something is due under a duty."""
    return _window(duty.window)


def figure(bound: Figure) -> Text:
    """A figure as people read it; a blank is named as left to the adopting organisation."""
    if bound.number is not None:
        return Text(str(bound.number), str(bound.number))
    return say("ruling.blank")


def bounds_say(duty: Duty) -> Text:
    """How much is due: at least, at most, or both."""
    standing = isinstance(duty.window, EveryDay) and duty.measure.verb == "count"
    unit = say("ruling.unit.standing" if standing else f"ruling.unit.{duty.measure.verb}")
    low = figure(duty.at_least) if duty.at_least else NOTHING
    high = figure(duty.at_most) if duty.at_most else NOTHING
    if duty.at_least and duty.at_most:
        return say("ruling.between", low=low, high=high, unit=unit)
    if duty.at_least:
        return say("ruling.at-least", low=low, unit=unit)
    return say("ruling.at-most", high=high, unit=unit)
