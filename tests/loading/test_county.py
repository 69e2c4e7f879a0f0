"""The whole: a county in order, the same from bytes, from disk and with two processes."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import Any

import lianxin.law.load
import lianxin.loading.load as loading
import pytest
from lianxin.law.model import Regulation
from lianxin.loading.assemble import register_from_files
from lianxin.loading.load import load_register
from lianxin.records import KINDS

COUNTY = Path(__file__).resolve().parents[1] / "fixtures" / "county"


def test_a_county_in_order_has_no_findings(
    county: dict[str, bytes], regulations: dict[str, Regulation]
) -> None:
    register = register_from_files(county, regulations)
    assert register.findings == ()
    assert register.unpublished == ()
    assert len(register.entries) == len(county)


def test_every_kind_of_record_occurs(
    county: dict[str, bytes], regulations: dict[str, Regulation]
) -> None:
    register = register_from_files(county, regulations)
    assert {entry.kind for entry in register.entries.values()} == set(KINDS)


def test_disk_and_bytes_give_the_same(
    county: dict[str, bytes],
    regulations: dict[str, Regulation],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(lianxin.law.load, "load_regulations", lambda _root: (regulations, ()))
    expected = register_from_files(county, regulations)
    for processes in (None, 1, 2):
        assert load_register(COUNTY, processes) == expected


def test_one_bad_file_hides_no_other(
    county: dict[str, bytes], regulations: dict[str, Regulation]
) -> None:
    bad = {
        "records/dong-cun/contact/2026/a.yaml": b"\xff\xfe",
        "records/dong-cun/contact/2026/b.yaml": b"date: [",
        "records/dong-cun/contact/2026/c.yaml": b"",
        "records/dong-cun/contact/2026/d.yaml": b"- a\n- b\n",
        "records/dong-cun/contact/2026/e.yaml": b"date: 2026-03-05\n",
    }
    register = register_from_files(county | bad, regulations)
    assert register.unpublished == tuple(bad)
    assert {f.place.file for f in register.findings} == set(bad)
    assert len(register.entries) == len(county)


def test_a_missing_folder_is_a_finding_not_an_exception(tmp_path: Path) -> None:
    register = load_register(tmp_path / "nowhere")
    assert register.entries == {}
    assert len(register.findings) == 1


def test_many_files_by_two_processes(tmp_path: Path) -> None:
    folder = tmp_path / "records" / "dong-cun"
    (folder / "person").mkdir(parents=True)
    (folder / "organisation.yaml").write_text("name: 东村支部\nlevel: branch\nsince: 2012-03-01\n")
    text = "groups: [worker]\nsince: 2015-01-01\nconsent:\n  given: 2015-01-01\n"
    for number in range(900):
        written = text.replace("worker", "wroker") if number % 300 == 7 else text
        (folder / "person" / f"p{number}.yaml").write_text(written)
    one, two = load_register(tmp_path, 1), load_register(tmp_path, 2)
    assert one == two
    assert len(one.entries) == 898
    assert [f.rule for f in one.findings] == ["record/wrong-term"] * 3


def test_a_process_that_was_ended_loses_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    class Dying(ProcessPoolExecutor):
        def map(self, fn: Any, *iterables: Any, **_options: Any) -> Iterator[Any]:
            chunks = list(iterables[0])
            yield fn(chunks[0])
            raise BrokenProcessPool

    expected = load_register(COUNTY, 1)
    monkeypatch.setattr(loading, "CHUNK", 5)
    monkeypatch.setattr(loading, "ProcessPoolExecutor", Dying)
    assert load_register(COUNTY, 2) == expected


def test_without_processes_it_reads_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    def none_to_be_had(*_: Any, **__: Any) -> None:
        raise OSError("no semaphores")

    expected = load_register(COUNTY, 1)
    monkeypatch.setattr(loading, "ProcessPoolExecutor", none_to_be_had)
    assert load_register(COUNTY, 2) == expected
