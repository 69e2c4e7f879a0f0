"""Which commits changed a record: from git, in plain words, and never 'none' for 'unknown'."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from lianxin.cli.site import command
from lianxin.publish.past import Difference, Past, Touch, differences, has_its_page, read_past
from lianxin.publish.views.changes import changes_of

from tests.history.making import Made
from tests.publish.county import opinion, pages, promise, shelf

FILE = "records/b1/commitment/k1.yaml"
FIRST = "title: 修好路灯\nmade: 2026-01-10\ndeed: 换灯\ntopic: farming\n"
CLAIMED = f"{FIRST}claim: {{date: 2026-02-01, resolution: kept}}\n"

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="no git")


def read(folder: Path, clean: str | None = None) -> Past:
    return read_past(folder, [FILE], has_its_page, clean)


def test_every_commit_that_touched_it_is_named_the_newest_first(tmp_path: Path) -> None:
    made = Made(tmp_path)
    first = made.commit({FILE: FIRST, "records/b1/contact/c1.yaml": "deed: x\n"})
    made.commit({"README.md": "x"})
    second = made.commit({FILE: CLAIMED})
    past = read(tmp_path, second)
    assert past.state == "whole"
    assert list(past.touches) == [FILE], "a contact has no page"
    day = date(2026, 3, 5)
    assert past.touches[FILE] == (
        Touch(second, day, "changed", (Difference("claim", "added"),)),
        Touch(first, day, "added"),
    )


def test_a_register_inside_a_repository_is_read_by_its_own_paths(tmp_path: Path) -> None:
    made = Made(tmp_path)
    commit = made.commit({f"county/{FILE}": FIRST, FILE: CLAIMED})
    past = read(tmp_path / "county")
    assert [touch.commit for touch in past.touches[FILE]] == [commit]
    assert past.uncommitted == frozenset()


def test_a_merge_counts_as_one_on_the_main_line(tmp_path: Path) -> None:
    made = Made(tmp_path)
    made.commit({FILE: FIRST})
    made.git("checkout", "-qb", "side")
    made.commit({FILE: CLAIMED})
    made.git("checkout", "-q", "main")
    made.git("merge", "-q", "--no-ff", "-m", "<script>merge</script>", "side")
    merge = made.git("rev-parse", "HEAD")
    found = read(tmp_path).touches[FILE]
    assert found[0].commit == merge
    assert len(found) == 2


def test_what_is_not_committed_is_said(tmp_path: Path) -> None:
    made = Made(tmp_path)
    made.commit({FILE: FIRST})
    assert read(tmp_path).uncommitted == frozenset()
    (tmp_path / FILE).write_text(CLAIMED, "utf-8")
    assert read(tmp_path).uncommitted == {FILE}


def test_a_part_of_the_history_gives_no_list(tmp_path: Path) -> None:
    made = Made(tmp_path / "whole")
    for content in (FIRST, CLAIMED):
        made.commit({FILE: content})
    made.git("clone", "-q", "--depth", "1", f"file://{tmp_path / 'whole'}", str(tmp_path / "part"))
    assert read(tmp_path / "part") == Past("part")
    assert read(tmp_path) == Past("none")


def test_a_version_that_cannot_be_read_is_no_obstacle(tmp_path: Path) -> None:
    made = Made(tmp_path)
    for content in (b"\xff\xfe: [", FIRST.encode(), f"# note\n{FIRST}".encode()):
        made.commit({FILE: content})
    did = [touch.differences for touch in read(tmp_path).touches[FILE]]
    assert did == [(), None, ()]


def test_fields_are_told_apart_as_filled_in_grown_changed_and_taken_out() -> None:
    step = {"date": "2026-01-01"}
    old = {"a": "1", "b": (step,), "c": "1", "d": (step,), "e": None}
    new = {"b": (step, step, step), "c": "2", "d": ({"date": "2026-01-02"}, step), "e": "x"}
    assert list(differences(old, new)) == [
        ("a", "removed", 0), ("b", "more", 2), ("c", "changed", 0), ("d", "changed", 0),
        ("e", "added", 0),
    ]  # fmt: skip


@pytest.mark.parametrize(("before", "after"), [("ab", ("ab", "c")), (("a",), "abc"), ("a", "ab")])
def test_only_a_longer_list_has_grown(before: object, after: object) -> None:
    assert list(differences({"x": before}, {"x": after})) == [Difference("x", "changed")]


def touched(*found: tuple[str, str], day: date = date(2026, 3, 5)) -> tuple[Touch, ...]:
    return (Touch("ab" * 20, day, "changed", tuple(Difference(*one) for one in found)),)  # type: ignore[arg-type]


def test_a_field_that_is_not_public_is_not_even_named() -> None:
    entry = opinion("o1")
    past = Past("whole", {entry.file: touched(("heard_at", "added"), ("topic", "changed"))})
    body = pages(shelf(entry, past=past))["opinion/b1/o1.html"]
    assert "改动：领域" in body or "改动：" in body
    assert "改了不公开的内容" in body
    assert "heard_at" not in body
    (row,) = changes_of(entry, shelf(entry, past=past)).rows
    assert len(row.says) == 2


def test_a_field_that_nobody_knows_is_not_repeated() -> None:
    entry = promise("k1")
    past = Past("whole", {entry.file: touched(("<script>alert(1)</script>", "added"))})
    body = pages(shelf(entry, past=past))["commitments/b1/k1.html"]
    assert "alert(1)" not in body
    assert "改了不公开的内容" in body


def test_what_a_later_commit_changed_is_not_told_before_its_day() -> None:
    entry = promise("k1")
    late = touched(("claim", "added"), day=date(2026, 11, 21))
    (row,) = changes_of(entry, shelf(entry, past=Past("whole", {entry.file: late}))).rows
    assert row.later
    assert [text.zh for text in row.says] == ["晚于本页的日期，改了什么不在这里写"]


@pytest.mark.parametrize(
    ("forge", "link"),
    [("", ""), ("https://git.example.org/a/b/", "https://git.example.org/a/b/commit/" + "ab" * 20)],
)
def test_a_commit_is_linked_where_a_forge_is_known(forge: str, link: str) -> None:
    entry = promise("k1")
    past = Past("whole", {entry.file: touched(("claim", "added"))}, forge=forge)
    body = pages(shelf(entry, past=past))["commitments/b1/k1.html"]
    assert "abababababab" in body
    assert ('rel="noopener noreferrer nofollow"><code>' in body) is bool(link)
    assert link in body


@pytest.mark.parametrize(
    ("past", "words"),
    [
        (Past("none"), "不是从 git 版本库做出来的"),
        (Past("part"), "没有取回全部历史"),
        (Past("whole"), "还没有任何提交含有这条记录"),
        (Past("whole", uncommitted=frozenset({promise("k1").file})), "还没有提交的改动"),
    ],
)
def test_where_nothing_can_be_listed_a_sentence_says_why(past: Past, words: str) -> None:
    assert words in pages(shelf(promise("k1"), past=past))["commitments/b1/k1.html"]


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "ftp://a.example", "mailto:a@a.example", "https://a b", "x"]
)
def test_an_address_that_is_not_of_the_web_is_refused(tmp_path: Path, address: str) -> None:
    (tmp_path / "records").mkdir()
    out = tmp_path / "out"
    arguments = ["--register", str(tmp_path), "--out", str(out)]
    done = CliRunner().invoke(command, [*arguments, "--repository-url", address])
    from_outside = CliRunner().invoke(command, arguments, env={"LIANXIN_REPOSITORY_URL": address})
    assert done.exit_code == from_outside.exit_code == 2
    assert "http" in done.output
    assert "http" in from_outside.output
    assert not out.exists()
