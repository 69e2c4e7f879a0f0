"""Windows: when something is due."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from lianxin.calendar import FESTIVALS, PERIODS, Period, month_day
from lianxin.law.conditions import Condition
from lianxin.law.keys import Keys
from lianxin.law.model import (
    Around,
    Before,
    ByDate,
    Every,
    EveryDay,
    Figure,
    OnAverage,
    Window,
    Within,
)
from lianxin.law.nodes import Node
from lianxin.law.parse_conditions import condition
from lianxin.law.parse_figures import Blanks, figure
from lianxin.law.parse_paths import Scope, leaf, path_to
from lianxin.law.scalars import choice, number

EXAMPLE = "{every: month}"
_FORMS: dict[str, tuple[tuple[str, ...], str]] = {
    "every": (("every", "on_average_over"), "{every: month, on_average_over: year}"),
    "by": (("by",), "{by: 12-31}"),
    "around": (
        ("around", "days_before", "days_after"),
        "{around: spring-festival, days_before: 15, days_after: 3}",
    ),
    "within": (("within", "unit", "after"), "{within: 10, unit: working-days, after: raised}"),
    "before": (("days_before", "before"), "{days_before: 60, before: decided}"),
    "every_day_of": (
        ("every_day_of", "tolerate_days"),
        "{every_day_of: month, tolerate_days: 14}",
    ),
}
_ALL_KEYS = tuple(dict.fromkeys(key for keys, _ in _FORMS.values() for key in keys))


def window(kind: str, blanks: Blanks) -> Callable[[Node], Window]:
    """A parser of the windows in which something is due from subjects of a kind."""

    def parse(node: Node) -> Window:
        keys = Keys(node, _ALL_KEYS, EXAMPLE)
        form = keys.one_of(tuple(_FORMS))
        known, example = _FORMS[form]
        keys = Keys(node, known, example)
        found = _READERS[form](keys, Scope(kind), blanks)
        keys.done()
        return found

    return parse


def period(node: Node) -> Period:
    """month, quarter, half-year or year."""
    return cast(Period, choice(PERIODS, "unknown-period")(node))


def _every(keys: Keys, scope: Scope, blanks: Blanks) -> Window:
    inner = keys.need("every", period)
    outer = keys.may("on_average_over", period, None)
    keys.done()
    if outer is None:
        return Every(inner)
    if PERIODS.index(outer) <= PERIODS.index(inner):
        raise keys.node.child("on_average_over").wrong("average-over-too-short", keys.example)
    return OnAverage(inner, outer)


def _by(keys: Keys, scope: Scope, blanks: Blanks) -> Window:
    return ByDate(keys.need("by", _month_day))


def _month_day(node: Node) -> str:
    try:
        return str(month_day(str(node.data)))
    except ValueError:
        raise node.wrong("not-a-month-day", "12-31") from None


def _day_of_year(node: Node) -> str:
    if isinstance(node.data, str) and node.data[:1].isdigit():
        return _month_day(node)
    return choice(FESTIVALS, "unknown-festival")(node)


def _around(keys: Keys, scope: Scope, blanks: Blanks) -> Window:
    return Around(
        keys.need("around", _day_of_year),
        keys.may("days_before", number(0, 180, "15"), 0),
        keys.may("days_after", number(0, 180, "3"), 0),
    )


def _within(keys: Keys, scope: Scope, blanks: Blanks) -> Window:
    days = keys.need("within", figure(blanks))
    unit = keys.need("unit", choice(("days", "working-days"), "unknown-unit"))
    after, which = keys.first("after", lambda n: _after(n, scope))
    keys.done()
    return Within(days, "days" if unit == "days" else "working-days", after, which)


def _after(node: Node, scope: Scope) -> tuple[tuple[str, ...], Condition | None]:
    """A date of the subject, or that of the first of its own entries that meets a condition."""
    if not isinstance(node.data, dict):
        return path_to(scope, ("date",), "not-a-date-field", "raised")(node), None
    example = "{entries: steps, where: {field: did, is: answered}, date: date}"
    keys = Keys(node, ("entries", "where", "date"), example)
    own = keys.need("entries", lambda n: entries(n, scope, example))
    keys.done()
    inner = scope.inside(own)
    where = keys.may("where", condition(inner), None)
    dated = keys.need("date", path_to(inner, ("date",), "not-a-date-field", "date"))
    keys.done()
    return (*own, *dated), where


def entries(node: Node, scope: Scope, example: str) -> tuple[str]:
    """The name of a list field of the subject whose items have fields of their own."""
    steps = path_to(scope, ("part",), "not-a-list-of-entries", example)(node)
    if len(steps) != 1 or not leaf(scope, steps).many:
        raise node.wrong("not-a-list-of-entries", example)
    return (steps[0],)


def _before(keys: Keys, scope: Scope, blanks: Blanks) -> Window:
    days: Figure = keys.need("days_before", figure(blanks))
    return Before(
        days, keys.need("before", path_to(scope, ("date",), "not-a-date-field", "decided"))
    )


def _every_day(keys: Keys, scope: Scope, blanks: Blanks) -> Window:
    return EveryDay(
        keys.need("every_day_of", period), keys.may("tolerate_days", number(0, 365, "14"), 0)
    )


_READERS: dict[str, Callable[[Keys, Scope, Blanks], Window]] = {
    "every": _every,
    "by": _by,
    "around": _around,
    "within": _within,
    "before": _before,
    "every_day_of": _every_day,
}
