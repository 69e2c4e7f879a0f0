"""A second reading of the same rules, slow and obvious, day by day.

It shares no code with the engine: only the values that go in and come out, and the
calendar's festivals and working days. Whoever changes a meaning changes it in both.
"""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from lianxin.calendar import FESTIVALS, Span, festival_day, is_working_day
from lianxin.engine.obligations import Obligation
from lianxin.law.conditions import All, AnyOf, Compare, Condition, Not
from lianxin.law.model import (
    Around,
    Before,
    ByDate,
    Clause,
    Duty,
    Every,
    EveryDay,
    Figure,
    Measure,
    OnAverage,
    Version,
    Within,
)
from lianxin.register import Entry, Register
from lianxin.vocabulary import Status

DAY = timedelta(days=1)
MONTHS = {"month": 1, "quarter": 3, "half-year": 6, "year": 12}
NAMES = {
    ("link", "member"): "member",
    ("link", "person"): "person",
    ("contact", "links"): "link",
    ("contact", "member"): "member",
    ("opinion", "received_by"): "member",
    ("leave", "member"): "member",
}
"""Which kind a reference field names."""


class BruteForce:
    def __init__(self, register: Register, as_of: date) -> None:
        self.register, self.as_of = register, as_of
        self.used: set[str] = set()
        self._exists: dict[tuple[str, date], bool] = {}

    def obligations(self) -> list[Obligation]:
        found = []
        for regulation in self.register.regulations.values():
            for clause in regulation.clauses:
                for version in clause.versions:
                    if isinstance(version.rule, Duty):
                        found += self.of_duty(clause, version, version.rule)
        return sorted(found, key=lambda o: (o.rule, o.subject, o.window, o.label))

    def unused(self) -> set[str]:
        waivers = [e for e in self.register.entries.values() if e.kind == "waiver"]
        return {e.file for e in waivers if e.record.since <= self.as_of and e.id not in self.used}

    # ---- who exists, and what binds ---------------------------------------------

    def exists(self, entry: Entry, day: date) -> bool:
        if (entry.id, day) not in self._exists:
            self._exists[entry.id, day] = self.looked_up(entry, day)
        return self._exists[entry.id, day]

    def looked_up(self, entry: Entry, day: date) -> bool:
        record = entry.record
        if record.DATED:
            own = getattr(record, record.DATED) <= day
        else:
            own = record.since <= day and (record.until is None or day <= record.until)
        if entry.kind == "person" and record.consent.withdrawn is not None:
            own = own and day <= record.consent.withdrawn
        if not own:
            return False
        around = [self.named(entry, name) for name in record.LIVES_WITH]
        if entry.kind != "organisation":
            around.append([f"organisation/{entry.organisation}"])
        others = [self.register.entries.get(i) for ids in around for i in ids]
        return all(self.exists(other, day) for other in others if other is not None)

    def chain(self, slug: str) -> list[str]:
        found = [slug]
        while True:
            entry = self.register.entries.get(f"organisation/{found[-1]}")
            if entry is None or entry.record.parent is None or entry.record.parent in found:
                return found
            found.append(entry.record.parent)

    def adoptions(self, regulation: str, slug: str, day: date) -> list[Entry]:
        found = []
        for above in self.chain(slug):
            here = [
                e
                for e in self.register.entries.values()
                if e.kind == "adoption"
                and e.organisation == above
                and e.record.regulation == regulation
                and self.exists(e, day)
            ]
            found += sorted(here, key=lambda e: (-e.record.since.toordinal(), e.id))
        return found

    def figure(self, figure: Figure | None, way: str, rule: str, adoptions: list[Entry]) -> Any:
        if figure is None:
            return None
        numbers = [] if figure.number is None else [figure.number]
        for adoption in adoptions:
            if figure.blank in adoption.record.blanks:
                numbers.append(int(adoption.record.blanks[figure.blank]))
            numbers += [
                int(getattr(stricter, way))
                for stricter in adoption.record.stricter
                if stricter.rule == rule and getattr(stricter, way) is not None
            ]
        if not numbers:
            return "missing"
        return max(numbers) if way == "at_least" else min(numbers)

    # ---- reading records ---------------------------------------------------------

    def named(self, entry: Entry, field: str) -> list[str]:
        if field == "@":
            return [f"organisation/{entry.organisation}"]
        value = getattr(entry.record, field)
        refs = [] if value is None else [value] if isinstance(value, str) else list(value)
        kind = NAMES[entry.kind, field]
        return [f"{kind}/{r}" if "/" in r else f"{kind}/{entry.organisation}/{r}" for r in refs]

    def values(self, entry: Entry, path: tuple[str, ...]) -> list[Any]:
        if path[0] == "@" or (entry.kind, path[0]) in NAMES:
            ids = self.named(entry, path[0])
            if len(path) == 1:
                return ids
            entries = [self.register.entries[i] for i in ids if i in self.register.entries]
            return [v for other in entries for v in self.values(other, path[1:])]
        return [] if getattr(entry.record, path[0]) is None else [getattr(entry.record, path[0])]

    def meets(self, condition: Condition | None, values: Any) -> bool:
        match condition:
            case None:
                return True
            case Not(part):
                return not self.meets(part, values)
            case All(parts):
                return all(self.meets(part, values) for part in parts)
            case AnyOf(parts):
                return any(self.meets(part, values) for part in parts)
            case Compare(path, "is", value):
                return any(str(v) == value for v in values(path))
            case Compare(path, "is_not", value):
                return not any(str(v) == value for v in values(path))
            case Compare(path, "at_least", value):
                return any(v >= int(value) for v in values(path))
        raise NotImplementedError(condition)

    def evidence(self, subject: Entry, measure: Measure) -> list[tuple[date, str, Any]]:
        """Every dated piece that names the subject: day, id, and how its fields are read."""
        found: list[tuple[date, str, Any]] = []
        if measure.own:
            for number, item in enumerate(getattr(subject.record, measure.own)):
                read = lambda path, item=item: [getattr(item, path[0])]  # noqa: E731
                if self.meets(measure.where, read):
                    day = getattr(item, measure.dated)
                    found.append((day, f"{subject.id}#{measure.own}/{number}", read))
        elif not measure.of:
            day = getattr(subject.record, measure.dated)
            if day is not None:
                found.append((day, f"{subject.id}#{measure.dated}", None))
        else:
            for entry in self.register.entries.values():
                if entry.kind == measure.of:
                    read = lambda path, entry=entry: self.values(entry, path)  # noqa: E731
                    names = [i for path in measure.by for i in self.values(entry, path)]
                    day = getattr(entry.record, measure.dated)
                    if subject.id in names and self.meets(measure.where, read) and day is not None:
                        found.append((day, entry.id, read))
        order = {i: n for n, i in enumerate(self.register.entries)}
        found.sort(
            key=lambda f: (
                f[0],
                order.get(f[1], 0),
                int(f[1].rpartition("/")[2])
                if "#" in f[1] and "/" in f[1].partition("#")[2]
                else 0,
            )
        )
        return [piece for piece in found if piece[0] <= self.as_of]

    def standing(self, subject: Entry, measure: Measure, day: date) -> list[tuple[date, str, Any]]:
        found = []
        for entry in self.register.entries.values():
            if entry.kind == measure.of and self.exists(entry, day):
                read = lambda path, entry=entry: self.values(entry, path)  # noqa: E731
                names = [i for path in measure.by for i in self.values(entry, path)]
                if subject.id in names and self.meets(measure.where, read):
                    found.append((day, entry.id, read))
        return found

    def measure(self, measure: Measure, pieces: list[tuple[date, str, Any]]) -> Any:
        reads = [read for _, _, read in pieces]
        match measure.verb:
            case "count":
                return len(pieces)
            case "distinct":
                told = {v for read in reads for path in measure.values for v in read(path)}
                return len({v for v in told if not measure.among or str(v) in measure.among})
            case "sum":
                return sum(v for read in reads for v in read(measure.field))
            case "share":
                good = sum(self.meets(measure.meeting, read) for read in reads)
                return Fraction(100 * good, len(reads)) if reads else 0
        raise NotImplementedError(measure.verb)

    # ---- windows -----------------------------------------------------------------

    def windows(self, duty: Duty) -> list[tuple[str, date, date]]:
        """Label, first and last day of all windows of the calendar, from 2022 on."""
        window, found = duty.window, []
        for year in range(2022, self.as_of.year + 2):
            match window:
                case Every(period) | EveryDay(period) | OnAverage(_, period):
                    found += self.periods(year, period)
                case ByDate(month_day):
                    found.append((str(year), date(year, 1, 1), in_year(month_day, year)))
                case Around(name, before, after):
                    festival = name in FESTIVALS
                    day = festival_day(name, year) if festival else in_year(name, year)  # type: ignore[arg-type]
                    found.append((str(year), day - before * DAY, day + after * DAY))
        return [(name, first, last) for name, first, last in found if first <= self.as_of]

    def periods(self, year: int, period: str) -> list[tuple[str, date, date]]:
        found, length = [], MONTHS[period]
        for number in range(12 // length):
            first = date(year, 1 + number * length, 1)
            last = first
            while (last + DAY).year == year and (last + DAY).month < first.month + length:
                last += DAY
            name = {
                "month": f"-{number + 1:02d}",
                "quarter": f"-Q{number + 1}",
                "half-year": f"-H{number + 1}",
                "year": "",
            }[period]
            found.append((f"{year}{name}", first, last))
        return found

    # ---- judging -----------------------------------------------------------------

    def of_duty(self, clause: Clause, version: Version, duty: Duty) -> list[Obligation]:
        found = []
        for subject in self.register.entries.values():
            if subject.kind != duty.for_each:
                continue
            record = subject.record
            if record.DATED and getattr(record, record.DATED) > self.as_of:
                continue
            if not self.meets(duty.where, lambda path, s=subject: self.values(s, path)):
                continue
            if isinstance(duty.window, Within | Before):
                found += self.of_event(clause, version, duty, subject)
                continue
            for label, first, last in self.windows(duty):
                found += self.of_window(clause, version, duty, subject, label, first, last)
        return found

    def bound_days(self, clause: Clause, subject: Entry, first: date, last: date) -> list[date]:
        return [
            day
            for day in days(first, last)
            if self.exists(subject, day)
            and self.adoptions(clause.regulation, subject.organisation, day)
        ]

    def of_window(
        self,
        clause: Clause,
        version: Version,
        duty: Duty,
        subject: Entry,
        label: str,
        first: date,
        last: date,
    ) -> list[Obligation]:
        adoptions = self.adoptions(clause.regulation, subject.organisation, first)
        if not adoptions or not version.span.contains(first):
            return []
        at_least = self.figure(duty.at_least, "at_least", clause.rule, adoptions)
        at_most = self.figure(duty.at_most, "at_most", clause.rule, adoptions)
        bound = self.bound_days(clause, subject, first, last)
        if "missing" in (at_least, at_most) or 2 * len(bound) < len(days(first, last)):
            return []
        done = None
        if isinstance(duty.window, EveryDay):
            pieces, measured, status = self.every_day(duty, subject, bound, last, at_least, at_most)
        else:
            pieces = [
                piece
                for piece in self.evidence(subject, duty.measure)
                if first <= piece[0] <= last and self.exists(subject, piece[0])
            ]
            parts = 1
            if isinstance(duty.window, OnAverage):
                parts = sum(
                    2 * len([d for d in bound if a <= d <= b]) >= len(days(a, b))
                    for _, a, b in self.periods(first.year, duty.window.period)
                    if first <= a and b <= last
                )
            measured, status, done = self.judge(duty, pieces, last, at_least, at_most, parts)
        return [
            self.result(
                clause,
                version,
                duty,
                subject,
                label,
                first,
                last,
                status,
                at_least,
                at_most,
                measured,
                done,
                pieces,
                adoptions[0].id,
            )
        ]

    def judge(self, duty: Duty, pieces: Any, due: date, low: Any, high: Any, parts: int) -> Any:
        total = self.measure(duty.measure, pieces)
        average = isinstance(duty.window, OnAverage)
        measured = Fraction(total, parts) if average else total
        over, soon = self.as_of > due, (due - self.as_of).days <= 7
        waiting = Status.BREACHED if over else Status.DUE_SOON if soon else Status.OPEN
        enough = low is None or total >= low * parts
        too_much = high is not None and total > high * parts
        done = None
        if duty.measure.verb == "share":
            if not pieces:
                return measured, Status.MET if over else Status.OPEN, None
            done = pieces[-1][0] if enough and low is not None else None
            if enough and not too_much:
                return measured, Status.MET if over else Status.OPEN, done
            return measured, waiting, done
        if enough and low:
            for number in range(len(pieces) + 1):
                if self.measure(duty.measure, pieces[:number]) >= low * parts:
                    done = pieces[number - 1][0]
                    break
        if too_much:
            return measured, Status.BREACHED, done
        if not enough:
            return measured, waiting, None
        return measured, Status.MET if over or high is None else Status.OPEN, done

    def every_day(
        self, duty: Duty, subject: Entry, bound: list[date], due: date, low: Any, high: Any
    ) -> Any:
        assert isinstance(duty.window, EveryDay)
        gap, broken, pieces, out = 0, False, [], False
        previous = None
        judged = [day for day in bound if day <= self.as_of]
        for day in judged:
            pieces = self.standing(subject, duty.measure, day)
            number = self.measure(duty.measure, pieces)
            out = (low is not None and number < low) or (high is not None and number > high)
            if duty.measure.verb == "share" and not pieces:
                out = False
            if previous is not None and day != previous + DAY:
                gap = 0
            gap = gap + 1 if out else 0
            broken = broken or gap > duty.window.tolerate
            previous = day
        measured = self.measure(duty.measure, pieces)
        if broken:
            return pieces, measured, Status.BREACHED
        if self.as_of > due:
            return pieces, measured, Status.MET
        soon = (due - self.as_of).days <= 7 and out and judged[-1] == self.as_of
        return pieces, measured, Status.DUE_SOON if soon else Status.OPEN

    def of_event(
        self, clause: Clause, version: Version, duty: Duty, subject: Entry
    ) -> list[Obligation]:
        window = duty.window
        assert isinstance(window, Within | Before)
        path = window.after if isinstance(window, Within) else window.before
        if len(path) == 2:
            items = getattr(subject.record, path[0])
            which = window.which if isinstance(window, Within) else None
            events = [
                getattr(i, path[1])
                for i in items
                if self.meets(which, lambda p, i=i: [getattr(i, p[0])])
            ]
        else:
            events = self.values(subject, path)
        if not events:
            return []
        event = min(events)
        adoptions = self.adoptions(clause.regulation, subject.organisation, event)
        if event > self.as_of or not adoptions or not version.span.contains(event):
            return []
        if not self.exists(subject, event):
            return []
        low = self.figure(duty.at_least, "at_least", clause.rule, adoptions)
        high = self.figure(duty.at_most, "at_most", clause.rule, adoptions)
        number = self.figure(window.number, "within", clause.rule, adoptions)
        if "missing" in (low, high, number):
            return []
        if isinstance(window, Before):
            first, due = event - number * DAY, event - DAY
        else:
            first = due = event
            while number > 0:
                due += DAY
                number -= 1 if window.unit == "days" or is_working_day(due) else 0
        everything = [p for p in self.evidence(subject, duty.measure) if p[0] >= first]
        pieces = [p for p in everything if p[0] <= due]
        measured, status, done = self.judge(duty, pieces, due, low, high, 1)
        steady = duty.measure.verb != "share" and isinstance(window, Within)
        if status is Status.BREACHED and done is None and steady:
            for end in range(len(pieces) + 1, len(everything) + 1):
                later = everything[:end]
                total = self.measure(duty.measure, later)
                if total >= low:
                    if high is None or total <= high:
                        status, measured, done, pieces = (Status.LATE, total, later[-1][0], later)
                    break
        return [
            self.result(
                clause,
                version,
                duty,
                subject,
                event.isoformat(),
                first,
                due,
                status,
                low,
                high,
                measured,
                done,
                pieces,
                adoptions[0].id,
            )
        ]

    # ---- excuses and the result ----------------------------------------------------

    def excuse(self, rule: str, subject: Entry, holder: str, first: date, due: date) -> str | None:
        waiver = self.waiver(rule, subject, due)
        leaves = [
            e
            for e in self.register.entries.values()
            if e.kind == "leave"
            and holder in self.named(e, "member")
            and e.record.since <= min(self.as_of, e.record.until)
        ]
        away = [
            d
            for d in days(first, due)
            if any(e.record.since <= d <= e.record.until for e in leaves)
        ]
        if leaves and 2 * len(away) >= len(days(first, due)):
            touching = [e for e in leaves if e.record.since <= due and first <= e.record.until]
            return min(touching, key=lambda e: (e.record.since, e.record.until, e.id)).id
        return waiver

    def waiver(self, rule: str, subject: Entry, due: date) -> str | None:
        for entry in self.register.entries.values():
            if entry.kind != "waiver" or entry.record.rule != rule:
                continue
            record = entry.record
            inside = entry.organisation in self.chain(subject.organisation)
            kind, _, rest = (record.subject or "").partition("/")
            name = (
                f"{kind}/{rest}"
                if "/" in rest or kind == "organisation"
                else (f"{kind}/{entry.organisation}/{rest}")
            )
            fits = record.subject is None or name == subject.id
            if inside and fits and record.since <= due <= record.until:
                self.used.add(entry.id)
                return entry.id
        return None

    def holder(self, duty: Duty, subject: Entry) -> str:
        if not duty.held_by and subject.kind in ("member", "organisation"):
            return subject.id
        path = duty.held_by or ((subject.record.HOLDER,) if subject.record.HOLDER else ("@",))
        found = self.values(subject, path)
        return found[0] if found else f"organisation/{subject.organisation}"

    def result(
        self,
        clause: Clause,
        version: Version,
        duty: Duty,
        subject: Entry,
        label: str,
        first: date,
        due: date,
        status: Status,
        low: Any,
        high: Any,
        measured: Any,
        done: date | None,
        pieces: list[tuple[date, str, Any]],
        adoption: str,
    ) -> Obligation:
        holder = self.holder(duty, subject)
        excused = None
        if status not in (Status.MET, Status.LATE):
            excused = self.excuse(clause.rule, subject, holder, first, due)
            status = Status.EXCUSED if excused else status
        return Obligation(
            rule=clause.rule,
            subject=subject.id,
            label=label,
            version=version.span.first,
            holder=holder,
            organisation=subject.organisation,
            window=Span(first, due),
            due=due,
            status=status,
            at_least=low,
            at_most=high,
            measured=measured,
            done=done,
            evidence=tuple(i for _, i, _ in pieces),
            adoption=adoption,
            excused_by=excused,
        )


def days(first: date, last: date) -> list[date]:
    return [first + n * DAY for n in range((last - first).days + 1)]


def in_year(month_day: str, year: int) -> date:
    if month_day == "02-29" and not (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)):
        return date(year, 2, 28)
    return date.fromisoformat(f"{year}-{month_day}")
