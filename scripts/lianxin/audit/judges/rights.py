"""Who may change what: one's own records, or those of the organisation one looks after."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from lianxin.audit.actors import (
    Actor,
    looks_after,
    looks_after_from_above,
    named_in,
)
from lianxin.audit.differences import differences
from lianxin.audit.fault import fault, warning
from lianxin.audit.judges.own_cause import judges_named
from lianxin.audit.proposal import Edit, Proposal
from lianxin.findings import Finding, Place
from lianxin.records.fields import kind_title
from lianxin.register import Entry

OWN: Final[dict[str, tuple[str, ...]]] = {
    "contact": ("member", "together_with"),
    "commitment": ("member", "responsible"),
    "opinion": ("received_by",),
    "survey": ("member",),
    "report": ("member",),
    "post": ("member",),
}
"""Kinds that a member writes, and the fields that say whose they are. All others are written
by the stewards of the organisation, or of one above."""
FROM_ABOVE: Final = ("adoption", "erasure")
"""Kinds about the organisation itself, which it does not decide on alone."""
STANDING: Final = ("stewards", "parent", "level", "until", "since", "unit", "focus")
"""Fields of an organisation that decide who looks after it and what binds it."""
STEPS: Final = ("steps", "closed_as", "duplicate_of", "led_to")
"""Fields of an opinion in which whoever it was given to says what was done."""


def everybody_keeps_to_their_own(proposal: Proposal) -> Iterator[Finding]:
    """Records are changed by those they belong to, or by stewards."""
    if proposal.actor is None:
        return
    actor = proposal.who
    touched = [*proposal.added, *(e.new for e in proposal.edits), *proposal.removed]
    if actor is None:
        if touched:
            yield warning(Place(""), "no-accounts")
        return
    if touched and not actor.members:
        first = min(touched, key=lambda e: e.file)
        yield fault(Place(first.file), "unknown-actor", actor=proposal.actor)
        return
    for entry in proposal.added:
        if not _may_add(actor, entry, proposal):
            yield _not_yours(entry, proposal)
    for edit in proposal.edits:
        if not _may_edit(actor, edit, proposal):
            yield _not_yours(edit.new, proposal)
    for entry in proposal.removed:
        if not looks_after_from_above(actor, entry.organisation, proposal.rights):
            yield _not_yours(entry, proposal)


def _not_yours(entry: Entry, proposal: Proposal) -> Finding:
    name = "not-yours-from-above" if _needs_above(entry) else "not-yours"
    return fault(Place(entry.file), name, kind=kind_title(entry.kind), actor=proposal.actor)


def _needs_above(entry: Entry) -> bool:
    return entry.kind in (*FROM_ABOVE, "organisation")


def _may_add(actor: Actor, entry: Entry, proposal: Proposal) -> bool:
    rights, home = proposal.rights, _home(entry, proposal)
    if not _needs_above(entry):
        return _is_own(actor, entry) or looks_after(actor, home, rights)
    if home != entry.organisation:  # a new one, and what comes with it, is entered from above it
        return looks_after(actor, home, rights)
    return looks_after_from_above(actor, home, rights)


def _may_edit(actor: Actor, edit: Edit, proposal: Proposal) -> bool:
    rights, old, new = proposal.rights, edit.old, edit.new
    if old.kind == "organisation":
        fields = {d.field for d in differences(old.record, new.record)}
        if not fields & {*STANDING}:
            return looks_after(actor, new.organisation, rights)
        return looks_after_from_above(actor, new.organisation, rights)
    if old.kind in FROM_ABOVE:
        return looks_after_from_above(actor, new.organisation, rights)
    # Whose it was counts: naming oneself in somebody's record does not make it one's own.
    return (
        _is_own(actor, old)
        or looks_after(actor, new.organisation, rights)
        or _does_only_their_part(actor, edit, proposal)
    )


def _does_only_their_part(actor: Actor, edit: Edit, proposal: Proposal) -> bool:
    """Whether all that changed is what others have to say, and the actor is who says it: an
    assessment by its author, a step of an opinion by whoever took it or was given it."""
    named = judges_named(edit)
    if named is not None:
        return bool(named) and named <= actor.members
    if edit.new.kind != "opinion":
        return False
    # To whom it was given before: a change does not give it to its own proposer.
    record: Any = edit.old.record
    given_to = {step.to for step in record.steps if step.to}
    return any(looks_after(actor, slug, proposal.rights) for slug in given_to) and all(
        d.field in STEPS for d in differences(record, edit.new.record)
    )


def _is_own(actor: Actor, entry: Entry) -> bool:
    return bool(actor.members & named_in(entry, *OWN.get(entry.kind, ())))


def _home(entry: Entry, proposal: Proposal) -> str:
    """The organisation whose stewards look after a record; where it is new itself, the first
    above it that is not."""
    for slug in proposal.after.above(entry.organisation):
        if f"organisation/{slug}" in proposal.rights.entries:
            return slug
    return entry.organisation
