"""Which contacts a sum counts, and when a month or a half-year is closed for good.

A figure that moves from build to build tells when a count passes a step of the rounding, and
with it the count. So a figure appears once, and never moves:

- It appears when no entry in time can come any more: LATE days (what comes later has to carry
  `entered`, and the audit sees to it) and REVIEW days for proposals that wait.
- It counts what was entered in time, as it was first entered: late entries stay out, and
  corrections are undone. One contact more or less is nothing among tens.
- Erased records cannot be counted any more. After an erasure the place shows nothing of the
  periods before it, and the county's bar is ERASED_BAR: what drops below it lies well above 9.
"""

from __future__ import annotations

from calendar import monthrange
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any, Final, NamedTuple

from lianxin.audit.judges.days import LATE
from lianxin.publish.policy.counts import THRESHOLD
from lianxin.publish.policy.suppression import Counts
from lianxin.records.contact import Contact
from lianxin.register import Register, resolve
from lianxin.vocabulary import Form, Topic

REVIEW: Final = timedelta(days=14)
"""So long may a proposal wait between the audit and the merge."""
WAIT: Final = LATE + REVIEW
"""A period is closed when so many days have passed since its last."""
ERASED_BAR: Final = THRESHOLD + 5


class Half(NamedTuple):
    """A half-year: 1 is January to June, 2 is July to December."""

    year: int
    half: int

    @property
    def months(self) -> tuple[str, ...]:
        """Its months, as '2026-03'."""
        first = 6 * self.half - 5
        return tuple(f"{self.year:04d}-{number:02d}" for number in range(first, first + 6))

    @property
    def last(self) -> date:
        """Its last day."""
        return last_day(self.months[-1])


class Fact(NamedTuple):
    """What is summed up of a contact, as it was first entered."""

    place: str
    month: str
    form: str
    topics: tuple[str, ...]


def last_day(month: str) -> date:
    """The last day of a month written '2026-03'."""
    year, number = int(month[:4]), int(month[5:])
    return date(year, number, monthrange(year, number)[1])


def closed(last: date, as_of: date) -> bool:
    """Whether the period that ends on `last` is closed on `as_of`."""
    return last + WAIT < as_of


def closed_months(as_of: date, count: int = 12) -> tuple[str, ...]:
    """The latest closed months, oldest first."""
    found: list[str] = []
    number = as_of.year * 12 + as_of.month - 1
    while len(found) < count and number > 12:
        month = f"{number // 12:04d}-{number % 12 + 1:02d}"
        if closed(last_day(month), as_of):
            found.append(month)
        number -= 1
    return tuple(reversed(found))


def half_of(month: str) -> Half:
    """The half-year of a month."""
    return Half(int(month[:4]), 1 if int(month[5:]) < 7 else 2)


def closed_halves(as_of: date, count: int = 2) -> tuple[Half, ...]:
    """The latest closed half-years, newest first."""
    halves: list[Half] = []
    half = half_of(f"{as_of.year:04d}-{as_of.month:02d}")
    while len(halves) < count and half.year > 1:
        if closed(half.last, as_of):
            halves.append(half)
        half = Half(half.year, 1) if half.half == 2 else Half(half.year - 1, 2)
    return tuple(halves)


def facts(register: Register) -> Iterator[Fact]:
    """What every contact adds to the sums; nothing of those that were entered late."""
    corrected: dict[str, list[Any]] = defaultdict(list)
    for entry in register.of("correction"):
        record: Any = entry.record
        corrected[resolve(record.of, "", entry.organisation)].append(record)
    for entry in register.of("contact"):
        contact = entry.record
        if isinstance(contact, Contact):
            first = _as_entered(contact, corrected.get(entry.id, ()))
            if first.entered is None:
                yield Fact(
                    entry.organisation, first.date.isoformat()[:7], first.form.value,
                    tuple(topic.value for topic in first.topics),
                )  # fmt: skip


def _as_entered(contact: Contact, corrections: Iterable[Any]) -> Contact:
    """The contact without what corrections changed; what cannot be read is left as it is."""
    old: dict[str, Any] = {}
    for correction in sorted(corrections, key=lambda one: one.date, reverse=True):
        for change in correction.changes:
            try:
                if change.field == "date":
                    old["date"] = date.fromisoformat(change.old)
                elif change.field == "form":
                    old["form"] = Form(change.old)
                elif change.field == "topics":
                    old["topics"] = tuple(Topic(part.strip()) for part in change.old.split(","))
                elif change.field == "entered":
                    old["entered"] = date.fromisoformat(change.old) if change.old else None
            except (AttributeError, TypeError, ValueError):
                continue
    return contact.model_copy(update=old) if old else contact


def erased_after(register: Register, last: date) -> frozenset[str]:
    """The organisations that erased records after the last day of a period."""
    return frozenset(
        entry.organisation
        for entry in register.of("erasure")
        if isinstance(day := getattr(entry.record, "date", None), date) and day > last
    )


def counted(found: Iterable[Fact], months: Iterable[str]) -> Counts:
    """The sums over contacts, with every month, form and topic that there may be."""
    facts = list(found)
    cells = {
        "month": Counter(fact.month for fact in facts),
        "form": Counter(fact.form for fact in facts),
        "topic": Counter(topic for fact in facts for topic in set(fact.topics)),
    }
    names = {"month": tuple(months), "form": tuple(Form), "topic": tuple(Topic)}
    return Counts(len(facts), {key: {str(n): cells[key][n] for n in names[key]} for key in cells})
