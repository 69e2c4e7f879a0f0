"""Nobody judges themselves: what others have to say is not entered by the one it is about.

That a record names somebody else as judge is checked where records are loaded; but anybody
can write any name. So whoever proposes the change must be the judge who is named or a
steward, and never the one who is judged.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from lianxin.audit.actors import named_in
from lianxin.audit.differences import Difference, differences
from lianxin.audit.fault import called, fault
from lianxin.audit.proposal import Edit, Proposal
from lianxin.findings import Finding, Place, Step
from lianxin.register import Entry, resolve
from lianxin.vocabulary import ExtensionState

PARTIES: Final[dict[str, tuple[str, ...]]] = {
    "commitment": ("member", "responsible"),
    "leave": ("member",),
    "appraisal": ("member",),
    "recognition": ("member",),
    "evaluation": ("of_member",),
    "report": ("member",),
    "opinion": ("received_by",),
    "correction": ("by",),
}
"""Whom a judgement in a record of this kind is about, or who asked for it."""
SPEAKS_OF: Final = {"waiver": "subject", "correction": "of"}
"""The field in which a record of this kind names another one."""
WHOLLY: Final = ("leave", "waiver", "appraisal", "recognition", "evaluation", "correction")
"""Kinds that are a judgement as a whole."""
JUDGED: Final[dict[str, tuple[str, ...]]] = {
    "commitment": (
        "assessment", "verdict", "extensions.state", "extensions.decided",
        "extensions.decided_by", "evidence.confirmed_by",
    ),
    "report": ("heard_by",),
    "opinion": ("cleared", "cleared_by"),
}  # fmt: skip
"""Fields that hold what others say."""
BY: Final[dict[str, str]] = {
    "extensions.decided_by": "decided_by", "evidence.confirmed_by": "confirmed_by",
    "assessment": "by", "cleared_by": "cleared_by", "heard_by": "heard_by",
}  # fmt: skip
"""Where a judgement names its author."""


def nobody_judges_themselves(proposal: Proposal) -> Iterator[Finding]:
    """Who is judged does not propose the judgement."""
    actor = proposal.who
    if actor is None:
        return
    for entry, path in _judgements(proposal):
        if actor.members & parties(entry, proposal):
            what = called(entry.kind, path)
            yield fault(Place(entry.file, path), "own-cause", actor=actor.account, what=what)


def organisations_are_excused_from_above(proposal: Proposal) -> Iterator[Finding]:
    """A waiver for an organisation itself is approved by a member of one above it."""
    for entry, record in _waivers(proposal):
        about_itself = not record.subject or record.subject.startswith("organisation/")
        above = proposal.after.above(entry.organisation)[1:]
        approvers_home = record.approved_by.rpartition("/")[0] or entry.organisation
        if not record.fingerprint and about_itself and above and approvers_home not in above:
            yield fault(Place(entry.file, ("approved_by",)), "excused-by-itself")


def false_alarms_are_reviewed(proposal: Proposal) -> Iterator[Finding]:
    """A waiver of the guard's alarm is approved by somebody else than whoever proposes it."""
    actor = proposal.who
    if actor is None:
        return
    for entry, record in _waivers(proposal):
        if record.fingerprint and actor.members & named_in(entry, "approved_by"):
            yield fault(Place(entry.file, ("approved_by",)), "unreviewed", actor=actor.account)


def _waivers(proposal: Proposal) -> Iterator[tuple[Entry, Any]]:
    return ((entry, entry.record) for entry in proposal.added if entry.kind == "waiver")


def parties(entry: Entry, proposal: Proposal) -> frozenset[str]:
    """Ids of the members whom a judgement in this record is about, by what was there before as
    well: nobody takes their name out together with judging."""
    found: set[str] = set()
    for one in _versions(entry.id, proposal):
        found |= named_in(one, *PARTIES.get(one.kind, ()))
    ref = getattr(entry.record, SPEAKS_OF[entry.kind]) if entry.kind in SPEAKS_OF else None
    for about in _versions(resolve(ref, "", entry.organisation), proposal) if ref else ():
        found |= {about.id} if about.kind == "member" else set()
        found |= named_in(about, type(about.record).HOLDER, *PARTIES.get(about.kind, ()))
    return frozenset(found)


def _versions(identity: str, proposal: Proposal) -> list[Entry]:
    """A record before and after the change, as far as it is there."""
    both = (proposal.before.entries, proposal.after.entries)
    return [entries[identity] for entries in both if identity in entries]


def judges_named(edit: Edit) -> frozenset[str] | None:
    """The members who are named as authors of the judgements that an edit adds; None if it
    changes anything that is no judgement, and empty where a judgement names nobody."""
    kind, named = edit.new.kind, set()
    for one in differences(edit.old.record, edit.new.record):
        if not is_judgement(kind, one):
            return None
        if one.new is None or one.field.partition(".")[0] == "verdict":
            return frozenset()
        if one.field in BY:
            ref = one.new if isinstance(one.new, str) else getattr(one.new, BY[one.field])
            named.add(resolve(ref, "member", edit.new.organisation))
    return frozenset(named)


def is_judgement(kind: str, one: Difference) -> bool:
    """Whether a difference is something that others have to say."""
    return any(one.field == f or one.field.startswith(f"{f}.") for f in JUDGED.get(kind, ()))


def _judgements(proposal: Proposal) -> Iterator[tuple[Entry, tuple[Step, ...]]]:
    """(entry, place) of everything in the change that judges somebody."""
    for entry in proposal.added:
        if entry.kind in WHOLLY:
            yield entry, ()
        else:
            yield from ((entry, path) for path in _judged_fields(entry))
    for edit in proposal.edits:
        for one in differences(edit.old.record, edit.new.record):
            if is_judgement(edit.new.kind, one):
                yield edit.new, one.path
            elif one.how == "appended" and one.field in ("extensions", "evidence"):
                yield from ((edit.new, (*one.path, name)) for name in _filled(one.field, one.new))


def _judged_fields(entry: Entry) -> Iterator[tuple[Step, ...]]:
    record: Any = entry.record
    for name in JUDGED.get(entry.kind, ()):
        if "." not in name and getattr(record, name) is not None:
            yield (name,)
    for name in ("extensions", "evidence") if entry.kind == "commitment" else ():
        for index, part in enumerate(getattr(record, name)):
            yield from ((name, index, field) for field in _filled(name, part))


def _filled(name: str, part: Any) -> Iterator[str]:
    """The judging fields of a list entry that say something."""
    if name == "evidence" and part.confirmed_by is not None:
        yield "confirmed_by"
    if name == "extensions" and part.state in (ExtensionState.GRANTED, ExtensionState.REFUSED):
        yield "state"
