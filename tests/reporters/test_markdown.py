"""Text of records in Markdown: one code span, whatever the text is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lianxin.reporters.lines import inert
from lianxin.reporters.markdown import literal
from markdown_it import MarkdownIt

HOSTILE = (
    "@somebody",
    "#1 GH-1 org/name#2",
    "https://example.org www.example.org a@b.cn",
    "[x](javascript:alert(1)) ![y](http://example.org/z.png)",
    "<img src=x onerror=alert(1)> <!-- --> </details>",
    "` `` ``` `",
    "`@somebody`",
    "``` \n# heading\n- list",
    " leads and ends with a space ",
    "a\u2028b\u202ec\x1b[31m\r\n> quote",
    "\\`",
    "::error::x",
    ":tada: *x* _y_ ~~z~~ $x$",
    "| a | b |",
    "",
    "   ",
)


def shown(text: str) -> str:
    """The text of the one code span that stands behind a list mark, as on a forge."""
    tokens = MarkdownIt("commonmark").parse(f"- {literal(text)} end\n")
    (inline,) = (token for token in tokens if token.type == "inline")
    assert inline.children is not None
    code, rest = inline.children
    assert (code.type, rest.type) == ("code_inline", "text")
    assert rest.content == " end"
    return code.content


@pytest.mark.parametrize("text", [one for one in HOSTILE if one.strip()])
def test_hostile_text_is_shown_and_does_nothing(text: str) -> None:
    assert shown(text) == inert(text)


@pytest.mark.parametrize("text", ["", "   "])
def test_nothing_is_shown_as_a_dash(text: str) -> None:
    assert literal(text) == "–"


@given(
    st.one_of(
        st.text(min_size=1),
        st.text("`@#<>[]()\\ \n\r\t&;|*_~a连", min_size=1),
        st.lists(st.sampled_from(HOSTILE)).map("".join),
    )
)
def test_any_text_is_one_code_span(text: str) -> None:
    if inert(text).strip():
        assert shown(text) == inert(text)
