"""Findings as the public may read them: where, which clause, and what only if it quotes nothing."""

from __future__ import annotations

import pytest
from lianxin.engine.obligations import Result
from lianxin.findings import NOTHING, Finding, Place, Severity, Text
from lianxin.publish.views.common import Named
from lianxin.publish.views.findings import FindingShown, findings_view
from lianxin.publish.views.shelf import Shelf
from lianxin.register import register_of

from tests.publish import small

SAYS, CLAUSE = Text("没有写明来源", "names no source"), Text("手拉手 1.2", "hand in hand 1.2")
RULE = "hand-in-hand/sourced"
DITCH = "records/village/commitment/2026/ditch.yaml"
VILLAGE = Named("石桥村党支部", "organisations/village.html")


def finding(file: str, rule: str = RULE, severity: Severity = Severity.ERROR) -> Finding:
    return Finding(Place(file, ("x",), 7, 3), rule, severity, SAYS, clause=CLAUSE)


def shelf(*found: Finding, later: tuple[Finding, ...] = (), unread: tuple[str, ...] = ()) -> Shelf:
    register = register_of(small.entries(), small.register().regulations, found, unread)
    return Shelf(register, Result(small.AS_OF, (), later))


def shown(file: str, rule: str = RULE) -> FindingShown:
    (group,) = findings_view(shelf(finding(file, rule))).groups
    return group[1][0]


def test_a_finding_of_a_public_record_is_shown_whole() -> None:
    (group,) = findings_view(shelf(finding(DITCH))).groups
    href = "regulations/hand-in-hand.html#sourced"
    assert group == (
        VILLAGE, (FindingShown(DITCH, 7, RULE, href, Severity.ERROR, SAYS, CLAUSE),),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("file", "told"),
    [
        (DITCH, DITCH),
        ("records/village/organisation.yaml", "records/village/organisation.yaml"),
        ("regulations/hand-in-hand.yaml", "regulations/hand-in-hand.yaml"),
        ("regulations/王某.txt", "regulations/王*.txt"),
        ("records/village/person/p7.yaml", "records/village/person/…"),
        ("records/village/contact/2026/0305-visit.yaml", "records/village/contact/…"),
        ("records/village/commitment/2026/王某.yaml", "records/village/commitment/…"),
        ("records/王某/commitment/2026/x.yaml", "records/commitment/…"),
        ("records/village/王某/2026/x.yaml", "records/village/…"),
        ("records/village/x.yaml", "records/village/x.yaml"),
        ("records/village/no-such-kind/x.yaml", "records/village/no-such-kind/…"),
        ("records/x.yaml", "records/…"),
        ("records", "records/…"),
    ],
)
def test_a_path_is_shown_as_far_as_it_names_nobody(file: str, told: str) -> None:
    assert shown(file).file == told
    listed = findings_view(shelf(unread=(file, DITCH, file))).unpublished
    assert listed == tuple(sorted({told, DITCH}))


@pytest.mark.parametrize("area", ["source", "privacy", "record", "reading", "reference"])
def test_what_might_quote_a_record_is_not_repeated(area: str) -> None:
    quiet = shown(DITCH, f"{area}/x")
    assert (quiet.message, quiet.href, quiet.line) == (NOTHING, "", 7)
    assert quiet.clause == CLAUSE


def test_of_a_record_that_is_not_public_neither_line_nor_words_are_shown() -> None:
    quiet = shown("records/village/link/l1.yaml")
    assert (quiet.message, quiet.line) == (NOTHING, 0)
    assert quiet.href == "regulations/hand-in-hand.html#sourced"
    law = shown("regulations/hand-in-hand.yaml", "law/x")
    assert (law.message, law.line) == (SAYS, 7)


def test_findings_are_grouped_by_organisation_and_counted_once() -> None:
    of_county = finding("records/county/organisation.yaml", severity=Severity.WARNING)
    note = finding("regulations/hand-in-hand.yaml", severity=Severity.NOTE)
    twice = finding(DITCH)
    view = findings_view(shelf(twice, note, later=(of_county, twice)))
    assert (view.errors, view.warnings) == (1, 1)
    county = Named("青石县委", "organisations/county.html")
    assert [named for named, _ in view.groups] == [county, VILLAGE, Named("")]
    assert [len(found) for _, found in view.groups] == [1, 1, 1]
    assert view.groups[0][1][0].severity is Severity.WARNING
