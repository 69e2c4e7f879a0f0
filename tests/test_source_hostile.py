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
from lianxin.findings import sort_key
from lianxin.reading.characters import UNSEEN
from lianxin.reading.scalars import NOTHING
from lianxin.source import RECORD, REGULATION, Data, Limits, excerpt, load, parse

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


def judge(data: bytes, limits: Limits = RECORD) -> None:
    """What must hold of any input whatever."""
    tree, findings = parse(data, "a.yaml", limits)
    assert load(data, "a.yaml", limits) == (tree.data if tree else None, findings)
    assert (tree is None) == bool(findings)
    assert len(findings) <= limits.findings
    assert list(findings) == sorted(findings, key=sort_key)
    lines = data.count(b"\n") + 1
    for finding in findings:
        assert 1 <= finding.place.line <= lines
        assert finding.place.column >= 1
        shown = excerpt(data, finding.place.line)
        assert not UNSEEN.search(shown.replace("\N{REPLACEMENT CHARACTER}", ""))
        if finding.rule not in ("source/gbk", "source/utf-16", "source/not-utf-8"):
            assert finding.place.column <= len(shown) + 2  # behind the end, or at a CR there
    if tree is not None:
        assert data.decode() == tree.text
        for path, (line, column) in {**tree.keys, **tree.values}.items():
            assert tree.place(path).path == path
            assert 1 <= line <= lines
            assert column <= len(tree.lines[line - 1]) + 1


TINY = Limits(size=60, depth=3, nodes=12, scalar=9, digits=4, findings=3)
FRAGMENTS = (
    "a b key 日期 水 x1 : :: ： , [ ] { } - -- ? ! !! & &x *x # | > |- >2 % @ ` ' '' \" \\ \\n"
    " \\x07 \\u202e = ~ null no 1 1234567890123456 .nan 12:30 2026-03-05 --- ... <<".split()
)
SPACES = ["\n", "\n", "\n  ", "\n- ", "\n  - ", " ", " ", "  ", ": ", ": ", ", ", " #", "\r\n"]
RARE = ["\t", "\r", "\x85", "\u2028", "\xa0", "\u3000", "\ufeff", "\0", "😀", "\ue000", "%\n"]
yamlish = st.lists(
    st.sampled_from(FRAGMENTS) | st.sampled_from(SPACES) | st.sampled_from(SPACES + RARE),
    max_size=40,
).map("".join)


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
