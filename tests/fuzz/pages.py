"""Is a page whole, and is nothing in it alive that a record brought in?"""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

import yaml
from lianxin.publish import frame, stubs
from lianxin.publish.pages.page import Page, Written
from lianxin.publish.rebuild.fingerprint import fingerprint
from lianxin.publish.stubs import Stub

from tests.publish.as_markdown import through_markdown
from tests.publish.reading import Chinese

# Elements that have no end, in HTML and in the SVG of our charts.
VOID = {"br", "input"}
TAGS = set(
    "a article b blockquote br button caption circle code dd defs del desc details div dl dt "
    "figcaption figure form h1 h2 h3 h4 header input ins label li line nav noscript ol optgroup "
    "option p path pattern polyline progress rect script section select span summary svg table "
    "tbody td text th thead time title tr ul".split()
)
"""What templates write; a page that has another tag got it from a record."""
INERT = re.compile(
    r"https?://[^\s<>\"'`\\]*|mailto:[^\s<>\"'`\\]*|(?![a-zA-Z+.-]*:)[A-Za-z0-9._/#-]*"
)
OURS = re.compile(r"(?:\.\./)*assets/board/[a-z]+\.js")
"""Scripts that the front page loads."""
HEAD = re.compile(
    r'(?:<script type="application/ld\+json">[^<]*</script>|<(?:meta|link) [^<>]*>|\s)*'
)
"""What a page may add to its head: data that nothing runs, and what is said about it."""
FRAME = frame.cut(
    f'<title>{frame.TITLE}</title>{frame.HEAD}<p><a href="{frame.OTHER}">{frame.TITLE}</a></p>'
    f"{frame.BEGIN}{frame.END}"
)
"""As little of a frame as there can be."""
Event = tuple[str, ...]


class Strict(HTMLParser):
    """Reads one page and refuses what is not whole. events: tags, attributes and text in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.events: list[Event] = []
        self.feed(html)
        self.close()
        assert self.open == [], f"never closed: {self.open}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._begins(tag, attrs)
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._begins(tag, attrs)

    def _begins(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert tag != "script" or "src" in names, "a script in the page itself"
        assert tag in TAGS, f"no template writes <{tag}>"
        assert len(names) == len(set(names)), f"an attribute twice: {attrs}"
        for name, value in attrs:
            assert re.fullmatch(r"[a-z][a-zA-Z0-9:-]*", name), name
            assert not name.startswith("on"), name
            assert name not in ("style", "srcdoc", "action", "formaction"), name
            if name == "src":
                assert tag == "script", tag
                assert OURS.fullmatch(value or ""), value
            if name == "href":
                assert value, "an empty link"
                assert INERT.fullmatch(value), value
        self.events.append((tag, *(f"{name}={value}" for name, value in attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop() == tag, f"</{tag}> in the wrong place"

    def handle_data(self, data: str) -> None:
        if self.events and self.events[-1][0] == "":
            data = self.events.pop()[1] + data
        self.events.append(("", data))

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data!r}")

    def handle_decl(self, decl: str) -> None:
        raise AssertionError(f"a declaration: {decl!r}")

    def unknown_decl(self, data: str) -> None:
        raise AssertionError(f"a declaration: {data!r}")

    def handle_pi(self, data: str) -> None:
        raise AssertionError(f"an instruction: {data!r}")


def check(page: Page) -> bytes:
    """Check one page alone and in a frame; the bytes of its file."""
    events = Strict(page.body).events
    assert ("h1",) in [event[:1] for event in events], f"{page.path} has no heading"
    assert HEAD.fullmatch(page.head), page.head
    if isinstance(page.text, Written):
        assert fingerprint(page.text.given) == fingerprint(page.text.given)
    if page.language == "en":
        check_english(page)
    return FRAME.around(page)


def check_found(stub: Stub, with_markdown: bool) -> bytes:
    """Check what the search is given of a page, as the Markdown file that MkDocs reads."""
    place = f"site_src/docs/{stub.path.removesuffix('.html')}.md"
    file = stubs.files("zh", [stub])[place].decode()
    assert file.startswith("---\n")
    front, content = file[4:].split("\n---\n", 1)
    head = yaml.safe_load(front)
    assert set(head) <= {"title", "hide", "head", "other"}
    assert isinstance(head["title"], str)
    assert "<" not in head["title"]
    assert content.count("\n") == 1, "Markdown finds a line of its own"
    inside = content.replace(frame.BEGIN, "").replace(frame.END, "")
    events = Strict(inside).events
    if with_markdown:
        assert quiet(Strict(through_markdown(inside)).events) == quiet(events)
    return file.encode()


def check_english(page: Page) -> None:
    """What holds of English pages: all Chinese says that it is, in the body and where the frame
    shows the title."""
    framed = FRAME.around(replace(page, head="")).decode()
    title, _, rest = framed.partition("</title>")
    assert "<" not in title.removeprefix("<title>")
    Strict(rest.partition('<div class="lx">')[0])
    assert Chinese(rest).unmarked == [], page.path


def quiet(events: list[Event]) -> list[Event]:
    """The same without space between tags, which Markdown and our single line treat freely."""
    spaced = [("", " ".join(e[1].split())) if e[0] == "" else e for e in events]
    return [event for event in spaced if event != ("", "")]
