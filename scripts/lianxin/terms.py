"""How a closed list of words is written down: a `Term` with its two labels."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Self

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from lianxin.findings import Text


class Term(StrEnum):
    """A word of a closed list: the value that stands in records, and what people read.

    Declared as `KEPT = "kept", "兑现", "kept"`. Records hold text, so the plain
    value is accepted where everything else is strict.
    """

    label: Text

    def __new__(cls, value: str, zh: str = "", en: str = "") -> Self:
        """Make the member; `zh` and `en` are its labels."""
        term = str.__new__(cls, value)
        term._value_ = value
        term.label = Text(zh or value, en or value)
        return term

    @classmethod
    def __get_pydantic_core_schema__(
        cls, _source: type[Any], _handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Accept the plain text of a member, nothing else."""
        return core_schema.enum_schema(cls, list(cls), sub_type="str", strict=False)
