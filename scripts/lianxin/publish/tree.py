"""The tree that MkDocs reads: hand-written pages, the theme, and our pages as plain Markdown.

Written before the build, without hooks or plugins of ours, so that MkDocs and
its successors read the same files.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import PurePosixPath
from typing import Final

from markupsafe import escape

from lianxin.publish import frame
from lianxin.publish.pages.page import Page

DOCS: Final = PurePosixPath("site_src/docs")
"""Where pages lie in the tree; the same place as in the repository."""


_HALVES: Final = re.compile(r"\\ud[89ab][0-9a-f]{2}\\ud[c-f][0-9a-f]{2}")


def markdown(page: Page) -> str:
    """A page as a Markdown file: one front matter, one line of raw HTML.

    Record text is entity-escaped already; on a single line that begins with a tag there
    is nothing left for Markdown to read.
    """
    head = {"title": str(escape(page.title)), "hide": ["navigation", "toc"]}
    if not page.searched:
        head["search"] = {"exclude": True}  # type: ignore[assignment]
    if page.head:
        head["head"] = page.head
    head["other"] = page.other
    front = "\n".join(f"{key}: {_yaml(value)}" for key, value in head.items())
    body = " ".join(line.strip() for line in page.body.split("\n"))
    return f'---\n{front}\n---\n<div class="lx">{body}</div>\n'


def _yaml(value: object) -> str:
    """JSON is YAML but for one thing: what it writes as two halves has an escape of its own."""

    def whole(found: re.Match[str]) -> str:
        character: str = json.loads('"' + found[0] + '"')
        return f"\\U{ord(character):08x}"

    return _HALVES.sub(whole, json.dumps(value))


def files(pages: Iterable[Page]) -> dict[str, bytes]:
    """Every generated file of the tree, by path from its root."""
    made = {
        str(DOCS / page.path).removesuffix(".html") + ".md": markdown(page).encode()
        for page in pages
    }
    for place in frame.PLACES:
        made[str(DOCS / f"{place}.md")] = frame.source().encode()
    return made
