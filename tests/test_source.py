"""Reading a file: what the data are, and where everything stands."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st
from lianxin.reading.characters import UNSEEN
from lianxin.source import REGULATION, Data, Tree, excerpt, load, parse


def tree(text: str) -> Tree:
    found, findings = parse(text.encode(), "a.yaml")
    assert found is not None, findings
    assert findings == ()
    return found


def test_everything_is_text_but_nothing() -> None:
    text = (
        "no: no\non: on\ntime: 12:30\noctal: 010\ndate: 2026-03-05\nfloat: 1.50\nhex: 0x1F\n"
        "true_: true\nempty:\ntilde: ~\nnull_: null\nquoted: 'null'\nquoted_empty: ''\n"
    )
    assert tree(text).data == {
        "no": "no",
        "on": "on",
        "time": "12:30",
        "octal": "010",
        "date": "2026-03-05",
        "float": "1.50",
        "hex": "0x1F",
        "true_": "true",
        "empty": None,
        "tilde": None,
        "null_": None,
        "quoted": "null",
        "quoted_empty": "",
    }


def test_lists_are_tuples_in_block_and_in_brackets() -> None:
    assert tree("a: [x, [y], {z: }]\nb:\n- p\n-\n- q: 1\n  r: 2\n").data == {
        "a": ("x", ("y",), {"z": None}),
        "b": ("p", None, {"q": "1", "r": "2"}),
    }


def test_windows_line_ends_are_fine() -> None:
    assert tree("a: b\r\nc: |\r\n  d\r\n  e\r\n").data == {"a": "b", "c": "d\ne\n"}
    assert tree("a: b\r\nc: d\r\n").lines == ("a: b", "c: d", "")


def test_places_of_keys_and_values() -> None:
    found = tree("日期: 2026\nsteps:\n  - on: 😀x\n    by: [甲, 乙, 丙]\n")
    spots = {
        (("日期",), False): (1, 5),
        (("日期",), True): (1, 1),
        (("steps",), True): (2, 1),
        (("steps",), False): (3, 3),
        (("steps", 0), False): (3, 5),
        (("steps", 0, "on"), False): (3, 9),
        (("steps", 0, "by"), True): (4, 5),
        (("steps", 0, "by", 2), False): (4, 16),
        ((), False): (1, 1),
    }
    for (path, on_key), spot in spots.items():
        place = found.place(path, on_key)
        assert (place.line, place.column) == spot, path
        assert (place.file, place.path, place.on_key) == ("a.yaml", path, on_key)


@pytest.mark.parametrize(
    ("path", "spot"),
    [
        (("gone",), (2, 1)),
        (("source", "gone", 3, "x"), (3, 1)),
        (("steps", 0, "gone"), (6, 3)),
        (("steps", 7), (5, 1)),
        (("source", "kind", "deeper"), (4, 3)),
    ],
)
def test_a_path_that_leads_nowhere_has_the_place_of_its_parent(
    path: tuple[str | int, ...], spot: tuple[int, int]
) -> None:
    found = tree("# note\na: b\nsource:\n  kind: forum\nsteps:\n- on: x\n")
    place = found.place(path)
    assert (place.line, place.column, place.path) == (*spot, path)


def test_an_excerpt_cannot_deceive_and_keeps_its_columns() -> None:
    data = "a: x\u202ey\r\n\tb: \x07c\n".encode()
    assert excerpt(data, 1) == "a: x�y"
    assert excerpt(data, 2) == "�b: �c"
    assert excerpt("日期: 甲\n".encode("gbk"), 1)[-1] not in "\r\n"
    assert [excerpt(data, line) for line in (-1, 0, 3, 4)] == ["", "", "", ""]


def test_regulations_may_be_larger() -> None:
    nested = "".join("  " * level + "a:\n" for level in range(20)).encode()
    assert parse(nested, "r.yaml")[0] is None
    assert parse(nested, "r.yaml", REGULATION)[1] == ()
    large = b"".join(b"k%d: [a, b, c]\n" % number for number in range(5_000))
    assert load(large, "r.yaml")[0] is None
    found = load(large, "r.yaml", REGULATION)[0]
    assert found is not None
    assert len(found) == 5_000


visible = st.text(st.characters(exclude_categories=("Cs", "Cn"))).filter(
    lambda text: not UNSEEN.search(text)
)
keys = visible.filter(lambda key: key != "" and key == key.strip())
trees = st.dictionaries(
    keys,
    st.recursive(
        st.none() | visible,
        lambda inner: (
            st.lists(inner, max_size=4).map(tuple) | st.dictionaries(keys, inner, max_size=4)
        ),
        max_leaves=20,
    ),
    min_size=1,
    max_size=5,
)


def plain_lists(data: object) -> object:
    if isinstance(data, tuple):
        return [plain_lists(item) for item in data]
    return {key: plain_lists(data[key]) for key in data} if isinstance(data, dict) else data


class Writer(yaml.SafeDumper):
    """Quotes what might be a number to anybody; PyYAML leaves 08 bare, to YAML 1.2 a number."""


Writer.add_representer(
    str,
    lambda writer, text: writer.represent_scalar(
        "tag:yaml.org,2002:str", text, style="'" if text[:1] in tuple("+-.0123456789") else None
    ),
)


@given(trees, st.booleans())
@example({"<<": "=", "2026": "1234567890123456", "~": ".nan", "a": "\n", "b": "'\" #: "}, True)
def test_what_is_written_reads_back(data: dict[str, Data], flow: bool) -> None:
    written = yaml.dump(
        plain_lists(data),
        Dumper=Writer,
        allow_unicode=True,
        default_flow_style=flow,
        sort_keys=False,
    ).encode()
    assert load(written, "a.yaml") == (data, ())
    found, findings = parse(written, "a.yaml")
    assert findings == ()
    assert found is not None
    assert found.data == data
