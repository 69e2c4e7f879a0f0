"""The folder regulations/ on disk -> regulations. The only file of the law that reads files."""

from __future__ import annotations

import re
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
    found: dict[str, Regulation] = {}
    findings: list[Finding] = []
    folder = root / FOLDER
    try:
        paths = sorted(folder.iterdir()) if folder.is_dir() and not folder.is_symlink() else []
    except OSError:
        paths, findings = [], [_refused(FOLDER, "cannot-read")]
    for path in paths:
        name = _NAME.fullmatch(path.name)
        file = f"{FOLDER}/{visible(path.name)}"
        if not name or path.is_symlink() or not path.is_file():
            findings.append(_refused(file, "not-a-regulation-file"))
            continue
        regulation, wrong = _read(path, file, name[1])
        findings.extend(wrong)
        if regulation is not None:
            found[regulation.id] = regulation
    found, unfetched = borrow(found)
    return found, tuple(sorted((*findings, *unfetched), key=sort_key))


def _read(path: Path, file: str, name: str) -> tuple[Regulation | None, tuple[Finding, ...]]:
    try:
        with path.open("rb") as stream:
            content = stream.read(REGULATION.size + 1)
    except OSError:
        return None, (_refused(file, "cannot-read"),)
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
