"""Everything that is refused: under its own name, in its place, with a way out."""

from __future__ import annotations

import pytest
from lianxin.findings import Finding, Severity
from lianxin.reading import limits, syntax
from lianxin.reading.report import Report
from lianxin.source import Limits, load, parse
from lianxin.words.source import _NAMES, WORDS
from yaml.error import YAMLError

Spot = tuple[int, int]

# text, then what is found: name, line, column
ONE: dict[str, tuple[str | bytes, Spot]] = {
    "too-large": ("# " + "x" * 65_535, (1, 1)),
    "too-deep": ("a: " + "[" * 16, (1, 19)),
    "too-many": ("a: [" + "b, " * 4_997 + "b]\n", (1, 4 + 3 * 4_997 + 1)),
    "too-long": (f"a: b\nc: {'字' * 8_001}\n", (2, 4)),
    "gbk": ("a: b\n日期: 水渠\n".encode("gbk"), (2, 1)),
    "utf-16": ("日期: 水渠\n".encode("utf-16"), (1, 1)),
    "not-utf-8": ("a: 水".encode() + b"\xff\n", (1, 5)),
    "byte-order-mark": (b"\xef\xbb\xbfa: b\n", (1, 1)),
    "bare-cr": ("a: b\rc: d\n", (1, 5)),
    "tab": ("a:\n\tb: c\n", (2, 1)),
    "bidirectional": ("a: 甲\u202e乙\n", (1, 5)),
    "zero-width": ("a: 甲\u200b乙\n", (1, 5)),
    "separator": ("a: 甲\u2028乙\n", (1, 5)),
    "private-use": ("a: \ue000\n", (1, 4)),
    "damaged": ("a: 甲\ufffd\n", (1, 5)),
    "control": ("a: \x07\n", (1, 4)),
    "surrogate": ('a: "\\ud800"\n', (1, 7)),
    "anchor": ("a: &x b\n", (1, 4)),
    "alias": ("a: *x\n", (1, 4)),
    "merge": ("a: b\n<<: c\n", (2, 1)),
    "tag": ("a: !!str b\n", (1, 4)),
    "directive": ("%YAML 1.2\n---\na: b\n", (1, 1)),
    "documents": ("a: b\n---\nc: d\n", (2, 1)),
    "duplicate": ("a: b\nc: d\na: e\n", (3, 1)),
    "key-not-text": ("a: b\n2026: c\n", (2, 1)),
    "key-empty": ("a: b\n: c\n", (2, 1)),
    "key-collection": ("? [a, b]\n: c\n", (1, 3)),
    "key-space": ("a: b\n\u3000c: d\n", (2, 1)),
    "long-number": ("a: 1234567890123456\n", (1, 4)),
    "not-a-number": ("a: .nan\n", (1, 4)),
    "empty": ("# nothing\n\n", (1, 1)),
    "root": ("# list\n- a\n", (2, 1)),
    "full-width-colon": ("a: b\n日期：2026\nc: d\n", (2, 1)),
    "missing-colon": ("a: b\n日期 2026\nc: d\n", (2, 1)),
    "extra-colon": ("a: b: c\n", (1, 5)),
    "dash": ("a: - b\n", (1, 4)),
    "question-mark": ("a: ? b\n", (1, 4)),
    "start-character": ("a: @b\n", (1, 4)),
    "alias-mark": ("a: *重要* b\n", (1, 4)),
    "anchor-mark": ("a: &重要\n", (1, 4)),
    "tag-mark": ("a: !重要\n", (1, 4)),
    "quote": ('a: "b\nc: d\n', (1, 4)),
    "after-quote": ('a: "清理" 水沟\n', (1, 9)),
    "escape": ('a: "C:\\quit"\n', (1, 7)),
    "block-text": ("a: | b\n  c\n", (1, 6)),
    "bracket": ("a: [b, c\nd: e\n", (1, 4)),
    "indentation": ("a:\n    b: c\n  d: e\n", (3, 3)),
}
# Further ways to the same: the reader takes them apart, or must not.
MORE: tuple[tuple[str, str | bytes, Spot], ...] = (
    ("too-deep", "a:\n" + "- " * 20, (2, 31)),
    ("too-deep", "".join(" " * level + "a:\n" for level in range(18)), (17, 17)),
    ("too-many", "a:\n" + "- b\n" * 4_998, (4_999, 3)),
    ("too-long", f'a: "{"字" * 8_001}"\n', (1, 4)),
    ("too-long", f"? {'k' * 8_001}\n: b\n", (1, 3)),
    ("utf-16", "日期: 水渠\n".encode("utf-16-le"), (1, 1)),
    ("utf-16", "日期: 水渠\n".encode("utf-16-be"), (1, 1)),
    ("utf-16", "a: b\n".encode("utf-32"), (1, 1)),
    ("not-utf-8", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", (1, 1)),
    ("not-utf-8", b"a: \xed\xa0\x80\n", (1, 4)),
    ("not-utf-8", b"a: \xe0\x80\xaf\n", (1, 4)),
    ("tab", "a:\tb\n", (1, 3)),
    ("tab", "a: |\n  b\tc\n", (2, 4)),
    ("tab", 'a: "b\\tc"\n', (1, 6)),
    ("control", 'a: "b\\0"\n', (1, 6)),
    ("control", "a: \0\n", (1, 4)),
    ("control", 'a: "\\x7f"\n', (1, 5)),
    ("bare-cr", 'a: "b\\r"\n', (1, 6)),
    ("bare-cr", "a: b\r", (1, 5)),
    ("separator", 'a: "\\N"\n', (1, 5)),
    ("separator", "a: b\x85c: d\n", (1, 5)),
    ("bidirectional", '"\\u202e": b\n', (1, 2)),
    ("bidirectional", 'a: "b\r\n  \\\\ 😀\\u2066"\r\n', (2, 7)),
    ("zero-width", "# \u200b\na: b\n", (1, 3)),
    ("zero-width", "a: b\ufeff\n", (1, 5)),
    ("zero-width", 'a: "\\U000E0041"\n', (1, 5)),
    ("private-use", "a: \U00100000\n", (1, 4)),
    ("control", "a: \ufffe\n", (1, 4)),
    ("surrogate", 'a: "\\ud83d\\ude00"\n', (1, 7)),
    ("surrogate", 'a: "\\U00110000"\n', (1, 7)),
    ("anchor", "&x a: b\n", (1, 1)),
    ("anchor", "a: &x\n  b: c\n", (1, 4)),
    ("merge", "a: {<<: b}\n", (1, 5)),
    ("tag", "a: ! b\n", (1, 4)),
    ("tag", "--- !!map\na: b\n", (1, 5)),
    ("tag-mark", "a: !x!y b\n", (1, 4)),
    ("directive", "a: b\n...\n%TAG ! x\n---\n", (3, 1)),
    ("documents", "a: b\n...\nc: d\n", (3, 1)),
    ("documents", "a: b\n---\n", (2, 1)),
    ("duplicate", "a: {b: c, 'b': d}\n", (1, 11)),
    ("duplicate", "a: b\r\n? a\r\n: c\r\n", (2, 3)),
    ("key-empty", "'': b\n", (1, 1)),
    ("key-empty", "? \n: b\n", (1, 2)),
    ("key-collection", "{a: b}: c\n", (1, 1)),
    ("key-space", "' a': b\n", (1, 1)),
    ("long-number", "a: [-9_999_999_999_999_999]\n", (1, 5)),
    ("long-number", "a: 0xFFFFFFFFFFFFFFFF\n", (1, 4)),
    ("long-number", "a: 1234567890123456.5\n", (1, 4)),
    ("not-a-number", "a: -.Inf\n", (1, 4)),
    ("not-a-number", "a: 1e999\n", (1, 4)),
    ("empty", "", (1, 1)),
    ("empty", "---\n...\n", (1, 1)),
    ("empty", "~\n", (1, 1)),
    ("root", "visit\n", (1, 1)),
    ("root", "''\n", (1, 1)),
    ("root", "date:2026\n", (1, 1)),
    ("full-width-colon", "日期：2026\n", (1, 1)),
    ("indentation", "  a: b\nc: d\n", (2, 1)),
    ("indentation", "a:\n  - b\n - c\n", (3, 2)),
    ("start-character", "a: `b`\n", (1, 4)),
    ("start-character", "a: ]\n", (1, 4)),
    ("block-text", "a: >#重要\n", (1, 4)),
    ("block-text", "a: |2-b\n", (1, 7)),
    ("bracket", "a: [", (1, 5)),
    ("bracket", "a: [b,, c]\n", (1, 7)),
    ("extra-colon", "a: b\n  c: d\n", (2, 4)),
)


def findings(text: str | bytes, bounds: Limits = limits.RECORD) -> tuple[Finding, ...]:
    data = text if isinstance(text, bytes) else text.encode()
    tree, found = parse(data, "a.yaml", bounds)
    assert tree is None
    assert load(data, "a.yaml", bounds) == (None, found)
    return found


def spots(text: str | bytes) -> list[tuple[str, int, int]]:
    return [(f.rule.removeprefix("source/"), f.place.line, f.place.column) for f in findings(text)]


@pytest.mark.parametrize(
    ("what", "text", "spot"),
    [(what, text, spot) for what, (text, spot) in ONE.items()] + list(MORE),
    ids=lambda value: value if isinstance(value, str) and value in ONE else "",
)
def test_refused_with_name_and_place(what: str, text: str | bytes, spot: Spot) -> None:
    assert spots(text) == [(what, *spot)]


def test_every_sentence_is_said_by_something_refused() -> None:
    said = {key.split(".")[1] for key in WORDS if key not in _NAMES}
    assert said == {*ONE, "syntax"}


def test_messages_have_both_languages_and_a_remedy() -> None:
    for text, _ in ONE.values():
        (finding,) = findings(text)
        assert finding.severity is Severity.ERROR
        assert finding.place.file == "a.yaml"
        for sentence in (*finding.message, *finding.remedy):
            assert sentence
            assert "yaml" not in sentence.lower().replace(".yaml", "")
        assert finding.message.zh != finding.message.en


def test_a_complaint_without_a_place_is_still_a_finding() -> None:
    report = Report("a.yaml", limits.RECORD)
    syntax.explain(YAMLError("out of memory"), report)
    assert [(f.rule, f.place.line, f.place.column) for f in report.findings] == [
        ("source/syntax", 1, 1)
    ]


def test_a_duplicate_names_the_first() -> None:
    (finding,) = findings("a:\n  b: c\n  d: e\n  b: f\n")
    ((place, note),) = finding.related
    assert (place.line, place.column, finding.place.line) == (2, 3, 4)
    assert note.zh
    assert "“b”" in finding.message.zh


def test_independent_problems_are_listed_together() -> None:
    assert spots("a: &x b\n2026: *x\nc: !!int 1\na: .inf\n") == [
        ("anchor", 1, 4),
        ("key-not-text", 2, 1),
        ("alias", 2, 7),
        ("tag", 3, 4),
        ("duplicate", 4, 1),
        ("not-a-number", 4, 4),
    ]
    assert spots("a: \u200b\u200b\u202e\n\tb\rc\n") == [
        ("zero-width", 1, 4),
        ("bidirectional", 1, 6),
        ("tab", 2, 1),
        ("bare-cr", 2, 3),
    ]
    assert spots("?\n  - b") == [("key-collection", 2, 3), ("key-empty", 2, 6)]
    assert spots("a: &x b\nc: [d\n") == [("anchor", 1, 4), ("bracket", 2, 4)]


@pytest.mark.parametrize("text", ["a: \u200b\n" * 50, "a: *x\n" * 50, "%\n" + "\t\n" * 50])
def test_no_more_than_twenty_are_listed(text: str) -> None:
    assert len(findings(text)) == 20


@pytest.mark.parametrize(
    "key",
    "1 -1 +1 1.5 .5 1. 1e3 1_000 0x1F 0o17 0b101 010 12:30 190:20:30.15 2026-03-05 2026-3-5"
    " .inf -.Inf .NaN ~ null Null NULL true False TRUE".split(),
)
def test_a_key_that_others_take_for_something_else_is_refused_until_quoted(key: str) -> None:
    assert spots(f"{key}: b\n") == [("key-not-text", 1, 1)]
    assert parse(f"'{key}': b\n".encode(), "a.yaml")[1] == ()


@pytest.mark.parametrize("key", "on off yes no y n On 1a 2026-H1 q-01 inf nan 0x .a - a.b".split())
def test_a_key_that_is_text_is_taken(key: str) -> None:
    tree, found = parse(f"a: b\n{key}1x: c\n{key if key != '-' else '-x'}: d\n".encode(), "a.yaml")
    assert found == ()
    assert tree is not None


@pytest.mark.parametrize(
    "value",
    "123456789012345 '1234567890123456' 1.12345678901234567890 0xFFFF 1e20 12:30:45"
    " 2026-03-05T12:30:45.123456789 nan inf .a +x 0x_ 11010119900101123X".split(),
)
def test_numbers_that_are_kept_exactly_and_texts_are_taken(value: str) -> None:
    tree, found = parse(f"a: {value}\n".encode(), "a.yaml")
    assert found == ()
    assert tree is not None
    assert tree.data == {"a": value.strip("'")}


def test_what_just_fits_is_taken() -> None:
    fitting = (
        "# " + "x" * (65_536 - 8) + "\na: b\n",
        "a: " + "[" * 15 + "]" * 15 + "\n",
        "a: [" + "b, " * 4_996 + "b]\n",
        f"a: {'字' * 8_000}\n",
    )
    for text in fitting:
        tree, found = parse(text.encode(), "a.yaml")
        assert found == ()
        assert tree is not None
    assert len(fitting[0]) == 65_536


def test_limits_are_the_callers() -> None:
    bounds = Limits(size=40, depth=2, nodes=8, scalar=5, digits=3, findings=2)
    cases = {
        "too-large": "a: b\n" * 9,
        "too-deep": "a: [[]]\n",
        "too-many": "a: [b, c, d, e, f, g]\n",
        "too-long": "a: bcdefg\n",
        "long-number": "a: 1234\n",
    }
    for what, text in cases.items():
        assert [f.rule for f in findings(text, bounds)] == [f"source/{what}"], text
    assert len(findings("a: *b\n*c : *d\n", bounds)) == 2
