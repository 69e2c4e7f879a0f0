"""What the guard saw: kind and place; the value itself only as long as it takes to mask it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

KINDS: Final = (
    "identity-card", "e-mail", "bank-card", "mobile", "landline", "passport", "plate", "account",
    "address", "name",
)  # fmt: skip
"""Most telling first: a number that is two things is reported as the first of them."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """Something that looks private. start, end: characters of the text as it was given.

    value: what was seen, normalised; never shown, never written, only masked or
        fingerprinted. It is left out of repr, so that no log holds it by accident.
    """

    kind: str
    start: int
    end: int
    value: str

    def __repr__(self) -> str:
        """Without the value."""
        return f"Sighting({self.kind!r}, {self.start}, {self.end}, {self.masked!r})"

    @property
    def masked(self) -> str:
        """The value with all but its first character hidden: '1**********'."""
        return self.value[:1] + "*" * (len(self.value) - 1)

    @property
    def sure(self) -> bool:
        """Whether it is an error; a likely name is only shown to a person."""
        return self.kind != "name"
