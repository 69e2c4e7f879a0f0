"""What may change in a record that is in the register already: one table, by kind.

What is not listed never changes: what happened has happened. A mistake is mended by a
correction (a record of its own), which keeps the old value for everybody to see.

    FILL    an empty field may be filled in, once
    APPEND  a list may grow at its end; what stands in it stays as it is
    FREE    may change at any time, since it says how things are, not what was done
"""

from __future__ import annotations

from enum import Enum
from typing import Final

from lianxin.audit.differences import Difference


class May(Enum):
    """How a field may change."""

    FILL = "fill"
    APPEND = "append"
    FREE = "free"


def _table(fill: str = "", append: str = "", free: str = "") -> dict[str, May]:
    return (
        dict.fromkeys(fill.split(), May.FILL)
        | dict.fromkeys(append.split(), May.APPEND)
        | dict.fromkeys(free.split(), May.FREE)
    )


MAY: Final[dict[str, dict[str, May]]] = {
    # Level and parent decide which regulations bind, so they are no detail.
    "organisation": _table(
        fill="until channels.until entered",
        append="channels",
        free="name english unit focus place about reach neighbours stewards",
    ),
    # A position decides which duties bind, also for the months behind: whoever is given
    # another one leaves this record and comes back in a new one.
    "member": _table(fill="until entered", free="office able_to_help skilled accounts"),
    "person": _table(fill="until consent.withdrawn entered"),
    "link": _table(
        fill="until nominated fixed filed handover task way aim together_with entered",
        append="reviewed",
    ),
    "contact": {},
    "commitment": _table(
        fill="responsible beyond_routine baseline done_when source claim assessment verdict "
        "replaced_by extensions.decided extensions.decided_by extensions.entered "
        "evidence.confirmed_by",
        append="life extensions progress evidence",
    ),
    "opinion": _table(
        fill="wording cleared cleared_by heard_at closed_as duplicate_of entered",
        append="steps led_to",
    ),
    "meeting": _table(fill="attended conclusion", append="opinions"),
    "survey": _table(fill="reported found follows entered", append="opinions"),
    "report": _table(fill="heard_by", append="cites"),
    "post": _table(fill="until arranged area entered", free="duties"),
    "inspection": _table(fill="to_do", append="cites"),
    "evaluation": _table(append="cites"),
    "appraisal": {},
    "recognition": {},
    "decision": _table(fill="announced says entered", append="opinions"),
    "adoption": _table(fill="until entered"),
    "leave": {},
    "waiver": {},
    "correction": {},
    "erasure": {},
}

OPEN_STATES: Final = ("asked-for", "in-review")
"""An extension in one of these is still to be decided, so its state may move on."""


def allowed(kind: str, difference: Difference, old_state: str | None = None) -> bool:
    """Whether the table lets this difference be.

    old_state: of the extension that the difference lies in.
    """
    if kind == "commitment" and difference.field == "extensions.state":
        return old_state in OPEN_STATES and difference.new != "asked-for"
    may = MAY[kind].get(difference.field)
    if may is May.FREE:
        return True
    if difference.how == "appended":
        return may is May.APPEND
    return difference.how == "filled" and may is May.FILL
