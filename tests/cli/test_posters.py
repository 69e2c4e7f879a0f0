"""`lianxin posters` and `lianxin site --posters`: files, notes and refusals."""

from __future__ import annotations

from pathlib import Path

import pytest
from lianxin.publish import printing
from lianxin.publish.printing import Lacking
from lianxin.publish.rebuild import printed

from tests.cli.conftest import Run

PRINTS = printing.lacking() is None
prints = pytest.mark.skipif(not PRINTS, reason="sheets cannot be printed here; make posters")


@prints
def test_a_sheet_for_each_organisation(run: Run, tmp_path: Path, county: Path) -> None:
    out = tmp_path / "wall"
    done = run("posters", "--out", str(out), "--site-url", "https://a.example/x")
    assert done.exit_code == 0
    slugs = {path.parent.name for path in county.glob("records/*/organisation.yaml")}
    assert {path.stem for path in out.iterdir()} == slugs
    assert all(path.read_bytes().startswith(b"%PDF-1.7") for path in out.iterdir())
    assert "--site-url" not in done.output


@prints
def test_one_organisation_and_no_address(run: Run, tmp_path: Path, county: Path) -> None:
    slug = sorted(path.parent.name for path in county.glob("records/*/organisation.yaml"))[0]
    done = run("posters", "--out", str(tmp_path / "wall"), "--organisation", slug, "--lang", "en")
    assert done.exit_code == 0
    assert [path.name for path in (tmp_path / "wall").iterdir()] == [f"{slug}.pdf"]
    assert "no QR code" in done.output


@prints
def test_an_organisation_that_is_not_there_is_wrong_usage(run: Run, tmp_path: Path) -> None:
    done = run("posters", "--out", str(tmp_path / "wall"), "--organisation", "nobody")
    assert done.exit_code == 2
    assert "nobody" in done.output
    assert not (tmp_path / "wall").exists()


@prints
def test_a_folder_that_cannot_be_written_is_said_in_a_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = run("posters", "--out", str(tmp_path / "file" / "wall"))
    assert done.exit_code == 1
    assert "不能写入" in done.output


@pytest.mark.parametrize(
    "address",
    ["a.example", "javascript:alert(1)", "mailto:a@b.example", "https://a.example/?x",
     "https://a.example/#x", "https://a.example/" + "x" * 120, "https://a b"],
)  # fmt: skip
def test_an_address_that_is_none_is_wrong_usage(run: Run, address: str) -> None:
    done = run("posters", "--site-url", address)
    assert done.exit_code == 2
    assert "https://" in done.output


@pytest.mark.parametrize("lacks", Lacking)
@pytest.mark.parametrize("command", [["posters"], ["site", "--posters", "yes"]])
def test_what_is_lacking_is_named(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lacks: Lacking, command: list[str]
) -> None:
    monkeypatch.setattr(printing, "lacking", lambda: lacks)
    monkeypatch.setattr(printed, "lacking", lambda: lacks)
    done = run(*command, "--out", str(tmp_path / "out"))
    assert done.exit_code == 1
    assert lacks.text.zh in done.output
    assert not (tmp_path / "out").exists()


def test_what_has_gone_since_is_named_before_anything_is_written(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A machine that could print is not asked again until a sheet has to be printed."""
    out = tmp_path / "out"
    monkeypatch.setattr(printed, "lacking", lambda: None)
    monkeypatch.setattr(printing, "lacking", lambda: Lacking.PANGO)
    done = run("site", "--posters", "yes", "--out", str(out))
    assert done.exit_code == 1
    assert Lacking.PANGO.text.zh in done.output
    assert not out.exists()
    done = run("site", "--posters", "auto", "--out", str(out), "--lang", "en")
    assert done.exit_code == 0
    assert Lacking.PANGO.text.en in done.output
    assert (out / "index.html").is_file()
    assert not (out / "posters").exists()


@prints
def test_sheets_that_are_remembered_need_nothing(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    assert run("site", "--posters", "yes", "--out", str(out)).exit_code == 0
    first = {path.name: path.read_bytes() for path in (out / "posters").iterdir()}
    monkeypatch.setattr(printing, "lacking", lambda: Lacking.FONT)
    assert run("site", "--posters", "yes", "--out", str(out)).exit_code == 0
    assert {path.name: path.read_bytes() for path in (out / "posters").iterdir()} == first
