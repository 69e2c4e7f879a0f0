"""The regulation that the tests in here are judged by, and regulations that are almost one."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from random import Random

from lianxin.findings import Finding
from lianxin.law.borrowing import borrow
from lianxin.law.model import Regulation
from lianxin.law.parse_regulation import parse_regulation
from lianxin.source import REGULATION, parse

from tests.fuzz.writing import CANARIES
from tests.publish.small import LAW

NAME = "hand-in-hand"
FILE = f"regulations/{NAME}.yaml"
ROOT = Path(__file__).resolve().parents[2]
SEEDS = (LAW.encode(), (ROOT / "regulations" / "two-links.yaml").read_bytes())


@cache
def law() -> dict[str, Regulation]:
    """The small regulation, as it is read from its file."""
    found, findings = read(LAW.encode(), NAME)
    assert not findings
    return found


def read(data: bytes, name: str) -> tuple[dict[str, Regulation], tuple[Finding, ...]]:
    """What `lianxin.law.load` makes of the bytes of one file, without the disk."""
    tree, findings = parse(data, f"regulations/{name}.yaml", REGULATION)
    if tree is None:
        return {}, findings
    regulation, findings = parse_regulation(tree, name)
    found, unfetched = borrow({} if regulation is None else {name: regulation})
    return found, (*findings, *unfetched)


def spoil(data: bytes, luck: Random) -> bytes:
    """Change some lines: drop, double, indent, move one; or put something else behind a colon."""
    lines = data.split(b"\n")
    for _ in range(luck.randint(1, 3)):
        at = luck.randrange(len(lines))
        match luck.randrange(7):
            case 0:
                del lines[at]
            case 1:
                lines.insert(at, lines[at])
            case 2:
                lines[at] = b"  " + lines[at]
            case 3:
                lines[at] = lines[at].removeprefix(b"  ")
            case 4:
                lines.insert(luck.randrange(len(lines)), lines[at])
            case 5:
                lines[at] = _other_value(lines[at], luck)
            case 6:
                lines[at] = _other_word(lines[at], lines, luck)
        lines = lines or [b""]
    return b"\n".join(lines)


def _other_value(line: bytes, luck: Random) -> bytes:
    key, colon, _ = line.partition(b": ")
    wrong = ("", "[]", "{}", "0", "-1", "999999999", "2020-02-30", "'{nobody}'", "'{0.real}'",
             "{zh: x, en: '{holder!r}'}", "yes", "[[a]]", "{a: b}", "member", "link", "'{'",
             "{zh: x}", "hand-in-hand/monthly", "02-29", "date", "links.member")  # fmt: skip
    value = luck.choice((*wrong, *(f"'{c}'" for c in CANARIES if "'" not in c and "\n" not in c)))
    return key + colon + value.encode()


def _other_word(line: bytes, lines: list[bytes], luck: Random) -> bytes:
    """One word of the line becomes one of another line: a known word in the wrong place."""
    words, others = line.split(b" "), luck.choice(lines).split(b" ")
    words[luck.randrange(len(words))] = luck.choice(others)
    return b" ".join(words)
