"""Cases: given these records, on this day, this is the result."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from lianxin.calendar import parse_label
from lianxin.findings import NOTHING
from lianxin.law.case_records import problem
from lianxin.law.keys import Keys, each
from lianxin.law.model import Case
from lianxin.law.nodes import Node
from lianxin.law.parse_paths import Scope, path
from lianxin.law.scalars import choice, day, number, text, yes
from lianxin.reading.tree import Data
from lianxin.records import KINDS
from lianxin.records.base import SLUG
from lianxin.vocabulary import Status

EXAMPLE = (
    "{name: {zh: 当月联系一次, en: one contact in the month}, as_of: 2026-03-31, "
    "given: [contact: {slug: c1, date: 2026-03-05, links: [l1]}], "
    "then: [{window: 2026-03, status: met}]}"
)
GIVEN_EXAMPLE = "contact: {slug: c1, date: 2026-03-05, links: [l1]}"
THEN_KEYS = ("window", "subject", "status", "measured", "due")
THEN_EXAMPLE = "{window: 2026-03, subject: l1, status: met}"
_SLUG = re.compile(SLUG)
_ID = re.compile(f"{SLUG}(?:/{SLUG}){{1,2}}")
_MEASURED = re.compile(r"[0-9]+(?:/[1-9][0-9]*)?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def case(of: str | None) -> Callable[[Node], Case]:
    """A parser of the cases of a duty or, with the kind it judges, of a record rule."""

    def parse(node: Node) -> Case:
        keys = Keys(node, ("name", "as_of", "given", "then", "because"), EXAMPLE)
        name = keys.need("name", text)
        as_of = keys.need("as_of", day)
        given = keys.may("given", lambda n: each(n, _given, f"[{GIVEN_EXAMPLE}]"), ())
        then = keys.need("then", lambda n: _then(n, of))
        because = keys.may("because", text, NOTHING)
        keys.done()
        return Case(name, as_of.isoformat(), given, then, because, node.place())

    return parse


def _given(node: Node) -> tuple[str, dict[str, Any]]:
    keys = Keys(node, ("remove", *KINDS), GIVEN_EXAMPLE)
    kind = keys.one_of(("remove", *KINDS))
    keys.done()
    inner = node.child(kind)
    if kind == "remove":
        if not isinstance(inner.data, str) or not _ID.fullmatch(inner.data):
            raise inner.wrong("not-an-id", "remove: link/b1/l1")
        return kind, {"id": inner.data}
    fields = Keys(inner, tuple(inner.data) if isinstance(inner.data, dict) else (), GIVEN_EXAMPLE)
    fields.need("slug", _slug)
    fields.may("in", _slug, "")
    fields.done()
    data = _filled(inner.data)
    _check_record(inner, kind, data)
    return kind, data


def _filled(data: Data) -> dict[str, Any]:
    return dict(data) if isinstance(data, dict) else {}


def _check_record(node: Node, kind: str, data: dict[str, Any]) -> None:
    if (found := problem(kind, data)) is not None:
        where, why = found
        for step in where:
            known = isinstance(node.data, dict) and step in node.data
            known = known or (isinstance(node.data, tuple) and isinstance(step, int))
            if not known:
                break
            inner: Data = node.data[step]  # type: ignore[index]
            node = Node(node.reading, (*node.path, step), inner)
        name = ".".join(str(step) for step in where)
        raise node.wrong("case-record", GIVEN_EXAMPLE, kind=kind, name=name, why=why)


def _slug(node: Node) -> str:
    if not isinstance(node.data, str) or not _SLUG.fullmatch(node.data):
        raise node.wrong("not-a-name", "c1")
    return node.data


def _then(node: Node, of: str | None) -> tuple[dict[str, Any], ...]:
    if of is None:
        found = each(node, _result, f"[{THEN_EXAMPLE}]")
        if not node.data:
            raise node.wrong("empty-list", "[{nothing: yes}]")
        return found
    return each(node, lambda n: _finding(n, of), "[{finding_on: c1}]")


def _result(node: Node) -> dict[str, Any]:
    keys = Keys(node, (*THEN_KEYS, "nothing", "only"), THEN_EXAMPLE)
    form = keys.one_of(("window", "nothing", "only"))
    if form == "nothing":
        return {"nothing": keys.need("nothing", yes)}
    if form == "only":
        return {"only": keys.need("only", number(1))}
    found: dict[str, Any] = {
        "window": keys.need("window", _label),
        "status": keys.need("status", choice([str(s) for s in Status], "unknown-status")),
    }
    readers: dict[str, Callable[[Node], str]] = {
        "subject": _subject,
        "measured": _measured,
        "due": lambda n: day(n).isoformat(),
    }
    found |= {key: keys.may(key, read, "") for key, read in readers.items() if keys.has(key)}
    keys.done()
    return found


def _label(node: Node) -> str:
    if isinstance(node.data, str):
        if _DAY.fullmatch(node.data):
            return day(node).isoformat()
        try:
            parse_label(node.data)
        except ValueError:
            pass
        else:
            return node.data
    raise node.wrong("not-a-label", "window: 2026-03")


def _subject(node: Node) -> str:
    if not isinstance(node.data, str) or not (
        _SLUG.fullmatch(node.data) or _ID.fullmatch(node.data)
    ):
        raise node.wrong("not-a-name", "subject: l1")
    return node.data


def _measured(node: Node) -> str:
    if not isinstance(node.data, str) or not _MEASURED.fullmatch(node.data):
        raise node.wrong("not-a-number", "measured: 1")
    return node.data


def _finding(node: Node, of: str) -> dict[str, Any]:
    keys = Keys(node, ("finding_on", "at"), "{finding_on: c1, at: deadline}")
    found: dict[str, Any] = {"finding_on": keys.need("finding_on", _subject)}
    if keys.has("at"):
        found["at"] = keys.may("at", lambda n: ".".join(path(n, Scope(of))), "")
    keys.done()
    return found
