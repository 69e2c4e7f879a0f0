"""A change fails for what it changed; what it does to duties is told and fails nobody."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from lianxin.audit.judge import UNNEEDED, judge
from lianxin.findings import Finding, Place, Severity, Text
from lianxin.vocabulary import Status

from tests.audit.world import (
    CONTACT,
    FILES,
    LAMPS,
    LINK,
    OPINION,
    PROMISE,
    TOWN,
    VILLAGE,
    audited,
    proposed,
)

ADOPTED = {**FILES, f"{TOWN}/adoption/two-links.yaml": "regulation: two-links\nsince: 2026-01-01\n"}
BAD = {f"{VILLAGE}/contact/2026/0610-bad.yaml": "date: 2026-06-10\nmember: nobody\n"}
NEW = f"{VILLAGE}/contact/2026/0612-p1.yaml"
VISIT = FILES[CONTACT].replace("06-05", "06-12")
MONTHLY = "two-links/monthly-contact@link/shiqiao/du-zhong-p1@2026-05"


def test_what_others_left_undone_is_not_told() -> None:
    before = {**ADOPTED, **BAD}
    found = audited({NEW: VISIT}, before=before)
    assert found.findings == ()
    assert (found.added, found.changed, found.removed) == (1, 0, 0)


def test_what_is_wrong_in_the_change_is_told_with_its_place() -> None:
    text = VISIT.replace("home-visit", "home-vist")
    (found,) = audited({NEW: text}, before={**FILES, **BAD}).findings
    assert (found.rule, found.place.file, found.place.path) == (
        "record/wrong-term",
        NEW,
        ("form",),
    )


def test_the_same_fault_twice_is_told_for_the_second() -> None:
    other = {f"{VILLAGE}/contact/2026/0611-bad.yaml": BAD[next(iter(BAD))]}
    found = audited(other, before={**FILES, **BAD}).findings
    assert {f.place.file for f in found} == set(other)


def test_a_fault_in_another_s_file_that_this_change_causes_is_told() -> None:
    found = audited({LINK: None}, before=FILES, actor="zixu--shi-hu").findings
    dangling = [f for f in found if f.rule == "record/dangling"]
    assert [f.place.file for f in dangling] == [CONTACT]


def test_a_visit_that_turns_nothing_to_breached() -> None:
    found = audited({NEW: VISIT}, before=ADOPTED)
    assert (found.breached, found.relieved) == ((), ())


def test_a_breach_that_a_change_makes_and_one_that_it_takes_away() -> None:
    on = date(2026, 7, 20)
    gone = audited({CONTACT: None}, before=ADOPTED, on=on, actor="zixu--shi-hu")
    june = "two-links/monthly-contact@link/shiqiao/du-zhong-p1@2026-06"
    assert june in [o.id for o in gone.breached]
    late = FILES[CONTACT].replace("06-05", "05-30") + "entered: 2026-07-20\n"
    mended = audited({f"{VILLAGE}/contact/2026/0530-p1.yaml": late}, before=ADOPTED, on=on)
    assert MONTHLY in [o.id for o in mended.relieved]
    assert not [f for f in mended.findings if f.severity is Severity.ERROR]


def test_breaches_fail_nobody() -> None:
    link = f"{VILLAGE}/link/su-mu-p1.yaml"
    text = (
        "kind: pairing\nmember: su-mu\nperson: p1\nsince: 2026-01-01\n"
        "nominated: 2025-12-01\nfixed: 2025-12-20\n"
    )
    found = audited({link: text}, before=ADOPTED)
    assert found.breached
    assert not [f for f in found.findings if f.severity is Severity.ERROR]


def test_a_waiver_that_somebody_s_deed_made_unnecessary_is_no_error_of_theirs() -> None:
    waiver = f"{VILLAGE}/waiver/may.yaml"
    text = (
        "rule: two-links/monthly-contact\nsubject: link/du-zhong-p1\nsince: 2026-05-01\n"
        "until: 2026-05-31\nreason: 防汛值守\napproved_by: bai-zhi\n"
    )
    before = {**ADOPTED, waiver: text}
    done = {f"{VILLAGE}/contact/2026/0530-p1.yaml": VISIT.replace("06-12", "05-30")}
    found = audited(done, before=before, actor="zixu--du-zhong").findings
    assert [(f.rule, f.severity) for f in found] == [("waiver/unused", Severity.WARNING)]
    useless = {f"{VILLAGE}/waiver/other.yaml": text.replace("05-", "06-").replace("-31", "-30")}
    (own,) = audited(useless, before=ADOPTED).findings
    assert (own.rule, own.severity) == ("waiver/unused", Severity.ERROR)


def test_a_change_that_does_not_know_the_newest_commits_says_so() -> None:
    (found,) = audited({}, behind=3).findings
    assert (found.rule, found.severity) == ("audit/behind", Severity.NOTE)
    assert "3" in found.message.zh


def test_the_verdict_names_its_commits_and_its_day() -> None:
    change = proposed({PROMISE: LAMPS + "baseline: 都不亮\n"}, actor="zixu--du-zhong")
    found = judge(change, "a" * 40, "b" * 40, "c" * 40)
    assert (found.base, found.head, found.fork) == ("a" * 40, "b" * 40, "c" * 40)
    assert (found.on, found.actor, found.changed) == (change.on, "zixu--du-zhong", 1)


def test_what_turned_and_nothing_else() -> None:
    on = date(2026, 7, 20)
    gone = audited({CONTACT: None}, before=ADOPTED, on=on, actor="zixu--shi-hu")
    assert [o.id for o in gone.breached] == [MONTHLY.replace("2026-05", "2026-06")]
    assert gone.relieved == ()
    before = {f: t for f, t in ADOPTED.items() if f != CONTACT}
    back = audited({CONTACT: FILES[CONTACT]}, before=before, on=on)
    assert ([o.id for o in back.relieved], back.breached) == ([o.id for o in gone.breached], ())
    assert {o.status for o in (*gone.breached, *back.relieved)} == {Status.BREACHED}


def test_a_change_that_leaves_the_register_as_it_is_turns_nothing() -> None:
    change = proposed({}, before={**ADOPTED, **BAD})
    same = replace(change, after=change.before)
    found = judge(same, "a" * 40, "b" * 40, "c" * 40)
    assert (found.findings, found.breached, found.relieved) == ((), (), ())


def test_a_fault_that_was_there_once_and_is_there_twice_is_told_once() -> None:
    change = proposed({PROMISE: LAMPS + "baseline: 都不亮\n"}, before={**FILES, **BAD})
    (fault, *_) = change.after.findings
    more = replace(change, after=replace(change.after, findings=(*change.after.findings, fault)))
    assert judge(more, "a", "b", "c").findings == (fault,)


@pytest.mark.parametrize(
    "other",
    [
        {"rule": "record/other"},
        {"place": Place("other.yaml")},
        {"place": Place(next(iter(BAD)), ("steps", 1, "date"))},
        {"message": Text("x", "y")},
    ],
)
def test_what_makes_a_fault_another_one(other: dict[str, Any]) -> None:
    change = proposed({PROMISE: LAMPS + "baseline: 都不亮\n"}, before={**FILES, **BAD})
    kept = change.after.findings
    known = kept[0]
    moved = replace(known, place=replace(known.place, line=9, column=2))
    for put, new in ((moved, ()), (replace(known, **other), (replace(known, **other),))):
        rest = tuple(put if f is known else f for f in kept)
        found = judge(replace(change, after=replace(change.after, findings=rest)), "a", "b", "c")
        assert found.findings == new


def test_an_unneeded_waiver_in_a_file_of_the_change_is_an_error() -> None:
    change = proposed({PROMISE: LAMPS + "baseline: 都不亮\n"})
    for rule in UNNEEDED:
        for file, severity in ((PROMISE, Severity.ERROR), (CONTACT, Severity.WARNING)):
            fault = Finding(Place(file), rule, Severity.ERROR, Text("x", "y"))
            after = replace(change.after, findings=(fault,))
            (found,) = judge(replace(change, after=after), "a", "b", "c").findings
            assert found == replace(fault, severity=severity)


def test_how_many_records_are_touched() -> None:
    change = {NEW: VISIT, PROMISE: LAMPS + "baseline: 都不亮\n", CONTACT: None, OPINION: None}
    found = audited(change, actor="zixu--shi-hu")
    assert (found.added, found.changed, found.removed) == (1, 1, 2)


def test_findings_are_told_in_the_order_of_their_places() -> None:
    change = {CONTACT: None, PROMISE: LAMPS.replace("06-30", "07-30"), NEW: VISIT + "x: 1\n"}
    found = audited(change, behind=1, actor="mallory").findings
    assert [f.place.file for f in found] == sorted(f.place.file for f in found)
    assert len({f.place.file for f in found}) > 3
