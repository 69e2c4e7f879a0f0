"""What a load leaves to the next one, and files that are read ahead."""

from __future__ import annotations

import pickle
import sys
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest
from lianxin.demo import make, write
from lianxin.loading import known as knowing
from lianxin.loading.ahead import reading_ahead
from lianxin.loading.known import Known
from lianxin.loading.load import load_register
from lianxin.register import Register


@pytest.fixture(scope="module")
def county(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("county")
    write(make(1, 3, 6, date(2026, 1, 1), date(2026, 3, 1)), folder)
    return folder


@pytest.fixture
def register(county: Path, tmp_path: Path) -> Path:
    for file in county.rglob("records/**/*.yaml"):
        copy = tmp_path / file.relative_to(county)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(file.read_bytes())
    return tmp_path


def files(root: Path) -> list[Path]:
    return sorted(root.rglob("records/**/*.yaml"))


def digests(root: Path) -> dict[str, bytes]:
    return {
        file.relative_to(root).as_posix(): sha256(file.read_bytes()).digest()
        for file in files(root)
    }


def same(one: Register, other: Register) -> bool:
    return (dict(one.entries), one.findings, one.unpublished) == (
        dict(other.entries), other.findings, other.unpublished,
    )  # fmt: skip


def test_the_register_is_the_same_whatever_is_known(register: Path) -> None:
    known = Known()
    assert same(load_register(register, known=known), load_register(register))
    assert known.changed == digests(register).keys()
    known = pickle.loads(pickle.dumps(known))
    touched, spoilt, gone = files(register)[3], files(register)[4], files(register)[5]
    touched.write_text(touched.read_text("utf-8") + "\n", "utf-8")
    spoilt.write_text("deed: [\n", "utf-8")
    gone.unlink()
    assert same(load_register(register, known=known), load_register(register))
    assert known.changed == {f.relative_to(register).as_posix() for f in (touched, spoilt, gone)}


def test_what_was_read_ahead_and_is_known_is_not_read_again(
    register: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = Known()
    first = load_register(register, known=known)
    read: list[str] = []
    usual = knowing.read_bytes

    def noting(root: Path, file: str) -> object:
        read.append(file)
        return usual(root, file)

    monkeypatch.setattr(knowing, "read_bytes", noting)
    with reading_ahead(register, wanted=True) as ahead:
        assert ahead() == digests(register)
        known.ahead = ahead
        assert same(load_register(register, known=known), first)
    assert read == []
    changed = files(register)[2]
    changed.write_text(changed.read_text("utf-8") + "\n", "utf-8")
    known.ahead = lambda: digests(register)
    load_register(register, known=known)
    assert read == [changed.relative_to(register).as_posix()]


def test_nothing_is_read_ahead_where_there_is_no_second_process(
    register: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with reading_ahead(register, wanted=False) as ahead:
        assert ahead() == {}
    monkeypatch.setattr(sys, "platform", "darwin")
    with reading_ahead(register, wanted=True) as ahead:
        assert ahead() == {}


def test_a_register_that_is_not_there_is_no_fault_ahead(tmp_path: Path) -> None:
    with reading_ahead(tmp_path / "nowhere", wanted=True) as ahead:
        assert ahead() == {}
