"""The changes of a condition: a part of an `all` dropped, a number by one, a day in or out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from lianxin.law.conditions import All, AnyOf, Compare, Comparison, Condition, Entries, Not, Other

Change = tuple[str, Condition]
"""What was changed, and the condition after it."""

_NUMBERS = frozenset({"at_least", "at_most", "length_at_least"})
_DAYS: dict[str, Comparison] = {
    "not_after": "before",
    "before": "not_after",
    "not_before": "after",
    "after": "not_before",
}


def changes(condition: Condition | None) -> Iterator[Change]:
    """Every condition that differs from this one in one thing, at whatever depth."""
    match condition:
        case Compare():
            yield from _of_comparison(condition)
        case All(parts):
            yield from _dropped(parts)
            yield from _inside(condition)
        case AnyOf():
            yield from _inside(condition)
        case Not(part):
            yield from ((says, Not(new)) for says, new in changes(part))
        case Entries(_, _, where):
            yield from ((says, replace(condition, where=new)) for says, new in changes(where))


def _of_comparison(condition: Compare) -> Iterator[Change]:
    name, value = condition.comparison, condition.value
    if name in _NUMBERS and isinstance(value, int):
        for number in (value - 1, value + 1):
            yield f"'{told(condition)}' made {number}", replace(condition, value=number)
    elif name in _DAYS:
        other = replace(condition, comparison=_DAYS[name])
        yield f"'{told(condition)}' made '{_DAYS[name]}'", other


def _dropped(parts: tuple[Condition, ...]) -> Iterator[Change]:
    """An `all` of one part would be met by everything without it; that is the same as
    dropping the whole, which the rule's own mutants do."""
    if len(parts) < 2:
        return
    for number, part in enumerate(parts):
        yield f"the part '{told(part)}' dropped", All(parts[:number] + parts[number + 1 :])


def _inside(condition: All | AnyOf) -> Iterator[Change]:
    parts = condition.parts
    for number, part in enumerate(parts):
        for says, new in changes(part):
            yield says, replace(condition, parts=(*parts[:number], new, *parts[number + 1 :]))


def told(condition: Condition) -> str:
    """The condition in one line, close to how it is written in the file."""
    match condition:
        case Compare(path, comparison, value):
            other = ".".join(value.path) if isinstance(value, Other) else value
            if isinstance(other, tuple):
                other = "[" + ", ".join(other) + "]"
            return f"{'.'.join(path)} {comparison} {other}"
        case All(parts):
            return "(" + " and ".join(map(told, parts)) + ")"
        case AnyOf(parts):
            return "(" + " or ".join(map(told, parts)) + ")"
        case Not(part):
            return f"not {told(part)}"
        case Entries(quantity, path, where):
            return f"{quantity} of {'.'.join(path)}: {told(where)}"
