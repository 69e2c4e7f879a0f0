"""The step summary: what a record says is shown, and does nothing."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from lianxin.findings import Finding, Place, Severity, Text
from lianxin.privacy import mask
from lianxin.reporters.formats import rendered
from lianxin.reporters.lines import inert
from lianxin.reporters.quoting import code, quoted
from lianxin.reporters.summary import LIMIT
from markdown_it import MarkdownIt

from tests.reporters.reports import EVIL, MANY, TEXTS, audit, check

OURS = {"h2", "h3", "p", "ul", "li", "strong", "table", "tr", "th", "td", "code", "span", "br"}
# What GitHub makes something of, within one stretch of text outside of code.
DOES = re.compile(r"@\w|#\d|GH-\d|:\w+:|://|www\.\w|\w@\w|\$.*\$|\b[0-9a-f]{7,40}\b", re.IGNORECASE)


class Page(HTMLParser):
    """Tags that were opened, and the stretches of text outside of code."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.attributes: set[tuple[str, str | None]] = set()
        self.stretches: list[str] = []
        self.said = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= set(attrs)
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.said += data
        if "code" not in self.open:
            self.stretches.append(data)


def page(markdown: str) -> Page:
    html = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    parsed = Page()
    parsed.feed(html.render(markdown))
    parsed.close()
    assert parsed.open == []
    return parsed


def harmless(parsed: Page) -> None:
    assert set(parsed.tags) <= OURS
    assert parsed.attributes <= {("colspan", "3")}
    assert [s for s in parsed.stretches if DOES.search(s)] == []


@given(MANY)
def test_whatever_the_texts_nothing_in_them_does_anything(findings: list[Finding]) -> None:
    for language in (0, 1):
        parsed = page(rendered("summary", check(*findings), language))
        harmless(parsed)
        assert parsed.tags.count("h2") == 1
        assert parsed.tags.count("h3") == 0
        files = len({f.place.file for f in findings})
        assert parsed.tags.count("tr") == bool(findings) + files + len(findings)


@pytest.mark.parametrize("language", [0, 1])
def test_an_audit(language: int) -> None:
    parsed = page(rendered("summary", audit(), language))
    harmless(parsed)
    assert parsed.tags.count("h3") == 3
    assert mask(EVIL).strip() in parsed.said


@given(TEXTS)
def test_a_text_is_shown_as_it_was_written(text: str) -> None:
    for html in (quoted(text), code(text)):
        assert "\n" not in html
        parsed = Page()
        parsed.feed(html)
        parsed.close()
        assert parsed.said == inert(text)
    assert [s for s in page(f"<p>\n{quoted(text)}\n</p>\n").stretches if DOES.search(s)] == []


def many(count: int, severity: Severity = Severity.ERROR) -> list[Finding]:
    text = Text("<" * 400, "<" * 400)
    return [
        Finding(Place(f"records/{n % 50:03}.yaml", (), n + 1, 1), f"record/x{n}", severity, text)
        for n in range(count)
    ]


def test_what_does_not_fit_is_left_out_whole_and_counted() -> None:
    summary = rendered("summary", check(*many(2000)), 0)
    assert LIMIT * 0.9 < len(summary.encode()) <= LIMIT
    parsed = page(summary)
    harmless(parsed)
    shown = len(re.findall("<code>record/x", summary))
    assert f"另有 {2000 - shown} 项" in parsed.said
    assert 0 < shown < 2000


def test_files_with_errors_come_first() -> None:
    note = Finding(Place("a.yaml", (), 1, 1), "record/note", Severity.NOTE, Text("甲", "a"))
    bad = Finding(Place("b.yaml", (), 1, 1), "record/bad", Severity.ERROR, Text("乙", "b"))
    summary = rendered("summary", check(note, bad), 0)
    assert summary.index("b.yaml") < summary.index("a.yaml")
