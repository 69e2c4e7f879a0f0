"""Who owes what a subject is due."""

from __future__ import annotations

from collections.abc import Callable

from lianxin.law.compile import compile_values
from lianxin.law.model import FieldPath
from lianxin.records import KINDS
from lianxin.register import Entry, Register

_THEMSELVES = frozenset({"member", "organisation"})


def holder_of(path: FieldPath, kind: str, register: Register) -> Callable[[Entry], str]:
    """The id of the member or organisation that owes, for subjects of `kind`.

    path: `held_by` of the duty; () is the kind's own holder. Members and organisations
    answer for themselves. Where the field is empty, the organisation in whose folder the
    subject lies answers: somebody always does.
    """
    if not path and kind in _THEMSELVES:
        return lambda entry: entry.id
    steps = path or ((KINDS[kind].HOLDER,) if KINDS[kind].HOLDER else ("@",))
    read = compile_values(steps, kind)

    def holder(entry: Entry) -> str:
        found = read(entry, register)
        return found[0] if found else f"organisation/{entry.organisation}"

    return holder
