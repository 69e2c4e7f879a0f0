"""Nothing published gives back a small count: linear programmes play the reader."""

from __future__ import annotations

import random
from collections import defaultdict
from itertools import product

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lianxin.publish.policy.counts import THRESHOLD, WIDTH, range_of, rounded, votes
from lianxin.publish.policy.periods import ERASED_BAR
from lianxin.publish.policy.suppression import SUMMED_UP, Counts, Release, release, row

from tests.publish.attacker import Attacker, Comparing, given_away

Contact = tuple[int, int, tuple[int, ...]]


def counts(contacts: list[Contact], months: int, forms: int, topics: int) -> Counts:
    by = {
        "month": [0] * months, "form": [0] * forms, "topic": [0] * topics,
    }  # fmt: skip
    for month, form, about in contacts:
        by["month"][month] += 1
        by["form"][form] += 1
        for topic in about:
            by["topic"][topic] += 1
    cells = {name: {f"{name}{n}": count for n, count in enumerate(by[name])} for name in by}
    return Counts(len(contacts), cells)


def whole_of(places: dict[str, Counts]) -> Counts:
    """The sum over places."""
    first = next(iter(places.values()))
    return Counts(
        sum(one.total for one in places.values()),
        {
            name: {cell: sum(p.by[name][cell] for p in places.values()) for cell in cells}
            for name, cells in first.by.items()
        },
    )


def county(seed: int, sizes: list[int], many: bool) -> dict[str, Counts]:
    """A half-year of places with so many contacts each, unevenly spread by the seed."""
    draw = random.Random(seed)
    width = (6, 9, 10) if many else (2, draw.choice((2, 4)), draw.choice((2, 5)))
    found = {}
    for number, size in enumerate(sizes):
        lean = [[draw.random() ** draw.choice((1, 4)) + 1e-3 for _ in range(n)] for n in width]
        contacts = []
        for _ in range(size):
            month, form = (draw.choices(range(width[n]), lean[n])[0] for n in (0, 1))
            about = {draw.choices(range(width[2]), lean[2])[0] for _ in range(draw.choice((1, 2)))}
            contacts.append((month, form, tuple(about)))
        found[f"p{number}"] = counts(contacts, *width)
    return found


def published(places: dict[str, Counts]) -> tuple[Counts, Release]:
    whole = whole_of(places)
    months = frozenset(m for m, count in whole.by["month"].items() if count >= THRESHOLD)
    return whole, release(places, whole, months)


def attack(places: dict[str, Counts], exact: bool, most: int = 6) -> list[str]:
    whole, shown = published(places)
    attacker = Attacker(places, whole, shown, exact)
    small = attacker.small()
    random.Random(len(small)).shuffle(small)
    return list(given_away(attacker, WIDTH, small[:most]))


SIZES = st.lists(st.sampled_from((1, 3, 8, 12, 20, 40, 80)), min_size=2, max_size=9)


@settings(max_examples=30)
@given(st.integers(0, 10**6), SIZES, st.booleans())
@example(seed=69, sizes=[80, 8, 3, 40, 12, 12, 20, 80], many=False)
def test_a_reader_who_knows_every_figure_exactly_gets_no_small_count(
    seed: int, sizes: list[int], many: bool
) -> None:
    assert attack(county(seed, sizes, many), exact=True) == []


@settings(max_examples=15)
@given(st.integers(0, 10**6), SIZES, st.booleans())
def test_a_reader_of_the_rounded_figures_gets_none_either(
    seed: int, sizes: list[int], many: bool
) -> None:
    assert attack(county(seed, sizes, many), exact=False) == []


def erased(places: dict[str, Counts], slug: str, n: int, draw: random.Random) -> dict[str, Counts]:
    """The places after n contacts of one were erased."""
    by = {}
    for name, cells in places[slug].by.items():
        gone = draw.sample([cell for cell, count in cells.items() for _ in range(count)], n)
        by[name] = {cell: count - gone.count(cell) for cell, count in cells.items()}
    return places | {slug: Counts(places[slug].total - n, by)}


@settings(max_examples=15)
@example(10230, [40, 8, 1, 8, 40], 1)  # given away while others still showed their breakdowns
@given(st.integers(0, 10**6), SIZES, st.sampled_from((1, 2, 5)))
def test_comparing_the_builds_before_and_after_an_erasure_gives_none(
    seed: int, sizes: list[int], n: int
) -> None:
    places = county(seed, sizes, many=False)
    slug = max(places, key=lambda one: places[one].total)
    n = min(n, places[slug].total)
    after = erased(places, slug, n, random.Random(seed))
    left = whole_of(after)
    months = frozenset(m for m, count in left.by["month"].items() if count >= ERASED_BAR)
    shown = release(after, left, months, ERASED_BAR, [slug])
    assert slug not in shown.totals
    reader = Comparing(
        Attacker(places, *published(places), exact=False),
        Attacker(after, left, shown, exact=False, bar=ERASED_BAR),
        slug,
        n,
    )
    assert list(given_away(reader, WIDTH, reader.small()[:6])) == []


