"""The one catalogue of everything a person reads, in Chinese and English.

Each module of this package holds `WORDS`: an id such as 'source.tab' with its
Chinese and its English sentence, in that order. Placeholders are `{name}` and
are the same in both. An id belongs to the module named by its first part.

English counts: `{count} {count:file|files}` takes the first word for 1, the other for the rest.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from string import Formatter
from typing import Any, Final

from lianxin.findings import Text

CHOICE: Final = re.compile(r"\{\w+:([^{}|]*)\|([^{}|]*)\}")
"""A choice between the word for one and the word for more."""


class _Counting(Formatter):
    """Fills in sentences that have choices; `str.format` knows none, but is faster."""

    def format_field(self, value: Any, format_spec: str) -> str:
        one, bar, more = format_spec.partition("|")
        if not bar:
            return format(value, format_spec)
        if isinstance(value, str) and value.startswith("{"):  # filled in by a script of the page
            return f"{value[:-1]}:{format_spec}}}"
        return one if str(value) == "1" else more


_COUNTING: Final = _Counting()


@cache
def area(name: str) -> dict[str, tuple[str, str]]:
    """The sentences of one area, e.g. 'source' -> {'source.tab': (zh, en)}."""
    words: dict[str, tuple[str, str]] = import_module(f"lianxin.words.{name}").WORDS
    return words


def say(key: str, **values: object) -> Text:
    """The sentence `key` in both languages with its placeholders filled in.

    A value that is itself a `Text` goes into each sentence in its language.
    Unknown keys and missing values are programming errors and raise KeyError.
    """
    if not values:
        return _as_it_is(key)
    zh, en = area(key.partition(".")[0])[key]
    chinese = english = values
    for value in values.values():
        if isinstance(value, Text):
            chinese, english = _in(values, 0), _in(values, 1)
            break
    filled = _COUNTING.vformat(en, (), english) if "|" in en else en.format_map(english)
    return Text(zh.format_map(chinese), filled)


@cache
def _as_it_is(key: str) -> Text:
    zh, en = area(key.partition(".")[0])[key]
    return Text(zh.format_map({}), en.format_map({}))


def _in(values: dict[str, object], language: int) -> dict[str, object]:
    return {k: v[language] if isinstance(v, Text) else v for k, v in values.items()}
