"""The frame around the long tail, and the policy on every page."""

from __future__ import annotations

import base64
import hashlib

import pytest
from lianxin.publish import frame, tree
from lianxin.publish.frame import Frame
from lianxin.publish.pages.page import Page
from lianxin.publish.security import policy, with_policy

HTML = f"<title>{frame.TITLE} - 连心</title>{frame.HEAD}<b>{frame.TITLE}</b>"


def test_a_frame_is_cut_at_its_marks_and_its_titles() -> None:
    html = f"{HTML}{frame.BEGIN}empty{frame.END}<i>{frame.TITLE}</i>"
    cut = frame.cut(html)
    assert cut == Frame(("<title>", " - 连心</title>"), ("<b>", "</b>"), ("<i>", "</i>"))
    page = Page("a/b.html", "甲 <乙>", "<p>丙</p>", head='<meta name="x">')
    assert cut.around(page).decode() == (
        '<title>甲 &lt;乙&gt; - 连心</title><meta name="x"><b>甲 &lt;乙&gt;</b>'
        '<div class="lx"><p>丙</p></div><i>甲 &lt;乙&gt;</i>'
    )


@pytest.mark.parametrize(
    "html",
    [
        f"{HTML}{frame.END}",
        f"{HTML}{frame.BEGIN}",
        f"<title>{frame.TITLE}</title>{frame.BEGIN}{frame.END}",
        f"<title>{frame.TITLE}</title>{frame.BEGIN}{frame.HEAD}{frame.END}",
        f"{frame.HEAD}{frame.TITLE}{frame.BEGIN}{frame.END}",
        f"{frame.HEAD}{frame.BEGIN}{frame.END}",
        f"{frame.BEGIN}{frame.END}",
        f"{frame.HEAD}{frame.BEGIN}{frame.END}{frame.TITLE}",
        "",
    ],
)
def test_a_page_without_its_marks_is_no_frame(html: str) -> None:
    with pytest.raises(ValueError, match="marks of the frame"):
        frame.cut(html)


def test_the_empty_page_carries_the_marks_and_stays_out_of_the_search() -> None:
    assert frame.source() == (
        "---\ntitle: LIANXIN-FRAME-TITLE\nhide: [navigation, toc]\nsearch: {exclude: true}\n"
        'head: "<!--lianxin:head-->"\n---\n'
        "<div><!--lianxin:content--><h1>LIANXIN-FRAME-TITLE</h1><!--/lianxin:content--></div>\n"
    )


def test_a_page_is_one_line_of_markdown_behind_its_front_matter() -> None:
    page = Page("a/b.html", "甲 & 乙", "<p>\n  一</p>\n<p>二</p>")
    assert tree.markdown(page) == (
        '---\ntitle: "\\u7532 &amp; \\u4e59"\nhide: ["navigation", "toc"]\n---\n'
        '<div class="lx"><p> 一</p> <p>二</p></div>\n'
    )
    hidden = tree.markdown(Page("a/b.html", "甲", "<p>", searched=False))
    assert 'search: {"exclude": true}\n---\n' in hidden


def test_pages_and_frames_lie_where_mkdocs_looks_for_them() -> None:
    made = tree.files([Page("regulations/x.html", "甲", "<p>一</p>")])
    assert set(made) == {
        "site_src/docs/regulations/x.md",
        "site_src/docs/frame-0.md",
        "site_src/docs/frames/frame-1.md",
        "site_src/docs/frames/2/frame-2.md",
    }
    assert made["site_src/docs/frame-0.md"] == frame.source().encode()
    assert made["site_src/docs/regulations/x.md"].endswith("<p>一</p></div>\n".encode())


def hashed(script: str) -> str:
    return "'sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() + "'"


def test_only_the_scripts_of_the_frames_may_run_each_named_once() -> None:
    first, second = "var 甲=1", "\nb()\n"
    csp = policy([
        f"<script>{second}</script><p><script>{first}</script>",
        f'<script>{second}</script><script src="x.js"></script>',
    ])  # fmt: skip
    assert csp == (
        f"default-src 'none'; script-src 'self' {hashed(second)} {hashed(first)}; "
        "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; "
        "connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'"
    )
    assert "script-src 'self'; " in policy([])


def test_the_policy_stands_before_all_that_could_load() -> None:
    html = '<head><meta charset="utf-8"><link><meta charset="utf-8"></head>'
    assert with_policy(html, "x 'y'") == (
        '<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="x \'y\'">'
        '<link><meta charset="utf-8"></head>'
    )
