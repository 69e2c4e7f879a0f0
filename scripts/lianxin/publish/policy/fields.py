"""Which field of which kind is public, and in which wording: the one place that decides.

Everything the site shows has passed `lianxin.publish.clearing`, which knows
nothing but these tables. A field that stands in no table fails a test, so that
nothing new becomes public by accident.
"""

from __future__ import annotations

from enum import Enum
from typing import Final


class Shown(Enum):
    """How a field may leave the register."""

    AS_IS = "as it is"
    CLEARED = "once somebody has cleared its wording"
    ROUNDED = "counts of people, rounded, small ones withheld"
    SUMS = "in sums only"
    NEVER = "never"


def _all(shown: Shown, names: str) -> dict[str, Shown]:
    return dict.fromkeys(names.split(), shown)


_OPEN, _CLEARED, _ROUNDED = Shown.AS_IS, Shown.CLEARED, Shown.ROUNDED
_SUMS, _NEVER = Shown.SUMS, Shown.NEVER

FIELDS: Final[dict[str, dict[str, Shown]]] = {
    "organisation": _all(
        _OPEN,
        "name english level parent unit focus since until place about reach channels neighbours"
        " stewards entered",
    ),
    # Members in their public role. Whether somebody is able to help says
    # something about health or means, so it is nobody's business.
    "member": _all(_OPEN, "name position office since until entered")
    | _all(_NEVER, "able_to_help skilled accounts"),
    "person": _all(_NEVER, "groups since until consent entered"),
    # Who is linked with whom stays with the branch; how many links are owed a contact, and got
    # it, is summed up in the duties.
    "link": _all(
        _SUMS,
        "kind member person unit mentee group number together_with way aim since until nominated"
        " fixed filed reviewed handover task entered",
    ),
    # Sums by month, form and topic (`release`). `entered` decides what they count.
    "contact": _all(_SUMS, "date form topics")
    | _all(_NEVER, "member together_with links people unit groups reached occasion deed entered"),
    "commitment": _all(
        _OPEN,
        "title member responsible made deadline deed beyond_routine baseline done_when source"
        " for_groups topic life extensions progress evidence claim assessment replaced_by entered",
    )
    | _all(_ROUNDED, "verdict"),
    # The group of who said it, with place and topic, can point at one person.
    "opinion": _all(
        _OPEN,
        "raised received_by channel topic weight cleared cleared_by closed_as duplicate_of led_to"
        " entered",
    )
    | _all(_CLEARED, "summary wording steps")
    | _all(_NEVER, "group heard_at"),
    "meeting": _all(_OPEN, "date kind title audience topics units conclusion entered")
    | _all(_NEVER, "attended members reports_of opinions"),
    "survey": _all(_OPEN, "begun member title topic units reported found follows opinions entered"),
    "report": _all(_NEVER, "date kind form member to heard_by says cites entered"),
    "post": _all(_OPEN, "title area member applied arranged since until duties entered"),
    "inspection": _all(_OPEN, "date of by regulation outcome found to_do entered")
    | _all(_NEVER, "record_books cites"),
    "evaluation": _all(_OPEN, "date direction of_organisation entered")
    | _all(_ROUNDED, "asked done_well done_partly not_done")
    | _all(_NEVER, "of_member meeting says cites"),
    # Judgement of a person's work is told to that person and to the branch.
    "appraisal": _all(_NEVER, "date member for_year by outcome because cites entered"),
    "recognition": _all(
        _NEVER, "date kind title member organisation decided_by because cites entered"
    ),
    "decision": _all(
        _OPEN, "title decided important consultations surveys opinions announced says entered"
    ),
    "adoption": _all(_OPEN, "regulation since until blanks stricter says entered"),
    # The reason of a leave may be about health.
    "leave": _all(_NEVER, "member since until reason approved_by entered"),
    "waiver": _all(_OPEN, "rule since until reason approved_by entered")
    | _all(_SUMS, "subject")
    | _all(_NEVER, "fingerprint"),
    # Values of unpublished kinds and fields are taken out of corrections (clearing).
    "correction": _all(_OPEN, "date of changes reason by approved_by"),
    "erasure": _all(_OPEN, "date reason records approved_by"),
}

QUIET_FINDINGS: Final = ("source/", "privacy/", "record/", "reading/", "reference/")
"""Findings that may quote what was written: the site says where, not what."""


SUMMED: Final = {"contact": "contacts", "link": "duties", "waiver": "duties"}
"""Kind with fields that are shown in sums -> the page where the sums stand."""


def published(kind: str) -> bool:
    """Whether anything of a single record of this kind is ever shown."""
    shown = FIELDS.get(kind, {})
    return any(how in (Shown.AS_IS, Shown.CLEARED) for how in shown.values())


def address_is_public(kind: str) -> bool:
    """Whether the name of a record's file is part of an address on the site.

    Of the other kinds that are shown, a name might be an alias ('erasure/jia-01').
    """
    return kind in ("organisation", "member", "commitment", "opinion")


def rounded_fields(kind: str) -> tuple[str, ...]:
    """The fields that hold counts of people, shown only as `votes` leaves them."""
    return tuple(name for name, how in FIELDS.get(kind, {}).items() if how is Shown.ROUNDED)


def withheld_fields(kind: str, cleared: bool) -> tuple[str, ...]:
    """The fields to be emptied before a record of `kind` is shown."""
    allowed = {Shown.AS_IS, Shown.ROUNDED} | ({Shown.CLEARED} if cleared else set())
    return tuple(name for name, how in FIELDS.get(kind, {}).items() if how not in allowed)
