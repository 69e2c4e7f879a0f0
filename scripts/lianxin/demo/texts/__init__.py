"""Natural phrases for the demo register, and how they are put together."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from lianxin.demo.draw import Deck

FORMS = {
    "F": "face-to-face",
    "H": "home-visit",
    "T": "telephone",
    "M": "message",
    "E": "e-mail",
    "G": "guidance-at-work",
    "A": "group-activity",
    "V": "evening-visit",
}
"""Letters used in the lists of deeds."""

SETTINGS = ("village", "office", "clinic", "factory")
Slots = Mapping[str, tuple[str, ...]]
_SLOT = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Line:
    """What can be done on a visit: in which months, in which forms, about what."""

    months: frozenset[int]
    forms: tuple[str, ...]
    topic: str
    text: str


@dataclass(frozen=True, slots=True)
class Pledge:
    """What can be promised."""

    topic: str
    groups: tuple[str, ...]
    title: str
    deed: str
    baseline: str
    done_when: str
    need: str
    beyond: str
    shown: str


@dataclass(frozen=True, slots=True)
class Voice:
    """What people may say, and how it is handled."""

    topic: str
    group: str
    summary: str
    wording: str
    step: str
    answer: str
    call: str


def _fields(text: str) -> list[list[str]]:
    return [[part.strip() for part in row.split("|")] for row in text.strip().splitlines()]


def _months(span: str) -> frozenset[int]:
    first, last = (int(part) for part in span.split("-"))
    return frozenset((first - 1 + n) % 12 + 1 for n in range((last - first) % 12 + 1))


@cache
def deeds(setting: str, visits: bool = False) -> tuple[Line, ...]:
    """What members do on visits; `visits`: only those at home (factory)."""
    module = import_module(f"lianxin.demo.texts.{setting}_deeds")
    rows = [r.split(" ", 3) for r in (module.VISITS if visits else module.DEEDS).split("\n") if r]
    return tuple(
        Line(_months(span), tuple(FORMS[letter] for letter in letters), topic, text)
        for span, letters, topic, text in rows
    )


@cache
def pledges(setting: str) -> tuple[Pledge, ...]:
    """What members and organisations promise."""
    module = import_module(f"lianxin.demo.texts.{setting}_promises")
    return tuple(
        Pledge(topic, tuple(groups.split()), *rest)
        for topic, groups, *rest in _fields(module.PROMISES)
    )


@cache
def voices(setting: str) -> tuple[Voice, ...]:
    """What people say."""
    module = import_module("lianxin.demo.texts.opinions")
    return tuple(Voice(*row) for row in _fields(getattr(module, setting.upper())))


@cache
def slots(setting: str, area: str = "deeds") -> Slots:
    """What may stand in the braces of that setting's deeds or promises."""
    found: Slots = import_module(f"lianxin.demo.texts.{setting}_{area}").SLOTS
    return found


def chosen(deck: Deck, options: Slots, pile: object = "") -> dict[str, str]:
    """One value for every slot."""
    return {name: deck.next((pile, name), values) for name, values in options.items()}


def filled(text: str, values: Mapping[str, str]) -> str:
    """The sentence with its slots filled in."""
    return _SLOT.sub(lambda slot: values[slot.group(1)], text)
