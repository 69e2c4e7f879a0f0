"""The rest of the board as columns, in shards that are loaded when somebody asks."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Final

from lianxin.publish.views.board import Board
from lianxin.publish.views.commitments import Summary
from lianxin.vocabulary import Group, Resolution, Stage, Timeliness

SHARD: Final = 2_000
"""Commitments in one shard; about 60 KB compressed."""
INDEX: Final = "data/board.json"

_COLUMNS: Final[dict[str, Callable[[Summary], Any]]] = {
    "href": lambda one: one.href,
    "title": lambda one: one.title,
    "deed": lambda one: one.deed,
    "o": lambda one: one.organisation_slug,
    "who": lambda one: one.owner.name,
    "whoHref": lambda one: one.owner.href,
    "whom": lambda one: [group.value for group in one.for_groups],
    "m": lambda one: one.made.isoformat(),
    "d": lambda one: one.deadline.isoformat() if one.deadline else "",
    "first": lambda one: one.first.isoformat() if one.first else "",
    "moved": lambda one: one.moved,
    "s": lambda one: one.state,
    "t": lambda one: one.time.value if one.time else "",
    "stage": lambda one: one.stage.value,
    "claim": lambda one: one.claim.resolution.value if one.claim else "",
    "found": lambda one: one.assessment.resolution.value if one.assessment else "",
    # null: not asked; []: asked, but too few to publish; [asked, done well or null].
    "verdict": lambda one: (
        one.verdict and ([one.verdict.asked, one.verdict.done_well] if one.verdict.shown else [])
    ),
}


def board_files(board: Board, language: str) -> dict[str, bytes]:
    """The index and the shards; nothing where all commitments stand in the page itself."""
    if not board.more:
        return {}
    which = ("zh", "en").index(language)
    shards = [board.more[i : i + SHARD] for i in range(0, len(board.more), SHARD)]
    names = [f"data/board-{number}.json" for number in range(len(shards))]
    words = {
        term.value: term.label[which] for terms in (Stage, Timeliness, Resolution) for term in terms
    }
    index = {
        "shards": names,
        "words": words,
        "groups": {group.value: group.label[which] for group in Group},
        "organisations": {
            one.organisation_slug: [
                one.organisation.name,
                one.organisation.href,
                board.rank[one.organisation_slug],
            ]
            for one in (*board.rows, *board.more)
        },
    }
    made = {INDEX: _dump(index)}
    for name, shard in zip(names, shards, strict=True):
        columns = {key: [pick(one) for one in shard] for key, pick in _COLUMNS.items()}
        made[name] = _dump(columns)
    return made


def _dump(value: object) -> bytes:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return text.encode()
