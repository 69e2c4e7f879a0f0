"""`must`: a record has to meet a condition.

    record:
      of: commitment
      must: {field: deadline, present: 'yes'}
      at: deadline
      severity: error

OK: a commitment with a deadline. NOT OK: one without; the finding is at `deadline`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from lianxin.law.model import Must
from lianxin.verbs.base import Objection, Scene

if TYPE_CHECKING:
    from lianxin.register import Entry


def objections(options: Must, entries: Sequence[Entry], scene: Scene) -> Iterator[Objection]:
    """One for each record that does not meet the condition."""
    for entry, meets in zip(entries, scene.meets(options.condition), strict=True):
        if not meets:
            yield Objection(entry)
