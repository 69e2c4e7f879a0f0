"""The small world in which every case plays, and what a case adds to it.

    top (committee) > gb (general branch) > b1, b2 (branches)
    b1: boss (leader), m1, m2 (ordinary members), person p1, link l1 (pairing m1 with p1)
    top adopted the regulation on 2020-01-01, each blank filled in with its example

Everything else exists since 2015. A case changes a record by naming its kind and slug, adds
one by a new slug, and takes one out with `remove: link/b1/l1`.
"""

from __future__ import annotations

from typing import Any

from lianxin.law.case_records import laid_over, record
from lianxin.law.model import Case, Regulation
from lianxin.records import KINDS
from lianxin.register import Entry, Register, entry_id, register_of

HOME = "b1"
"""Where a record of a case lies unless it says otherwise."""

Key = tuple[str, str, str]
"""kind, organisation, slug"""

_STANDING: dict[Key, dict[str, Any]] = {
    ("organisation", "top", "top"): {"name": "某某局党委", "level": "committee"},
    ("organisation", "gb", "gb"): {
        "name": "某某局党总支",
        "level": "general-branch",
        "parent": "top",
    },
    ("organisation", "b1", "b1"): {"name": "甲支部", "level": "branch", "parent": "gb"},
    ("organisation", "b2", "b2"): {"name": "乙支部", "level": "branch", "parent": "gb"},
    ("member", "b1", "boss"): {"name": "党参", "position": "leader", "office": "支部书记"},
    ("member", "b1", "m1"): {"name": "杜仲"},
    ("member", "b1", "m2"): {"name": "白芷"},
    ("person", "b1", "p1"): {},
    ("link", "b1", "l1"): {},
}


def world(regulation: Regulation, case: Case) -> Register:
    """The register of a case: the standing world and what the case gives.

    ValueError (pydantic's is one) if a given record is none, KeyError if what is to be
    taken out is not there.
    """
    data = {key: laid_over(key[0], fields, None) for key, fields in _STANDING.items()}
    data["adoption", "top", regulation.id] = {
        "regulation": regulation.id,
        "since": "2020-01-01",
        "blanks": {blank.name: str(blank.example) for blank in regulation.blanks},
    }
    for kind, fields in case.given:
        if kind == "remove":
            del data[_key_of(fields["id"])]
            continue
        key = _key(kind, fields)
        data[key] = laid_over(kind, fields, data.get(key))
    return register_of(
        (_entry(key, fields) for key, fields in data.items()), {regulation.id: regulation}
    )


def _key(kind: str, fields: dict[str, Any]) -> Key:
    slug = fields["slug"]
    return kind, slug if kind == "organisation" else fields.get("in", HOME), slug


def _key_of(ident: str) -> Key:
    kind, _, rest = ident.partition("/")
    organisation, _, slug = rest.rpartition("/")
    return kind, organisation or slug, slug


def _entry(key: Key, fields: dict[str, Any]) -> Entry:
    kind, organisation, slug = key
    model = KINDS[kind]
    year = f"{fields[model.DATED][:4]}/" if model.YEARLY else ""
    file = (
        f"records/{slug}/organisation.yaml"
        if kind == "organisation"
        else f"records/{organisation}/{kind}/{year}{slug}.yaml"
    )
    ident = entry_id(kind, organisation, slug)
    return Entry(ident, kind, organisation, slug, file, record(kind, fields))
