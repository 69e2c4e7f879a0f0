"""The publication policy decides on every field, and what it withholds never leaves."""

from __future__ import annotations

from datetime import date

import pytest
from lianxin.publish.clearing import cleared_entry, public_register
from lianxin.publish.policy import FIELDS, SUMMED, THRESHOLD, Shown, enough, published
from lianxin.publish.views.not_shown import kinds_shown
from lianxin.records import KINDS
from lianxin.records.commitment import Commitment
from lianxin.records.correction import Correction
from lianxin.records.member import Member
from lianxin.records.opinion import Opinion
from lianxin.words import area

from tests.law.small import entry
from tests.publish import small


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_of_every_kind_has_a_decision(kind: str) -> None:
    assert set(FIELDS[kind]) == set(KINDS[kind].model_fields)


def test_people_served_and_contacts_are_never_single_records_on_the_site() -> None:
    assert not any(published(kind) for kind in ("person", "link", "contact", "leave", "report"))
    assert all(how is Shown.NEVER for how in FIELDS["person"].values())


def test_the_public_register_holds_no_record_of_an_unpublished_kind() -> None:
    kinds = {e.kind for e in public_register(small.register(), small.AS_OF).entries.values()}
    assert kinds == {"organisation", "member", "commitment", "opinion", "adoption"}


def opinion(slug: str, as_of: date) -> Opinion | None:
    found = cleared_entry(small.register().entries[f"opinion/village/{slug}"], as_of)
    assert found is None or isinstance(found.record, Opinion)
    return found.record if found else None


def test_an_opinion_is_worded_only_from_the_day_it_is_cleared() -> None:
    before, after = opinion("lamps", date(2025, 12, 21)), opinion("lamps", date(2025, 12, 22))
    assert before is not None
    assert after is not None
    assert (before.summary, before.wording, before.steps[0].text) == ("", None, None)
    assert (after.summary, after.wording) == ("村口路灯不亮", "希望天黑前能亮灯")
    assert after.steps[0].text == "已记下"


def test_who_said_it_is_never_told_not_even_the_group() -> None:
    said = opinion("lamps", small.AS_OF)
    assert said is not None
    assert (said.group, said.heard_at) == (None, None)


def corrected(of: str, field: str) -> Correction:
    change = {"field": field, "old": "2026-03-04", "new": "2026-03-05"}
    made = entry("correction", "x1", of=of, changes=(change,), reason="记错了")
    found = cleared_entry(made, small.AS_OF)
    assert found is not None
    assert isinstance(found.record, Correction)
    return found.record


def test_a_correction_tells_no_more_than_the_record_it_corrects() -> None:
    promise = corrected("commitment/k1", "deadline")
    assert (promise.of, promise.reason) == ("commitment/k1", "记错了")
    assert promise.changes[0].new == "2026-03-05"
    link = corrected("link/du-zhong-q01", "since")
    assert (link.of, link.changes, link.reason) == ("link/-", (), "")
    uncleared = corrected("opinion/o1", "steps.0.text").changes[0]
    assert (uncleared.field, uncleared.old, uncleared.new) == ("steps.0.text", None, None)


def test_what_comes_later_is_not_known_on_the_day() -> None:
    assert opinion("lamps", date(2025, 12, 19)) is None
    early = opinion("lamps", date(2026, 1, 5))
    assert early is not None
    assert len(early.steps) == 2
    assert early.closed_as is None
    entry = small.register().entries["commitment/village/lights"]
    then = cleared_entry(entry, date(2026, 6, 24))
    assert then is not None
    assert isinstance(promise := then.record, Commitment)
    assert promise.claim is not None
    assert (promise.assessment, promise.verdict) == (None, None)


def test_whether_a_member_is_able_to_help_is_nobodys_business() -> None:
    shown = cleared_entry(small.register().entries["member/village/lin"], small.AS_OF)
    assert shown is not None
    assert isinstance(shown.record, Member)
    assert shown.record.able_to_help == "yes"  # what stands for everybody, not what is written


def test_the_threshold_is_ten() -> None:
    assert THRESHOLD == 10
    assert not enough(9)
    assert enough(10)


def test_votes_are_rounded_before_any_view_sees_them() -> None:
    shelf = public_register(small.register(), small.AS_OF)
    kept, few = (
        getattr(shelf.entries[f"commitment/village/{slug}"].record, "verdict", None)
        for slug in ("lights", "ditch")
    )
    assert kept
    assert few
    assert (kept.asked, kept.done_well, kept.done_partly, kept.not_done) == (25, 20, None, None)
    assert few.asked is None


def test_a_correction_of_a_vote_does_not_tell_the_numbers() -> None:
    change = corrected("commitment/k1", "verdict.not_done").changes[0]
    assert (change.old, change.new) == (None, None)


def test_what_is_summed_up_has_a_page_and_nothing_else_is_said_to_be() -> None:
    with_sums = {kind for kind, fields in FIELDS.items() if Shown.SUMS in fields.values()}
    assert set(SUMMED) == with_sums


def test_the_page_of_what_is_not_shown_has_a_reason_for_each_kind_and_no_other() -> None:
    reasons = {key.rpartition(".")[2] for key in area("notshown") if ".why." in key}
    assert reasons == {one.kind for one in kinds_shown() if one.why}
    assert {one.kind for one in kinds_shown() if one.whole} >= {"person", "link", "contact"}
    named = sum(len(group.fields) for one in kinds_shown() for group in one.groups)
    assert named == sum(len(fields) for fields in FIELDS.values())
