"""Which records of a kind meet a condition, for all of them at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import and_, attrgetter, or_
from typing import Any

from lianxin.law.comparing import comparison
from lianxin.law.compile import compile_condition
from lianxin.law.conditions import All, AnyOf, Compare, Condition, Not, Other
from lianxin.law.fields import HOME, follow
from lianxin.register import Entry, Register

_WRITTEN = frozenset({"present", "length_at_least"})
"""Comparisons that ask how much is written and not what; references need not be read."""


def flags(
    condition: Condition | None, kind: str, entries: Sequence[Entry], register: Register
) -> bytes:
    """One byte for each entry: 1 if it meets the condition.

    The same as asking `compile_condition` of each. But a field with few values, such as
    the form of a contact, is compared once for each value and not for each record.
    """
    match condition:
        case None:
            return b"\1" * len(entries)
        case All(parts) if parts:
            return _merged(and_, parts, kind, entries, register)
        case AnyOf(parts) if parts:
            return _merged(or_, parts, kind, entries, register)
        case Not(part):
            return bytes(1 - flag for flag in flags(part, kind, entries, register))
        case Compare() if _is_one_field(condition, kind):
            return _by_value(condition, kind, entries)
        case _:
            test = compile_condition(condition, kind)
            return bytes(test(entry, register) for entry in entries)


def _merged(
    operator: object, parts: tuple[Condition, ...], kind: str, entries: Sequence[Entry],
    register: Register,
) -> bytes:  # fmt: skip
    found = flags(parts[0], kind, entries, register)
    for part in parts[1:]:
        found = bytes(map(operator, found, flags(part, kind, entries, register)))  # type: ignore[call-overload]
    return found


def _is_one_field(condition: Compare, kind: str) -> bool:
    steps = follow(kind, condition.path)
    return (
        len(steps) == 1
        and not isinstance(condition.value, Other)
        and steps[0].name != HOME
        and (condition.comparison in _WRITTEN or steps[0].sort in ("term", "date", "number"))
    )


def _by_value(condition: Compare, kind: str, entries: Sequence[Entry]) -> bytes:
    field = follow(kind, condition.path)[0]
    meets = comparison(condition.comparison, condition.value, field)
    verdict: Callable[[Any], bool] = meets.of_several if field.many else meets.of_one
    values = [*map(attrgetter(f"record.{field.name}"), entries)]
    if condition.comparison in _WRITTEN:
        return bytes(map(verdict, values))
    verdicts = {value: verdict(value) for value in set(values)}
    return bytes(map(verdicts.__getitem__, values))
