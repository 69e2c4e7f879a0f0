"""The small things of a regulation file: texts in two languages, names, days, numbers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date

from lianxin.calendar import FAR_FUTURE, Span
from lianxin.findings import NOTHING, Text
from lianxin.law.keys import Keys
from lianxin.law.nodes import Node
from lianxin.records.base import SLUG

_SLUG = re.compile(SLUG)
_RULE = re.compile(f"{SLUG}/{SLUG}")
_BLANK = re.compile(r"[a-z][a-z0-9_]*")
_NUMBER = re.compile(r"0|[1-9][0-9]{0,5}")
_CLAUSE = re.compile(r"[0-9a-zA-Z][0-9a-zA-Z.\-]{0,15}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

QUOTED = "{zh: 每月联系一次, en: 'call, write or visit'}"
BOTH = "{zh: 每月联系一次, en: contact once a month}"


def text(node: Node) -> Text:
    """A sentence in Chinese and English; neither may be missing."""
    if isinstance(node.data, dict):
        for key, value in node.data.items():
            if key not in ("zh", "en") and value is None:  # {en: one, two} is cut at the comma
                raise node.child(key).wrong("cut-at-comma", QUOTED, on_key=True, name=key)
    keys = Keys(node, ("zh", "en"), BOTH)
    zh, en = keys.need("zh", sentence), keys.need("en", sentence)
    keys.done()
    return Text(zh, en)


def sentence(node: Node) -> str:
    """A text that is not empty."""
    if not isinstance(node.data, str) or not node.data.strip():
        raise node.wrong("not-a-text", BOTH)
    return node.data


def slug(node: Node) -> str:
    """A name in small letters, digits and hyphens."""
    return _matching(node, _SLUG, "not-a-name", "monthly-contact")


def blank_name(node: Node) -> str:
    """The name of a blank; with underscores, so that it cannot be taken for a rule."""
    return _matching(node, _BLANK, "not-a-blank-name", "deeds_per_year")


def clause_number(node: Node) -> str:
    """A clause number as people cite it."""
    return _matching(node, _CLAUSE, "not-a-clause-number", "'2.2a'")


def rule_name(node: Node) -> str:
    """The stable name of a rule: regulation, stroke, clause."""
    return _matching(node, _RULE, "not-a-rule-name", "member-service/rights-respected")


def _matching(node: Node, pattern: re.Pattern[str], what: str, example: str) -> str:
    if not isinstance(node.data, str) or not pattern.fullmatch(node.data):
        raise node.wrong(what, example)
    return node.data


def number(lowest: int = 0, highest: int = 999_999, example: str = "1") -> Callable[[Node], int]:
    """A parser of whole numbers between two bounds."""

    def parse(node: Node) -> int:
        if not isinstance(node.data, str) or not _NUMBER.fullmatch(node.data):
            raise node.wrong("not-a-number", example)
        if not lowest <= (value := int(node.data)) <= highest:
            raise node.wrong("number-out-of-limits", example, lowest=lowest, highest=highest)
        return value

    return parse


def day(node: Node) -> date:
    """A day such as 2026-03-05."""
    try:
        if isinstance(node.data, str) and _DAY.fullmatch(node.data):
            return date.fromisoformat(node.data)
    except ValueError:
        pass
    raise node.wrong("not-a-day", "2026-03-05")


def choice(names: Iterable[str], what: str) -> Callable[[Node], str]:
    """A parser of one of several names; the example is the first of them."""
    known = tuple(names)

    def parse(node: Node) -> str:
        if not isinstance(node.data, str) or node.data not in known:
            raise node.wrong(what, known[0], among=known)
        return node.data

    return parse


def yes(node: Node) -> bool:
    """A plain 'yes' or 'no'."""
    return choice(("yes", "no"), "not-yes-or-no")(node) == "yes"


def span(keys: Keys) -> Span:
    """The days from `since` to `until`, both included; without `until` they do not end."""
    since = keys.need("since", day)
    until = keys.may("until", day, FAR_FUTURE)
    keys.done()
    if until < since:
        raise keys.node.child("until").wrong("span-backwards", keys.example)
    return Span(since, until)


def in_force(node: Node) -> Span:
    """`{since: 2008-01-01, until: 2026-12-31}`; the end may be left out."""
    return span(Keys(node, ("since", "until"), "{since: 2008-01-01, until: 2026-12-31}"))


def no_text(node: Node) -> Text:
    """An optional text: nothing where the key stands empty."""
    return NOTHING if node.data is None else text(node)
