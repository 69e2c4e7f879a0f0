"""The file of a proposed text -> a regulation, or what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping

from lianxin.findings import Finding, Severity, sort_key
from lianxin.law.borrowing import borrow
from lianxin.law.model import Regulation
from lianxin.law.parse_regulation import parse_regulation
from lianxin.source import REGULATION, Tree, parse
from lianxin.words import say


def read_proposal(
    data: bytes, file: str, name: str, regulations: Mapping[str, Regulation]
) -> tuple[Regulation | None, tuple[Finding, ...]]:
    """The regulation in `data`, and its findings, as `check` would have them.

    file: the path by which findings name it; it may have any name. name: the id of the
    regulation that it is to replace among `regulations`; a text of another is refused.
    """
    tree, findings = parse(data, file, REGULATION)
    if tree is None:
        return None, findings
    other = tree.data.get("id")
    if isinstance(other, str) and other != name:
        return None, (_other(tree, other, name),)
    proposed, findings = parse_regulation(tree, name)
    if proposed is None:
        return None, findings
    fetched, unfetched = borrow({**regulations, name: proposed})
    own = (finding for finding in unfetched if finding.place.file == file)
    return fetched[name], tuple(sorted((*findings, *own), key=sort_key))


def _other(tree: Tree, other: str, name: str) -> Finding:
    return Finding(
        tree.place(("id",)),
        "what-if/other-regulation",
        Severity.ERROR,
        say("whatif.other-regulation", other=other, name=name),
        say("whatif.other-regulation.remedy", other=other, name=name),
    )
