"""Record text is shown as it was written, and never becomes markup."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from lianxin.publish import frame, stubs
from lianxin.publish.addresses import is_web
from lianxin.publish.pages.page import Page
from lianxin.publish.templating import environment, web_address
from markupsafe import escape

from tests.publish.as_markdown import through_markdown
from tests.publish.hostile import HOSTILE


class Seen(HTMLParser):
    """Which tags and attributes a page has, and what it says."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.words += data


def found_by_search(body: str, title: str = "t") -> str:
    """What becomes of a page that only the search sees."""
    stub = stubs.Stub("organisations/y.html", title, body)
    page = stubs.files("zh", [stub])["site_src/docs/organisations/y.md"].decode()
    assert page.startswith("---\n")
    front, content = page[4:].split("\n---\n", 1)
    read = yaml.load(front, yaml.CSafeLoader)  # as MkDocs does
    assert set(read) == {"title"}
    assert read["title"] == str(escape(title))
    return through_markdown(content)


def shown(text: str) -> Seen:
    template = environment("zh").from_string('<p title="{{ text }}">{{ text }}</p>')
    seen = Seen()
    seen.feed(found_by_search(template.render(text=text), title=text))
    seen.close()
    return seen


def check(text: str) -> None:
    seen = shown(text)
    plain = text.replace("\r", "")
    assert seen.tags == ["div", "h1", "p"]
    assert seen.attributes == [("title", plain)]
    assert seen.words.strip("\n") == f"{plain}{plain}".strip("\n")


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_passes_markdown_whole_and_harmless(text: str) -> None:
    check(text)


# What source.py lets through: no control characters, but every sign that Markdown knows.
ALPHABET = st.sampled_from("<>&\"'`{}[]()#*_-+=~^|\\/!:;%$@.,1a 中。😀\n\t")


@given(st.text(ALPHABET, min_size=1, max_size=60))
def test_any_text_passes_markdown_whole_and_harmless(text: str) -> None:
    check(text)


@given(st.text(min_size=1, max_size=30), st.text(max_size=30))
def test_a_frame_is_filled_without_reading_what_is_put_in(title: str, words: str) -> None:
    html = (
        f"<title>{frame.TITLE} - x</title>{frame.HEAD}<b>{frame.TITLE}</b>"
        f"{frame.BEGIN}old{frame.END}<i>"
    )
    cut = frame.cut(html)
    body = environment("zh").from_string("{{ words }}").render(words=words)
    seen = Seen()
    page = cut.around(Page("a/b.html", title.replace("\r", ""), body)).decode("utf-8", "replace")
    seen.feed(page)
    assert seen.tags == ["title", "b", "div", "i"]
    assert "old" not in page.replace(body, "").replace(title, "")


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "JaVaScRiPt:x", "data:text/html,x", "//evil.example", "vbscript:x",
     " https://a.example", "https://a.example/\n", 'https://a"onclick=x', "https://a<b", ""],
)  # fmt: skip
def test_only_plain_web_addresses_become_links(address: str) -> None:
    assert not is_web(address)
    with pytest.raises(ValueError, match="http"):
        web_address(address)


def test_web_and_mail_addresses_become_links() -> None:
    assert is_web("https://example.org/a?b=c#d")
    assert is_web("mailto:someone@example.org")
    assert is_web("HTTP://EXAMPLE.ORG/X")
