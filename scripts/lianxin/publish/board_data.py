"""The rest of the board as columns, in shards that are loaded when somebody asks.

Each file is a script that hands over one value, not JSON: a page that was opened from a
disk may load scripts, but nothing by `fetch`. Names hold a digest of the content, so that
no page is ever completed from the shards of another day.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from lianxin.publish.views.board import Board
from lianxin.publish.views.commitments import Summary
from lianxin.terms import Term
from lianxin.vocabulary import DelayReason, Group, Resolution, SourceKind, Stage, Timeliness, Topic

SHARD: Final = 1_000
"""Commitments in one shard; about 30 KB compressed."""

_TERMS: Final[dict[str, type[Term]]] = {
    "stage": Stage, "resolution": Resolution, "time": Timeliness, "topic": Topic,
    "source": SourceKind, "group": Group, "reason": DelayReason,
}  # fmt: skip
_PLACE: Final = {
    name: {term: number for number, term in enumerate(terms)} for name, terms in _TERMS.items()
}


@dataclass(frozen=True, slots=True)
class BoardData:
    """index: path of the file to load first, '' where all stands in the page; files by path."""

    index: str
    files: dict[str, bytes]


# What the filters need to know about a row, also said of a whole shard (`_holds`).
_FACETS: Final[dict[str, Callable[[Summary], str]]] = {
    "s": lambda one: one.state,
    "t": lambda one: one.time.value if one.time else "",
    "topic": lambda one: one.topic.value,
    "from": lambda one: one.source.value if one.source else "",
}
_COLUMNS: Final[dict[str, Callable[[Summary], Any]]] = {
    "href": lambda one: one.href,
    "title": lambda one: one.title,
    "deed": lambda one: one.deed,
    "whom": lambda one: [_at("group", group) for group in one.for_groups],
    "m": lambda one: _number(one.made),
    "d": lambda one: _number(one.deadline),
    "first": lambda one: _number(one.first),
    "moved": lambda one: one.moved,
    "reasons": lambda one: [_at("reason", reason) for reason in one.reasons],
    "topic": lambda one: _at("topic", one.topic),
    "from": lambda one: _at("source", one.source),
    "t": lambda one: _at("time", one.time),
    "stage": lambda one: _at("stage", one.stage),
    "claim": lambda one: _at("resolution", one.claim.resolution if one.claim else None),
    "found": lambda one: _at("resolution", one.assessment.resolution if one.assessment else None),
    # null: not asked; []: asked, but too few to publish; [asked, done well or null].
    "verdict": lambda one: (
        one.verdict and ([one.verdict.asked, one.verdict.done_well] if one.verdict.shown else [])
    ),
}


def board_data(board: Board, language: str) -> BoardData:
    """The index and the shards; nothing where all commitments stand in the page itself."""
    if not board.more:
        return BoardData("", {})
    which = ("zh", "en").index(language)
    numbers = {spot.slug: spot.number for spot in board.places}
    files: dict[str, bytes] = {}
    shards = []
    for name, rows in _shards(board.more, numbers):
        file, content = _script(name, _columns(rows, numbers))
        files[file] = content
        shards.append({"name": name, "file": file, "rows": len(rows), **_holds(rows, numbers)})
    index = {
        "places": {str(spot.number): [spot.name, spot.href] for spot in board.places},
        "terms": {
            name: [[term.value, term.label[which]] for term in terms]
            for name, terms in _TERMS.items()
        },
        "shards": shards,
    }
    file, content = _script("index", index)
    return BoardData(file, files | {file: content})


def _shards(
    rows: Iterable[Summary], numbers: dict[str, int]
) -> Iterator[tuple[str, list[Summary]]]:
    """By year, latest first, then in the order of the tree: an organisation is in few shards."""
    years: dict[int, list[Summary]] = defaultdict(list)
    for one in rows:
        years[one.made.year].append(one)
    for year in sorted(years, reverse=True):
        ordered = sorted(years[year], key=lambda one: numbers[one.organisation_slug])
        for part, start in enumerate(range(0, len(ordered), SHARD), 1):
            yield f"{year:04d}-{part}", ordered[start : start + SHARD]


def _holds(rows: list[Summary], numbers: dict[str, int]) -> dict[str, Any]:
    """What may be found in a shard, so that no other is loaded in vain."""
    places = [numbers[one.organisation_slug] for one in rows]
    facets = {name: sorted({pick(one) for one in rows}) for name, pick in _FACETS.items()}
    return {"y": rows[0].made.year, "o": [min(places), max(places)], **facets}


def _columns(rows: list[Summary], numbers: dict[str, int]) -> dict[str, Any]:
    owners = {(one.owner.name, one.owner.href): None for one in rows}
    at = {owner: number for number, owner in enumerate(owners)}
    columns: dict[str, Any] = {key: [pick(one) for one in rows] for key, pick in _COLUMNS.items()}
    columns["o"] = [numbers[one.organisation_slug] for one in rows]
    columns["who"] = [at[one.owner.name, one.owner.href] for one in rows]
    columns["owners"] = [list(owner) for owner in owners]
    return columns


def _at(terms: str, term: Term | None) -> int:
    """The place of a word in its list; -1 for none."""
    return -1 if term is None else _PLACE[terms][term]


def _number(day: date | None) -> int:
    """A day as 20260131; 0 for none."""
    return day.year * 10_000 + day.month * 100 + day.day if day else 0


def _script(name: str, value: object) -> tuple[str, bytes]:
    """A file that hands over a value. Line separators are escaped for engines before ES2019."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    for separator in ("\u2028", "\u2029"):
        text = text.replace(separator, f"\\u{ord(separator):04x}")
    content = f'lxBoard.receive("{name}",{text});\n'.encode()
    return f"board/{name}.{hashlib.sha256(content).hexdigest()[:10]}.js", content
