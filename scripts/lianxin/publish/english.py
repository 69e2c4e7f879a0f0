"""The English half of the site: organisations by their English names, pages in frames of their own.

MkDocs makes the frames, the few hand-written pages and nothing else: a second, small run
beside the Chinese one. All generated pages are put into the frames.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Final

from lianxin.publish import addresses, frame, mkdocs_run, security
from lianxin.publish.frame import Frame
from lianxin.publish.pages.page import Page
from lianxin.publish.views.shelf import Shelf
from lianxin.records.organisation import Organisation
from lianxin.register import Entry, Register

CONFIG: Final = "mkdocs-en.yml"
DOCS: Final = PurePosixPath("site_src/english") / addresses.ENGLISH
"""Where English pages lie in the tree; the same place as in the repository."""
OVERVIEWS: Final = (
    addresses.BOARD, addresses.ORGANISATIONS, addresses.OPINIONS, addresses.DUTIES,
    addresses.CONTACTS, addresses.REGULATIONS, addresses.NOT_SHOWN, addresses.DATA,
    addresses.LOOSE_ENDS, addresses.FINDINGS, addresses.PROOF,
)  # fmt: skip
"""Pages that the navigation leads to: each has a frame of its own, in which it is the place
where the reader is."""
_OF_NAMES: Final = ("ties", "corrections", "_folders")
"""What a shelf has looked up that holds records, hence names."""


def in_english(shelf: Shelf) -> Shelf:
    """The same shelf with organisations by their English names, where they have one."""
    other = copy(shelf)
    other.which = 1
    entries = {name: _renamed(entry) for name, entry in shelf.open.entries.items()}
    was = shelf.open
    other.open = Register(entries, was.regulations, was.findings, was.unpublished)
    for name in _OF_NAMES:
        other.__dict__.pop(name, None)
    return other


def _renamed(entry: Entry) -> Entry:
    record = entry.record
    if not isinstance(record, Organisation) or not record.english:
        return entry
    return replace(entry, record=record.model_copy(update={"name": record.english}))


def stubs() -> dict[str, bytes]:
    """The empty pages that MkDocs makes frames of, by path in the tree."""
    places = (*frame.PLACES, *(path.removesuffix(".html") for path in OVERVIEWS))
    return {str(DOCS / f"{place}.md"): frame.source().encode() for place in places}


@dataclass(frozen=True, slots=True)
class EnglishFrames:
    """by_depth: for pages anywhere; own: for those of the navigation, by path. guides: the
    hand-written pages, whole, by their path on the site."""

    by_depth: tuple[Frame, ...]
    own: dict[str, Frame]
    guides: dict[str, bytes]

    def around(self, page: Page) -> bytes:
        """The whole file of a page."""
        return (self.own.get(page.path) or self.by_depth[page.path.count("/")]).around(page)

    def files(self, pages: Iterable[Page]) -> dict[str, bytes]:
        """All files of the English half, by path on the site."""
        return self.guides | {page.place: self.around(page) for page in pages}


@contextmanager
def building(tree: Path, out: Path, as_of: date, held: int | None = None) -> Iterator[None]:
    """MkDocs making the frames while the block runs; like `mkdocs_run.building`."""
    with mkdocs_run.building(tree, out, as_of, held, CONFIG):
        yield


def take_frames(made: Path) -> EnglishFrames:
    """The frames out of what MkDocs made, each with its policy."""
    root = made / addresses.ENGLISH
    html = {path.relative_to(root).as_posix(): path.read_text("utf-8")
            for path in sorted(root.rglob("*.html"))}  # fmt: skip
    empty = {f"{place}.html" for place in frame.PLACES} | set(OVERVIEWS)
    csp = security.policy(html[name] for name in sorted(empty))
    html = {name: security.with_policy(text, csp) for name, text in html.items()}
    return EnglishFrames(
        tuple(frame.cut(html[f"{place}.html"]) for place in frame.PLACES),
        {path: frame.cut(html[path]) for path in OVERVIEWS},
        {addresses.ENGLISH + name: text.encode() for name, text in html.items()
         if name not in empty},
    )  # fmt: skip
