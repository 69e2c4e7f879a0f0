"""The fast pass: a strict subset of YAML, read line by line.

Most records are block mappings and lists of short plain texts. Those are read
here at a fifth of the cost of the reference reader. Whatever is unusual in any
way is not judged but handed on: `read` then returns None. It must never accept
what the reference reader refuses, nor read it differently;
tests/test_source_plain.py compares the two.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lianxin.reading.limits import Limits
    from lianxin.reading.tree import Data

# Letters that need no second look: common Chinese characters and the ordinary
# punctuation of Chinese text. Anything rarer is for the reference reader.
_HAN = "一-鿿·–—‘’“”…、。《》「」『』【】〇！（），：；？％＋－／０-９"
# ':' is safe inside a word; ': ' is caught by counting, see `read`.
_INSIDE = rf"A-Za-z0-9{_HAN} ,.()/_+%;:=\-"
_LAST = rf"A-Za-z0-9{_HAN},.()/_+%;=\-"
_NOTHING = r"(?!(?:null|Null|NULL)\n)"
# A text that begins with a digit might be a number too long to keep, or one
# such as 1e999. So it is short and without letters, or goes on in Chinese, or
# is a slug such as 0305-visit: before the sign of an exponent stands a letter.
_DATED = r"[0-9][0-9-]*-[a-z][a-z0-9-]*"
_SLUG = rf"(?:(?!null[,\]])[a-z][a-z0-9-]*|{_DATED})"
_VALUE = (
    rf"(?:{_NOTHING}[A-Za-z{_HAN}](?:[{_INSIDE}]*[{_LAST}])?"
    rf"|[0-9][0-9:.\-]{{0,13}}[0-9]|[0-9]|{_DATED}"
    rf"|[0-9]+[{_HAN}](?:[{_INSIDE}]*[{_LAST}])?"
    rf"|'[{_INSIDE}]*'|\"[{_INSIDE}]*\""
    rf"|\[{_SLUG}(?:, {_SLUG})*\])"
)
_KEY = r"(?!(?:null|true|false):)[a-z][a-z0-9_-]{0,63}"
# indentation, dash, key, value of the key, item without a key
_LINE = re.compile(
    rf"^( *)(?:(- )?({_KEY}):(?: ({_VALUE}))?|- ({_VALUE})|#[{_INSIDE}#]*|(?<!\ ))\n", re.MULTILINE
)


def read(data: bytes, limits: Limits) -> dict[str, Data] | None:
    """The data of a file that keeps to the plain subset, or None to hand it on.

    No line gives more nodes than it has bytes, so a file of no more bytes than
    the limits allow nodes cannot have too many; nor can a text in it be too long.
    """
    if len(data) > min(limits.size, limits.nodes, limits.scalar) or limits.digits < 15:
        return None
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return None
    lines = _LINE.findall(text)
    # Every line matched whole, and ': ' stands nowhere but behind a key.
    if len(lines) != text.count("\n") or not text.endswith("\n"):
        return None
    if text.count(": ") != sum(1 for line in lines if line[3]):
        return None
    return _build(lines, limits.depth)


def _build(lines: list[tuple[str, str, str, str, str]], depth: int) -> dict[str, Data] | None:
    """Nest the lines by their indentation; None where that is amiss or nothing is there."""
    root: dict[str, Data] = {}
    holder: Any = root  # the innermost open mapping or list, and its column
    column = 0
    outer: list[tuple[Any, int]] = []
    lists: list[tuple[Any, str]] = []
    inner: Any
    waiting = ""  # the key of `holder` whose value may begin on the next line
    for indent, dash, key, value, item in lines:
        if not key and not item:
            continue  # a comment or an empty line
        here = len(indent)
        listed = bool(dash or item)
        if waiting and (here > column or (listed and here == column)):
            outer.append((holder, column))
            if listed:
                lists.append((holder, waiting))
            holder[waiting] = inner = [] if listed else {}
            holder, column = inner, here
        else:
            while column > here:
                holder, column = outer.pop()
            if column == here and not listed and type(holder) is list:
                holder, column = outer.pop()  # a list may stand at the column of its key
        if column != here or (type(holder) is list) is not listed:
            return None
        if item:
            holder.append(_value(item))
            waiting = ""
            continue
        if dash:
            outer.append((holder, column))
            holder.append(inner := {})
            holder, column = inner, here + 2
        if key in holder or len(outer) + 2 > depth:  # a flow list is one level more
            return None
        holder[key] = _value(value) if value else None
        waiting = "" if value else key
    for mapping, key in lists:
        mapping[key] = tuple(mapping[key])
    return root or None


def _value(text: str) -> Data:
    """A text, without its quotes, or the tuple of a flow list; `[` begins no plain text."""
    if text[0] == "[":
        return tuple(text[1:-1].split(", "))
    return text[1:-1] if text[0] in "'\"" else text
