"""What is written is read back exactly, plain where that is safe."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from lianxin.reading.characters import UNSEEN
from lianxin.records import KINDS
from lianxin.records.base import Record
from lianxin.source import load
from lianxin.writing import data_of, to_yaml

TRAPS = ["no", "on", "null", "~", "", "-", "- a", "a: b", "a #b", "#a", "12:30", "010", "1e999"]
TRAPS += ["123456789012345678", ".nan", "[a]", "{a}", "'", '"', "a:", " a", "a ", "!x", "&x", "*x"]
TRAPS += [
    "---",
    "...",
    "|",
    ">",
    "%x",
    "@x",
    "`x",
    "<<",
    "=",
    "? a",
    "a\nb",
    "a\n\nb",
    "\na",
    "a\n",
]
TRAPS += ["a\n b", " a\nb", "a: |\n  b", "\\n", "0x1F", "1_000", "+1", "2026-03-05", "2026-3-5"]

texts = st.sampled_from(TRAPS) | st.text(max_size=40).filter(lambda t: not UNSEEN.search(t))
keys = st.from_regex(r"[a-z][a-z0-9_]{0,9}", fullmatch=True) | st.sampled_from(
    ["null", "true", "2026", "标题", "a b", "a: b", "-"]
)
values = st.recursive(
    st.none() | texts,
    lambda inner: st.lists(inner, max_size=4).map(tuple) | st.dictionaries(keys, inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(keys, values, max_size=5))
def test_what_is_written_is_read_back(data: dict[str, Any]) -> None:
    read, findings = load(to_yaml(data).encode(), "records/a/contact/2026/b.yaml")
    assert findings == ()
    assert read == data


@given(st.dictionaries(keys, texts, min_size=1, max_size=5))
def test_other_readers_see_text_or_a_typed_value(data: dict[str, Any]) -> None:
    read = yaml.safe_load(to_yaml(data))
    for key, value in data.items():
        other = read[key]
        if isinstance(other, str):
            assert other == value
        else:  # only what a model would take for a date, a number, yes or no
            assert str(other) == value or value in ("yes", "no") or value.count("-") == 2


def test_the_shape_people_know() -> None:
    data = {
        "date": "2026-03-05",
        "links": ("l1", "l2"),
        "deed": "走访: 第一次",
        "says": "第一行\n第二行",
        "steps": ({"date": "2026-03-06", "did": "received"}, {"date": "2026-03-07"}),
        "cites": ("contact/c1", "contact/c2"),
        "until": None,
        "able_to_help": "yes",
        "code": "010",
    }
    assert to_yaml(data) == (
        "date: 2026-03-05\nlinks: [l1, l2]\ndeed: '走访: 第一次'\nsays: |-\n  第一行\n  第二行\n"
        "steps:\n- date: 2026-03-06\n  did: received\n- date: 2026-03-07\n"
        "cites:\n- contact/c1\n- contact/c2\nuntil:\nable_to_help: yes\ncode: '010'\n"
    )


def test_a_long_list_of_names_goes_down_the_page() -> None:
    names = tuple(f"name-{number}" for number in range(20))
    assert to_yaml({"links": names}).count("\n- ") == 20


@pytest.mark.parametrize("kind", KINDS)
def test_a_record_is_written_and_read_back(kind: str) -> None:
    model: type[Record] = KINDS[kind]
    record = model.model_validate(load(model.EXAMPLE.encode(), "x")[0])
    text = to_yaml(record)
    again, findings = load(text.encode(), "x")
    assert findings == ()
    assert model.model_validate(again) == record
    assert to_yaml(data_of(record)) == text


@pytest.mark.parametrize("value", ["a\tb", "a\u200bb", "a\x00b", "\u202ea"])
def test_what_no_record_may_hold_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match=r"U\+"):
        to_yaml({"title": value})


def test_what_is_no_data_is_refused() -> None:
    with pytest.raises(TypeError):
        to_yaml({"title": 3})
