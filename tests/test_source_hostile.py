"""Nothing that anybody can write crashes the reader, hangs it, or comes out of it unnoticed."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lianxin.reading.scalars import NOTHING
from lianxin.source import RECORD, REGULATION, Data, load, parse

from tests.source_promises import TINY, judge, yamlish

REAL = sorted((Path(__file__).parent / "fixtures" / "source").glob("*.yaml"))
SCRIPTS = Path(__file__).parents[1] / "scripts"
KIB = 1024
SMALL, LARGE = RECORD.size, REGULATION.size

# PyYAML's composer dies of some of these and hangs on others, so all are read
# in a process of their own. Each is a pattern repeated up to both limits.
BOMBS = {
    "[": "a: {}",
    "[ on lines": "a: [\n{}",
    "{a: ": "a: {}",
    "- ": "a:\n{}",
    "? ": "{}",
    "?\n": "{}",
    "- - -\n": "{}",
    "{[": "a: {}",
    "[]": "a: {}",
    "[],": "a: [{}]",
    "&a ": "a: {}b",
    "!a ": "a: {}b",
    "*a ": "a: [{}]",
    "k": "{}: b",
    "k ": "{}: b",
    "k\n ": "? {}: b",
    ":": "{}",
    ": ": "{}",
    "\n:": "a{}",
    "- &a b\n": "{}",
    "#\n": "{}",
    "#": "{}",
    "\n": "{}",
    " ": "{}",
    " \n": "a: |\n{}",
    "\t": "{}",
    "%TAG !a! tag:a\n": "{}",
    "%YAML 1.1\n": "{}",
    "---\n": "{}",
    "...\n": "{}",
    "--- ": "{}",
    "'": "a: {}",
    "''": "a: '{}'",
    "\\n": 'a: "{}"',
    "\\u202e": 'a: "{}"',
    "\\\n": 'a: "{}"',
    "\u200b": "a: {}",
    "\r": "{}",
    "\0": "{}",
    "字": "a: {}",
    "1": "a: {}",
    "_": "a: 1{}",
    "1:": "a: {}1",
    "1:1": "{}: a",
    "e1": "a: 1{}",
    "F": "a: 0x{}",
    "a: b\n": "{}",
    "<<: *a\n": "{}",
    ", ": "a: [{}]",
    "a, ": "a: {{{}}}",
    "? a : b, ": "a: {{{}}}",
    '"a": b, ': "{{{}}}",
    "a: ": "{}",
    "| ": "a: {}",
    "a: |\n": "{}",
    "a: >1\n  b\n": "{}",
}
READER = """
import json, sys, time
from lianxin.source import RECORD, REGULATION, load, parse
times = {}
for name, text in json.load(sys.stdin).items():
    data = text.encode()
    begin = time.process_time()
    for limits in (RECORD, REGULATION):
        parse(data, name, limits), load(data, name, limits)
    times[name] = time.process_time() - begin
print(json.dumps(times))
"""


def read_apart(texts: dict[str, str]) -> dict[str, float]:
    """Seconds that each text takes in a process that may die without taking us along."""
    done = subprocess.run(
        [sys.executable, "-c", READER],
        input=json.dumps(texts),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={"PYTHONPATH": str(SCRIPTS)},
    )
    assert done.returncode == 0, done.stderr or f"killed by signal {-done.returncode}"
    times: dict[str, float] = json.loads(done.stdout)
    return times


@pytest.mark.parametrize("size", [SMALL, LARGE])
def test_bombs_neither_kill_nor_hang(size: int) -> None:
    texts = {}
    for pattern, frame in BOMBS.items():
        room = size - len(frame.encode())
        texts[pattern + frame] = frame.format(pattern * (room // len(pattern.encode())))
    assert all(size - 32 < len(text.encode()) <= size for text in texts.values())
    times = read_apart(texts)
    assert set(times) == set(texts)
    # Four readings of the largest honest file take about this long; the bombs
    # of the past took seconds already at a hundredth of the size.
    slow = {name: seconds for name, seconds in times.items() if seconds > 0.5 + size / KIB / 250}
    assert not slow


def test_bombs_of_the_past() -> None:
    merges = "a0: &a0 {k: v}\n" + "".join(
        f"a{n}: &a{n}\n  <<: [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12)
    )
    laughs = "a0: &a0 [lol]\n" + "".join(
        f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12)
    )
    itself = "a: &a [*a]\nb: &b {*b : *b}\n"
    times = read_apart(
        {
            "merges": merges,
            "laughs": laughs,
            "itself": itself,
            "25,000 brackets": "[" * 25_000,
            "64 KB of dashes": "- " * 32_768,
            "5,000 anchors": "".join(f"k{n}: &a{n} v\n" for n in range(4_000)),
            "unlike keys": "".join(f"k{n}: v\n" for n in range(6_000)),
        }
    )
    assert max(times.values()) < 0.5


def plain_equal(ours: Data, theirs: object) -> bool:
    """Equal to what PyYAML's BaseLoader makes of it, which knows no None and no tuple."""
    if ours is None:
        return theirs in NOTHING
    if isinstance(ours, dict) and isinstance(theirs, dict):
        return list(ours) == list(theirs) and all(plain_equal(ours[k], theirs[k]) for k in ours)
    if isinstance(ours, tuple) and isinstance(theirs, list):
        return len(ours) == len(theirs) and all(map(plain_equal, ours, theirs))
    return ours == theirs


@given(st.binary(max_size=200))
@example("日".encode("gbk") * 3)
def test_bytes(data: bytes) -> None:
    judge(data)


@given(st.text(max_size=200) | yamlish)
@settings(max_examples=400)
def test_texts(text: str) -> None:
    judge(text.encode("utf-8", "surrogatepass"))
    judge(text.encode("utf-8", "surrogatepass"), TINY)


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.name)
def test_a_real_file_reads_as_with_the_pure_python_parser(path: Path) -> None:
    found, findings = load(path.read_bytes(), path.name)
    assert findings == ()
    assert plain_equal(found, yaml.load(path.read_bytes(), Loader=yaml.BaseLoader))


@given(yamlish)
@settings(max_examples=800)
@example("a: b\n")
@example('a: "\\\n  b"\nc: >\n d\n\n e\n')
def test_what_is_accepted_reads_as_with_the_pure_python_parser(text: str) -> None:
    """libyaml, from which our events come, and PyYAML's own parser were written apart."""
    tree, _ = parse(text.encode(), "a.yaml")
    if tree is not None:
        assert plain_equal(tree.data, yaml.load(text, Loader=yaml.BaseLoader))
