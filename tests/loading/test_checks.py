"""Records that are well-formed and contradict themselves: one change, one finding."""

from __future__ import annotations

import pytest
from lianxin.findings import Place, Severity, Step
from lianxin.loading.assemble import assemble, read
from lianxin.loading.checks import CHECKS, EVERY
from lianxin.loading.report import finding
from lianxin.records import KINDS

from tests.loading.helpers import DRAIN, PAIR, POINT, WISH, Change, Spoil, the_one

# what it shows, (file, old, new), rule, path
SINGLE: list[tuple[str, Change, str, tuple[Step, ...]]] = [
    (
        "an organisation below itself",
        ("zi-xu-xian/organisation", "level: c", "parent: zi-xu-xian\nlevel: c"),
        "circle",
        ("parent",),
    ),
    (
        "a branch below a branch",
        ("xi-cun/organisation", "parent: wu-you-zhen", "parent: dong-cun"),
        "parent-not-higher",
        ("parent",),
    ),
    (
        "its own neighbour",
        ("dong-cun/organisation", "[xi-cun]", "[dong-cun]"),
        "names-itself",
        ("neighbours", 0),
    ),
    (
        "a member who left before coming",
        ("xi-cun/member/su-mu", "since: 2016-01-01", "since: 2016-01-01\nuntil: 2015-12-31"),
        "ends-before-it-begins",
        ("until",),
    ),
    (
        "listed before consent",
        ("dong-cun/person/jia-01", "given: 2025-01-28", "given: 2025-02-02"),
        "listed-before-consent",
        ("since",),
    ),
    (
        "consent withdrawn before it was given",
        (
            "dong-cun/person/jia-01",
            "given: 2025-01-28",
            "given: 2025-01-28\n  withdrawn: 2025-01-01",
        ),
        "too-early",
        ("consent", "withdrawn"),
    ),
    ("reviews out of order", (PAIR, "2025-12-20", "2026-12-20"), "out-of-order", ("reviewed", 1)),
    (
        "handed over to itself",
        (PAIR, "nominated", "handover:\n  date: 2026-10-01\n  to: du-zhong-jia-01\nnominated"),
        "names-itself",
        ("handover", "to"),
    ),
    (
        "mentoring oneself",
        (POINT, "unit: dong-cun", "mentee: wu-you-zhen/lian-qiao"),
        "names-itself",
        ("mentee",),
    ),
    (
        "a pupil with an alias",
        ("dong-cun/person/jia-01", "groups: [", "groups: [poor-pupil, "),
        "pupil-listed",
        ("groups", 0),
    ),
    (
        "a group without a number",
        (POINT, "unit: dong-cun", "group: struggling-pupil"),
        "number-by-halves",
        ("group",),
    ),
    (
        "a number without a group",
        (POINT, "unit: dong-cun", "unit: dong-cun\nnumber: 2"),
        "number-by-halves",
        ("number",),
    ),
    (
        "a contact with nobody",
        (DRAIN, "links: [du-zhong-jia-01]\n", ""),
        "nobody-met",
        ("date",),
    ),
    (
        "somebody else's link",
        (DRAIN, "links: [du-zhong-jia-01]", "links: [du-zhong-jia-01, lian-qiao-dong-cun]"),
        "link-of-another",
        ("links", 1),
    ),
    (
        "a term named twice",
        (DRAIN, "[livelihood, environment]", "[livelihood, livelihood]"),
        "named-twice",
        ("topics", 1),
    ),
    (
        "a festival nobody knows",
        ("dong-cun/contact/2026/chun-jie", "occasion: spring-festival", "occasion: spring-festval"),
        "unknown-festival-near",
        ("occasion",),
    ),
    (
        "a step before it was raised",
        (WISH, "- date: 2026-01-08", "- date: 2026-01-07"),
        "too-early",
        ("steps", 0, "date"),
    ),
    (
        "closed as nothing",
        (WISH, "closed_as: solved\n", ""),
        "closed-as-nothing",
        ("steps", 2, "did"),
    ),
    (
        "not closed at all",
        (WISH, "did: closed", "did: reopened"),
        "closed-without-step",
        ("closed_as",),
    ),
    (
        "a duplicate of nothing",
        (WISH, "closed_as: solved", "closed_as: duplicate"),
        "duplicate-of-nothing",
        ("closed_as",),
    ),
    (
        "a duplicate of itself",
        (WISH, "closed_as: solved", "closed_as: duplicate\nduplicate_of: lu-deng"),
        "names-itself",
        ("duplicate_of",),
    ),
    (
        "cleared by oneself",
        (WISH, "cleared_by: bai-zhi", "cleared_by: du-zhong"),
        "own-cause",
        ("cleared_by",),
    ),
    ("cleared by nobody", (WISH, "cleared_by: bai-zhi\n", ""), "cleared-by-halves", ("cleared",)),
    (
        "nothing to clear",
        (WISH, "wording: 群众希望尽快修好村口到学校的路灯\n", ""),
        "cleared-nothing",
        ("cleared",),
    ),
    (
        "announced before it was decided",
        ("dong-cun/decision/2026/shi-tang", "announced: 2026-07-22", "announced: 2026-07-19"),
        "too-early",
        ("announced",),
    ),
    (
        "reported before it began",
        ("dong-cun/survey/2026/guan-gai", "reported: 2026-05-20", "reported: 2026-03-20"),
        "too-early",
        ("reported",),
    ),
    (
        "arranged before it was applied for",
        ("dong-cun/post/du-zhong-xuan-jiang", "arranged: 2026-01-10", "arranged: 2026-01-04"),
        "too-early",
        ("arranged",),
    ),
    (
        "an inspection of the organisation above",
        ("wu-you-zhen/inspection/2026/ban-nian", "of: dong-cun", "of: zi-xu-xian"),
        "inspects-elsewhere",
        ("of",),
    ),
    (
        "a regulation nobody knows",
        ("wu-you-zhen/inspection/2026/ban-nian", "two-links", "two-link"),
        "unknown-regulation-near",
        ("regulation",),
    ),
    (
        "more answers than were asked",
        ("dong-cun/evaluation/2026/ping-yi", "asked: 23", "asked: 21"),
        "more-answers-than-asked",
        ("asked",),
    ),
    (
        "an evaluation of nobody",
        ("dong-cun/evaluation/2026/ping-yi", "of_organisation: dong-cun\n", ""),
        "one-of-two",
        ("direction",),
    ),
    (
        "an appraisal of oneself",
        ("dong-cun/appraisal/2026/du-zhong", "[bai-zhi]", "[bai-zhi, du-zhong]"),
        "own-cause",
        ("by", 1),
    ),
    (
        "praise of two at once",
        ("dong-cun/recognition/2026/biao-yang", "kind:", "organisation: dong-cun\nkind:"),
        "one-of-two",
        ("kind",),
    ),
    (
        "praise of oneself",
        ("dong-cun/recognition/2026/biao-yang", "[bai-zhi]", "[du-zhong]"),
        "own-cause",
        ("decided_by", 0),
    ),
    (
        "a report heard by its author",
        ("dong-cun/report/2026/du-zhong-1", "heard_by: bai-zhi", "heard_by: du-zhong"),
        "own-cause",
        ("heard_by",),
    ),
    (
        "leave approved by oneself",
        ("dong-cun/leave/du-zhong-xue-xi", "approved_by: bai-zhi", "approved_by: du-zhong"),
        "own-cause",
        ("approved_by",),
    ),
    (
        "a waiver approved by whom it spares",
        ("dong-cun/waiver/fang-xun", "approved_by: bai-zhi", "approved_by: du-zhong"),
        "own-cause",
        ("approved_by",),
    ),
    (
        "a rule nobody knows",
        ("dong-cun/waiver/fang-xun", "monthly-contact", "monthly-contacts"),
        "unknown-rule-near",
        ("rule",),
    ),
    (
        "an adoption that ends before it begins",
        ("zi-xu-xian/adoption/two-links", "since", "until: 2019-12-31\nsince"),
        "ends-before-it-begins",
        ("until",),
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


def test_a_longer_circle_is_found_from_each_of_its_members(spoil: Spoil) -> None:
    register = spoil(("zi-xu-xian/organisation", "level: c", "parent: wu-you-zhen\nlevel: c"))
    circles = [f for f in register.findings if f.rule == "record/circle"]
    assert [f.place.file.split("/")[1] for f in circles] == ["wu-you-zhen", "zi-xu-xian"]
    assert "wu-you-zhen → zi-xu-xian → wu-you-zhen" in circles[0].message.en


def test_a_contact_outside_its_link_is_only_a_warning(spoil: Spoil) -> None:
    (only,) = spoil((PAIR, "since: 2025-02-01", "since: 2026-03-01")).findings
    assert only.severity is Severity.WARNING
    assert "2026-02-15" in only.message.en


def test_a_regulation_with_a_fault_is_not_called_unknown(county: dict[str, bytes]) -> None:
    """Its own file says what is wrong; that need not be said at each adoption again."""
    bad = finding(Place("regulations/two-links.yaml"), "not-fields")
    reads = [read(file, content) for file, content in sorted(county.items())]
    assert assemble(reads, {}, (bad,)).findings == (bad,)
    rules = {f.rule for f in assemble(reads, {}).findings}
    assert rules == {"record/unknown-regulation", "record/unknown-rule"}


def test_every_check_says_in_a_line_what_must_hold() -> None:
    assert set(CHECKS) <= set(KINDS)
    for check in {*EVERY, *(check for checks in CHECKS.values() for check in checks)}:
        line = (check.__doc__ or "").strip()
        assert line.endswith("."), check
        assert "\n" not in line, check
