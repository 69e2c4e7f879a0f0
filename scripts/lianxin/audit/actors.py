"""Who somebody is: from the account of a forge to members and to what they look after.

Read from the register of the protected branch only: what a change itself says of accounts
and stewards counts once it has been taken.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from lianxin.register import Entry, Register, resolve


@dataclass(frozen=True, slots=True)
class Actor:
    """account: as the forge has it. members: ids of the members whose account it is."""

    account: str
    members: frozenset[str]


def has_accounts(register: Register) -> bool:
    """Whether any member's account is known; until then nobody can be told from anybody."""
    members: Iterable[Any] = (entry.record for entry in register.of("member"))
    return any(member.accounts for member in members)


def actor_of(account: str, register: Register, on: date) -> Actor:
    """The members who have this account and are members on a day. Forges do not tell capitals
    apart in the names of accounts."""
    wanted = account.casefold()
    found: set[str] = set()
    for entry in register.of("member"):
        record: Any = entry.record
        active = record.since <= on and (record.until is None or record.until >= on)
        if active and wanted in (a.casefold() for a in record.accounts):
            found.add(entry.id)
    return Actor(account, frozenset(found))


def stewards(organisations: Iterable[str], register: Register) -> frozenset[str]:
    """Ids of the members who look after the records of one of these organisations."""
    found: set[str] = set()
    for slug in organisations:
        entry = register.entries.get(f"organisation/{slug}")
        if entry is not None:
            record: Any = entry.record
            found.update(resolve(ref, "member", slug) for ref in record.stewards)
    return frozenset(found)


def looks_after(actor: Actor, organisation: str, register: Register) -> bool:
    """Whether the actor is a steward of an organisation or of one above it."""
    return bool(actor.members & stewards(register.above(organisation), register))


def looks_after_from_above(actor: Actor, organisation: str, register: Register) -> bool:
    """Whether the actor is a steward of an organisation above this one; at the top, of it."""
    above = register.above(organisation)
    return bool(actor.members & stewards(above[1:] or above, register))


def named_in(entry: Entry, *fields: str) -> frozenset[str]:
    """Ids of the members that these fields of a record name."""
    found: set[str] = set()
    for field in fields:
        value = getattr(entry.record, field, None) or ()
        for ref in (value,) if isinstance(value, str) else value:
            found.add(resolve(ref, "member", entry.organisation))
    return frozenset(found)
