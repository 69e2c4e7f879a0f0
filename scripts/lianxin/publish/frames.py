"""What MkDocs makes: the frames of both languages, hand-written pages, search and styles."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from lianxin.disk.room import Room
from lianxin.publish import addresses, frame, mkdocs_run, security, stubs
from lianxin.publish.data.facts import Facts
from lianxin.publish.data.heads import where
from lianxin.publish.exchange import read, write
from lianxin.publish.frame import Frames
from lianxin.publish.house import digest_of, hand_written, installed
from lianxin.publish.rebuild.again import Again

LOST: Final = "404.html"
MADE: Final = "mkdocs"
"""The name under which it is remembered."""
_SITEMAPS: Final = ("sitemap.xml", "sitemap.xml.gz")
"""Empty without an address of the site, and without our pages in any case."""


@dataclass(frozen=True, slots=True)
class Made:
    """frames: by language. pages: the hand-written ones of both, whole, by path on the site.

    rest: search, styles, scripts, pictures, by path.
    """

    frames: Mapping[str, Frames]
    pages: Mapping[str, bytes]
    rest: Mapping[str, bytes]


def tree(found: tuple[stubs.Stub, ...]) -> dict[str, bytes]:
    """Our part of what MkDocs reads, by path in the tree; the rest is in the checkout."""
    return stubs.files("zh", found) | stubs.files("en", ())


@dataclass(frozen=True, slots=True)
class AtWork:
    """MkDocs making both halves. wait: until it is done; errors of `mkdocs_run.building` come
    out of there. made: what it made, once it is done; also in another process."""

    wait: Callable[[], None]
    made: Callable[[], Made]


@contextmanager
def at_work(
    files: Mapping[str, bytes], aside: Room, told: Facts, before: Again | None
) -> Iterator[AtWork]:
    """Let MkDocs make both halves in a room while the block runs, unless it has before.

    files: from `tree`. before: where to find what was made before, and to keep it.
    """
    source = {**hand_written(), **files}
    key = _key(source, told) if before else b""
    found: Made | None = before.recall(MADE, key) if before else None
    if found is not None:
        yield AtWork(lambda: None, partial(_same, found))
        return
    place = aside.folder / "tree"
    write(place, source)
    made = {language: aside.folder / f"made-{language}" for language in stubs.CONFIGS}
    with ExitStack() as stack:
        waits = [
            stack.enter_context(
                mkdocs_run.building(
                    place, made[language], told.as_of, aside.handle, stubs.CONFIGS[language]
                )
            )
            for language in made
        ]

        def wait() -> None:
            for one in waits:
                one()
            if before:
                before.keep(MADE, key, take(made, told.site_url))

        yield AtWork(wait, lambda: take(made, told.site_url))


def _same(made: Made) -> Made:
    return made


def _key(source: Mapping[str, bytes], told: Facts) -> bytes:
    """Of all that MkDocs reads: the tree, the day, what is installed; and where it will stand."""
    return digest_of((told.as_of.isoformat(), told.site_url, *installed()), source)


def take(made: Mapping[str, Path], site_url: str) -> Made:
    """Cut the frames open and give every page its policy. made: language -> what MkDocs made."""
    chinese, pages = _taken(made["zh"], "zh", site_url)
    english, others = _taken(made["en"] / addresses.ENGLISH, "en", site_url)
    rest = {
        name: content
        for name, content in read(made["zh"]).items()
        if not name.endswith(".html") and name not in _SITEMAPS
    }
    return Made({"zh": chinese, "en": english}, pages | others, rest)


def _taken(root: Path, language: str, site_url: str) -> tuple[Frames, dict[str, bytes]]:
    """The frames of a language, and its hand-written pages by path on the site."""
    html = {
        name: path.read_text("utf-8")
        for path in sorted(root.rglob("*.html"))
        if _is_read(name := path.relative_to(root).as_posix())
    }
    if LOST in html:
        html[LOST] = frame.standing_at(html[LOST], site_url)
    places = [f"{place}.html" for place in frame.PLACES]
    empty = {*places, *stubs.OVERVIEWS}
    csp = security.policy(html[name] for name in sorted(empty | ({LOST} & html.keys())))
    whole = {name: security.with_policy(text, csp) for name, text in html.items()}
    frames = Frames(
        tuple(frame.cut(whole[place]) for place in places),
        {path: frame.cut(whole[path], titled=False) for path in stubs.OVERVIEWS},
    )
    start = addresses.in_language("", language)
    pages = {start + name: text for name, text in whole.items() if name not in empty}
    return frames, {name: _at(site_url, name, text).encode() for name, text in pages.items()}


def _at(site_url: str, name: str, html: str) -> str:
    """A hand-written page that says where it stands; MkDocs is not told the address of the site."""
    if not site_url or name == LOST:
        return html
    return html.replace("</head>", f"{where(site_url + name)}</head>", 1)


def _is_read(name: str) -> bool:
    """Whether a page MkDocs made is of use: not those that were for its search alone."""
    return not name.startswith(("organisations/", "regulations/"))
