"""Files that the guard looks through: what is text in them, whatever the encoding."""

from __future__ import annotations

import codecs
import os
from collections.abc import Iterator
from pathlib import Path

from lianxin.privacy.guard import scan, scan_name
from lianxin.privacy.sighting import Sighting

LARGEST = 1024 * 1024
"""Bytes of a file that is looked through; no record is a tenth as long."""
SCISSORS = "# ------------------------ >8"
"""Below it git shows the change itself in the draft of a message, and leaves it out after."""
_MARKS = ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


class TooLarge(Exception):
    """A text too long to look through. most: MiB that may be."""

    most = LARGEST // 1024 // 1024


def files_in(path: Path) -> Iterator[Path]:
    """The file itself, or every file below a folder in order of names, hidden folders such as
    .git left out and links not followed."""
    if not path.is_dir() or path.is_symlink():
        yield path
        return
    for one in sorted(path.iterdir()):
        if not one.name.startswith("."):
            yield from files_in(one)


def text_of(file: Path) -> str | None:
    """The text of a file as UTF-8, UTF-16 with its mark, or GB 18030; None if it is no text.

    Line ends are line feeds. A link is looked at for what it points to as text: git keeps no
    more of it. Raises OSError, and TooLarge for a text above LARGEST.
    """
    if file.is_symlink():
        return str(file.readlink())
    with file.open("rb") as stream:
        content = stream.read(LARGEST + 1)
    mark = next((code for start, code in _MARKS if content.startswith(start)), None)
    if mark is None and b"\0" in content:
        return None
    if len(content) > LARGEST:
        raise TooLarge
    text = content.decode(mark, "replace") if mark else _decoded(content)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("gb18030", "replace")


def seen_in(
    file: Path, members: frozenset[str], message: bool = False
) -> list[tuple[int, int, Sighting]] | None:
    """(line, column, what) of everything private in a file; line 0 is its name. None if what
    it holds is no text and nothing is wrong with its name.

    message: the file is the draft of a commit message; its name says nothing, and what git
    leaves out of the message is left out here. Raises like `text_of`.
    """
    found: list[tuple[int, int, Sighting]] = []
    if not message:
        for step in (file.name,) if file.is_absolute() else file.parts:
            found += ((0, 0, one) for one in scan_name(_decoded(os.fsencode(step)), members))
    text = text_of(file)
    if text is None:
        return found or None
    if message:
        text = text.partition(SCISSORS)[0]
    line, at = 1, 0
    for one in scan(text, members):
        line += text.count("\n", at, one.start)
        at = one.start
        found.append((line, at - text.rfind("\n", 0, at), one))
    return found
