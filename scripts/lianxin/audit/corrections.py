"""Corrections: an honest way to change what must not change.

A correction is a record that is added together with the change: the old value, the new, the
reason, who agreed. Here it is laid over the old record; what then still differs from the new
one has not been said.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any, Final, NamedTuple

from lianxin.audit.fault import fault
from lianxin.audit.proposal import Edit, Proposal
from lianxin.findings import Finding, Place, Step
from lianxin.loading.validate import validate
from lianxin.records.base import Record
from lianxin.records.fields import field_at
from lianxin.register import Entry
from lianxin.writing import data_of, to_yaml

SOON: Final = timedelta(days=31)
"""A slip in a deadline is noticed by then; whoever wants more time later asks for it."""
BY_EXTENSION: Final = ("state", "asked", "old_deadline", "new_deadline")
"""Fields of an extension that decide on the deadline; only another extension changes it."""


class Laid(NamedTuple):
    """record: the old one with its corrections, or as it was if it would not stand with them;
    findings: what is wrong with the corrections."""

    record: Record
    findings: tuple[Finding, ...]


def laid_over(edit: Edit, proposal: Proposal) -> Laid:
    """The old record with everything that the change's corrections say of it."""
    corrections = proposal.corrections.get(edit.old.id, ())
    if not corrections:
        return Laid(edit.old.record, ())
    data: dict[str, Any] = _open(data_of(edit.old.record))
    findings: list[Finding] = []
    for entry in corrections:
        record: Any = entry.record
        for number, change in enumerate(record.changes):
            place = Place(entry.file, ("changes", number))
            findings += _lay(data, change, place, edit, proposal)
    corrected, wrong = validate(edit.old.kind, _closed(data), edit.new.file)
    if corrected is None:
        place = Place(corrections[0].file)
        findings += [fault(place, "correction-spoils", why=w.message) for w in wrong[:1]]
    return Laid(corrected or edit.old.record, tuple(findings))


def corrections_correct_something(proposal: Proposal) -> Iterator[Finding]:
    """A correction comes together with the change that it speaks of."""
    edited = {edit.new.id for edit in proposal.edits}
    for identity, entries in proposal.corrections.items():
        for entry in entries if identity not in edited else ():
            record: Any = entry.record
            yield fault(Place(entry.file, ("of",)), "correction-of-nothing", of=record.of)


def written(value: Any) -> str:
    """A value as a correction writes it: text as it is, a list of names with commas, an entry
    of a list as its lines."""
    if isinstance(value, str):
        return value
    if isinstance(value, tuple) and all(isinstance(item, str) for item in value):
        return ", ".join(value)
    if isinstance(value, Mapping):
        return to_yaml(value).strip()
    return "\n".join(written(item) for item in value)


def _lay(
    data: dict[str, Any], change: Any, place: Place, edit: Edit, proposal: Proposal
) -> Iterator[Finding]:
    """Put one value right in the data, or say why not. What is taken out becomes None there,
    so that the numbers of the entries behind it stay what they were."""
    name, path = change.field, _path(change.field)
    if not _may_be_corrected(path, edit, proposal):
        yield fault(place, "correction-forbidden", field=name)
        return
    holder = _holder(data, path)
    if holder is None:
        yield fault(place, "correction-nowhere", field=name)
        return
    now = _closed(holder[path[-1]]) if _has(holder, path[-1]) else None
    stood = None if now is None else written(now)
    if not _was_private(edit.old, path, proposal) and _plain(change.old) != _plain(stood):
        yield fault(place, "correction-old", field=name, stood="—" if stood is None else stood)
        return
    holder[path[-1]] = _value(change.new, edit.old.kind, path)


def _path(field: str) -> tuple[Step, ...]:
    """The steps of 'steps.0.date'."""
    return tuple(int(step) if step.isdigit() else step for step in field.split("."))


def _may_be_corrected(path: tuple[Step, ...], edit: Edit, proposal: Proposal) -> bool:
    if edit.old.kind != "commitment":
        return True
    if path == ("deadline",):
        old: Any = edit.old.record
        return old.deadline is None or (
            proposal.on <= old.made + SOON and proposal.on <= old.deadline
        )
    # Neither those of its fields nor the whole of it, which would take them out together.
    return path[0] != "extensions" or (len(path) > 2 and path[-1] not in BY_EXTENSION)


def _was_private(old: Entry, path: tuple[Step, ...], proposal: Proposal) -> bool:
    """Whether the guard found something there, which must not be written down once more."""
    return any(
        f.place.file == old.file and f.place.path == path and f.rule.startswith("privacy/")
        for f in proposal.before.findings
    )


def _holder(data: Any, path: tuple[Step, ...]) -> Any:
    """The mapping or list in which the last step of a path lies, or a field that is empty now
    would lie; None if there is none."""
    *before, last = path
    for step in before:
        if not _has(data, step):
            return None
        data = data[step]
    empty = isinstance(data, dict) and isinstance(last, str)
    return data if empty or _has(data, last) else None


def _has(data: Any, step: Step) -> bool:
    """Whether something lies under a step: a key of a mapping, a number in a list."""
    if isinstance(data, list):
        return isinstance(step, int) and step < len(data)
    return isinstance(data, dict) and step in data


def _value(new: str | None, kind: str, path: tuple[Step, ...]) -> Any:
    """The new value in the shape that its field has: names with commas are a list."""
    field = field_at(kind, path)
    if new is None or field is None or not field.many or isinstance(path[-1], int):
        return new
    return [part.strip() for part in new.split(",")]


def _plain(text: str | None) -> str | None:
    return None if text is None else " ".join(text.split())


def _open(value: Any) -> Any:
    """Data that can be changed: lists instead of tuples."""
    if isinstance(value, Mapping):
        return {key: _open(item) for key, item in value.items()}
    return [_open(item) for item in value] if isinstance(value, tuple) else value


def _closed(value: Any) -> Any:
    """The same as models take it: tuples again, without what was taken out."""
    if isinstance(value, Mapping):
        return {key: _closed(item) for key, item in value.items() if item is not None}
    if isinstance(value, list):
        return tuple(_closed(item) for item in value if item is not None)
    return value
