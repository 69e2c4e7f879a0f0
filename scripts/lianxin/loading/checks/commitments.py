"""Commitments: the order of their life, and that nobody judges their own."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from lianxin.loading.checks.fault import Fault, fault, same
from lianxin.loading.checks.spans import parts_in_order
from lianxin.register import Entry, Register, resolve
from lianxin.vocabulary import Resolution, SourceKind, Stage

_STAGES = {stage: rank for rank, stage in enumerate(Stage)}


def owners(record: Any) -> tuple[str, ...]:
    """Who made the commitment or answers for it."""
    return tuple(who for who in (record.member, record.responsible) if who is not None)


def is_owner(entry: Entry, record: Any, member: str | None) -> bool:
    """Whether a member is one of the owners."""
    return any(same(member, owner, "member", entry.organisation) for owner in owners(record))


def deadline_after_made(_entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """The deadline does not lie before the day on which the commitment is made."""
    if record.deadline is not None and record.deadline < record.made:
        yield fault("deadline-before-made", "deadline", day=record.deadline, made=record.made)


def life_in_order(_entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """The steps of its life follow one another, in time and in meaning; so does progress."""
    yield from parts_in_order(record.life, "life", field="date")
    yield from parts_in_order(record.progress, "progress", field="date")
    in_time = [(index, step) for index, step in enumerate(record.life) if step.entered is None]
    for (_, before), (index, after) in pairwise(in_time):
        if _STAGES[after.stage] <= _STAGES[before.stage]:
            labels = {"before": before.stage.label, "after": after.stage.label}
            yield fault("stage-goes-back", "life", index, "stage", **labels)


def source_is_named(_entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """A source names what its kind promises: opinions, a survey, a meeting, a need."""
    source = record.source
    if source is None:
        return
    field = {
        SourceKind.OPINION: "opinions",
        SourceKind.SURVEY: "survey",
        SourceKind.FORUM: "meeting",
        SourceKind.NEED: "need",
    }[source.kind]
    if not getattr(source, field):
        yield fault("source-unnamed", "source", "kind", kind=source.kind.label, field=field)


def nothing_before_made(_entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """Nothing is done for a commitment, nor judged about it, before it is made."""
    for field in ("claim", "assessment", "verdict"):
        part = getattr(record, field)
        if part is not None and part.date < record.made:
            yield fault("too-early", field, "date", day=part.date, before=record.made)
    for field in ("progress", "evidence"):
        for index, part in enumerate(getattr(record, field)):
            if part.date < record.made:
                yield fault("too-early", field, index, "date", day=part.date, before=record.made)


def assessed_by_another(entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """The organisation's assessment is made by somebody who does not own the commitment."""
    assessment = record.assessment
    if assessment is not None and is_owner(entry, record, assessment.by):
        yield fault("own-cause", "assessment", "by")


def confirmed_by_another(entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """Evidence is confirmed by somebody who does not own the commitment."""
    for index, evidence in enumerate(record.evidence):
        if is_owner(entry, record, evidence.confirmed_by):
            yield fault("own-cause", "evidence", index, "confirmed_by")


def evaluated_has_a_judgement(_entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """A commitment that counts as evaluated has an assessment or a verdict."""
    for index, step in enumerate(record.life):
        if step.stage is Stage.EVALUATED and not (record.assessment or record.verdict):
            yield fault("evaluated-by-nobody", "life", index, "stage")


def replaced_says_by_what(entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """A commitment that was replaced names the new one, and only such a one does."""
    ref = record.replaced_by
    if ref is not None and resolve(ref, "commitment", entry.organisation) == entry.id:
        yield fault("names-itself", "replaced_by")
    parts = [(f, p) for f in ("claim", "assessment") if (p := getattr(record, f)) is not None]
    said = [field for field, part in parts if part.resolution is Resolution.REPLACED]
    if said and ref is None:
        yield fault("replaced-by-nothing", said[0], "resolution")
    if ref is not None and not said:
        yield fault("replaced-unsaid", "replaced_by")
