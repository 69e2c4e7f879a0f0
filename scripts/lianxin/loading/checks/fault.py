"""What a check yields."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from lianxin.findings import Severity, Step
from lianxin.register import Entry, Register, resolve


@dataclass(frozen=True, slots=True)
class Fault:
    """name: of the rule 'record/<name>' and of its words. path: where in the record.
    values: for the placeholders of the sentence."""

    name: str
    path: tuple[Step, ...]
    values: dict[str, Any]
    severity: Severity = Severity.ERROR


def fault(name: str, *path: Step, **values: Any) -> Fault:
    """A fault that is an error."""
    return Fault(name, path, values)


def warning(name: str, *path: Step, **values: Any) -> Fault:
    """A fault that a person should look at."""
    return Fault(name, path, values, Severity.WARNING)


def same(one: str | None, other: str | None, kind: str, home: str) -> bool:
    """Whether two references inside a record of `home` name the same record."""
    if one is None or other is None:
        return False
    return one == other or resolve(one, kind, home) == resolve(other, kind, home)


def named(ref: str | None, kind: str, entry: Entry, register: Register) -> Entry | None:
    """The entry that a reference inside `entry` names, if there is one."""
    if ref is None:
        return None
    return register.entries.get(resolve(ref, kind, entry.organisation))
