"""What MkDocs is given of our pages: empty frames, and the words that its search shall find.

MkDocs takes milliseconds for every page and has to see all of them at once. So it never
sees a generated page: it makes the frames that they are put into, one for each depth of
folders and one for each place of the navigation, and an index of the words of the stubs.
Written before the build, without hooks or plugins of ours, so that MkDocs and its
successors read the same files.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final

from markupsafe import escape

from lianxin.publish import addresses, frame
from lianxin.publish.templating import single_line

DOCS: Final = {"zh": PurePosixPath("site_src/docs"), "en": PurePosixPath("site_src/english/en")}
"""Where pages lie in the tree, by language; the same places as in the repository."""
CONFIGS: Final = {"zh": "mkdocs.yml", "en": "mkdocs-en.yml"}
OVERVIEWS: Final = (
    addresses.BOARD, addresses.ORGANISATIONS, addresses.OPINIONS, addresses.DUTIES,
    addresses.CONTACTS, addresses.REGULATIONS, addresses.NOT_SHOWN, addresses.DATA,
    addresses.LOOSE_ENDS, addresses.FINDINGS, addresses.PROOF,
)  # fmt: skip
"""Pages that the navigation leads to: each has a frame of its own, in which it is the place
where the reader is."""


@dataclass(frozen=True, slots=True)
class Stub:
    """A page as the search knows it. path: from the root of its language. title: plain text.

    body: HTML on a single line, record text escaped; headings with an id are places in it.
    """

    path: str
    title: str
    body: str


def files(language: str, found: Iterable[Stub]) -> dict[str, bytes]:
    """The Markdown of all stubs in a language, by path in the tree."""
    known = {one.path: one for one in found}
    pages = {place: frame.source() for place in frame.PLACES}
    for path in (*OVERVIEWS, *(path for path in known if path not in OVERVIEWS)):
        one = known.get(path) or Stub(path, "", "")
        pages[path.removesuffix(".html")] = _overview(one) if path in OVERVIEWS else _found(one)
    return {str(DOCS[language] / f"{place}.md"): text.encode() for place, text in pages.items()}


def _overview(stub: Stub) -> str:
    """A frame whose title and words are those of one page."""
    if not stub.title:
        return frame.source()
    front = [f"title: {_yaml(str(escape(stub.title)))}", "hide: [navigation, toc]"]
    front += [f'head: "{frame.HEAD}"', f"other: {frame.OTHER}"]
    words = f"<h1>{single_line(stub.title)}</h1>{stub.body}"
    return "\n".join(("---", *front, "---", f"<div>{frame.BEGIN}{words}{frame.END}</div>", ""))


def _found(stub: Stub) -> str:
    """A page that is read by the search and then thrown away.

    Record text is entity-escaped already; on a single line that begins with a tag there
    is nothing left for Markdown to read.
    """
    title, heading = str(escape(stub.title)), single_line(stub.title)
    return f"---\ntitle: {_yaml(title)}\n---\n<div><h1>{heading}</h1>{stub.body}</div>\n"


_HALVES: Final = re.compile(r"\\ud[89ab][0-9a-f]{2}\\ud[c-f][0-9a-f]{2}")


def _yaml(value: object) -> str:
    """JSON is YAML but for one thing: what it writes as two halves has an escape of its own."""

    def whole(found: re.Match[str]) -> str:
        character: str = json.loads('"' + found[0] + '"')
        return f"\\U{ord(character):08x}"

    return _HALVES.sub(whole, json.dumps(value))
