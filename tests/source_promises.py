"""What reading promises of any input whatever, and input that looks like YAML."""

from __future__ import annotations

from hypothesis import strategies as st
from lianxin.findings import sort_key
from lianxin.reading.characters import UNSEEN
from lianxin.source import RECORD, Data, Limits, excerpt, load, parse

TINY = Limits(size=60, depth=3, nodes=12, scalar=9, digits=4, findings=3)


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
        assert len(data) <= limits.size
        assert len(tree.keys) + len(tree.values) <= limits.nodes
        assert max(map(len, tree.values)) <= limits.depth
        assert longest(tree.data) <= limits.scalar
        for path, (line, column) in {**tree.keys, **tree.values}.items():
            assert tree.place(path).path == path
            assert 1 <= line <= lines
            assert column <= len(tree.lines[line - 1]) + 1


def longest(data: Data) -> int:
    """Characters of the longest text in the data of a file."""
    if isinstance(data, str):
        return len(data)
    inner = [*data, *data.values()] if isinstance(data, dict) else data or ()
    return max(map(longest, inner), default=0)


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
