"""What `lianxin guard` reads: files, folders, and what the register near them knows."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from lianxin.privacy import Sighting

LARGEST = 1024 * 1024
"""Bytes of a file that is looked through; no record is a tenth as long."""
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


def known(here: Path) -> tuple[Callable[[Path, Sighting], bool] | None, frozenset[str]]:
    """Whether a waiver covers what was seen in a file, and the names of members; from the
    register in or above a folder, if there is one.

    A waiver covers the files of its organisation; one of an organisation without another above
    it covers what lies outside records/ as well.
    """
    root = next((f for f in (here, *here.parents) if (f / "records").is_dir()), None)
    if root is None:
        return None, frozenset()
    from lianxin.loading.load import load_register
    from lianxin.privacy.fingerprint import matches

    register = load_register(root)
    names = (getattr(e.record, "name", "") for e in register.of("member"))
    prints: list[tuple[str, str, str]] = []
    for entry in register.of("waiver"):
        record: Any = entry.record
        if record.fingerprint:
            prints.append((entry.organisation, record.rule, record.fingerprint))
    tops = {org for org, *_ in prints if len(register.above(org)) < 2}

    def waived(file: Path, seen: Sighting) -> bool:
        owner = _owner(root, here / file)
        return any(
            rule == f"privacy/{seen.kind}"
            and (org == owner or (owner is None and org in tops))
            and matches(seen.kind, seen.value, written)
            for org, rule, written in prints
        )

    return waived, frozenset(name for name in names if name)


def _owner(root: Path, file: Path) -> str | None:
    """The organisation in whose folder a file lies."""
    parts = file.parts[len(root.parts) :]
    return parts[1] if len(parts) > 2 and parts[0] == "records" else None
