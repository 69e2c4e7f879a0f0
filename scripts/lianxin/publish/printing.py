"""HTML -> PDF through WeasyPrint, the only module that knows it.

WeasyPrint sets text with Pango, which comes with the system and not with pip; and Chinese
needs a font with Chinese. What of this is lacking is found out before anything is printed,
and not where nothing is: asking takes a second, most of it to load what sets the text.
The same HTML gives the same bytes on the same machine: no time and no random number gets
into the file (ISO 32000-2, 14.3 and 14.4 let both be left out).
"""

from __future__ import annotations

import logging
import os
import re
import subprocess
import sys
import warnings
from collections.abc import Sequence
from contextlib import redirect_stdout
from dataclasses import dataclass
from enum import Enum
from functools import cache
from io import StringIO
from pathlib import Path
from typing import Any, Final

from lianxin.findings import Text
from lianxin.publish.font_streams import finisher
from lianxin.words import say

PROBE: Final = "连心台账"


class Lacking(Enum):
    """What this machine lacks for printing."""

    WEASYPRINT = "weasyprint"
    PANGO = "pango"
    FONT = "font"

    @property
    def text(self) -> Text:
        """What it is, and how to get it."""
        return say(f"poster.lacks-{self.value}")


class CannotPrint(Exception):
    """Something had to be printed, and this machine cannot. lacks: what it lacks."""

    def __init__(self, lacks: Lacking) -> None:
        super().__init__(lacks.value)
        self.lacks: Final = lacks


@dataclass(frozen=True, slots=True)
class Printed:
    """A document. pages: how many. unknown: characters that no font of the machine has."""

    pdf: bytes
    pages: int
    unknown: str


class _Heard(logging.Handler):
    """Collects the characters that WeasyPrint found no glyph for."""

    def __init__(self) -> None:
        super().__init__()
        self.codes: set[int] = set()

    def emit(self, record: logging.LogRecord) -> None:
        found = re.search(r"\(U\+([0-9A-F]{4,6})\)$", record.getMessage())
        if "notdef" in record.msg and found:
            self.codes.add(int(found[1], 16))


@cache
def lacking() -> Lacking | None:
    """What is lacking first of all, or None where sheets can be printed."""
    try:
        # Where Pango is missing it prints a page of advice; ours is shorter.
        with redirect_stdout(StringIO()), warnings.catch_warnings(action="ignore"):
            import weasyprint  # noqa: F401
    except ImportError:
        return Lacking.WEASYPRINT
    except OSError:
        return Lacking.PANGO
    # In a process of its own: where there is no font at all, Pango dies of it.
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    command = [sys.executable, "-P", "-m", "lianxin.publish.printing"]
    probe = subprocess.run(command, env=environment, capture_output=True, check=False)
    return Lacking.FONT if probe.returncode else None


def to_pdf(drafts: Sequence[str]) -> Printed:
    """Print a document. drafts: its HTML in type of falling size, at least one.

    The first that fits on one page is taken, or else the last, on as many as it needs.
    Nothing is fetched, whatever the text refers to. Raises CannotPrint on a machine that lacks
    something for it.
    """
    if lacks := lacking():
        raise CannotPrint(lacks)
    return _set(drafts)


def _set(drafts: Sequence[str]) -> Printed:
    heard = _Heard()
    logger = logging.getLogger("weasyprint")
    logger.addHandler(heard)
    level, carries = logger.level, logger.propagate
    logger.propagate = False
    logger.setLevel(logging.WARNING)
    try:
        for html in drafts:
            document = _laid_out(html)
            if len(document.pages) == 1:
                break
        pdf = document.write_pdf(finisher=finisher, pdf_variant="pdf/ua-1")
    finally:
        logger.removeHandler(heard)
        logger.setLevel(level)
        logger.propagate = carries
    return Printed(pdf, len(document.pages), "".join(map(chr, sorted(heard.codes))))


def _laid_out(text: str) -> Any:
    from weasyprint import HTML
    from weasyprint.urls import URLFetcher

    return HTML(string=text, url_fetcher=URLFetcher(allowed_protocols=())).render()


if __name__ == "__main__":
    sys.exit(bool(_set([f'<p lang="zh-Hans">{PROBE}</p>']).unknown))
