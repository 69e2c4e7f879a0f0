"""The reference reader: from the parser's events to data and positions.

PyYAML's own composer is not used: it dies of nested input and expands aliases
and merge keys. Here every event is counted before anything is built from it,
so depth and size are bounded while the text is still being scanned.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import yaml.events as parsed
from yaml.error import YAMLError

from lianxin.reading import escapes, scalars, syntax
from lianxin.reading.report import Enough, Report, spot_of
from lianxin.reading.tree import Data, Path, Spot, Tree

try:
    from yaml._yaml import CParser
except ImportError as error:
    raise ImportError(
        "PyYAML was installed without libyaml, which Lianxin needs: install PyYAML from a wheel, "
        "or install libyaml's headers and build PyYAML again"
    ) from error

# libyaml drops `>#important` without a word, taking it for a comment.
_SWALLOWED = re.compile(r"[|>][-+0-9]*[^-+0-9 \r\n]")
_STANDARD = "tag:yaml.org,2002:"  # what the parser makes of `!!`
_SHOWN = 40  # characters of a key or value that a message repeats


def read(data: bytes, report: Report) -> Tree | None:
    """The tree of a file whose text is already in `report.text`, or None.

    Raises Enough where reading stopped early; otherwise None comes with findings too.
    """
    builder = _Builder(report)
    try:
        builder.run(CParser(data))
    except YAMLError as error:
        syntax.explain(error, report)
    return None if report else builder.tree()


@dataclass(slots=True)
class _Open:
    """A mapping or list whose end has not come yet."""

    holder: Any
    path: Path
    key: str | None = None  # the key whose value comes next

    @property
    def wants_key(self) -> bool:
        return self.key is None and type(self.holder) is dict

    @property
    def next_path(self) -> Path:
        step = len(self.holder) if self.key is None else self.key
        return (*self.path, step)

    def take(self, value: Data) -> None:
        if self.key is None:
            self.holder.append(value)
        else:
            self.holder[self.key] = value
            self.key = None


class _Builder:
    """Takes one event after the other; reports what a record may not hold and goes on.

    After a finding the data are no longer right, only well-formed; they are
    never given out.
    """

    def __init__(self, report: Report) -> None:
        self._report = report
        self._root: dict[str, Data] = {}
        self._open: list[_Open] = []
        self._values: dict[Path, Spot] = {}
        self._keys: dict[Path, Spot] = {}
        self._nodes = 0
        self._documents = 0
        self._end_of_text = spot_of(report.text, len(report.text))

    def run(self, parser: CParser) -> None:
        """Take all events of a file."""
        handlers = {
            parsed.ScalarEvent: self._scalar,
            parsed.MappingStartEvent: self._start,
            parsed.SequenceStartEvent: self._start,
            parsed.MappingEndEvent: self._end,
            parsed.SequenceEndEvent: self._end,
            parsed.AliasEvent: self._alias,
            parsed.DocumentStartEvent: self._document,
        }
        while (event := parser.get_event()) is not None:
            if handle := handlers.get(type(event)):
                handle(event)
        if not self._documents:
            raise self._report.stop("empty", (1, 1))

    def tree(self) -> Tree:
        """What all events together say."""
        report = self._report
        return Tree(report.file, report.text, self._root, self._values, self._keys)

    def _document(self, event: Any) -> None:
        self._documents += 1
        if self._documents > 1:
            mark = event.start_mark
            raise self._report.stop("documents", (mark.line + 1, mark.column + 1))

    def _alias(self, event: Any) -> None:
        self._report.add("alias", self._count(event), name=_short(event.anchor))
        if not self._open:
            raise Enough
        if self._open[-1].wants_key:
            self._open[-1].key = ""
        else:
            self._open[-1].take(None)

    def _count(self, event: Any) -> Spot:
        """Every key, value and collection passes here, before anything is made of it."""
        mark = event.start_mark
        spot = mark.line + 1, mark.column + 1
        if spot > self._end_of_text:  # the parser thinks of one more line end there
            spot = self._end_of_text
        self._nodes += 1
        if self._nodes > self._report.limits.nodes:
            raise self._report.stop("too-many", spot, most=self._report.limits.nodes)
        return spot

    def _node(self, event: Any) -> Spot:
        spot = self._count(event)
        if event.anchor is not None:
            self._report.add("anchor", spot, name=_short(event.anchor))
        if event.tag is not None:
            self._report.add("tag", spot, name=_short(event.tag.replace(_STANDARD, "!!")))
        return spot

    def _start(self, event: Any) -> None:
        spot = self._node(event)
        depth = self._report.limits.depth
        if len(self._open) >= depth:
            raise self._report.stop("too-deep", spot, most=depth)
        is_mapping = type(event) is parsed.MappingStartEvent
        if not self._open:
            if not is_mapping:
                raise self._report.stop("root", spot)
            self._push(self._root, (), spot)
            return
        top = self._open[-1]
        if top.wants_key:
            self._report.add("key-collection", spot)
            top.key = ""
        self._push({} if is_mapping else [], top.next_path, spot)

    def _push(self, holder: object, path: Path, spot: Spot) -> None:
        self._values[path] = spot
        self._open.append(_Open(holder, path))

    def _end(self, _event: Any) -> None:
        holder = self._open.pop().holder
        if self._open:
            self._open[-1].take(tuple(holder) if type(holder) is list else holder)

    def _scalar(self, event: Any) -> None:
        spot = self._node(event)
        value: str = event.value
        limits = self._report.limits
        if len(value) > limits.scalar:
            self._report.add("too-long", spot, most=limits.scalar)
        if event.style == '"':
            escapes.check(event, self._report)
        elif _SWALLOWED.match(self._report.text, event.start_mark.index):
            self._report.add("block-text", spot)
        if not self._open:
            raise self._not_a_mapping(value, not event.style, spot)
        top = self._open[-1]
        if top.wants_key:
            self._key(value, not event.style, spot)
            return
        self._values[top.next_path] = spot
        if event.style:
            top.take(value)
            return
        if what := scalars.fault(value, limits.digits):
            self._report.add(what, spot, value=_short(value), most=limits.digits)
        top.take(None if value in scalars.NOTHING else value)

    def _key(self, key: str, plain: bool, spot: Spot) -> None:
        top = self._open[-1]
        top.key = key
        path = top.next_path
        if what := _fault_of_key(key, plain):
            self._report.add(what, spot, name=_short(key))
        if path in self._keys:
            self._report.add("duplicate", spot, self._keys[path], name=_short(key))
        else:
            self._keys[path] = spot

    def _not_a_mapping(self, value: str, plain: bool, spot: Spot) -> Enough:
        if plain and value in scalars.NOTHING:
            return self._report.stop("empty", (1, 1))
        return self._report.stop("full-width-colon" if "：" in value else "root", spot)


def _fault_of_key(key: str, plain: bool) -> str | None:
    if not key:
        return "key-empty"
    if plain and key == "<<":
        return "merge"
    if plain and not scalars.is_text(key):
        return "key-not-text"
    return "key-space" if key != key.strip() else None


def _short(text: str) -> str:
    """What a message repeats of a text: one line, and not too much of it."""
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…"
