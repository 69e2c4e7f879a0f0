"""No text, however cunning, keeps the guard busy: time grows with length and no faster."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable

import pytest
from lianxin.privacy import scan
from lianxin.privacy.digits import Digits

HOSTILE = [
    "1", "1 ", "138 ", "1 3 8 ", "13800000000 ", "6222 0212 3456 7890 ", "62 ", "010-2", "0571 ",
    "a.", "a@", "@", "a@a.", "a at b.", "路1号", "路1号1号1号", "村1组", "1栋1单元", "三单元",
    "住址",
    "家住一", "京A1", "京 A ", "一二三四五六", "E1 ", "王", "走访王", "小王", "大爷", "王某",
    "\u200b",
    "1\u200b", "\\u0031", "%31", "&#49;", "QQ ", "卡号1 ", "电话22", "+1 ", "11010519491231", "1-",
    "(", "room 1,", "1\n", "１", "😀1", "O", "O1", "村东头第一", "1，", "1。后面是",
]  # fmt: skip


def steps(work: Callable[[], object]) -> int:
    """Lines of Python run; the same on every machine, however busy."""
    count = 0

    def trace(_frame: object, event: str, _arg: object) -> object:
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)  # type: ignore[arg-type]
    try:
        work()
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("piece", HOSTILE)
def test_work_grows_with_length_and_no_faster(piece: str) -> None:
    short, long = (piece * (size // len(piece)) for size in (1_000, 4_000))
    assert steps(lambda: scan(long)) < 6 * steps(lambda: scan(short)) + 1000


@pytest.mark.parametrize("piece", ["1", "0", "13", "110105194912310021", "a1"])
def test_a_line_of_a_million_signs_is_looked_through(piece: str) -> None:
    scan(piece * (1_000_000 // len(piece)))


def test_no_window_is_wider_than_what_it_seeks() -> None:
    digits = Digits("1" * 100_000)
    assert list(digits.find(re.compile("1"), 11)) == []
