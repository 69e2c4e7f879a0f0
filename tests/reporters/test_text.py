"""What a person reads when something is wrong."""

from __future__ import annotations

from lianxin.findings import NOTHING, Finding, Place, Severity, Text
from lianxin.reporters import text
from lianxin.reporters.lines import inert, plain, width

SOURCE = {3: "date: 2026-3-5", 9: "deed: 帮助清理门前排水沟和晒场"}


def line_of(file: str, number: int) -> str | None:
    return SOURCE.get(number)


def finding(
    line: int = 3, column: int = 7, message: str = "日期写错了", clause: Text = NOTHING
) -> Finding:
    place = Place("records/a/contact/2026/x.yaml", ("date",), line, column)
    remedy = Text("写成 2026-03-05", "write 2026-03-05")
    return Finding(place, "record/day", Severity.ERROR, Text(message, "not a day"), remedy, clause)


def test_the_line_is_shown_with_a_caret_under_the_place() -> None:
    shown = plain(text.report([finding()], line_of, 0)).splitlines()
    source = next(i for i, one in enumerate(shown) if "date: 2026-3-5" in one)
    assert shown[source].index("2026-3-5") == shown[source + 1].index("^")


def test_the_caret_counts_chinese_characters_as_two_columns() -> None:
    shown = plain(text.report([finding(9, 9)], line_of, 0)).splitlines()
    source = next(i for i, one in enumerate(shown) if "deed:" in one)
    before = shown[source][: shown[source].index("清理")]
    assert width(before) == width(shown[source + 1][: shown[source + 1].index("^")])


def test_clause_and_way_out_are_shown_in_the_language_asked_for() -> None:
    one = finding(clause=Text("二联制度 2.2a", "two-links 2.2a"))
    zh, en = (plain(text.report([one], line_of, n)) for n in (0, 1))
    assert "二联制度 2.2a" in zh
    assert "怎么办" in zh
    assert "日期写错了" in zh
    assert "two-links 2.2a" in en
    assert "What to do" in en
    assert "日期写错了" not in en


def test_a_record_cannot_steer_the_terminal() -> None:
    shown = plain(text.report([finding(message="\x1b[2J红\u202e字\r\n")], line_of, 0))
    assert "\x1b" not in shown
    assert "\u202e" not in shown
    assert "\r" not in shown
    assert "<U+001B>" in shown
    assert "<U+202E>" in shown
    assert inert("平常的字 plain") == "平常的字 plain"


def test_a_long_line_is_cut_around_the_place() -> None:
    SOURCE[40] = "x" * 400 + "!" + "y" * 400
    shown = plain(text.report([finding(40, 401)], line_of, 0)).splitlines()
    source = next(i for i, one in enumerate(shown) if "!" in one and "xxx" in one)
    assert width(shown[source]) < 120
    assert shown[source].index("!") == shown[source + 1].index("^")


def test_files_stand_in_order_and_each_once() -> None:
    later = Place("records/b/member/y.yaml", (), 1, 1)
    two = Finding(later, "record/x", Severity.WARNING, Text("乙", "b"))
    shown = plain(text.report([two, finding(), two], line_of, 0))
    assert shown.index("records/a/") < shown.index("records/b/")
    assert shown.count("records/b/member/y.yaml") == 1


def test_the_summary_counts() -> None:
    assert "没有发现问题" in plain([text.summary([], 12, 0)])
    assert "错误 1 处" in plain([text.summary([finding()], 12, 0)])
