"""Conditions and paths as fast functions; what they name was checked when they were parsed.

    compile_condition(condition, kind)              -> test(entry, register)
    compile_entry_condition(condition, kind, own)   -> test(item, entry, register)
    compile_values(path, kind)                      -> values(entry, register)
    compile_entry_values(path, kind, own)           -> values(item, entry, register)
    values(path, entry, register)                   -> the values, compiled once per kind

`own` is the list field whose items are judged, such as 'steps'; `entry` is then the record
that holds them. References come out as full ids ('link/b1/l1'), dates as dates, terms as
terms (which equal their plain text), a missing value not at all.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from lianxin.law.comparing import comparison
from lianxin.law.conditions import All, AnyOf, Compare, Condition, Entries, Not, Other
from lianxin.law.fields import HOME, RECORD, Field, follow
from lianxin.law.walking import Walk, namer, walk

if TYPE_CHECKING:
    from lianxin.register import Entry, Register

Path = tuple[str, ...]
Test = Callable[["Entry", "Register"], bool]
Values = Callable[["Entry", "Register"], tuple[Any, ...]]
ItemTest = Callable[[Any, "Entry", "Register"], bool]
ItemValues = Callable[[Any, "Entry", "Register"], tuple[Any, ...]]


def compile_condition(condition: Condition | None, kind: str) -> Test:
    """Whether a record of `kind` meets the condition; None is met by all."""
    if condition is None:
        return lambda entry, register: True
    if isinstance(condition, Compare) and not isinstance(condition.value, Other):
        steps = follow(kind, condition.path)
        if _plain(steps):
            get = attrgetter(f"record.{steps[0].name}")
            test = comparison(condition.comparison, condition.value, steps[0]).of_one
            return lambda entry, register: test(get(entry))
        if len(steps) == 1:
            read = compile_values(condition.path, kind)
            meets = comparison(condition.comparison, condition.value, steps[0]).of_several
            return lambda entry, register: meets(read(entry, register))
    inner = _test(condition, kind, ())
    return lambda entry, register: inner(entry.record, entry, register)


def compile_entry_condition(condition: Condition | None, kind: str, own: str) -> ItemTest:
    """Whether an item of the list `own` of a record of `kind` meets the condition."""
    if condition is None:
        return lambda item, entry, register: True
    return _test(condition, kind, (own,))


@cache
def compile_values(path: Path, kind: str) -> Values:
    """What stands at `path` in a record of `kind`; () if nothing does."""
    steps = follow(kind, path)
    if _plain(steps):
        get = attrgetter(f"record.{steps[0].name}")
        return lambda entry, register: () if (v := get(entry)) is None else (v,)
    if len(steps) == 1 and steps[0].name != HOME:
        return _one_step(steps[0])
    inner = _values(path, kind, ())
    return lambda entry, register: inner(entry.record, entry, register)


def _one_step(step: Field) -> Values:
    """A list, or references, of the record itself: read for every record there is."""
    get = attrgetter(f"record.{step.name}")
    if step.sort != "ref":
        return lambda entry, register: get(entry)
    name = namer(step.ref)
    if not step.many:
        return lambda entry, register: (
            () if (ref := get(entry)) is None else (name(ref, entry.organisation),)
        )

    def several(entry: Entry, register: Register) -> tuple[Any, ...]:
        home = entry.organisation
        return tuple([name(ref, home) for ref in get(entry)])

    return several


@cache
def compile_entry_values(path: Path, kind: str, own: str) -> ItemValues:
    """What stands at `path` in an item of the list `own` of a record of `kind`."""
    return _values(path, kind, (own,))


def values(path: Path, entry: Entry, register: Register) -> tuple[Any, ...]:
    """What stands at `path` in this record; () if nothing does."""
    return compile_values(path, entry.kind)(entry, register)


def _plain(steps: tuple[Field, ...]) -> bool:
    return len(steps) == 1 and not steps[0].many and steps[0].sort != "ref"


def _values(path: Path, kind: str, own: Path) -> ItemValues:
    steps = follow(kind, path, own)
    go: Walk = walk(steps)
    if own and path[0] == RECORD:

        def from_record(item: Any, entry: Entry, register: Register) -> tuple[Any, ...]:
            found: list[Any] = []
            go(entry.record, entry.organisation, register, found)
            return tuple(found)

        return from_record

    def from_here(item: Any, entry: Entry, register: Register) -> tuple[Any, ...]:
        found: list[Any] = []
        go(item, entry.organisation, register, found)
        return tuple(found)

    return from_here


def _test(condition: Condition, kind: str, own: Path) -> ItemTest:
    match condition:
        case Compare():
            return _compare(condition, kind, own)
        case Not(part):
            inner = _test(part, kind, own)
            return lambda item, entry, register: not inner(item, entry, register)
        case All(parts):
            tests = tuple(_test(part, kind, own) for part in parts)
            return lambda item, entry, register: all(t(item, entry, register) for t in tests)
        case AnyOf(parts):
            tests = tuple(_test(part, kind, own) for part in parts)
            return lambda item, entry, register: any(t(item, entry, register) for t in tests)
        case Entries():
            return _entries(condition, kind, own)


def _entries(condition: Entries, kind: str, own: Path) -> ItemTest:
    """Some or every item of a list; every item of an empty list meets anything."""
    path = condition.path[1:] if condition.path[0] == RECORD else condition.path
    back = len(path) < len(condition.path)
    get = attrgetter(".".join(path))
    inner = _test(condition.where, kind, path if back else (*own, *path))
    quantity = all if condition.quantity == "every" else any

    def test(item: Any, entry: Entry, register: Register) -> bool:
        listed_items = get(entry.record if back else item)
        return quantity(inner(each, entry, register) for each in listed_items)

    return test


def _compare(condition: Compare, kind: str, own: Path) -> ItemTest:
    steps = follow(kind, condition.path, own)
    get = _values(condition.path, kind, own)
    if isinstance(condition.value, Other):
        other = _values(condition.value.path, kind, own)
        pairs = comparison(condition.comparison, "", steps[-1]).of_pairs
        return lambda item, entry, register: pairs(
            get(item, entry, register), other(item, entry, register)
        )
    several = comparison(condition.comparison, condition.value, steps[-1]).of_several
    return lambda item, entry, register: several(get(item, entry, register))
