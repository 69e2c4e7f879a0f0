"""The frame around the long tail, and the policy on every page."""

from __future__ import annotations

import base64
import hashlib

import pytest
from lianxin.publish import frame, stubs
from lianxin.publish.frame import Frame
from lianxin.publish.pages.page import Page
from lianxin.publish.security import policy, with_policy
from lianxin.publish.stubs import Stub

HTML = f'<title>{frame.TITLE} - 连心</title>{frame.HEAD}<a href="{frame.OTHER}">{frame.TITLE}</a>'


def test_a_frame_is_cut_at_its_marks_and_its_titles() -> None:
    html = f"{HTML}{frame.BEGIN}empty{frame.END}<i>{frame.TITLE}</i>"
    cut = frame.cut(html)
    link = f'<a href="{frame.OTHER}">'
    assert cut == Frame(("<title>", " - 连心</title>"), (link, "</a>"), ("<i>", "</i>"))
    page = Page("a/b.html", "甲 <乙>", "<p>丙</p>", head='<meta name="x">')
    assert cut.around(page).decode() == (
        '<title>甲 &lt;乙&gt; - 连心</title><meta name="x">'
        '<a href="../en/a/b.html">甲 &lt;乙&gt;</a>'
        '<div class="lx"><p>丙</p></div><i>甲 &lt;乙&gt;</i>'
    )


def test_chinese_in_the_title_of_an_english_page_is_marked_where_it_is_seen() -> None:
    cut = frame.cut(f"{HTML}{frame.BEGIN}empty{frame.END}")
    page = Page("a/b.html", f"Of 甲<b> {frame.OTHER}", "", language="en")
    assert cut.around(page).decode() == (
        f"<title>Of 甲&lt;b&gt; {frame.OTHER} - 连心</title>"
        f'<a href="../../a/b.html">Of <span lang="zh-Hans">甲</span>&lt;b&gt; {frame.OTHER}</a>'
        '<div class="lx"></div>'
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
        'head: "<!--lianxin:head-->"\nother: LIANXIN-FRAME-OTHER\n---\n'
        "<div><!--lianxin:content--><h1>LIANXIN-FRAME-TITLE</h1><!--/lianxin:content--></div>\n"
    )


def test_the_frame_of_one_page_has_its_title_and_words_for_the_search() -> None:
    made = stubs.files("zh", [Stub("opinions.html", "甲 & 乙", "<p>丙</p>")])
    assert made["site_src/docs/opinions.md"].decode() == (
        '---\ntitle: "\\u7532 &amp; \\u4e59"\nhide: [navigation, toc]\n'
        'head: "<!--lianxin:head-->"\nother: LIANXIN-FRAME-OTHER\n---\n'
        "<div><!--lianxin:content--><h1>甲 &amp; 乙</h1><p>丙</p><!--/lianxin:content--></div>\n"
    )
    html = f"<title>甲</title>{frame.HEAD}{frame.BEGIN}<p>丙</p>{frame.END}<i>甲</i>"
    cut = frame.cut(html, titled=False)
    assert cut.around(Page("opinions.html", "甲", "<p>丁</p>")).decode() == (
        '<title>甲</title><div class="lx"><p>丁</p></div><i>甲</i>'
    )


def test_a_page_that_is_only_found_is_one_line_of_markdown() -> None:
    made = stubs.files("zh", [Stub("regulations/x.html", "甲\n乙", "<p>一</p>")])
    assert made["site_src/docs/regulations/x.md"].decode() == (
        '---\ntitle: "\\u7532\\n\\u4e59"\n---\n<div><h1>甲&#10;乙</h1><p>一</p></div>\n'
    )


def test_frames_lie_where_mkdocs_looks_for_them() -> None:
    places = {"frame-0.md", "frames/frame-1.md", "frames/2/frame-2.md"}
    for language, folder in (("zh", "site_src/docs"), ("en", "site_src/english/en")):
        made = stubs.files(language, ())
        empty = frame.source().encode()
        assert {f"{folder}/{place}" for place in places} <= set(made)
        overviews = {path.replace(".html", ".md") for path in stubs.OVERVIEWS}
        assert set(made) == {f"{folder}/{place}" for place in places | overviews}
        assert set(made.values()) == {empty}


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