def place(*contacts: tuple[int, Contact]) -> Counts:
    return counts([one for times, one in contacts for _ in range(times)], 2, 3, 3)


WORST = {
    "one organisation only": {"p0": place((30, (0, 0, (0,))), (4, (1, 1, (1,))))},
    "a branch with one contact": {
        "p0": place((40, (0, 0, (0,))), (20, (1, 1, (1,)))),
        "p1": place((1, (0, 2, (2,)))),
    },
    "one of three withholds": {
        "p0": place((30, (0, 0, (0,))), (15, (1, 1, (1,)))),
        "p1": place((20, (0, 0, (0,))), (25, (1, 1, (1,)))),
        "p2": place((3, (0, 0, (0,)))),
    },
    "all in one month": {f"p{n}": place((12 + n, (0, n % 3, (n % 3,)))) for n in range(6)},
    "one form that is rare everywhere": {
        f"p{n}": place((20, (0, 0, (0,))), (1, (1, 2, (2,)))) for n in range(6)
    },
    "all just below": {f"p{n}": place((9, (0, 0, (0,)))) for n in range(4)},
    "nine everywhere": {f"p{n}": place((9, (0, 0, (0,))), (9, (1, 1, (1,)))) for n in range(5)},
}


@pytest.mark.parametrize("exact", [True, False], ids=["exact", "rounded"])
@pytest.mark.parametrize("name", WORST)
def test_the_worst_cases(name: str, exact: bool) -> None:
    if name == "one organisation only":
        places = WORST[name]
        _, shown = published(places)
        assert not shown.whole.get("form")  # the 4 contacts of another form would come out
        assert not shown.parts
        return
    assert attack(WORST[name], exact, most=40) == []


def test_without_secondary_suppression_the_attack_succeeds() -> None:
    """The test of the test: publish whatever is ten or more, and a small count is found."""
    places = WORST["one of three withholds"]
    whole = whole_of(places)
    naive = Release(
        {name: frozenset(c for c, n in whole.by[name].items() if n >= 10) for name in SUMMED_UP},
        frozenset(slug for slug, one in places.items() if one.total >= 10),
        {
            (slug, name): frozenset(c for c, n in one.by[name].items() if n >= 10)
            for slug, one in places.items()
            for name in SUMMED_UP
        },
    )
    assert list(given_away(Attacker(places, whole, naive, exact=True), WIDTH))


@pytest.mark.parametrize(("cells", "top"), [(2, 30), (3, 30), (4, 13)])
def test_knowing_the_program_does_not_help_with_a_row(cells: int, top: int) -> None:
    """Every row there is: those with the same exact total and the same exact shown cells are
    one and the same to a reader, so what they hold in a withheld cell is what it may be."""
    alike = defaultdict(list)
    for values in product(range(top + 1), repeat=cells):
        named = {str(n): value for n, value in enumerate(values)}
        shown = row(named)
        if sum(values) >= THRESHOLD:  # else there is no total
            seen = tuple(value if str(n) in shown else None for n, value in enumerate(values))
            alike[sum(values), seen].append(values)
    for (total, seen), rows in alike.items():
        if total > top:
            continue  # values beyond `top` would belong to these too
        for n in (n for n, value in enumerate(seen) if value is None):
            may_be = {values[n] for values in rows}
            small = {value for value in may_be if 0 < value < THRESHOLD}
            assert not small or max(may_be) - min(may_be) >= WIDTH, (total, seen, may_be)


def test_knowing_the_program_does_not_help_with_a_vote() -> None:
    alike = defaultdict(list)
    for asked in range(10, 33):
        for well, partly in product(range(asked + 1), repeat=2):
            for poorly in range(asked - well - partly + 1):
                shown = votes(asked, well, partly, poorly)
                alike[shown].append((well, partly, poorly, asked - well - partly - poorly))
    for shown, answers in alike.items():
        for n in (n for n in range(3) if shown[n + 1] is None):
            may_be = {answer[n] for answer in answers}
            assert max(may_be) - min(may_be) >= WIDTH, (shown, may_be)


def test_rounding_is_to_five_and_says_no_more_than_it_should() -> None:
    assert [rounded(n) for n in (10, 12, 13, 17, 18)] == [10, 10, 15, 15, 20]
    assert all(range_of(rounded(n))[0] <= n <= range_of(rounded(n))[1] for n in range(10, 99))
    assert votes(9, 9, 0, 0) == (None, None, None, None)
    assert votes(27, 22, 2, 2) == (25, 20, None, None)
    assert votes(20, 20, 0, 0) == (20, None, None, None)  # else nobody can have said otherwise
