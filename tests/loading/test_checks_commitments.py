"""Commitments and opinions that contradict themselves: one change, one finding."""

from __future__ import annotations

import pytest
from lianxin.findings import Step

from tests.loading.helpers import LAMPS, WISH, Change, Spoil, the_one, told

# what it shows, (file, old, new), rule, path
SINGLE: list[tuple[str, Change, str, tuple[Step, ...]]] = [
    (
        "stages out of order in meaning",
        (LAMPS, "stage: published", "stage: proposed"),
        "stage-goes-back",
        ("life", 2, "stage"),
    ),
    (
        "stages out of order in time",
        (LAMPS, "date: 2026-01-18", "date: 2026-01-28"),
        "out-of-order",
        ("life", 2, "date"),
    ),
    (
        "a source without its opinions",
        (LAMPS, "  opinions: [lu-deng]\n", "  need: 路黑\n"),
        "source-unnamed",
        ("source", "kind"),
    ),
    (
        "progress before it was made",
        (LAMPS, "date: 2026-04-10", "date: 2026-01-10"),
        "too-early",
        ("progress", 0, "date"),
    ),
    (
        "claimed before it was made",
        (LAMPS, "date: 2026-06-16", "date: 2026-01-14"),
        "too-early",
        ("claim", "date"),
    ),
    (
        "assessed by its owner",
        (LAMPS, "  by: bai-zhi\n  scale", "  by: du-zhong\n  scale"),
        "own-cause",
        ("assessment", "by"),
    ),
    (
        "assessed by its owner, named in full",
        (LAMPS, "  by: bai-zhi\n  scale", "  by: dong-cun/du-zhong\n  scale"),
        "own-cause",
        ("assessment", "by"),
    ),
    (
        "confirmed by its owner",
        (LAMPS, "confirmed_by: bai-zhi", "confirmed_by: du-zhong"),
        "own-cause",
        ("evidence", 0, "confirmed_by"),
    ),
    (
        "more answers than people",
        (LAMPS, "done_well: 20", "done_well: 21"),
        "more-answers-than-asked",
        ("verdict", "asked"),
    ),
    (
        "replaced, by what?",
        (LAMPS, "resolution: kept-late\n  because: 供", "resolution: replaced\n  because: 供"),
        "replaced-by-nothing",
        ("claim", "resolution"),
    ),
    (
        "the wrong old deadline",
        (LAMPS, "old_deadline: 2026-05-31", "old_deadline: 2026-06-01"),
        "old-deadline-wrong",
        ("extensions", 0, "old_deadline"),
    ),
    (
        "no more time at all",
        (LAMPS, "new_deadline: 2026-06-30", "new_deadline: 2026-05-31"),
        "new-deadline-not-later",
        ("extensions", 0, "new_deadline"),
    ),
    (
        "decided by the owner",
        (LAMPS, "decided_by: bai-zhi", "decided_by: du-zhong"),
        "own-cause",
        ("extensions", 0, "decided_by"),
    ),
    (
        "decided by nobody",
        (LAMPS, "  decided_by: bai-zhi\n", ""),
        "decision-unsigned",
        ("extensions", 0, "state"),
    ),
    (
        "decided and still in review",
        (LAMPS, "state: granted", "state: in-review"),
        "decision-not-taken",
        ("extensions", 0, "state"),
    ),
]


@pytest.mark.parametrize(
    ("change", "rule", "path"), [c[1:] for c in SINGLE], ids=[c[0] for c in SINGLE]
)
def test_one_change_gives_one_finding(
    spoil: Spoil, change: Change, rule: str, path: tuple[Step, ...]
) -> None:
    register = spoil(change)
    only = the_one(register)
    assert (only.rule, only.place.path) == (f"record/{rule}", path)
    assert only.place.file == f"records/{change[0]}.yaml"
    assert "{" not in only.message.zh + only.remedy.zh + only.message.en
    assert register.unpublished == ()


# Changes that contradict more than one thing: all rules, by name.
SEVERAL: list[tuple[Change, list[str]]] = [
    (
        (LAMPS, "deadline: 2026-05-31", "deadline: 2026-01-10"),
        ["deadline-before-made", "old-deadline-wrong"],
    ),
    ((LAMPS, "topic:", "replaced_by: lu-deng\ntopic:"), ["names-itself", "replaced-unsaid"]),
    ((LAMPS, "asked: 2026-05-20", "asked: 2026-05-31"), ["asked-too-late", "too-early"]),
    ((LAMPS, "deadline: 2026-05-31\n", ""), ["extension-of-no-deadline"]),
    ((WISH, "closed_as: solved", "duplicate_of: pai-shui"), ["closed-as-nothing", "dangling"]),
    ((WISH, "closed_as", "duplicate_of: pai-shui\nclosed_as"), ["dangling", "duplicate-unsaid"]),
]


@pytest.mark.parametrize(("change", "rules"), SEVERAL, ids=[c[1] for c, _ in SEVERAL])
def test_a_change_that_contradicts_several_things(
    spoil: Spoil, change: Change, rules: list[str]
) -> None:
    assert sorted(rule for rule, _ in told(spoil(change))) == [f"record/{r}" for r in rules]


def test_an_evaluation_without_a_judgement(spoil: Spoil, county: dict[str, bytes]) -> None:
    text = county[f"records/{LAMPS}.yaml"].decode()
    judged = text[text.index("assessment:") :]
    assert told(spoil((LAMPS, judged, ""))) == [
        ("record/evaluated-by-nobody", ("life", 3, "stage"))
    ]


def test_a_second_extension_starts_from_the_first_one_granted(spoil: Spoil) -> None:
    second = (
        "- asked: 2026-06-20\n  reason: weather-or-disaster\n  because: 连日大雨\n"
        "  old_deadline: {old}\n  new_deadline: 2026-07-31\n  state: asked-for\nprogress:"
    )
    assert told(spoil((LAMPS, "progress:", second.format(old="2026-06-30")))) == []
    wrong = told(spoil((LAMPS, "progress:", second.format(old="2026-05-31"))))
    assert ("record/old-deadline-wrong", ("extensions", 1, "old_deadline")) in wrong
