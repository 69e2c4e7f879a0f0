"""The folder regulations/ on disk -> regulations. The only file of the law that reads files."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from lianxin.filenames import visible
from lianxin.findings import Finding, Place, Severity, sort_key
from lianxin.law.borrowing import borrow
from lianxin.law.model import Regulation
from lianxin.law.parse_regulation import parse_regulation
from lianxin.records.base import SLUG
from lianxin.source import REGULATION, parse
from lianxin.words import say

FOLDER = "regulations"
_NAME = re.compile(rf"({SLUG})\.yaml")


def load_regulations(root: Path) -> tuple[dict[str, Regulation], tuple[Finding, ...]]:
    """Every regulation under root/regulations by id, sorted, and all that is wrong with them.

    A bad file or a bad clause never hides the others. No folder is no regulation.
    """
    return regulations_from_files(read_regulations(root))


def read_regulations(root: Path) -> dict[str, bytes | OSError | None]:
    """What `regulations_from_files` takes: path -> content of all that lies under
    root/regulations; the folder itself and the error, if it could not be listed."""
    folder = root / FOLDER
    try:
        paths = sorted(folder.iterdir()) if folder.is_dir() and not folder.is_symlink() else []
    except OSError as error:
        return {FOLDER: error}
    return {f"{FOLDER}/{path.name}": _content(path) for path in paths}


def regulations_from_files(
    files: Mapping[str, bytes | OSError | None],
) -> tuple[dict[str, Regulation], tuple[Finding, ...]]:
    """The regulations that these files make, and all that is wrong with them.

    files: path such as 'regulations/two-links.yaml' -> content; None for what is no plain
    file, and the error for what could not be read.
    """
    found: dict[str, Regulation] = {}
    findings: list[Finding] = []
    for path, content in sorted(files.items()):
        name = _NAME.fullmatch(path.removeprefix(f"{FOLDER}/"))
        file = visible(path)
        if isinstance(content, OSError) and (name or path == FOLDER):
            findings.append(_refused(file, "cannot-read"))
        elif not name or content is None or isinstance(content, OSError):
            findings.append(_refused(file, "not-a-regulation-file"))
        else:
            regulation, wrong = _read(content, file, name[1])
            findings.extend(wrong)
            if regulation is not None:
                found[regulation.id] = regulation
    found, unfetched = borrow(found)
    return found, tuple(sorted((*findings, *unfetched), key=sort_key))


def _content(path: Path) -> bytes | OSError | None:
    if path.is_symlink() or not path.is_file():
        return None
    try:
        with path.open("rb") as stream:
            return stream.read(REGULATION.size + 1)
    except OSError as error:
        return error


def _read(content: bytes, file: str, name: str) -> tuple[Regulation | None, tuple[Finding, ...]]:
    tree, findings = parse(content, file, REGULATION)
    if tree is None:
        return None, findings
    return parse_regulation(tree, name)


def _refused(file: str, what: str) -> Finding:
    name = file.rpartition("/")[2]
    return Finding(
        Place(file, (), 1, 1),
        f"law/{what}",
        Severity.ERROR,
        say(f"law.{what}", text=name),
        say(f"law.{what}.remedy"),
    )
