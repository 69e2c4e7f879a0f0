"""The values that a condition compares with, read as what the field holds."""

from __future__ import annotations

import re
from collections.abc import Callable

from lianxin.calendar import FESTIVALS
from lianxin.law.fields import KIND_OF, Field
from lianxin.law.nodes import Node
from lianxin.law.scalars import day, number
from lianxin.records import KINDS
from lianxin.records.base import SLUG

_ID = re.compile(f"{SLUG}(?:/{SLUG}){{1,2}}")


def value(target: Field) -> Callable[[Node], str | int]:
    """A parser of one value that the field could hold."""

    def parse(node: Node) -> str | int:
        if target.sort == "date":
            return day(node).isoformat()
        if target.sort == "number":
            return number()(node)
        return _word(node, target)

    return parse


def _word(node: Node, target: Field) -> str:
    if not isinstance(node.data, str):
        raise node.wrong("not-a-text", "pairing")
    if target.term is not None and node.data not in (words := [str(t) for t in target.term]):
        raise node.wrong("not-in-vocabulary", words[0], among=words, field=target.name)
    if target.name == KIND_OF and node.data not in KINDS:
        raise node.wrong("unknown-kind", "inspection", among=KINDS)
    if target.names == "festival" and node.data not in FESTIVALS:
        raise node.wrong("unknown-festival", "spring-festival", among=FESTIVALS)
    if target.sort == "ref" and not _ID.fullmatch(node.data):
        raise node.wrong("not-an-id", "member/b1/m1")
    return node.data
