"""Registers for amendments: one linked pair, with as many contacts in a month as wanted."""

from __future__ import annotations

from lianxin.law.model import Regulation
from lianxin.register import Entry, Register, register_of

from tests.law.small import entry, register


def linked(*laws: Regulation, contacts: dict[str, int], more: tuple[Entry, ...] = ()) -> Register:
    """One link since 2026-01-01 under these regulations, adopted by `top`.

    contacts: month -> how many contacts were made in it.
    """
    made = [
        entry("contact", f"c{month}-{n}", date=f"{month}-{10 + n:02d}", links=("l1",))
        for month, count in contacts.items()
        for n in range(count)
    ]
    adopted = [
        entry("adoption", law.id, "top", regulation=law.id, since="2020-01-01") for law in laws
    ]
    there = register(
        entry("member", "m1", name="杜仲"),
        entry("person", "p1"),
        entry("link", "l1", member="m1", person="p1", since="2026-01-01"),
        *made,
        *adopted,
        *more,
    )
    return register_of(there.entries.values(), {law.id: law for law in laws})
