"""The register as the public may have it on a day: unpublished kinds out, the rest emptied.

Views read only what comes out of here, so no template can show by mistake what
the policy keeps back. What is dated after the day is taken out as well: a site
made for March does not know of April.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from lianxin.publish.policy import published, rounded_fields, votes, withheld_fields
from lianxin.records import KINDS
from lianxin.records.base import Record
from lianxin.records.commitment import Commitment
from lianxin.records.correction import Correction
from lianxin.records.evaluation import Evaluation
from lianxin.records.opinion import Opinion, Step
from lianxin.register import Entry, Register, register_of

EMPTY = ""
"""What stands where a required text was withheld."""


def public_register(register: Register, as_of: date) -> Register:
    """Everything of `register` that may be shown on `as_of`, and nothing else."""
    shown = (cleared_entry(entry, as_of) for entry in register.entries.values())
    return register_of(
        (entry for entry in shown if entry), register.regulations, register.findings,
        register.unpublished,
    )  # fmt: skip


def cleared_entry(entry: Entry, as_of: date) -> Entry | None:
    """The entry with its withheld fields emptied; None if nothing of it is public yet."""
    record = entry.record
    if not published(entry.kind) or _begins_after(record, as_of):
        return None
    if isinstance(record, Opinion):
        record = _opinion(record, as_of)
    elif isinstance(record, Commitment):
        record = _commitment(record, as_of)
    elif isinstance(record, Evaluation):
        record = _votes(_without(record, withheld_fields(entry.kind, cleared=True)))
    elif isinstance(record, Correction):
        record = _correction(record)
    else:
        record = _without(record, withheld_fields(entry.kind, cleared=True))
    return Entry(entry.id, entry.kind, entry.organisation, entry.slug, entry.file, record)


def is_cleared(opinion: Opinion, as_of: date) -> bool:
    """Whether somebody has cleared its wording for the public by `as_of`."""
    return opinion.cleared is not None and opinion.cleared <= as_of


def _begins_after(record: Record, as_of: date) -> bool:
    first = record.DATED or record.SPAN[0]
    day = getattr(record, first, None) if first else None
    return isinstance(day, date) and day > as_of


def _without(record: Record, fields: Iterable[str]) -> Record:
    blank = {name: _blank(record, name) for name in fields}
    return record.model_copy(update=blank) if blank else record


def _blank(record: Record, name: str) -> Any:
    field = KINDS[record.KIND].model_fields[name]
    return EMPTY if field.is_required() else field.get_default(call_default_factory=True)


def _until(parts: Iterable[Any], as_of: date, field: str = "date") -> tuple[Any, ...]:
    return tuple(part for part in parts if getattr(part, field) <= as_of)


def _opinion(opinion: Opinion, as_of: date) -> Opinion:
    cleared = is_cleared(opinion, as_of)
    steps: tuple[Step, ...] = _until(opinion.steps, as_of)
    closed = any(step.did == "closed" for step in steps)
    update: dict[str, Any] = {
        name: _blank(opinion, name) for name in withheld_fields("opinion", cleared)
    }
    # That something was done is public at once; what was said about it, once cleared.
    update["steps"] = (
        steps if cleared else tuple(s.model_copy(update={"text": None}) for s in steps)
    )
    if not closed:
        update["closed_as"] = None
    return opinion.model_copy(update=update)


def _correction(correction: Correction) -> Correction:
    """What was corrected, where that may be read; else only that something was, and why not
    even the reason, since it may speak of the value."""
    kind = correction.of.partition("/")[0]
    if not published(kind):
        return correction.model_copy(update={"of": f"{kind}/-", "changes": (), "reason": EMPTY})
    hidden = {*withheld_fields(kind, cleared=False), *rounded_fields(kind)}
    changes = tuple(
        change
        if change.field.partition(".")[0] not in hidden
        else change.model_copy(update={"old": None, "new": None})
        for change in correction.changes
    )
    return correction.model_copy(update={"changes": changes})


def _votes(said: Any) -> Any:
    """A verdict or an evaluation with its numbers as they may be shown; None is withheld."""
    if said is None:
        return None
    shown = votes(said.asked, said.done_well, said.done_partly, said.not_done)
    update = {
        "asked": shown.asked, "done_well": shown.well,
        "done_partly": shown.partly, "not_done": shown.poorly,
    }  # fmt: skip
    return said.model_copy(update=update)


def _commitment(promise: Commitment, as_of: date) -> Commitment:
    def known(part: Any) -> Any:
        return part if part is not None and part.date <= as_of else None

    return promise.model_copy(
        update={
            "life": _until(promise.life, as_of),
            "extensions": _until(promise.extensions, as_of, "asked"),
            "progress": _until(promise.progress, as_of),
            "evidence": _until(promise.evidence, as_of),
            "claim": known(promise.claim),
            "assessment": known(promise.assessment),
            "verdict": _votes(known(promise.verdict)),
        }
    )
