"""A regulation as its page shows it: values, before any template."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from lianxin.engine.obligations import Result
from lianxin.findings import NOTHING, Place, Text
from lianxin.law.model import Clause, Judged, Regulation
from lianxin.publish.views.common import Named, Tally
from lianxin.publish.views.regulations import regulation_views
from lianxin.publish.views.regulations_clauses import Elsewhere
from lianxin.publish.views.shelf import Shelf
from lianxin.register import register_of
from lianxin.vocabulary import Status
from lianxin.words import say

from tests.law.small import entry
from tests.publish import small
from tests.publish.of_law import AS_OF, CONTACTS, only, view
from tests.whatif.laws import SPLIT, clause, duty, law
from tests.whatif.registers import linked


def test_the_head_of_a_regulation() -> None:
    found = view(small.register(), small.AS_OF)
    assert (found.id, found.href) == ("hand-in-hand", "regulations/hand-in-hand.html")
    assert found.title == Text("手拉手制度", "Hand in hand")
    assert found.setting == Text("村级组织", "villages")
    assert found.about == Text("试验用的制度", "a regulation for tests")
    assert (found.numbers, found.ruled, found.judged) == (3, 2, 1)
    assert found.blanks == ((Text("每月联系几次", "contacts a month"), 1, 9),)
    assert found.order == ("手拉手制度".encode("gb18030"), "hand in hand")
    assert [(number, [c.name for c in some]) for number, some in found.contents] == [
        ("1.1", ["monthly"]), ("1.2", ["sourced"]), ("2", ["heart"]),
    ]  # fmt: skip
    # Every month from January 2020 to November 2026.
    assert found.whole.total == found.clauses[0].tally.total == 83
    assert found.clauses[1].looked_at == 2


@pytest.mark.parametrize(("until", "adopters"), [("2026-11-22", 1), ("2026-11-23", 2)])
def test_adopters_are_those_that_have_it_in_force_on_the_day(until: str, adopters: int) -> None:
    text = f"regulation: hand-in-hand\nsince: 2025-01-01\nuntil: {until}\nblanks: {{deeds: '3'}}\n"
    other = small.entry("adoption", "a2", "regulation: none\nsince: 2025-01-01\n")
    entries = [*small.entries(), small.entry("adoption", "a1", text), other]
    found = view(register_of(entries, small.register().regulations), small.AS_OF)
    assert found.adopters == adopters
    assert found.adopted == (
        (Named("青石县委", "organisations/county.html"), date(2020, 1, 1), None),
        (Named("石桥村党支部", "organisations/village.html"), date(2025, 1, 1),
         date.fromisoformat(until)),
    )  # fmt: skip


def test_a_clause_with_a_duty() -> None:
    found = only(clause(duty()))
    assert (found.name, found.number, found.cites) == (
        "monthly",
        "1.1",
        Text("关心 1.1", "care 1.1"),
    )
    assert found.says == Text("联系", "contact")
    assert found.reading == say("lawpage.reading.duty")
    assert found.tally == Tally(met=2, breached=3, open=1)
    assert (found.findings, found.looked_at, found.judged, found.see) == (0, 0, NOTHING, ())
    assert (found.same_as, found.repeated, found.seen, found.changes) == (None, (), (), ())
    (shown,) = found.versions
    assert found.shown is shown
    assert (shown.since, shown.until, shown.state, shown.duty) == (
        date(2020, 1, 1), None, "current", True,
    )  # fmt: skip
    assert shown.message.en == "{holder} did not contact {subject}"
    assert shown.remedy == Text("补上联系", "make the contact")
    assert [case.name.en for case in shown.cases] == ["no contact", "enough contacts"]
    worked = found.worked
    assert worked is not None
    assert worked.whom is None
    assert (worked.due, worked.status) == (date(2026, 3, 31), Status.MET)
    assert worked.window == Text("2026年3月", "March 2026")
    assert worked.result == Text("计得 1，要求至少 1：已履行", "found 1, asked for at least 1: met")
    assert [line.day for line in worked.days] == [date(2026, 3, 1), date(2026, 3, 31)]
    assert (worked.average, worked.case, worked.why) == (NOTHING, None, NOTHING)


@pytest.mark.parametrize(
    ("as_of", "states"),
    [("2026-12-31", "current coming"), ("2027-01-01", "former current")],
)
def test_one_text_takes_the_place_of_another_on_its_day(as_of: str, states: str) -> None:
    found = only(clause(*SPLIT), as_of=date.fromisoformat(as_of))
    assert " ".join(version.state for version in found.versions) == states
    assert found.shown is not None
    assert found.shown.state == "current"
    older, newer = found.versions
    assert (older.until, newer.since) == (date(2026, 12, 31), date(2027, 1, 1))


def test_without_a_text_in_force_the_next_is_shown_else_the_last() -> None:
    coming = only(clause(duty("since: 2027-01-01")))
    assert coming.shown is not None
    assert coming.shown.state == "coming"
    former = only(clause(duty("since: 2020-01-01, until: 2020-12-31")))
    assert former.shown is not None
    assert former.shown.state == "former"


def test_a_text_with_its_own_words_is_told_in_them() -> None:
    register = linked(law(clause(*SPLIT)), contacts=CONTACTS)
    one = register.regulations["care"]
    versions = (
        one.clauses[0].versions[0],
        replace(one.clauses[0].versions[1], says=Text("联系两次", "contact twice")),
    )
    clauses = (replace(one.clauses[0], versions=versions),)
    register = register_of(register.entries.values(), {"care": replace(one, clauses=clauses)})
    assert view(register).clauses[0].says == Text("联系", "contact")
    assert view(register, date(2027, 1, 1)).clauses[0].says == Text("联系两次", "contact twice")


def test_a_clause_that_people_judge_says_why_and_by_what() -> None:
    found = view(small.register(), small.AS_OF).clauses[2]
    assert found.judged == Text("心意没法用数字核对", "a heart cannot be counted")
    assert [title.en for title in found.see] == ["opinion", "meeting"]
    assert [place.href for place in found.seen] == ["opinions.html", "organisations.html"]
    assert (found.versions, found.shown, found.worked) == ((), None, None)


def test_what_repeats_a_clause_is_named_there_even_if_it_is_not_known_here() -> None:
    place = Place("r")
    judged = Judged(Text("看", "look"), ("opinion",))

    def clause_of(regulation: str, name: str, same_as: str = "") -> Clause:
        return Clause(
            regulation, name, "7", "principle", Text("x", "x"), (), judged, place, same_as=same_as
        )

    def law_of(name: str, *clauses: Clause) -> Regulation:
        title_ = Text(name, name)
        return Regulation(name, title_, NOTHING, NOTHING, (), clauses, "r", title_)

    laws = {
        "a": law_of("a", clause_of("a", "one")),
        "b": law_of("b", clause_of("b", "two", "a/one"), clause_of("b", "lost", "z/none")),
    }
    shelf = Shelf(register_of([], laws), Result(AS_OF, (), ()))
    a, b = regulation_views(shelf)
    assert a.clauses[0].repeated == (Elsewhere(Text("b 7", "b 7"), "regulations/b.html#two"),)
    assert b.clauses[0].same_as == Elsewhere(Text("a 7", "a 7"), "regulations/a.html#one")
    assert b.clauses[1].same_as == Elsewhere(Text("z/none", "z/none"), "regulations/z.html#none")
    assert (a.clauses[0].same_as, b.clauses[0].repeated) == (None, ())


def test_a_time_limit_that_the_adopter_named_is_counted_out_to_the_due_date() -> None:
    """The adoption lies with an organisation above, so both are needed to work it out."""
    within = duty(window="within: {blank: days}, unit: days, after: raised").replace(
        "for_each: link", "for_each: opinion"
    )
    answered = within.replace("count: {of: contact, by: links}", "count: {field: cleared}")
    text = clause(answered).replace("{subject}", "{due}")
    blanks = "{days: {says: {zh: 几天, en: days}, example: 5, lowest: 1, highest: 30}}"
    adopted = entry(
        "adoption", "care", "top", regulation="care", since="2020-01-01", blanks={"days": "7"}
    )
    raised = entry("opinion", "o1", raised="2026-03-05", summary="路灯", cleared="2026-03-10",
                   cleared_by="m2")  # fmt: skip
    found = view(linked(law(text, blanks=blanks), contacts={}, more=(adopted, raised)))
    worked = found.clauses[0].worked
    assert worked is not None
    assert worked.whom == Named("路灯", "opinion/b1/o1.html")
    assert worked.due == worked.days[-1].day == date(2026, 3, 12)


@pytest.mark.parametrize(
    ("measure", "shown"),
    [("count: {of: contact, by: links}", True),
     ("distinct: {of: contact, by: links, values: form}", False)],
)  # fmt: skip
def test_only_a_count_tells_its_total_and_divisor(measure: str, shown: bool) -> None:
    averaged = duty(window="every: month, on_average_over: half-year")
    text = averaged.replace("count: {of: contact, by: links}", measure)
    worked = only(clause(text), as_of=date(2026, 7, 5)).worked
    assert worked is not None
    assert worked.average == (
        Text("合计 2 次，除以 6 个应办的时段", worked.average.en) if shown else NOTHING
    )
