"""JSON that somebody hands us: read strictly, and bounded before anything is built from it."""

from __future__ import annotations

import json
import re
from typing import Any, Final

from lianxin.disk.refusal import Refused
from lianxin.words import say

LARGEST: Final = 64 * 1024 * 1024
"""Bytes; 900,000 leaves."""
DEEPEST: Final = 8

_HEX: Final = re.compile(r"[0-9a-f]+")


class Unfit(Refused):
    """A file is not what it should be; `text` says so to the user."""


def unfit(what: str, **values: object) -> Unfit:
    """The error with the sentence 'proof.file-<what>'."""
    return Unfit(say(f"proof.file-{what}", **values))


def read(data: bytes) -> dict[str, Any]:
    """The object in a file of ours; Unfit for anything that plain JSON is not.

    Refused: too large, too deep, not UTF-8, a key twice, NaN, a fraction, half a surrogate.
    """
    if len(data) > LARGEST:
        raise unfit("large", most=LARGEST // (1024 * 1024))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise unfit("no-text") from None
    if _depth(text) > DEEPEST:
        raise unfit("deep")
    try:
        found = json.loads(
            text, object_pairs_hook=_once, parse_constant=_no_number, parse_float=_no_number,
            parse_int=_whole,
        )  # fmt: skip
    except json.JSONDecodeError as error:
        raise unfit("no-json", line=error.lineno, column=error.colno) from None
    if not isinstance(found, dict):
        raise unfit("no-object")
    return found


def _depth(text: str) -> int:
    """How deep brackets stand in one another at most; those inside texts count as well."""
    deepest = depth = 0
    for bracket in re.finditer(r"[\[{\]}]", text):
        depth += 1 if bracket[0] in "[{" else -1
        deepest = max(deepest, depth)
    return deepest


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise unfit("twice")
    return found


def _no_number(_: str) -> Any:
    raise unfit("number")


def _whole(digits: str) -> int:
    if len(digits) > 15:
        raise unfit("number")
    return int(digits)


class Fields:
    """The fields of an object, each asked for once by its shape; Unfit names what is wrong."""

    def __init__(self, found: dict[str, Any], where: str = "") -> None:
        """where: what stands in front of a field's name in messages."""
        self._found = dict(found)
        self._where = where

    def take(self, name: str) -> Any:
        """The value of a field, whatever it is."""
        if name not in self._found:
            raise unfit("lacks", field=self._where + name)
        return self._found.pop(name)

    def wrong(self, name: str) -> Unfit:
        """The error that this field has another shape than it should."""
        return unfit("field", field=self._where + name)

    def number(self, name: str) -> int:
        """A whole number that is not negative."""
        found = self.take(name)
        if type(found) is not int or found < 0:
            raise self.wrong(name)
        return found

    def word(self, name: str, pattern: str) -> str:
        """A text that matches a pattern of plain characters as a whole."""
        found = self.take(name)
        if not isinstance(found, str) or not re.fullmatch(pattern, found, re.ASCII):
            raise self.wrong(name)
        return found

    def bytes_of(self, name: str, length: int = 32) -> bytes:
        """So many bytes in lower-case hex."""
        return bytes.fromhex(self.word(name, f"[0-9a-f]{{{2 * length}}}"))

    def hashes(self, name: str) -> tuple[bytes, ...]:
        """A list of hashes of 32 bytes in lower-case hex."""
        found = self.take(name)
        if not isinstance(found, list):
            raise self.wrong(name)
        for one in found:
            if not isinstance(one, str) or len(one) != 64 or not _HEX.fullmatch(one):
                raise self.wrong(name)
        return tuple(map(bytes.fromhex, found))

    def object(self, name: str) -> dict[str, Any]:
        """An object."""
        found = self.take(name)
        if not isinstance(found, dict):
            raise self.wrong(name)
        return found

    def objects(self, name: str) -> list[dict[str, Any]]:
        """A list of objects."""
        found = self.take(name)
        if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
            raise self.wrong(name)
        return found

    def end(self) -> None:
        """Unfit if there is a field that nobody asked for."""
        if self._found:
            first = min(self._found)
            shown = "".join(c if c.isprintable() else "?" for c in first)[:40]
            raise unfit("more", field=self._where + shown)
