"""Corrections: only of what stands in a table, and only values that a table shows as well.

The clearing has taken out what is not public. Here goes what it cannot know: that a
number of people is withheld where they are few, and which fields no table tells.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from lianxin.publish.data.kinds import TABLE_OF, computed, of_kind, of_part
from lianxin.publish.views.shelf import Shelf
from lianxin.records.fields import field_at
from lianxin.register import Entry, resolve


def _tells(of: str, entry: Entry, shelf: Shelf) -> str:
    """The id of the corrected record, if it stands in a table; else ''."""
    identity = resolve(of, "", entry.organisation)
    found = shelf.open.entries.get(identity)
    if found is None or found.kind not in TABLE_OF:
        return ""
    hidden = found.kind == "evaluation" and not getattr(found.record, "of_organisation", None)
    return "" if hidden else identity


def _correction(entry: Entry, record: Any, shelf: Shelf) -> Any:
    of = _tells(record.of, entry, shelf)
    kind = record.of.partition("/")[0]
    if not of:
        return record.model_copy(update={"of": f"{kind}/-", "changes": (), "reason": ""})
    changes = tuple(
        one if shown_in_tables(kind, one.field)
        else one.model_copy(update={"old": None, "new": None})
        for one in record.changes
    )  # fmt: skip
    return record.model_copy(update={"of": of, "changes": changes})


def shown_in_tables(kind: str, path: str) -> bool:
    """Whether some column shows the field at a path such as 'steps.0.date', figures excepted."""
    names = tuple(step for step in path.split(".") if not step.isdigit())
    field = field_at(kind, names)
    return field is not None and f"{kind}.{'.'.join(field.path)}" in _told()


@cache
def _told() -> frozenset[str]:
    from lianxin.publish.data.tables import TABLES as ALL  # which has these two among them

    return frozenset(c.field for table in ALL for c in table.columns if c.field and not c.figure)


TABLES = (
    of_kind(
        "correction",
        "date reason by approved_by",
        computed("of", "text", lambda line: line.record.of, required=True),
        adjust=_correction,
    ),
    of_part(
        "correction", "changes", "correction_changes", "field old new", adjust=_correction
    ),
)  # fmt: skip
