"""Sheets for the wall that were printed before: printing one takes most of a second."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from lianxin.publish.printing import Lacking, Printed, lacking, to_pdf

if TYPE_CHECKING:
    from lianxin.publish.rebuild.again import Again
    from lianxin.publish.rebuild.memory import Memory

ASKED: Final = "prints"
"""The name under which it is remembered that this machine can print."""


def lacking_now(memory: Memory | None) -> Lacking | None:
    """What this machine is known to lack for printing.

    Where it could print with the same fonts it is not asked again, which takes a second: if
    something has gone since, `to_pdf` says so as soon as a sheet has to be printed.
    """
    fonts = hashlib.sha256("\n".join(_fonts()).encode("utf-8", "surrogateescape")).digest()
    if memory and memory.recall(ASKED, fonts):
        return None
    lacks = lacking()
    if memory and lacks is None:
        memory.keep(ASKED, fonts, True)
    return lacks


def printing(before: Again) -> Callable[[str, list[str]], Printed]:
    """Prints the sheet of an organisation, unless the same one was printed before with the
    same code, libraries and fonts."""
    common = hashlib.sha256(before.code + "\n".join(_fonts()).encode("utf-8", "surrogateescape"))

    def sheet(slug: str, drafts: list[str]) -> Printed:
        digest = common.copy()
        for html in drafts:
            digest.update(hashlib.sha256(html.encode("utf-8", "surrogatepass")).digest())
        known: Printed | None = before.recall(f"sheet-{slug}", digest.digest())
        if known is None:
            known = to_pdf(drafts)
            before.keep(f"sheet-{slug}", digest.digest(), known)
        return known

    return sheet


def _fonts() -> Iterator[str]:
    """Every font file of the machine with its size and time: another font, another sheet."""
    for place in _font_folders():
        for folder, inside, files in os.walk(place):
            inside.sort()
            for name in sorted(files):
                with suppress(OSError):
                    about = (Path(folder) / name).stat()
                    yield f"{folder}/{name} {about.st_size} {about.st_mtime_ns}"


def _font_folders() -> Iterator[Path]:
    """Where fonts lie by the defaults of fontconfig, of macOS and of Windows."""
    home = Path("~").expanduser()
    data = os.environ.get("XDG_DATA_HOME") or home / ".local" / "share"
    yield from (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path(data) / "fonts")
    yield home / ".fonts"
    if sys.platform == "darwin":
        yield from (Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts")
    if sys.platform == "win32":
        yield Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts"
