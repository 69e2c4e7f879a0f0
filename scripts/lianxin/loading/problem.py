"""A complaint of a model, in our own terms."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from lianxin.findings import Place, Step
from lianxin.privacy import mask
from lianxin.records.fields import Field


@dataclass(frozen=True, slots=True)
class Problem:
    """A complaint in our own terms. at: the field it is about, None when there is none."""

    kind: str
    file: str
    path: tuple[Step, ...]
    at: Field | None
    given: Any
    data: Any

    @property
    def place(self) -> Place:
        """Where it stands."""
        return Place(self.file, self.path)

    def names(self) -> dict[str, Any]:
        """Label and name of the field, for messages."""
        assert self.at is not None
        return {"label": self.at.label, "field": self.at.name}


def shown(value: Any) -> str:
    """A value as it may be quoted in a message: short, on one line, nothing private in it. It is
    masked before it is cut, since half a number is not recognised any more."""
    text = mask(" ".join(str(value).split()))
    return text if len(text) <= 40 else text[:39] + "…"
