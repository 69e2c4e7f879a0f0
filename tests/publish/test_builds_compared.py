"""Whoever keeps every day's build learns no more from all of them than from the last."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st
from lianxin.engine.obligations import Result
from lianxin.loading.load import load_register
from lianxin.publish.policy.counts import WIDTH, rounded
from lianxin.publish.policy.periods import (
    WAIT,
    Half,
    closed_halves,
    closed_months,
    counted,
    facts,
    half_of,
)
from lianxin.publish.policy.suppression import THRESHOLD, release
from lianxin.publish.views.contacts import contact_sums
from lianxin.publish.views.shelf import Shelf
from lianxin.records.contact import Contact
from lianxin.register import Entry, Register, register_of
from lianxin.vocabulary import Form, Topic

from tests.conftest import ROOT
from tests.law.small import entry
from tests.publish.attacker import Attacker, given_away

FIRST = date(2026, 1, 1)
PLACES = ("b1", "b2", "b3", "b4", "b5", "b6")
MODEL = entry("contact", "model")


class Added(NamedTuple):
    """A contact and the day on which its record was merged."""

    on: date
    entry: Entry


def contact(number: int, place: str, day: date, on: date, draw: random.Random) -> Added:
    """A contact as the audit lets it in: entered late, it says so."""
    assert isinstance(MODEL.record, Contact)
    late = on > day + timedelta(days=31)
    update = {
        "date": day, "form": Form(draw.choice(("home-visit", "telephone", "message"))),
        "topics": (Topic(draw.choice(("farming", "housing", "safety"))),),
        "entered": on if late else None,
    }  # fmt: skip
    record = MODEL.record.model_copy(update=update)
    slug = f"c{number}"
    return Added(on, replace(MODEL, id=f"contact/{place}/{slug}", organisation=place, slug=slug,
                             record=record))  # fmt: skip


def history(seed: int, contacts: int) -> list[Added]:
    """Half a year of contacts, a tenth of them entered late, in the order of merging."""
    draw = random.Random(seed)
    found = []
    for number in range(contacts):
        day = FIRST + timedelta(days=draw.randrange(180))
        waits = draw.randrange(100) if draw.random() < 0.1 else draw.randrange(20)
        place = draw.choices(PLACES, (9, 6, 3, 2, 1, 1))[0]
        found.append(contact(number, place, day, day + timedelta(days=waits), draw))
    return sorted(found, key=lambda one: one.on)


def built(register: Register, as_of: date) -> dict[tuple[str, ...], int | None]:
    """Every figure of a build by where it stands; withheld ones are None."""
    sums = contact_sums(Shelf(register, Result(as_of, (), ())))
    found: dict[tuple[str, ...], int | None] = {("", m.en): n for m, n in sums.months}
    for place, halves in (("", sums.halves), *sums.places.items()):
        for half in halves:
            found[place, half.label.en, "total"] = half.total
            for part in half.breakdowns:
                found |= {(place, half.label.en, part.title.en, c.en): n for c, n in part.cells}
    return found


def days(step: int) -> list[date]:
    return [FIRST + timedelta(days=n) for n in range(30, 300, step)]


@settings(max_examples=6)
@given(st.integers(0, 10**6), st.sampled_from((40, 150, 400)))
def test_a_figure_appears_once_and_never_moves(seed: int, contacts: int) -> None:
    added = history(seed, contacts)
    seen: dict[tuple[str, ...], int | None] = {}
    shown = 0
    for today in days(9):
        register = register_of((one.entry for one in added if one.on <= today), {})
        now = built(register, today)
        for where in now:
            if seen.get(where) is not None:
                assert now[where] == seen[where], where
        closed = {where: figure for where, figure in now.items() if where in seen}
        for where, figure in closed.items():
            if len(where) > 2:  # what was withheld of a closed half-year stays so
                assert figure == seen[where], where
        seen |= now
        shown += sum(figure is not None for figure in now.values())
    assert shown or contacts == 40


def test_counting_everything_every_day_would_give_counts_away() -> None:
    """The test of the test: rounded daily figures tell the day of the thirteenth contact."""
    added = history(1, 400)
    steps = set()
    for today in days(1):
        count = sum(one.entry.organisation == "b3" and one.on <= today for one in added)
        steps.add(rounded(count))
    assert len(steps) > 5  # each step says: now it is exactly 13, 18, 23, ...


def test_a_correction_moves_no_figure() -> None:
    added = history(3, 300)
    as_of = date(2026, 9, 30)
    before = register_of((one.entry for one in added), {})
    first = next(
        one.entry for one in added
        if isinstance(one.entry.record, Contact) and one.entry.record.entered is None
    )  # fmt: skip
    assert isinstance(first.record, Contact)
    changes = (
        {"field": "date", "old": first.record.date.isoformat(), "new": "2026-06-30"},
        {"field": "form", "old": first.record.form.value, "new": "reception"},
        {"field": "topics", "old": ", ".join(first.record.topics), "new": "other"},
    )
    right = first.record.model_copy(
        update={"date": date(2026, 6, 30), "form": Form.RECEPTION, "topics": (Topic.OTHER,)}
    )
    put_right = entry("correction", "x1", organisation=first.organisation,
                      of=f"contact/{first.slug}", changes=changes, reason="记错了")  # fmt: skip
    after = register_of(
        [*(e for e in before.entries.values() if e.id != first.id),
         replace(first, record=right), put_right], {},
    )  # fmt: skip
    assert sorted(facts(after)) == sorted(facts(before))
    assert built(after, as_of) == built(before, as_of)


def test_after_an_erasure_the_place_shows_nothing_of_before() -> None:
    added = history(4, 400)
    before = register_of((one.entry for one in added), {})
    as_of = date(2026, 10, 30)
    erased = [e for e in before.entries.values() if e.organisation == "b1"][:3]
    left = [e for e in before.entries.values() if e not in erased]
    trace = entry("erasure", "e1", organisation="b1", date="2026-10-01", records="3")
    old, new = built(before, as_of), built(register_of([*left, trace], {}), as_of)
    assert old["b1", "2026, January to June", "total"]
    assert {figure for where, figure in new.items() if where[0] == "b1"} == {None}
    others = {where for where in new if where[0] not in ("", "b1") and new[where] is not None}
    assert all(old[where] == new[where] for where in others)
    # Of the county nothing under 15 is left, so that no step down from 10 says 'nine now'.
    assert not {figure for where, figure in new.items() if where[0] == ""} & {10}


def test_a_half_year_closes_when_its_last_month_does() -> None:
    last = Half(2026, 1).last
    assert closed_halves(last + WAIT)[0] == Half(2025, 2)
    assert closed_halves(last + WAIT + timedelta(days=1))[0] == Half(2026, 1)
    assert closed_months(last + WAIT + timedelta(days=1))[-1] == "2026-06"
    assert closed_months(date(2026, 11, 23))[-1] == "2026-09"
    assert len(closed_months(date(2026, 11, 23))) == 12


@cache
def demo() -> Register:
    return load_register(ROOT)


def test_the_demo_county_shows_sums_and_gives_no_small_count_back() -> None:
    half = Half(2026, 1)
    found = [fact for fact in facts(demo()) if half_of(fact.month) == half]
    places = {
        slug: counted((fact for fact in found if fact.place == slug), half.months)
        for slug in sorted({fact.place for fact in found})
    }
    whole = counted(found, half.months)
    months = frozenset(m for m, count in whole.by["month"].items() if count >= THRESHOLD)
    shown = release(places, whole, months)
    assert len(shown.totals) > 20
    assert len(shown.whole["form"]) > 5
    assert len(shown.parts) > 5
    attacker = Attacker(places, whole, shown, exact=True)
    near = [c for c in attacker.small() if c[:2] in shown.parts]
    some = random.Random(1).sample(attacker.small(), 20) + random.Random(2).sample(near, 20)
    assert list(given_away(attacker, WIDTH, some)) == []
