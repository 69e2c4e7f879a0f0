"""The register under records/: made by the demo, and telling what it is meant to tell."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

from lianxin.demo import DEFAULTS, make
from lianxin.demo.adoptions import BLANKS
from lianxin.demo.by_hand import BY_HAND
from lianxin.engine import evaluate
from lianxin.engine.obligations import Result
from lianxin.findings import Severity
from lianxin.loading.load import load_register
from lianxin.records import KINDS
from lianxin.register import Register
from lianxin.vocabulary import Closure, OpinionStep, Resolution, Status

ROOT = Path(__file__).resolve().parents[2]
ENOUGH_RECORDS, ENOUGH_MEMBERS, ENOUGH_ORGANISATIONS = 900, 40, 6


@cache
def register() -> Register:
    return load_register(ROOT)


@cache
def result() -> Result:
    return evaluate(register(), DEFAULTS.last)


def test_every_file_is_made_again_byte_for_byte() -> None:
    """If this fails after a change to the demo: python -m lianxin.demo.renew."""
    made = make(*DEFAULTS)
    there = {
        path.relative_to(ROOT).as_posix(): path.read_bytes()
        for path in (ROOT / "records").rglob("*")
        if path.is_file()
    }
    by_hand = {name for name in there if name not in made}
    assert by_hand == set(BY_HAND)
    differing = [name for name, content in made.items() if there.get(name) != content]
    assert differing == []


def test_nothing_in_it_is_an_error() -> None:
    found = (*register().findings, *result().findings)
    assert [f for f in found if f.severity is Severity.ERROR] == []
    assert register().unpublished == ()


def test_a_copied_promise_is_shown_to_a_person() -> None:
    assert "health-commitment/no-copies" in {f.rule for f in result().findings}


def test_it_is_as_large_as_asked_for() -> None:
    assert len(register().entries) >= ENOUGH_RECORDS
    assert len(register().of("member")) >= ENOUGH_MEMBERS
    assert len(register().of("organisation")) >= ENOUGH_ORGANISATIONS
    assert {kind for kind in KINDS if not register().of(kind)} == set()


def test_every_status_occurs_under_the_regulations_of_the_townships_and_companies() -> None:
    seen: dict[str, set[Status]] = {}
    for obligation in result().obligations:
        seen.setdefault(obligation.rule.partition("/")[0], set()).add(obligation.status)
    assert all(seen[name] == set(Status) for name in BLANKS)
    assert all({Status.MET, Status.OPEN} <= those for those in seen.values())


def test_most_is_kept() -> None:
    counts = Counter(o.status for o in result().obligations)
    assert counts[Status.MET] > 8 * counts[Status.BREACHED]


def test_one_village_does_well_and_one_slackens_in_summer() -> None:
    missed = Counter(
        (o.organisation, o.label)
        for o in result().obligations
        if o.rule == "two-links/monthly-contact" and o.status is Status.BREACHED
    )
    assert not any(organisation == "qingshi" for organisation, _ in missed)
    summer = sum(n for (where, month), n in missed.items() if where == "liuxi" and month in SUMMER)
    other = sum(
        n for (where, month), n in missed.items() if where == "liuxi" and month not in SUMMER
    )
    assert summer > 2 * other


SUMMER = ("2026-06", "2026-07", "2026-08")


def test_promises_end_in_every_way_a_reader_should_see() -> None:
    found = [e.record for e in register().of("commitment")]
    said = {c.claim.resolution for c in found if c.claim}  # type: ignore[attr-defined]
    assert said >= {
        Resolution.KEPT, Resolution.KEPT_LATE, Resolution.PARTLY, Resolution.NOT_KEPT,
        Resolution.WITHDRAWN, Resolution.REPLACED,
    }  # fmt: skip
    states = {x.state.value for c in found for x in c.extensions}  # type: ignore[attr-defined]
    assert {"granted", "refused", "in-review"} <= states


def test_the_people_do_not_always_agree_with_the_organisation() -> None:
    differ = [
        e.id
        for e in register().of("commitment")
        if (c := e.record).verdict  # type: ignore[attr-defined]
        and c.assessment  # type: ignore[attr-defined]
        and c.assessment.resolution is Resolution.KEPT  # type: ignore[attr-defined]
        and c.verdict.done_well * 2 < c.verdict.asked  # type: ignore[attr-defined]
    ]
    assert differ


def test_opinions_go_every_way_a_reader_should_see() -> None:
    found = [e.record for e in register().of("opinion")]
    steps = {s.did for o in found for s in o.steps}  # type: ignore[attr-defined]
    assert steps == set(OpinionStep)
    closed = {o.closed_as for o in found}  # type: ignore[attr-defined]
    assert closed >= {Closure.SOLVED, Closure.EXPLAINED, Closure.DUPLICATE, Closure.REFERRED}
    silent = [o for o in found if len(o.steps) == 1]  # type: ignore[attr-defined]
    assert any((DEFAULTS.last - o.raised).days > 60 for o in silent)  # type: ignore[attr-defined]


def test_links_are_handed_over_and_consent_withdrawn() -> None:
    assert any(e.record.handover for e in register().of("link"))  # type: ignore[attr-defined]
    people = register().of("person")
    assert any(e.record.consent.withdrawn for e in people)  # type: ignore[attr-defined]


def test_no_sentence_is_worn_out() -> None:
    contacts = [e.record for e in register().of("contact")]
    deeds = Counter(c.deed for c in contacts)  # type: ignore[attr-defined]
    assert deeds.most_common(1)[0][1] <= 5
    assert len(deeds) > len(contacts) * 4 // 5


def test_the_blanks_are_those_of_the_regulations() -> None:
    asked = {name: {b.name for b in r.blanks} for name, r in register().regulations.items()}
    assert {name: set(filled) for name, filled in BLANKS.items()} == {
        name: asked[name] for name in BLANKS
    }
