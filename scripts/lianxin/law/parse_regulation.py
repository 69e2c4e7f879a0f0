"""One regulation file: the tree of the file -> a regulation, and all that is wrong with it."""

from __future__ import annotations

from lianxin.findings import Finding, Text
from lianxin.law.keys import Keys, each
from lianxin.law.model import Clause, Regulation
from lianxin.law.nodes import Dropped, Node, Reading, Wrong
from lianxin.law.parse_clauses import CLAUSE_EXAMPLE, clause
from lianxin.law.parse_figures import BLANK_EXAMPLE, Blanks, blanks
from lianxin.law.scalars import clause_number, slug, text
from lianxin.reading.tree import Tree
from lianxin.words import say

KEYS = ("id", "title", "short", "setting", "about", "numbers", "blanks", "clauses")
NUMBERS_EXAMPLE = "numbers: ['1.0', '1.1', '1.2']"
EXAMPLE = "{id: two-links, title: {zh: ……, en: ...}, clauses: [...]}"


def parse_regulation(tree: Tree, name: str) -> tuple[Regulation | None, tuple[Finding, ...]]:
    """The regulation in a file; a bad clause is left out, a bad head leaves out the whole.

    name: what `id` must be, the name of the file without its ending.
    """
    reading = Reading(tree)
    try:
        regulation = _regulation(reading.root, name)
    except Wrong as wrong:
        reading.report(wrong.finding)
        regulation = None
    except Dropped:
        regulation = None
    return regulation, reading.findings


def _regulation(root: Node, name: str) -> Regulation:
    keys = Keys(root, KEYS, EXAMPLE)
    keys.need("id", lambda node: _id(node, name))
    title, setting = keys.need("title", text), keys.need("setting", text)
    about = keys.need("about", text)
    short = keys.may("short", text, title)
    head_is_good = keys.ok
    cited = short if head_is_good else Text(name, name)
    numbers = keys.may("numbers", _numbers, ())
    known = keys.may("blanks", blanks, Blanks())
    # A clause may fail alone, so what is kept here is not lost when `keys` is no longer ok.
    clauses = keys.need("clauses", lambda n: _clauses(n, name, cited, known), CLAUSE_EXAMPLE)
    if not head_is_good or not clauses:
        raise Dropped
    _all_used(root.child("blanks"), known, keys.ok)
    _numbered(root.child("clauses"), clauses, numbers)
    return Regulation(
        name, title, setting, about, tuple(known.known.values()), clauses, root.place().file,
        short, numbers,
    )  # fmt: skip


def _id(node: Node, name: str) -> str:
    if slug(node) != name:
        raise node.wrong("not-the-file-name", f"id: {name}", name=name)
    return name


def _numbers(node: Node) -> tuple[str, ...]:
    """Every clause number of the text, each once."""
    found = each(node, clause_number, NUMBERS_EXAMPLE)
    if not node.data:
        raise node.wrong("empty-list", NUMBERS_EXAMPLE)
    for item in node.items():
        if found.count(str(item.data)) > 1 and found.index(str(item.data)) != item.path[-1]:
            raise item.wrong("number-twice", NUMBERS_EXAMPLE)
    return found


def _numbered(node: Node, clauses: tuple[Clause, ...], numbers: tuple[str, ...]) -> None:
    """A clause has a number that the text has, if the file says which it has."""
    by_path = {item.path: item for item in node.items()}
    for one in clauses:
        if numbers and one.number not in numbers:
            item = by_path[one.place.path].child("number")
            item.report("number-not-in-text", NUMBERS_EXAMPLE, among=numbers)


def _clauses(node: Node, regulation: str, short: Text, known: Blanks) -> tuple[Clause, ...]:
    found = each(node, clause(regulation, short, known), f"[{CLAUSE_EXAMPLE}]")
    if not node.data:
        raise node.wrong("empty-list", f"[{CLAUSE_EXAMPLE}]")
    first: dict[str, Clause] = {}
    for one in found:
        if one.name in first:
            item = Node(node.reading, one.place.path, node.data).child("id")
            item.report(
                "duplicate-clause",
                f"id: {one.name}-2",
                name=one.name,
                related=((first[one.name].place, say("law.duplicate-clause.other")),),
            )
        first.setdefault(one.name, one)
    return tuple(first.values())


def _all_used(node: Node, known: Blanks, all_clauses_read: bool) -> None:
    """A blank that no rule uses would be asked of every adopter for nothing."""
    if not all_clauses_read:
        return
    for name in known.known:
        if name not in known.used:
            node.child(name).report("unused-blank", BLANK_EXAMPLE, on_key=True, name=name)
