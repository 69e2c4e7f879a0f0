"""What was put right, excused or erased: openly, with the reason and who agreed."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from lianxin.findings import Text
from lianxin.naming import name_of
from lianxin.publish.views.affairs import Affair
from lianxin.publish.views.shelf import Shelf
from lianxin.records.fields import Field, field_at, kind_title
from lianxin.register import Entry, resolve
from lianxin.words import say


def amends(shelf: Shelf) -> dict[str, tuple[Affair, ...]]:
    """Those of every organisation by its slug, the newest first."""
    found: defaultdict[str, list[Affair]] = defaultdict(list)
    for entry in shelf.open.of("correction"):
        found[entry.organisation].append(correction(entry, shelf))
    for entry in shelf.open.of("erasure"):
        found[entry.organisation].append(_erasure(entry, shelf))
    for entry in shelf.open.of("waiver"):
        found[entry.organisation].append(_waiver(entry, shelf))
    return {
        slug: tuple(sorted(those, key=lambda one: (one.date, one.title, one.text), reverse=True))
        for slug, those in found.items()
    }


def corrections_of(identity: str, shelf: Shelf) -> tuple[Affair, ...]:
    """What was put right in one record."""
    return tuple(correction(entry, shelf) for entry in shelf.corrections.get(identity, ()))


def correction(entry: Entry, shelf: Shelf) -> Affair:
    """One correction: the old value and the new, why, and who agreed."""
    record: Any = entry.record
    kind = record.of.partition("/")[0]
    of = resolve(record.of, "", entry.organisation)
    known = shelf.open.entries.get(of)
    # An opinion that is not cleared has no words to be called by.
    called = known is not None and not unworded(known)
    title = name_of(of, shelf.open).zh if called else ""
    text = "\n".join(" → ".join(pair_of(kind, change)) for change in record.changes)
    notes = [*(_label(kind, change.field) for change in record.changes)]
    if record.reason and not unworded(known):
        notes.append(say("promise.corrected-because", reason=record.reason))
    notes.append(say("amends.agreed", name=_member(record.approved_by, entry, shelf)))
    what = say("amends.correction", kind=kind_title(kind))
    return Affair(record.date, what, title, text, tuple(notes))


def unworded(entry: Entry | None) -> bool:
    """Whether it is an opinion that is not cleared: even a reason may repeat its words."""
    return (
        entry is not None and entry.kind == "opinion" and not getattr(entry.record, "summary", "")
    )


def pair_of(kind: str, change: Any) -> tuple[str, str]:
    """The old value and the new as people read them; '—' where there is none to be shown."""
    field = _field(kind, change.field)
    return _value(field, change.old), _value(field, change.new)


def _value(field: Field | None, value: str | None) -> str:
    """A value as people read it: a word of a closed list by its label."""
    if value is None:
        return "—"
    if field is not None and field.term is not None and value in [t.value for t in field.term]:
        return field.term(value).label.zh
    return value


def _field(kind: str, path: str) -> Field | None:
    return field_at(kind, tuple(step for step in path.split(".") if not step.isdigit()))


def _label(kind: str, path: str) -> Text:
    field = _field(kind, path)
    return field.label if field is not None else Text(path, path)


def _erasure(entry: Entry, shelf: Shelf) -> Affair:
    record: Any = entry.record
    names = "、".join(_member(ref, entry, shelf) for ref in record.approved_by)
    notes = (record.reason.label, say("amends.agreed", name=names))
    what = say("amends.erasure", count=record.records)
    return Affair(record.date, what, "", "", notes)


def _waiver(entry: Entry, shelf: Shelf) -> Affair:
    record: Any = entry.record
    clause = shelf.open.clause(record.rule)
    rule = clause.says if clause is not None else Text(record.rule, record.rule)
    notes = [
        say("amends.span", first=record.since, last=record.until),
        say("amends.agreed", name=_member(record.approved_by, entry, shelf)),
    ]
    if record.entered is not None:
        notes.append(say("promise.entered", day=record.entered))
    return Affair(record.since, say("amends.waiver", rule=rule), "", record.reason, tuple(notes))


def _member(ref: str, entry: Entry, shelf: Shelf) -> str:
    named = shelf.member_named(ref, entry.organisation)
    return named.name if named is not None else ref
