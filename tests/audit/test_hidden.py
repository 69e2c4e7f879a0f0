"""What a change hides: rewritten files, and what went through its commits."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lianxin.audit.judges.passing import nothing_private_in_regulations
from lianxin.audit.judges.rewrites import MOST, differing
from lianxin.audit.proposal import Passing
from lianxin.privacy import scan
from lianxin.privacy.fingerprint import fingerprint

from tests.audit.world import (
    CONTACT,
    FILES,
    LAMPS,
    PROMISE,
    VILLAGE,
    audited,
    message,
    proposed,
    rules,
)

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
    remarks = "".join(f"{' ' * (n % 3)}# {n}\n\n" for n in range(20))
    assert rules({PROMISE: LAMPS + MORE}) == []
    assert rules({PROMISE: remarks + LAMPS + MORE}) == []


@pytest.mark.parametrize(
    ("old", "new", "count"),
    [([], [], 0), (["a"], ["a"], 0), (["a"], ["b"], 2), (["a", "b"], ["b", "a"], 2),
     (["a"] * 4000, ["a"] * 3999 + ["b"], 1)],
)  # fmt: skip
def test_how_many_lines_a_person_is_shown(old: list[str], new: list[str], count: int) -> None:
    assert differing(old, new) == count


def tidied(changes: int, quotes: int) -> list[str]:
    """A long promise in which so many lines say something else, and so many are only quoted."""
    lines = [f"- date: 2026-06-11\n  done: 第{n}步" for n in range(20)]
    was = LAMPS + "\n".join(lines) + "\n"
    for n in range(changes):
        lines[n] = lines[n].replace("步", "天")
    for n in range(quotes):
        lines[-n - 1] = f"- date: '2026-06-11'\n  done: 第{19 - n}步"
    change = {PROMISE: LAMPS + "\n".join(lines) + "\n"}
    return [r for r in rules(change, before={**FILES, PROMISE: was}) if r == "audit/rewritten"]


@pytest.mark.parametrize(
    ("changes", "quotes", "ok"),
    [
        (0, 20, True),
        (1, 2, True),  # six lines where two are meant: no more than four beyond
        (1, 3, False),
        (5, 5, True),  # twenty lines where ten are meant: no more than twice as many
        (5, 6, False),
    ],
)
def test_a_few_lines_more_than_meant_are_none_and_neither_are_twice_as_many(
    changes: int, quotes: int, ok: bool
) -> None:
    assert (tidied(changes, quotes) == []) is ok


def test_each_file_is_looked_at() -> None:
    other = PROMISE.replace("lamps", "ditch")
    before = {**FILES, other: LAMPS, CONTACT: FILES[CONTACT]}
    change = {CONTACT: quoted(FILES[CONTACT]), PROMISE: quoted(LAMPS + MORE),
              other: quoted(LAMPS + MORE)}  # fmt: skip
    assert rules(change, before=before).count("audit/rewritten") == 2


def test_a_very_long_file_is_compared_by_the_lines_it_has() -> None:
    lines = [str(n) for n in range(MOST)]
    turned = [*lines[1:], lines[0]]
    assert differing(lines, turned) == 2
    assert differing([*lines, "x"], [*turned, "x"]) == 0
    assert differing([*lines, "x"], lines) == differing(lines, [*lines, "x"]) == 1


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


@pytest.mark.parametrize("file", [f"{VILLAGE}/organisation.yaml", f"{VILLAGE}/contact/2026/x.yaml"])
def test_a_waiver_holds_in_every_file_of_its_organisation(file: str) -> None:
    text = (
        f"rule: privacy/mobile\nsince: 2026-06-01\nuntil: 2026-12-31\nreason: 是设备编号\n"
        f"approved_by: bai-zhi\nfingerprint: {fingerprint('mobile', MOBILE, b'12345678')}\n"
    )
    before = {**FILES, f"{VILLAGE}/waiver/number.yaml": text}
    for prefix in ("", "county/"):
        held = (Passing("e" * 40, prefix + file, f"{MOBILE} a@example.org"),)
        found = rules({}, before=before, passing=held, prefix=prefix)
        assert found == ["audit/private-passing"]  # the address, which nobody waived
    assert rules({}, before=before, passing=message(MOBILE)) == ["audit/private-message"]
    other = {
        **before,
        f"{VILLAGE}/waiver/number.yaml": text.replace("privacy/mobile", "privacy/id"),
    }
    held = (Passing("e" * 40, file, MOBILE),)
    assert "audit/private-passing" in rules({}, before=other, passing=held)


def test_what_only_may_be_a_name_is_for_people_to_judge() -> None:
    assert any(not seen.sure for seen in scan("看望王小明家"))
    assert rules({}, passing=message("看望王小明家")) == []


def test_a_waiver_of_a_duty_is_none_of_an_alarm() -> None:
    duty = (
        "rule: two-links/monthly-contact\nsubject: link/du-zhong-p1\nsince: 2026-06-01\n"
        "until: 2026-06-30\nreason: 防汛\napproved_by: bai-zhi\n"
    )
    before = {**FILES, f"{VILLAGE}/waiver/flood.yaml": duty}
    held = (Passing("e" * 40, PROMISE, MOBILE),)
    assert rules({}, before=before, passing=held) == ["audit/private-passing"]


def in_regulations(file: str, old: bytes | None, new: bytes | None) -> list[tuple[str, int]]:
    change = replace(proposed({}), contents={file: (old, new)})
    found = list(nothing_private_in_regulations(change))
    assert all(f.place.file == file for f in found)
    return [(f.rule, f.place.line) for f in found]


def test_regulations_hold_nothing_private_either() -> None:
    law = "regulations/x.yaml"
    old, new = "id: x\n# 电话 13812345678\n", "id: x\n# 电话 13812345678\n# 手机 13912345678\n"
    assert in_regulations(law, old.encode(), new.encode()) == [("privacy/mobile", 3)]
    assert in_regulations(law, new.encode(), old.encode()) == []
    assert in_regulations(law, None, old.encode()) == [("privacy/mobile", 2)]
    assert in_regulations(law, old.encode(), None) == []
    assert in_regulations(PROMISE, None, old.encode()) == []


def test_a_regulation_that_is_no_text_is_judged_all_the_same() -> None:
    odd = b"id: x\n# \xff\xfe 13912345678\n"
    assert in_regulations("regulations/x.yaml", odd, odd) == []
    assert in_regulations("regulations/x.yaml", None, odd) == [("privacy/mobile", 2)]
