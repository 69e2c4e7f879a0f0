"""What a change hides: rewritten files, and what went through its commits."""

from __future__ import annotations

import pytest
from lianxin.audit.judges.rewrites import differing
from lianxin.audit.proposal import Passing
from lianxin.privacy.fingerprint import fingerprint

from tests.audit.world import FILES, LAMPS, PROMISE, VILLAGE, message, rules

MORE = "- date: 2026-06-16\n  done: 装好三盏\n"
MOBILE = "13812345678"


def quoted(text: str) -> str:
    """The same record, every value in quotes."""
    lines = []
    for line in text.splitlines():
        key, _, value = line.partition(": ")
        lines.append(f"{key}: '{value}'" if value else line)
    return "\n".join(lines) + "\n"


def test_a_file_may_be_set_in_order_while_it_says_the_same() -> None:
    assert rules({PROMISE: quoted(LAMPS)}) == []


def test_but_not_together_with_a_change() -> None:
    assert rules({PROMISE: quoted(LAMPS + MORE)}) == ["audit/rewritten"]


def test_moved_lines_hide_a_change_as_well() -> None:
    first, _, rest = LAMPS.partition("life:\n")
    moved = f"life:\n{rest}{MORE}{first}"
    assert rules({PROMISE: moved}) == ["audit/rewritten"]


def test_a_change_of_a_few_lines_is_none_and_neither_are_remarks() -> None:
    remarks = "".join(f"# {n}\n\n" for n in range(20))
    assert rules({PROMISE: LAMPS + MORE}) == []
    assert rules({PROMISE: remarks + LAMPS + MORE}) == []


@pytest.mark.parametrize(
    ("old", "new", "count"),
    [([], [], 0), (["a"], ["a"], 0), (["a"], ["b"], 2), (["a", "b"], ["b", "a"], 2),
     (["a"] * 4000, ["a"] * 3999 + ["b"], 1)],
)  # fmt: skip
def test_how_many_lines_a_person_is_shown(old: list[str], new: list[str], count: int) -> None:
    assert differing(old, new) == count


def test_private_data_in_a_message() -> None:
    assert rules({}, passing=message(f"联系电话 {MOBILE}")) == ["audit/private-message"]
    assert rules({}, passing=message("修好路灯\n\n2026-06-20")) == []


def test_who_signs_a_commit_gives_an_address_on_purpose() -> None:
    signed = "修好路灯\n\nSigned-off-by: Du Zhong <du-zhong@example.org>"
    assert rules({}, passing=message(signed)) == []
    assert rules({}, passing=message(f"写信给 du-zhong@example.org\n{signed}")) != []


def test_what_a_commit_held_and_a_later_one_took_out() -> None:
    held = (Passing("e" * 40, PROMISE, LAMPS.replace("灯杆", MOBILE)),)
    assert rules({}, passing=held) == ["audit/private-passing"]
    assert rules({}, passing=(Passing("e" * 40, PROMISE, LAMPS),)) == []


def test_the_value_itself_is_not_told_again() -> None:
    from tests.audit.world import audited

    held = (Passing("e" * 40, PROMISE, MOBILE), *message(MOBILE))
    for found in audited({}, passing=held).findings:
        assert MOBILE not in str(found)
        assert ("e" * 12 in found.message.zh) or ("d" * 12 in found.message.zh)


def test_one_telling_for_each_kind_and_commit() -> None:
    held = (Passing("e" * 40, PROMISE, f"{MOBILE} 13912345678 a@example.org"),)
    assert rules({}, passing=held) == ["audit/private-passing"] * 2


@pytest.mark.parametrize(("value", "waived"), [(MOBILE, True), ("13912345678", False)])
def test_a_false_alarm_that_is_waived_is_waived_here_too(value: str, waived: bool) -> None:
    """A register's own waiver; that it sounds nowhere else is told beside it."""
    text = (
        f"rule: privacy/mobile\nsince: 2026-06-01\nuntil: 2026-12-31\nreason: 是设备编号\n"
        f"approved_by: bai-zhi\nfingerprint: {fingerprint('mobile', value, b'12345678')}\n"
    )
    before = {**FILES, f"{VILLAGE}/waiver/number.yaml": text}
    found = rules({}, before=before, passing=(Passing("e" * 40, PROMISE, MOBILE),))
    assert found == ([] if waived else ["audit/private-passing"])
    town = (Passing("e" * 40, "records/tianmen/report/2026/x.yaml", MOBILE),)
    assert rules({}, before=before, passing=town) == ["audit/private-passing"]


def test_regulations_hold_nothing_private_either() -> None:
    from dataclasses import replace

    from lianxin.audit.judges.passing import nothing_private_in_regulations

    from tests.audit.world import proposed

    change = proposed({})
    old, new = "id: x\n# 电话 13812345678\n", "id: x\n# 电话 13812345678\n# 手机 13912345678\n"
    contents = {"regulations/x.yaml": (old.encode(), new.encode())}
    found = list(nothing_private_in_regulations(replace(change, contents=contents)))
    assert [(f.rule, f.place.line) for f in found] == [("privacy/mobile", 3)]
    gone = {"regulations/x.yaml": (new.encode(), old.encode())}
    assert list(nothing_private_in_regulations(replace(change, contents=gone))) == []
