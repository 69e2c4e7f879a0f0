"""The one catalogue of everything a person reads, in Chinese and English.

Each module of this package holds `WORDS`: an id such as 'source.tab' with its
Chinese and its English sentence, in that order. Placeholders are `{name}` and
are the same in both. An id belongs to the module named by its first part.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

from lianxin.findings import Text


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
    zh, en = area(key.partition(".")[0])[key]
    return Text(zh.format_map(_in(values, 0)), en.format_map(_in(values, 1)))


def _in(values: dict[str, object], language: int) -> dict[str, object]:
    return {k: v[language] if isinstance(v, Text) else v for k, v in values.items()}
