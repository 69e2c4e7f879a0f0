"""What a record says on a day, where it names days that are still to come.

The pages show these in the same way (`lianxin.publish.views`): that a survey has a
report is not known before the day of the report.
"""

from __future__ import annotations

from typing import Any

from lianxin.publish.clearing import is_cleared
from lianxin.publish.views.shelf import Shelf
from lianxin.register import Entry
from lianxin.vocabulary import ExtensionState


def commitment(_entry: Entry, record: Any, shelf: Shelf) -> Any:
    """Extensions decided later are only asked for."""
    if all(e.decided is None or e.decided <= shelf.as_of for e in record.extensions):
        return record
    extensions = tuple(_undecided(e, shelf) for e in record.extensions)
    return record.model_copy(update={"extensions": extensions})


def opinion(_entry: Entry, record: Any, shelf: Shelf) -> Any:
    """Who will clear it, and when, is not known before."""
    if record.cleared is None or is_cleared(record, shelf.as_of):
        return record
    return record.model_copy(update={"cleared": None, "cleared_by": None})


def survey(_entry: Entry, record: Any, shelf: Shelf) -> Any:
    """What was found is known from the day of the report."""
    if record.reported is not None and record.reported <= shelf.as_of:
        return record
    return record.model_copy(update={"reported": None, "found": None, "follows": None})


def decision(_entry: Entry, record: Any, shelf: Shelf) -> Any:
    """Announced only once the day has come."""
    if record.announced is None or record.announced <= shelf.as_of:
        return record
    return record.model_copy(update={"announced": None})


def evaluation(_entry: Entry, record: Any, _shelf: Shelf) -> Any:
    """Of organisations only, as on the pages."""
    return record if record.of_organisation else None


def _undecided(extension: Any, shelf: Shelf) -> Any:
    if extension.decided is None or extension.decided <= shelf.as_of:
        return extension
    update = {"state": ExtensionState.ASKED, "decided": None, "decided_by": None}
    return extension.model_copy(update=update)
