"""What a build keeps on the machine, and what a page's key is made of."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import time
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import DictLoader, Environment
from lianxin.findings import Text
from lianxin.publish import templating
from lianxin.publish.exchange import read as files
from lianxin.publish.rebuild.bring import Files, leave_behind
from lianxin.publish.rebuild.fingerprint import fingerprint
from lianxin.publish.rebuild.memory import Memory, usual_folder
from lianxin.publish.rebuild.output import Output
from lianxin.terms import Term
from lianxin.vocabulary import Status, Topic

KEY = b"k" * 32


class Evil:
    """Pickled, it would write a file when it is read."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def __reduce__(self) -> tuple[object, ...]:
        return Path.touch, (self.file,)


def test_what_is_kept_is_found_under_its_name_and_key(tmp_path: Path) -> None:
    memory = Memory(tmp_path / "a" / "b")
    assert memory.recall("x", KEY) is None
    memory.keep("x", KEY, {"甲": (1, 2)})
    assert memory.recall("x", KEY) == {"甲": (1, 2)}
    assert memory.recall("x", b"j" * 32) is None
    assert memory.recall("y", KEY) is None
    assert (tmp_path / "a" / "b").stat().st_mode & 0o777 == 0o700
    assert [path.name for path in memory.folder.iterdir()] == ["x"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_nothing_is_read_where_others_can_write(tmp_path: Path) -> None:
    memory = Memory(tmp_path / "m")
    memory.keep("x", KEY, Evil(tmp_path / "written"))
    memory.folder.chmod(0o770)
    assert memory.recall("x", KEY) is None
    assert not (tmp_path / "written").exists()
    (tmp_path / "link").symlink_to(memory.folder)
    memory.folder.chmod(0o700)
    assert Memory(tmp_path / "link").recall("x", KEY) is None
    assert not (tmp_path / "written").exists()


def test_what_is_cut_short_is_not_found(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    tmp_path.chmod(0o700)
    memory.keep("x", KEY, list(range(1000)))
    whole = (tmp_path / "x").read_bytes()
    for length in (0, 10, 40, len(whole) - 1):
        (tmp_path / "x").write_bytes(whole[:length])
        assert memory.recall("x", KEY) is None
    (tmp_path / "x").write_bytes(whole[:64] + pickle.dumps("another"))
    assert memory.recall("x", KEY) is None


def test_what_nobody_wants_any_more_is_forgotten(tmp_path: Path) -> None:
    memory = Memory(tmp_path / "m")
    for name in ("used", "unused"):
        memory.keep(name, KEY, name)
        long_ago = time.time() - 61 * 86_400
        os.utime(memory.folder / name, (long_ago, long_ago))
    assert memory.recall("used", KEY) == "used"
    memory.forget()
    assert memory.recall("unused", KEY) is None
    assert memory.recall("used", KEY) == "used"
    Memory(tmp_path / "nowhere").forget()


def test_where_it_lies(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert usual_folder() == tmp_path / "lianxin"
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    monkeypatch.setenv("HOME", str(tmp_path))
    if sys.platform != "win32":
        assert usual_folder() == tmp_path / ".cache" / "lianxin"


@dataclass(frozen=True, slots=True)
class One:
    value: object


@dataclass(frozen=True, slots=True)
class Other:
    value: object


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.dates() | st.sampled_from(Topic),
    lambda inner: (
        st.lists(inner).map(tuple)
        | st.dictionaries(st.text(), inner)
        | st.builds(One, inner)
        | st.builds(Other, inner)
    ),
)


@given(VALUES, VALUES)
def test_only_the_same_has_the_same_key(one: object, other: object) -> None:
    assert fingerprint(one) == fingerprint(pickle.loads(pickle.dumps(one)))
    if repr(one) != repr(other):
        assert fingerprint(one) != fingerprint(other)


def test_types_count_and_so_does_what_they_hold() -> None:
    different = [
        One("1"), Other("1"), One(1), One(True), "1", 1, date(2026, 1, 1), "2026-01-01",
        Text("a", "b"), Text("b", "a"), Status.MET, Status.LATE, (One("1"), "x"), ("x", One("1")),
        b"1",
    ]  # fmt: skip
    assert len({fingerprint(one) for one in different}) == len(different)
    with pytest.raises(TypeError):
        fingerprint({1, 2})
    with pytest.raises(TypeError):
        fingerprint(One(len))


def test_words_that_look_the_same_in_chinese_are_the_same_in_english() -> None:
    """An English page has the key of the Chinese one, so no word may hide another there."""
    kinds = [Term]
    for kind in kinds:
        kinds += kind.__subclasses__()
    assert len(kinds) > 20
    for kind in kinds:
        labels = [word.label for word in kind]
        assert len({label.zh for label in labels}) == len(labels), kind


def test_a_key_is_the_same_in_another_process() -> None:
    code = (
        "from lianxin.publish.rebuild.fingerprint import fingerprint;"
        "from lianxin.publish.pages.site import contents, read_as_pages;"
        "from lianxin.publish.views.shelf import Shelf; from tests.publish import small;"
        "site = contents(Shelf(small.register(), small.result()), 'zh');"
        "print([fingerprint(page.text.given).hex() for page in read_as_pages(site)])"
    )
    root = Path(__file__).parents[2]
    said = {
        subprocess.run(
            [sys.executable, "-c", code], check=True, capture_output=True, cwd=root,
            env={"PYTHONPATH": f"{root}/scripts:{root}", "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    }  # fmt: skip
    assert len(said) == 1
    assert said.pop().count(b"'") > 20


def brought(last: Files, old: Path, new: Path) -> Output:
    left = leave_behind(last, old, new)
    return Output(new, last, frozenset(last).difference(left))


def test_a_file_is_taken_over_only_as_it_was(tmp_path: Path) -> None:
    first = Output(tmp_path / "one")
    for name in ("a/same", "a/other-key", "a/touched", "a/gone", "a/link", "b/c/left"):
        first.put(name, name.encode(), KEY)
    first.put("no-key", b"x")
    kept = first.done.kept
    assert set(kept) == first.done.paths - {"no-key"}
    (tmp_path / "one/a/touched").write_bytes(b"a/TOUCHED")
    (tmp_path / "one/a/gone").unlink()
    (tmp_path / "one/a/link").unlink()
    (tmp_path / "one/a/link").symlink_to("same")
    second = brought(kept, tmp_path / "one", tmp_path / "two")
    assert second.take("a/same", KEY)
    assert not second.take("a/other-key", b"j" * 32)
    assert not second.take("a/touched", KEY)
    assert not second.take("a/gone", KEY)
    assert not second.take("a/link", KEY)
    assert not second.take("no-key", None)
    second.put("a/other-key", b"new", KEY)
    second.clear()
    assert sorted(files(tmp_path / "two")) == ["a/other-key", "a/same"]
    assert not (tmp_path / "two/b").exists()
    assert (tmp_path / "one/a/other-key").read_bytes() == b"a/other-key"
    assert set(second.done.kept) == {"a/same", "a/other-key"}
    assert second.done.kept["a/same"] == kept["a/same"]


def test_what_was_half_taken_over_is_taken_over_again(tmp_path: Path) -> None:
    """The second process may be ended at any moment; this one then begins from the start."""
    first = Output(tmp_path / "one")
    first.put("a", b"a", KEY)
    first.put("b/c", b"c", KEY)
    kept = first.done.kept
    assert leave_behind({"a": kept["a"]}, tmp_path / "one", tmp_path / "two") == []
    (tmp_path / "one/b/c").write_bytes(b"touched")
    second = brought(kept, tmp_path / "one", tmp_path / "two")
    assert second.take("a", KEY)
    second.put("a", b"other")
    second.clear()
    assert files(tmp_path / "one") == {"a": b"a", "b/c": b"touched"}
    assert files(tmp_path / "two") == {"a": b"other"}
    assert not (tmp_path / "two/b").exists()


def test_what_nobody_took_over_is_never_written_through(tmp_path: Path) -> None:
    first = Output(tmp_path / "one")
    first.put("a", b"a", KEY)
    (tmp_path / "two").mkdir()
    os.link(tmp_path / "one/a", tmp_path / "two/a")
    Output(tmp_path / "two", first.done.kept).put("a", b"other")
    assert (tmp_path / "one/a").read_bytes() == b"a"


def test_without_links_all_is_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_link(*_: object) -> None:
        raise OSError("this disk knows none")

    first = Output(tmp_path / "one")
    first.put("a", b"a", KEY)
    monkeypatch.setattr(os, "link", no_link)
    second = brought(first.done.kept, tmp_path / "one", tmp_path / "two")
    assert second.anew
    assert not second.take("a", KEY)


def test_templates_are_compiled_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """What one run compiled, another takes; a template that was changed is compiled again."""
    cache = templating._Compiled()
    one = Environment(loader=DictLoader({"a": "{{ 1 }}"}), bytecode_cache=cache)
    assert one.get_template("a").render() == "1"
    assert len(cache.known) == 1
    later = templating._Compiled()
    later.known |= cache.known
    other = Environment(loader=DictLoader({"a": "{{ 1 }}"}), bytecode_cache=later)
    monkeypatch.setattr(Environment, "compile", None)  # nothing may be compiled now
    assert other.get_template("a").render() == "1"
    assert not later.grown
    monkeypatch.undo()
    changed = Environment(loader=DictLoader({"a": "{{ 2 }}"}), bytecode_cache=later)
    assert changed.get_template("a").render() == "2"
    assert later.grown
