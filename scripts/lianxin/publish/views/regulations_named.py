"""Whether what an obligation is about may be named on the page of a regulation, and how.

A name beside a measure says something of who is named. That is all right where subject,
conditions and evidence are public; it is not where the evidence is contact with people
served, or a condition rests on what nobody needs to know of a member.
"""

from __future__ import annotations

from typing import Final

from lianxin.engine.obligations import Obligation
from lianxin.law.conditions import All, AnyOf, Compare, Condition, Entries, Not, Other
from lianxin.law.model import Duty
from lianxin.naming import name_of
from lianxin.publish import addresses
from lianxin.publish.clearing import is_cleared
from lianxin.publish.policy import FIELDS, Shown, published
from lianxin.publish.views.common import Named
from lianxin.publish.views.shelf import Shelf
from lianxin.records.opinion import Opinion

_NAMEABLE: Final = frozenset(
    {"organisation", "member", "commitment", "opinion", "decision", "survey"}
)


def only_public(duty: Duty) -> bool:
    """Whether a duty speaks of nothing but what the site shows record by record."""
    kind, measure = duty.for_each, duty.measure
    evidence = measure.of or kind
    return (
        kind in _NAMEABLE
        and published(evidence)
        and _open(duty.where, kind)
        and _open(measure.where, evidence, (measure.own,) if measure.own else ())
    )


def _open(condition: Condition | None, kind: str, own: tuple[str, ...] = ()) -> bool:
    """Whether every field of a condition is public as it is; steps into other records are not."""
    match condition:
        case None:
            return True
        case Compare(path, _, value):
            paths = (path, value.path) if isinstance(value, Other) else (path,)
            return all(_is_open((*own, *one), kind, len(own)) for one in paths)
        case All(parts) | AnyOf(parts):
            return all(_open(part, kind, own) for part in parts)
        case Not(part):
            return _open(part, kind, own)
        case Entries(_, path, where):
            return _is_open(path, kind, 0) and _open(where, kind, path)


def _is_open(path: tuple[str, ...], kind: str, inside: int) -> bool:
    # The steps of an opinion are public as facts, only their words wait for clearing.
    allowed = (Shown.AS_IS, Shown.CLEARED) if inside else (Shown.AS_IS,)
    return len(path) == 1 + inside and FIELDS.get(kind, {}).get(path[0]) in allowed


def named(identity: str, shelf: Shelf) -> Named | None:
    """The public name and page of a record; None if it has none, or none that is cleared."""
    entry = shelf.open.entries.get(identity)
    if entry is None:
        return None
    if isinstance(entry.record, Opinion):
        if not is_cleared(entry.record, shelf.as_of):
            return None
        return shelf.opinion_named(f"{entry.organisation}/{entry.slug}", entry.organisation)
    match entry.kind:
        case "organisation":
            return shelf.organisation_named(entry.slug)
        case "member":
            return shelf.member_named(entry.slug, entry.organisation)
        case "commitment":
            href = addresses.commitment(entry.organisation, entry.slug)
            return Named(name_of(identity, shelf.open)[shelf.which], href)
        case _:
            return Named(name_of(identity, shelf.open)[shelf.which])


def duty_of(one: Obligation, shelf: Shelf) -> Duty | None:
    """The rule that an obligation comes from, in the version that applies to it."""
    clause = shelf.open.clause(one.rule)
    versions = clause.versions if clause else ()
    rule = next((v.rule for v in versions if v.span.first == one.version), None)
    return rule if isinstance(rule, Duty) else None
