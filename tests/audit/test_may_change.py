"""What may change in a record: every kind has an entry, every entry a field, and no more."""

from __future__ import annotations

from typing import Any

import pytest
from lianxin.audit.differences import Difference, differences
from lianxin.audit.may_change import MAY, May, _table, allowed
from lianxin.law.case_records import laid_over, record
from lianxin.records import KINDS
from lianxin.records.fields import field_at


def made(kind: str, **fields: Any) -> Any:
    return record(kind, laid_over(kind, fields, None))


def judged(kind: str, old: dict[str, Any], new: dict[str, Any]) -> list[tuple[str, str, bool]]:
    """(field, how, whether it may be) for each difference between two versions."""
    return [
        (d.field, d.how, allowed(kind, d))
        for d in differences(made(kind, **old), made(kind, **new))
    ]


def test_every_kind_is_in_the_table_and_every_field_exists() -> None:
    assert set(MAY) == set(KINDS)
    for kind, table in MAY.items():
        for name, may in table.items():
            field = field_at(kind, tuple(name.split(".")))
            assert field is not None, (kind, name)
            assert may is not May.APPEND or field.many, (kind, name)


STEP = {"date": "2026-03-06", "did": "received", "by": "m1"}
NEXT = {"date": "2026-03-09", "did": "answered", "by": "m1", "text": "已答复"}
CASES = [
    ("contact", {}, {"deed": "帮助修房"}, [("deed", "changed", False)]),
    ("contact", {}, {"reached": "3"}, [("reached", "filled", False)]),
    ("commitment", {}, {"deadline": "2026-12-31"}, [("deadline", "changed", False)]),
    (
        "commitment", {}, {"claim": {"date": "2026-06-20", "resolution": "kept"}},
        [("claim", "filled", True)],
    ),
    (
        "commitment",
        {"claim": {"date": "2026-06-20", "resolution": "not-kept"}},
        {"claim": {"date": "2026-06-20", "resolution": "kept"}},
        [("claim.resolution", "changed", False)],
    ),
    ("opinion", {"steps": (STEP,)}, {"steps": (STEP, NEXT)}, [("steps", "appended", True)]),
    ("opinion", {"steps": (STEP, NEXT)}, {"steps": (STEP,)}, [("steps", "removed", False)]),
    (
        "opinion", {"steps": (STEP,)}, {"steps": ({**STEP, "date": "2026-03-05"},)},
        [("steps.date", "changed", False)],
    ),
    ("opinion", {"cleared": "2026-03-20"}, {}, [("cleared", "emptied", False)]),
    ("link", {}, {"until": "2026-03-05"}, [("until", "filled", True)]),
    ("link", {"until": "2026-03-05"}, {"until": "2026-04-05"}, [("until", "changed", False)]),
    ("link", {"reviewed": ("2025-12-01",)}, {"reviewed": ("2025-12-01", "2026-12-01")},
     [("reviewed", "appended", True)]),
    ("link", {"reviewed": ("2025-12-01",)}, {"reviewed": ("2025-12-02",)},
     [("reviewed", "changed", False)]),
    ("member", {}, {"position": "retired"}, [("position", "changed", False)]),
    ("member", {}, {"office": "组织委员"}, [("office", "filled", True)]),
    ("organisation", {}, {"neighbours": ("b2",)}, [("neighbours", "appended", True)]),
    ("organisation", {"neighbours": ("b2",)}, {}, [("neighbours", "removed", True)]),
    ("adoption", {"blanks": {"n": "1"}}, {"blanks": {"n": "2"}}, [("blanks.n", "changed", False)]),
    ("adoption", {"blanks": {"n": "1"}}, {"blanks": {"m": "2"}},
     [("blanks.m", "filled", False), ("blanks.n", "emptied", False)]),
    ("commitment", {"claim": {"date": "2026-06-20", "resolution": "kept"}}, {},
     [("claim", "emptied", False)]),
    ("link", {}, {"filed": {"date": "2026-06-20", "organisation": "gb"}},
     [("filed", "filled", True)]),
    ("person", {}, {"consent": {"given": "2015-01-01", "withdrawn": "2026-06-01"}},
     [("consent.withdrawn", "filled", True)]),
    ("person", {}, {"groups": ("worker", "resident")}, [("groups", "appended", False)]),
    ("contact", {"topics": ("farming", "livelihood")}, {"topics": ("farming",)},
     [("topics", "removed", False)]),
    ("meeting", {}, {"attended": "30"}, [("attended", "filled", True)]),
    ("meeting", {"attended": "30"}, {"attended": "40"}, [("attended", "changed", False)]),
    ("meeting", {"attended": "30"}, {}, [("attended", "emptied", False)]),
    ("post", {"duties": "讲政策"}, {"duties": "讲法律"}, [("duties", "changed", True)]),
    ("post", {"duties": "讲政策"}, {}, [("duties", "emptied", True)]),
    ("leave", {}, {"entered": "2026-06-20"}, [("entered", "filled", False)]),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "old", "new", "expected"), CASES)
def test_what_differs_and_whether_it_may(
    kind: str, old: dict[str, Any], new: dict[str, Any], expected: list[tuple[str, str, bool]]
) -> None:
    assert judged(kind, old, new) == expected


@pytest.mark.parametrize("kind", KINDS)
def test_a_record_does_not_differ_from_itself(kind: str) -> None:
    assert list(differences(made(kind), made(kind))) == []


@pytest.mark.parametrize(
    ("state", "new", "may"),
    [("asked-for", "granted", True), ("in-review", "refused", True), ("granted", "refused", False),
     ("refused", "granted", False), ("in-review", "asked-for", False)],
)  # fmt: skip
def test_a_decided_extension_stays_decided(state: str, new: str, may: bool) -> None:
    change = Difference(("extensions", 0, "state"), "changed", state, new)
    assert allowed("commitment", change, state) is may


def test_a_difference_tells_what_was_there_and_what_is() -> None:
    old, new = made("opinion", steps=(STEP, NEXT)), made("opinion", steps=(STEP,), wording="积水")
    assert list(differences(old, new)) == [
        Difference(("wording",), "filled", None, "积水"),
        Difference(("steps", 1), "removed", old.steps[1], None),
    ]
    assert list(differences(new, old)) == [
        Difference(("wording",), "emptied", "积水", None),
        Difference(("steps", 1), "appended", None, old.steps[1]),
    ]


def test_parts_of_two_sorts_are_one_difference() -> None:
    opinion, contact = made("opinion"), made("contact")
    assert list(differences(opinion, contact)) == [Difference((), "changed", opinion, contact)]


def test_the_table_is_read_from_lists_of_names() -> None:
    assert _table(fill="a b.c", append="d", free="e f") == {
        "a": May.FILL, "b.c": May.FILL, "d": May.APPEND, "e": May.FREE, "f": May.FREE,
    }  # fmt: skip
    assert _table() == {}


@pytest.mark.parametrize(
    ("kind", "state"), [("commitment", None), ("commitment", "withdrawn"), ("opinion", "asked-for")]
)
def test_only_an_extension_that_is_open_moves_on(kind: str, state: str | None) -> None:
    change = Difference(("extensions", 0, "state"), "changed", "asked-for", "granted")
    assert not allowed(kind, change, state)
