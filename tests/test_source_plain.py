"""The fast pass never accepts what the reference reader refuses, nor reads it differently.

It may hand on anything it likes, save the ordinary records it was made for.
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lianxin.reading import plain
from lianxin.source import RECORD, REGULATION, Limits, load, parse

FIXTURES = Path(__file__).parent / "fixtures" / "source"
REAL = [path.read_bytes() for path in sorted(FIXTURES.glob("*.yaml"))]


def agrees(data: bytes, limits: Limits = RECORD) -> bool:
    """Whether the fast pass took the file; if so, it must have read it rightly."""
    fast = plain.read(data, limits)
    if fast is not None:
        tree, findings = parse(data, "a.yaml", limits)
        assert tree is not None, (data, findings)
        assert fast == tree.data
        assert list(fast) == list(tree.data)
        # What lets it do without counting: no more nodes than bytes.
        assert len(tree.keys) + len(tree.values) <= len(data)
    return fast is not None


@pytest.mark.parametrize("name", ["contact.yaml", "commitment.yaml"])
def test_ordinary_records_are_read_without_the_parser(name: str) -> None:
    assert agrees((FIXTURES / name).read_bytes())


TAKEN = (
    "a: b\n",
    "a:\n",
    "a:\n- b\n- c\n",
    "a:\n  - b: c\n    d:\n    - e\n  - f\ng: h\n",
    "a:\n- b:\n- c:\n  d: e\nf:\n",
    "a:\n- b:\n  - c\n  - d\n- e\n",
    "a:\n    b:\n     c: d\n    e: f\n",
    "a: [b]\nc:\n- [d, e]\n",
    "no: no\non: yes\nnulls: nullable\n",
    "time: 12:30\nday: 2026-03-05\nnumber: 010\nlong: 123456789012345\n",
    "a: 0305-visit\nb: [2026-03-05-visit, 1-a]\nc:\n- 0305-e5\n",
    "a: 25户受益，http://example.org/x 等\n",
    "a: 'b'\nc: \"\"\nd:\n- ' e '\n",
    "# note\na: b\n\n  # note\nc: d\n",
    "a: b c (d), e; 50%\n",
)
HANDED_ON = (
    # comments and quotes behind or inside a value
    "a: b # c\n",
    "a: b #c\n",
    "a: b#c\n",
    "a: 'b' # c\n",
    "a: 'b''c'\n",
    "a: 'b' c\n",
    'a: "b\\n"\n',
    'a: "b" "c"\n',
    "a: 'b\n  c'\n",
    "a: '\n",
    # a colon that may begin a value
    "a: b: c\n",
    "a: b:\n",
    "a: 'b: c'\n",
    "# a: b\nc: d\n",
    "a:: b\n",
    "a : b\n",
    "a:b\n",
    "a:  b\n",
    "- a: b: c\n",
    "a:\n- b c: d\n",
    # spaces
    "a: b \n",
    "a: \n",
    " a: b\n",
    "a: b\n \n",
    "a:\xa0b\n",
    "a: b\xa0\n",
    "a: \u3000b\n",
    "\u3000a: b\n",
    "a: b\u2028c\n",
    "a: b\x85c: d\n",
    "a: b\tc\n",
    "a: b\r\nc: d\r\n",
    "a: b\rc: d\n",
    # signs
    *(f"a: {sign}\n" for sign in "-?:,[]{}#&*!|>%@`~=<.+'\""),
    *(f"a: {sign}b\n" for sign in "-?:,[]{}#&*!|>%@`~<.+'\""),
    *(f"a:\n- {sign}b\n" for sign in "-?:,[]{}#&*!|>%@`~<.+'\""),
    "a: - b\n",
    "a: ? b\n",
    "? a\n: b\n",
    "- a\n",
    "-\n",
    "a:\n-\n",
    "a:\n- - b\n",
    "a: [b,c]\n",
    "a: [b, ]\n",
    "a: [b, null]\n",
    "a: [null]\n",
    "a: [b, 1]\n",
    "a: [ b ]\n",
    "a: [b] c\n",
    "a: [b\n",
    "a: {b: c}\n",
    "a: |\n  b\n",
    "a: >-\n  b\n",
    "<<: b\n",
    "*a : b\n",
    "&a b: c\n",
    "!!map\na: b\n",
    "%YAML 1.2\n---\na: b\n",
    "---\na: b\n",
    "a: b\n...\n",
    "a: b\n---\nc: d\n",
    "a: ---\n",
    # values and keys that are not text
    "a: null\n",
    "a:\n- Null\n",
    "a: ~\n",
    "a: .nan\n",
    "a: -.inf\n",
    "a: 1234567890123456\n",
    "a: -1\n",
    "a: 1e999\n",
    "a: 0xFFFFFFFFFFFFFFFFF\n",
    "a: 1_000\n",
    "a: 1e-999\n",
    "a: [1-2]\n",
    "null: b\n",
    "true: b\n",
    "1: b\n",
    "2026-03-05: b\n",
    "'a': b\n",
    ": b\n",
    # what is seen only over several lines
    "a: b\na: c\n",
    "a:\n  b: c\n  b: d\n",
    "a:\n- b: c\n  b: d\n",
    "a:\n  b: c\n d: e\n",
    "a: b\n  c: d\n",
    "a: b\n  c\n",
    "a:\n  b\n",
    "a: b\n- c\n",
    "a:\n  - b\n - c\n",
    "a:\n- b\n  - c\n",
    "a:\n- b\n  c: d\n",
    "a:\n- b: c\n   d: e\n",
    "a:\n  b: c\n- d\n",
    "a:\n- b\nc\n",
    "a:\n  - b\n  c: d\n",
    "a:\n" + "".join(" " * level + "a:\n" for level in range(1, 17)),
    # ends, and characters that a person does not see
    "",
    "\n",
    "# a\n",
    "a: b",
    "a: b\n\0",
    "a: b\ufeff\n",
    "\ufeffa: b\n",
    "a: b\u200bc\n",
    "a: b\u202ec\n",
    "a: \ue000\n",
    "a: 😀\n",
    "# \u200b\na: b\n",
    "a: 字\ufffd\n",
)


@pytest.mark.parametrize("text", TAKEN)
def test_taken(text: str) -> None:
    assert agrees(text.encode())


@pytest.mark.parametrize("text", HANDED_ON)
def test_handed_on(text: str) -> None:
    assert not agrees(text.encode())


def test_bytes_that_are_no_text_are_handed_on() -> None:
    assert not agrees(b"a: \xff\n")
    assert not agrees("a: 水\n".encode("gbk"))


def test_limits_hold_without_counting() -> None:
    densest = b"a:\nb:\nc:\n"
    assert plain.read(densest, Limits(nodes=len(densest))) is not None
    assert plain.read(densest, Limits(nodes=len(densest) - 1)) is None
    assert plain.read(b"a: bcd\n", Limits(scalar=6)) is None
    assert plain.read(b"a: bcd\n", Limits(size=6)) is None
    assert plain.read(b"a: bcd\n", Limits(digits=14)) is None
    assert load(b"a: 123456789012345\n", "a.yaml", Limits(digits=14))[0] is None
    for depth in range(1, 20):
        for text in ("".join(" " * level + "a:\n" for level in range(depth)), "a: [b]\n"):
            agrees(text.encode(), Limits(depth=depth - 1))
    assert not agrees(b"a: b\n" * 2_000, REGULATION)


VALUES = (
    "b 水渠 no null Null 12:30 2026-03-05 010 1234567890123456 123456789012345 1e999 12e3 0x1F 3户"
    " 0305-visit 03-e5 1e-5 1-2 -1-a [0305-e5] [1-2] [1e5]"
    " [b] [] [b,c] [null] 'b' '' \"b\" '‘' b#c b:c : b: - ? ~ | > &b *b !b .nan -1 ，b b，"
).split()
VALUES += [
    "b c",
    "b: c",
    "b #c",
    "b # c",
    "b ",
    "[b, c]",
    "[b, null, c]",
    "'b c'",
    "'b: c'",
    "b :c",
]
KEYS = ["a", "b", "c", "a-b", "no", "null", "1", "A", "日期", "'a'", "<<", "a b", "true", "on_1"]
RARE = [" ", "\t", "\r", "\x85", "\u2028", "\xa0", "\u3000", "\u200b", "😀", "#", "# b", "---"]


@st.composite
def nearly_plain(draw: st.DrawFn) -> str:
    lines = []
    for _ in range(draw(st.integers(1, 12))):
        indent = " " * draw(st.sampled_from([0, 0, 0, 1, 2, 2, 2, 3, 4, 4, 6]))
        dash = draw(st.sampled_from(["", "", "", "- ", "- ", "-", "- - ", "-  "]))
        key = draw(st.sampled_from(KEYS[:4] * 8 + KEYS))
        colon = draw(st.sampled_from([": ", ": ", ":", ":", ":  ", " : ", "", "："]))
        value = (
            draw(st.sampled_from(VALUES)) if colon != ":" or draw(st.integers(0, 9)) == 0 else ""
        )
        rare = draw(st.sampled_from([""] * 60 + RARE))
        lines.append(f"{indent}{dash}{key}{colon}{value}{rare}")
    return "\n".join(lines) + draw(st.sampled_from(["\n", "\n", "\n", "\n", "", "\n\n", "\r\n"]))


@given(nearly_plain())
@settings(max_examples=300)
@example("a:\n- b: c\n  d:\n  - e\n- f\n")
def test_near_the_border_both_agree(text: str) -> None:
    agrees(text.encode())


def test_changed_real_files_are_read_alike() -> None:
    chance = random.Random(20261107)
    signs = " \n:-#'\"[],?!&*%@`~|>{}\t\r\x85\u2028\xa0\u3000\u200b\ufeff😀水0aN.\\" + "\n  " * 3
    taken = 0
    for _ in range(20_000):
        text = chance.choice(REAL[:2]).decode()
        for _ in range(chance.choice([1, 1, 1, 2, 3])):
            at = chance.randrange(len(text) + 1)
            end = at + chance.choice([0, 0, 1, 2, 5])
            text = text[:at] + chance.choice([chance.choice(signs), ""]) + text[end:]
        taken += agrees(text.encode())
    # Both outcomes have to be common, or nothing was compared.
    assert 2_000 < taken < 18_000
