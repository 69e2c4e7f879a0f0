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


class _Misfit(Exception):
    """A correction does not fit the record; holds the finding."""

    def __init__(self, finding: Finding) -> None:
        self.finding = finding
        super().__init__(finding.rule)


def laid_over(edit: Edit, proposal: Proposal) -> Laid:
    """The old record with everything that the change's corrections say of it."""
    corrections = proposal.corrections.get(edit.old.id, ())
    if not corrections:
        return Laid(edit.old.record, ())
    data: dict[str, Any] = _open(data_of(edit.old.record))
    findings: list[Finding] = []
    taken_out: list[tuple[Step, ...]] = []
    for entry in corrections:
        record: Any = entry.record
        for number, change in enumerate(record.changes):
            place = Place(entry.file, ("changes", number))
            path = tuple(int(s) if s.isdigit() else s for s in change.field.split("."))
            try:
                _lay(data, path, change, place, edit, proposal)
            except _Misfit as misfit:
                findings.append(misfit.finding)
                continue
            if change.new is None and isinstance(path[-1], int):
                taken_out.append(path)
    for path in sorted(taken_out, key=str, reverse=True):
        del _at(data, path[:-1])[path[-1]]
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
            of = getattr(entry.record, "of", "")
            yield fault(Place(entry.file, ("of",)), "correction-of-nothing", of=of)


def written(value: Any) -> str:
    """A value as a correction writes it: text as it is, a list of names with commas, an entry
    of a list as its lines."""
    if isinstance(value, str):
        return value
    if isinstance(value, tuple | list) and all(isinstance(item, str) for item in value):
        return ", ".join(value)
    if isinstance(value, Mapping):
        return to_yaml(value).strip()
    return "\n".join(written(item) for item in value)


def _lay(
    data: dict[str, Any], path: tuple[Step, ...], change: Any, place: Place, edit: Edit,
    proposal: Proposal,
) -> None:  # fmt: skip
    """Put one value right in the data, or raise _Misfit."""
    name = change.field
    if not _may_be_corrected(path, edit, proposal):
        raise _Misfit(fault(place, "correction-forbidden", field=name))
    try:
        holder, now = _at(data, path[:-1]), _found(data, path)
    except (KeyError, IndexError, TypeError):
        raise _Misfit(fault(place, "correction-nowhere", field=name)) from None
    stood = None if now is None else written(now)
    if not _was_private(edit.old, path, proposal) and _plain(change.old) != _plain(stood):
        shown = stood if stood is not None else "—"
        raise _Misfit(fault(place, "correction-old", field=name, stood=shown))
    if change.new is not None:
        holder[path[-1]] = _like(now, change.new)
    elif not isinstance(path[-1], int):
        holder.pop(path[-1], None)


def _may_be_corrected(path: tuple[Step, ...], edit: Edit, proposal: Proposal) -> bool:
    if edit.old.kind != "commitment":
        return True
    if path == ("deadline",):
        old: Any = edit.old.record
        return old.deadline is None or (
            proposal.on <= old.made + SOON and proposal.on <= old.deadline
        )
    return path[0] != "extensions" or path[-1] not in BY_EXTENSION


def _was_private(old: Entry, path: tuple[Step, ...], proposal: Proposal) -> bool:
    """Whether the guard found something there, which must not be written down once more."""
    return any(
        f.place.file == old.file and f.place.path == path and f.rule.startswith("privacy/")
        for f in proposal.before.findings
    )


def _at(data: Any, path: tuple[Step, ...]) -> Any:
    for step in path:
        data = data[step]
    return data


def _found(data: Any, path: tuple[Step, ...]) -> Any:
    """The value at a path; None if the last step's field is empty."""
    holder = _at(data, path[:-1])
    if isinstance(path[-1], int):
        return holder[path[-1]]
    return holder.get(path[-1])


def _like(now: Any, new: str) -> Any:
    """The new value in the shape of what stood there: a list stays a list."""
    return [part.strip() for part in new.split(",")] if isinstance(now, list) else new


def _plain(text: str | None) -> str | None:
    return None if text is None else " ".join(text.split())


def _open(value: Any) -> Any:
    """Data that can be changed: lists instead of tuples."""
    if isinstance(value, Mapping):
        return {key: _open(item) for key, item in value.items()}
    return [_open(item) for item in value] if isinstance(value, tuple) else value


def _closed(value: Any) -> Any:
    """The same as models take it: tuples again."""
    if isinstance(value, Mapping):
        return {key: _closed(item) for key, item in value.items()}
    return tuple(_closed(item) for item in value) if isinstance(value, list) else value
