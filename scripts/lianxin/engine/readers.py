"""How a verb reads the fields of evidence: of a record, or of an entry of the subject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lianxin.law.compile import (
    ItemTest,
    ItemValues,
    compile_condition,
    compile_entry_condition,
    compile_entry_values,
    compile_values,
)
from lianxin.law.conditions import Condition
from lianxin.law.model import FieldPath

if TYPE_CHECKING:
    from lianxin.register import Entry, Register


class RecordReader:
    """Reads records of a kind."""

    def __init__(self, kind: str) -> None:
        """Paths start at a record of `kind`."""
        self._kind = kind

    def values(self, path: FieldPath) -> ItemValues:
        """See `lianxin.verbs.base.Reader`."""
        read = compile_values(path, self._kind)

        def values(item: Any, entry: Entry, register: Register) -> tuple[Any, ...]:
            return read(entry, register)

        return values

    def test(self, condition: Condition | None) -> ItemTest:
        """See `lianxin.verbs.base.Reader`."""
        meets = compile_condition(condition, self._kind)

        def test(item: Any, entry: Entry, register: Register) -> bool:
            return meets(entry, register)

        return test


class OwnReader:
    """Reads the entries of a list that a record of a kind holds."""

    def __init__(self, kind: str, own: str) -> None:
        """Paths start at an item of the list `own`; with '^' at the record."""
        self._kind, self._own = kind, own

    def values(self, path: FieldPath) -> ItemValues:
        """See `lianxin.verbs.base.Reader`."""
        return compile_entry_values(path, self._kind, self._own)

    def test(self, condition: Condition | None) -> ItemTest:
        """See `lianxin.verbs.base.Reader`."""
        return compile_entry_condition(condition, self._kind, self._own)
