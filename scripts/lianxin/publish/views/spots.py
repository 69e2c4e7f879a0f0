"""Where a meeting, a decision or another public affair stands: a lasting place without its slug.

The name of such a record's file may be an alias, so it never becomes part of an address
(`policy.address_is_public`). The place is made of what the page says anyway: kind, day and
title. It lasts as long as these do, and they change by a correction only.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from hashlib import sha256
from typing import Final, NamedTuple

from lianxin.publish import addresses
from lianxin.records import KINDS
from lianxin.register import Entry, Register

AFFAIRS: Final = ("decision", "meeting", "survey", "inspection", "evaluation")


class Spot(NamedTuple):
    """home: slug of the organisation on whose page it stands."""

    home: str
    date: date
    anchor: str

    @property
    def href(self) -> str:
        """From the root of the site."""
        return f"{addresses.affairs(self.home, self.date.year)}#{self.anchor}"


def spots(register: Register) -> dict[str, Spot]:
    """Id -> place, for every affair that is shown; twins of one day are numbered by id."""
    seen: Counter[tuple[str, str]] = Counter()
    found = {}
    for kind in AFFAIRS:
        for entry in register.of(kind):
            home = home_of(entry)
            if not home:
                continue
            day: date = getattr(entry.record, KINDS[kind].DATED)
            title = str(getattr(entry.record, "title", ""))
            told = "\n".join((entry.organisation, kind, day.isoformat(), title))
            anchor = f"{kind}-{day.isoformat()}-{sha256(told.encode()).hexdigest()[:6]}"
            seen[home, anchor] += 1
            number = seen[home, anchor]
            found[entry.id] = Spot(home, day, f"{anchor}-{number}" if number > 1 else anchor)
    return found


def home_of(entry: Entry) -> str:
    """On whose page it stands: what an upper organisation looked at stands with the one that
    was looked at; '' for the evaluation of a person, which is not shown."""
    if entry.kind == "inspection":
        return str(getattr(entry.record, "of", ""))
    if entry.kind == "evaluation":
        return str(getattr(entry.record, "of_organisation", None) or "")
    return entry.organisation
