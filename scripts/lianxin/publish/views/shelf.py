"""The public register and a day's obligations, put where the pages look for them.

Built once; every list is sorted, so that the same register gives the same bytes.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from datetime import date
from functools import cached_property
from typing import Any, TypeVar

from lianxin.engine.obligations import Obligation, Result
from lianxin.publish import addresses
from lianxin.publish.clearing import public_register
from lianxin.publish.past import NO_PAST, Past
from lianxin.publish.views.common import Named, Tally, added, tally
from lianxin.publish.views.spots import Spot, spots
from lianxin.publish.views.ties import Ties
from lianxin.records.commitment import Commitment
from lianxin.records.member import Member
from lianxin.records.opinion import Opinion
from lianxin.records.organisation import Organisation
from lianxin.register import Entry, Register, resolve
from lianxin.vocabulary import Status

Key = tuple[str, ...]
T = TypeVar("T")


class Shelf:
    """Everything the views need, looked up by organisation, member and rule.

    which: the language that names are in, 0 for Chinese and 1 for English (`english.in_english`).
    """

    which = 0

    def __init__(self, register: Register, result: Result, past: Past = NO_PAST) -> None:
        """Take what is public of `register`, and the obligations of `result`.

        past: what the commits did to single records, where that is known.
        """
        self.raw = register
        self.past = past
        self.open = public_register(register, result.as_of)
        self.as_of = result.as_of
        self.result = result
        self._found: dict[object, Any] = {}

    def once(self, look: Callable[[Shelf], T]) -> T:
        """What `look` finds here, looked up once; for what is the same in all languages."""
        if look not in self._found:
            self._found[look] = look(self)
        found: T = self._found[look]
        return found

    # ---- names -----------------------------------------------------------------

    def organisation(self, slug: str) -> Organisation | None:
        """The organisation with this slug, if it is in the register."""
        entry = self.open.entries.get(f"organisation/{slug}")
        return entry.record if entry and isinstance(entry.record, Organisation) else None

    def organisation_named(self, slug: str) -> Named:
        """Name and page of an organisation; without a page if it cannot be shown."""
        found = self.organisation(slug)
        return Named(found.name, addresses.organisation(slug)) if found else Named(slug)

    def other_name(self, slug: str) -> str:
        """What the organisation is called in the other language, '' if nobody has said."""
        entry = self.raw.entries.get(f"organisation/{slug}")
        if entry is None or not isinstance(entry.record, Organisation):
            return ""
        names = (entry.record.english, entry.record.name if entry.record.english else "")
        return names[self.which] or ""

    def member_named(self, ref: str | None, home: str) -> Named | None:
        """Name and page of the member that `ref` means inside a record of `home`."""
        if ref is None or not ref:
            return None
        entry = self.open.entries.get(resolve(ref, "member", home))
        if entry is None or not isinstance(entry.record, Member):
            return Named(ref)
        return Named(entry.record.name, addresses.member(entry.organisation, entry.slug))

    def commitment_named(self, ref: str, home: str) -> Named:
        """Title and page of a commitment."""
        entry = self.open.entries.get(resolve(ref, "commitment", home))
        if entry is None or not isinstance(entry.record, Commitment):
            return Named(ref)
        return Named(entry.record.title, addresses.commitment(entry.organisation, entry.slug))

    def opinion_named(self, ref: str, home: str) -> Named | None:
        """Cleared summary and place of an opinion; None if it is not in the register."""
        entry = self.open.entries.get(resolve(ref, "opinion", home))
        if entry is None or not isinstance(entry.record, Opinion):
            return None
        return self.followed(entry)

    def titled(self, kind: str, ref: str, home: str) -> Named | None:
        """A meeting, survey or decision by its title, and its place among the affairs."""
        entry = self.open.entries.get(resolve(ref, kind, home))
        if entry is None or not getattr(entry.record, "title", ""):
            return None
        return self.followed(entry)

    def followed(self, entry: Entry) -> Named:
        """Name and place of anything that has a place of its own and can be followed.

        An opinion that is not cleared has no name.
        """
        if entry.kind == "opinion":
            name = str(getattr(entry.record, "summary", ""))
            return Named(name, addresses.opinion_page(entry.organisation, entry.slug))
        if entry.kind == "commitment":
            return self.commitment_named(f"{entry.organisation}/{entry.slug}", entry.organisation)
        spot = self.spots.get(entry.id)
        return Named(str(getattr(entry.record, "title", "")), spot.href if spot else "")

    @cached_property
    def ties(self) -> Ties:
        """What public records say of each other."""
        return Ties(self.open)

    @cached_property
    def spots(self) -> dict[str, Spot]:
        """Id of a public affair -> where it stands."""
        return spots(self.open)

    # ---- the tree of organisations ----------------------------------------------

    @cached_property
    def children(self) -> dict[str, tuple[str, ...]]:
        """Slug -> the organisations directly below; '' -> those without a parent here."""
        below: dict[str, list[str]] = defaultdict(list)
        for entry in self.open.of("organisation"):
            parent = getattr(entry.record, "parent", None) or ""
            below[parent if self.organisation(parent) else ""].append(entry.slug)
        return {parent: tuple(sorted(slugs)) for parent, slugs in below.items()}

    @cached_property
    def tree(self) -> tuple[tuple[int, str], ...]:
        """(depth, slug) from the top down; what hangs in a cycle comes at the end, at depth 0."""
        order: list[tuple[int, str]] = []
        seen: set[str] = set()
        starts = (*self.children.get("", ()), *(e.slug for e in self.open.of("organisation")))
        for start in starts:
            waiting = [(0, start)]
            while waiting:
                depth, slug = waiting.pop()
                if slug in seen:
                    continue
                seen.add(slug)
                order.append((depth, slug))
                below = self.children.get(slug, ())
                waiting.extend((depth + 1, child) for child in reversed(below))
        return tuple(order)

    @cached_property
    def homes(self) -> tuple[str, ...]:
        """Every folder that holds public records: the tree, then those whose own record is bad."""
        known = [slug for _, slug in self.tree]
        others = {entry.organisation for entry in self.open.entries.values()} - set(known)
        return (*known, *sorted(others))

    # ---- records and obligations by place ----------------------------------------

    def in_folder(self, kind: str, organisation: str) -> tuple[Entry, ...]:
        """The public records of a kind in an organisation's folder."""
        return self._folders.get((kind, organisation), ())

    @cached_property
    def _folders(self) -> dict[Key, tuple[Entry, ...]]:
        found: dict[Key, list[Entry]] = defaultdict(list)
        for entry in self.open.entries.values():
            found[entry.kind, entry.organisation].append(entry)
        return {key: tuple(entries) for key, entries in found.items()}

    @cached_property
    def corrections(self) -> dict[str, tuple[Entry, ...]]:
        """Id of a record -> what was put right in it, as far as that is public."""
        found: dict[str, list[Entry]] = defaultdict(list)
        for entry in self.open.of("correction"):
            of = getattr(entry.record, "of", "")
            found[resolve(of, "", entry.organisation)].append(entry)
        return {of: tuple(entries) for of, entries in found.items()}

    @cached_property
    def owed_by(self) -> dict[str, tuple[Obligation, ...]]:
        """Id of the holder -> what it owed and owes."""
        found: dict[str, list[Obligation]] = defaultdict(list)
        for owed in self.result.obligations:
            found[owed.holder].append(owed)
        return {holder: tuple(owed) for holder, owed in found.items()}

    @cached_property
    def owed_about(self) -> dict[str, tuple[Obligation, ...]]:
        """Id of a commitment or opinion -> the duties it is the subject of."""
        found: dict[str, list[Obligation]] = defaultdict(list)
        for owed in self.result.obligations:
            if owed.subject.startswith(("commitment/", "opinion/")):
                found[owed.subject].append(owed)
        return {subject: tuple(owed) for subject, owed in found.items()}

    @cached_property
    def _counts(self) -> dict[Key, Tally]:
        # One pass for every sum the site shows; '' stands for 'all'.
        here: dict[Key, Counter[Status]] = defaultdict(Counter)
        for owed in self.result.obligations:
            here[owed.organisation, owed.rule, owed.due.isoformat()[:7]][owed.status] += 1
        counts: dict[Key, list[Tally]] = defaultdict(list)
        for (organisation, rule, month), counted in here.items():
            one = tally(counted)
            for place in (*self.raw.above(organisation), ""):
                counts[place, rule, month].append(one)
        return {key: added(several) for key, several in counts.items()}

    @cached_property
    def tallies(self) -> dict[Key, Tally]:
        """(organisation with all below, or '') x (rule or '') x (month due or '') -> tally."""
        sums: dict[Key, list[Tally]] = defaultdict(list)
        for (place, rule, month), one in self._counts.items():
            for key in ((place, rule, ""), (place, "", month), (place, "", "")):
                sums[key].append(one)
        return self._counts | {key: added(several) for key, several in sums.items()}

    @cached_property
    def rules_owed(self) -> dict[str, frozenset[str]]:
        """Organisation with all below, or '' -> the rules under which anything was owed there."""
        found: dict[str, set[str]] = defaultdict(set)
        for place, rule, _ in self._counts:
            found[place].add(rule)
        return {place: frozenset(rules) for place, rules in found.items()}

    def tallied(self, place: str = "", rule: str = "", month: str = "") -> Tally:
        """One of the `tallies`; an empty one if nothing was owed."""
        return self.tallies.get((place, rule, month), Tally())

    @cached_property
    def months(self) -> tuple[str, ...]:
        """The last twelve months up to and including that of the day."""
        last = self.as_of.year * 12 + self.as_of.month - 1
        return tuple(f"{n // 12:04d}-{n % 12 + 1:02d}" for n in range(max(12, last - 11), last + 1))


def years(days: Iterable[date]) -> tuple[int, ...]:
    """The years of some days, latest first."""
    return tuple(sorted({day.year for day in days}, reverse=True))
