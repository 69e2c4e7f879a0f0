"""Names of what lies outside records/, and lists that name something twice."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from lianxin.loading.checks.fault import Fault, fault
from lianxin.loading.hints import nearest
from lianxin.privacy.sighting import KINDS as PRIVATE
from lianxin.records.fields import fields_of
from lianxin.register import Entry, Register


@cache
def _lists(kind: str) -> tuple[str, ...]:
    """The fields of a kind that list terms or references."""
    return tuple(f.name for f in fields_of(kind) if f.many and f.shape in ("term", "reference"))


def nothing_twice(entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """A list of records or of terms names each of them once."""
    for name in _lists(entry.kind):
        items = getattr(record, name)
        if len(items) > 1 and len(set(items)) < len(items):
            index = next(i for i, item in enumerate(items) if item in items[:i])
            yield fault("named-twice", name, index, value=items[index])


def festival_is_known(_entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """The occasion of a contact is a festival that the calendar knows."""
    if record.occasion is None:
        return
    from lianxin.calendar import FESTIVALS

    known = [str(festival) for festival in FESTIVALS]
    if record.occasion not in known:
        yield _unknown("unknown-festival", "occasion", record.occasion, known)


def regulation_is_known(_entry: Entry, record: Any, register: Register) -> Iterator[Fault]:
    """A regulation that is named has its file."""
    name = record.regulation
    if name is not None and name not in register.regulations and not _is_bad(name, register):
        known = list(register.regulations)
        yield _unknown("unknown-regulation", "regulation", name, known)


def rule_is_known(_entry: Entry, record: Any, register: Register) -> Iterator[Fault]:
    """A waiver names a rule of a regulation that has its file."""
    known = [
        clause.rule
        for regulation in register.regulations.values()
        for clause in regulation.clauses
        if clause.versions
    ]
    known += [f"privacy/{kind}" for kind in PRIVATE]
    regulation = record.rule.partition("/")[0]
    if record.rule not in known and not _is_bad(regulation, register):
        yield _unknown("unknown-rule", "rule", record.rule, known)


def _is_bad(regulation: str, register: Register) -> bool:
    """Whether the regulation has a file in which something is wrong; that is said there."""
    return any(f.place.file == f"regulations/{regulation}.yaml" for f in register.findings)


def _unknown(name: str, field: str, value: str, known: list[str]) -> Fault:
    near = nearest(value, known)
    if near is not None:
        return fault(f"{name}-near", field, value=value, near=near)
    return fault(name, field, value=value, known=", ".join(sorted(known)) or "—")
