"""Entries from a few lines of text, laid over the kind's example."""

from __future__ import annotations

from typing import Any

from lianxin.law.case_records import laid_over, record
from lianxin.law.model import Regulation
from lianxin.register import Entry, Register, entry_id, register_of


def entry(kind: str, slug: str, /, organisation: str = "b1", **fields: Any) -> Entry:
    """One record; the file is named like on disk, but nothing is written."""
    home = slug if kind == "organisation" else organisation
    data = laid_over(kind, fields, None)
    return Entry(
        entry_id(kind, home, slug),
        kind,
        home,
        slug,
        f"records/{home}/{kind}/{slug}.yaml",
        record(kind, data),
    )


def register(*entries: Entry, regulation: Regulation | None = None) -> Register:
    """A register of these and of the organisations top > gb > b1, b2."""
    standing = (
        entry("organisation", "top", level="committee"),
        entry("organisation", "gb", level="general-branch", parent="top"),
        entry("organisation", "b1", parent="gb"),
        entry("organisation", "b2", parent="gb"),
    )
    return register_of(
        (*standing, *entries), {regulation.id: regulation} if regulation is not None else {}
    )
