"""Which files a change touches: records come alone, and data is nothing but plain files."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Final

from lianxin.audit.fault import fault, warning
from lianxin.audit.proposal import Proposal
from lianxin.filenames import FOLDER
from lianxin.findings import Finding, Place, Text
from lianxin.history.trees import ABSENT, FILE, LINK, RUNNABLE
from lianxin.law.load import FOLDER as LAW
from lianxin.ledger.entries import KEY_FILE
from lianxin.words import say

WORKFLOWS: Final = (".github/", ".gitlab-ci.yml", ".ci/", ".gitee/", ".workflow/")
TEMPLATES: Final = (
    "site_src/", "scripts/lianxin/publish/templates/", "mkdocs.yml", "mkdocs-en.yml",
)  # fmt: skip
STEERING: Final = (".gitattributes", ".gitmodules", ".gitignore", ".mailmap", ".lfsconfig")
"""Files by which git itself, or a page that shows a change, is told to treat others oddly."""
MOST_NAMED: Final = 3


def records_come_alone(proposal: Proposal) -> Iterator[Finding]:
    """A change of records holds nothing by which they are judged, shown or let in."""
    sorts: dict[str, list[str]] = {}
    for change in proposal.changes:
        if change.path not in proposal.generated:
            sorts.setdefault(sort_of(change.path, proposal.prefix), []).append(change.path)
    others = [sort for sort in sorts if sort != "records"]
    if "records" in sorts and others:
        first = sorts[others[0]][0]
        kinds = [say(f"audit.sort.{sort}") for sort in others]
        files = [path for sort in others for path in sorts[sort]]
        named = "、".join(files[:MOST_NAMED]) + ("…" if len(files) > MOST_NAMED else "")
        yield fault(
            Place(_shown(first, proposal)), "mixed", files=named, count=len(files),
            what=Text("、".join(k.zh for k in kinds), ", ".join(k.en for k in kinds)),
        )  # fmt: skip


def sort_of(path: str, prefix: str) -> str:
    """'records', 'rules', 'workflows', 'templates' or 'code'. path: from the repository's top."""
    inside = path.removeprefix(prefix) if path.startswith(prefix) else ""
    if inside.startswith(f"{FOLDER}/") or inside == FOLDER:
        return "records"
    if inside.startswith(f"{LAW}/") or inside == LAW:
        return "rules"
    if path.startswith(WORKFLOWS):
        return "workflows"
    return "templates" if path.startswith(TEMPLATES) else "code"


def data_is_plain_files(proposal: Proposal) -> Iterator[Finding]:
    """Among the data lies no link, no other repository, nothing that can be run, nothing that
    steers git, and nothing whose name only looks like the data's folder."""
    for change in proposal.changes:
        path, mode = change.path, change.new.mode
        if mode == ABSENT:
            continue
        place = Place(_shown(path, proposal))
        if sort_of(path, proposal.prefix) in ("records", "rules"):
            if mode == RUNNABLE:
                yield fault(place, "executable")
            elif mode != FILE:
                yield fault(place, "link" if mode == LINK else "submodule")
            if path.rpartition("/")[2] in STEERING:
                yield fault(place, "steering", name=path.rpartition("/")[2])
        elif looks_like_data(path, proposal.prefix):
            yield fault(place, "look-alike")


def the_key_of_ledgers_stays(proposal: Proposal) -> Iterator[Finding]:
    """The key by which ledgers are made is made once: with another one, old ledgers cannot be
    compared leaf by leaf."""
    for change in proposal.changes:
        if change.path == proposal.prefix + KEY_FILE and change.old.mode != ABSENT:
            yield warning(Place(_shown(change.path, proposal)), "ledger-key")


def looks_like_data(path: str, prefix: str) -> bool:
    """Whether a path is the data's folder to a system that does not tell letters apart as git
    does: in capitals, in another form of Unicode, with blanks or dots behind a name."""
    plain = "/".join(part.rstrip(" .") for part in _folded(path).split("/"))
    return any(f"{plain}/".startswith(_folded(f"{prefix}{folder}/")) for folder in (FOLDER, LAW))


def _folded(text: str) -> str:
    kept = "".join(c for c in unicodedata.normalize("NFKC", text) if c.isprintable())
    return kept.casefold()


def _shown(path: str, proposal: Proposal) -> str:
    """The path from the register where it lies there; else as the repository has it."""
    inside = proposal.inside(path)
    return path if inside is None else inside
