"""Annotations: nothing that a record holds can end a command or start one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from lianxin.findings import Finding, Place, Severity, Text
from lianxin.reporters.github import LIMIT, commands


def finding(message: str, file: str = "a.yaml", severity: Severity = Severity.ERROR) -> Finding:
    return Finding(Place(file, (), 2, 3), "record/x", severity, Text(message, message))


def test_an_annotation_names_file_line_and_column() -> None:
    assert commands([finding("错")], 0) == ("::error file=a.yaml,line=2,col=3,title=record/x::错\n")


@given(st.text(), st.text(min_size=1))
def test_whatever_the_text_there_is_one_command_on_one_line(message: str, file: str) -> None:
    out = commands([finding(message, file)], 0)
    assert out.endswith("\n")
    assert len(out.split("\n")) == 2
    assert "\r" not in out
    head, _, _ = out.removeprefix("::error ").partition("::")
    assert len(head.split(",")) == 4


def test_only_what_github_shows_is_annotated_and_the_rest_is_counted() -> None:
    many = [finding(f"{n:03}") for n in range(LIMIT + 5)]
    lines = commands(many, 0).splitlines()
    assert len(lines) == LIMIT
    assert "5" in lines[-1].rpartition("%0A")[2]


def test_the_most_severe_come_first() -> None:
    out = commands([finding("甲", severity=Severity.NOTE), finding("乙")], 0).splitlines()
    assert out[0].startswith("::error")
    assert out[1].startswith("::notice")
