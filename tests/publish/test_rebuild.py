"""A site built with memory is the same as one without, whatever changed in between."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random

import pytest
from lianxin.demo import make, write
from lianxin.publish.build import build_site
from lianxin.publish.rebuild.again import again
from lianxin.publish.rebuild.memory import Memory
from lianxin.publish.setting import Setting

from tests.history.making import Made
from tests.publish.mkdocs_once import once

ROOT = Path(__file__).parents[2]
FIRST, LAST = date(2026, 1, 1), date(2026, 9, 30)
DAY = date(2026, 10, 9)
KINDS = (
    ("organisation", "commitment", "survey", "waiver"),
    ("member", "opinion", "decision", "leave"),
    ("contact", "adoption", "post", "evaluation"),
    ("link", "meeting", "correction", "inspection"),
)


@pytest.fixture(scope="module")
def county(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small county that nobody changes."""
    folder = tmp_path_factory.mktemp("county")
    write(make(3, 8, 16, FIRST, LAST), folder)
    shutil.copytree(ROOT / "regulations", folder / "regulations", dirs_exist_ok=True)
    return folder


@pytest.fixture(scope="module", autouse=True)
def mkdocs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with once(tmp_path_factory.mktemp("mkdocs")):
        yield


@pytest.fixture
def register(county: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(county, tmp_path / "register"))


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    return Memory(tmp_path / "memory")


def files(site: Path) -> dict[str, bytes]:
    return {
        path.relative_to(site).as_posix(): path.read_bytes()
        for path in sorted(site.rglob("*"))
        if path.is_file()
    }


def of_kind(register: Path, kind: str) -> list[Path]:
    found = [
        *register.glob(f"records/*/{kind}/*.yaml"),
        *register.glob(f"records/*/{kind}/*/*.yaml"),
    ]
    return sorted(found or register.glob(f"records/*/{kind}.yaml"))


def same(register: Path, tmp: Path, memory: Memory, as_of: date = DAY) -> dict[str, bytes]:
    """Build with memory and without; what there is."""
    build_site(register, tmp / "with", as_of, memory=memory)
    build_site(register, tmp / "without", as_of)
    made, anew = files(tmp / "with"), files(tmp / "without")
    assert sorted(made) == sorted(anew)
    assert [name for name in made if made[name] != anew[name]] == []
    return made


def inodes(site: Path) -> dict[str, int]:
    return {p.relative_to(site).as_posix(): p.stat().st_ino for p in site.rglob("*.html")}


def test_nothing_changed_nothing_is_made(register: Path, tmp_path: Path, memory: Memory) -> None:
    same(register, tmp_path, memory)
    before = inodes(tmp_path / "with")
    same(register, tmp_path, memory)
    after = inodes(tmp_path / "with")
    assert {name for name in after if after[name] != before[name]} == {"data.html", "en/data.html"}


def spoil(file: Path, random: Random) -> None:
    """Change a record as somebody might: another day, another word, another file's words, gone."""
    text = file.read_text("utf-8")
    lines = text.splitlines()
    n = random.randrange(len(lines))
    way = random.randrange(5)
    if way == 0:
        lines[n] = lines[n].replace("2026-0", "2026-1", 1)
    elif way == 1:
        lines[n] = f"{lines[n]}甲" if lines[n][-1:] > "\x7f" else lines[n]
    elif way == 2:
        del lines[n]
    elif way == 3:
        lines = random.choice(sorted(file.parent.glob("*.yaml"))).read_text("utf-8").splitlines()
    else:
        file.unlink()
        return
    file.write_text("\n".join(lines) + "\n", "utf-8")


@pytest.mark.parametrize("kinds", KINDS)
def test_the_same_after_a_change_to_a_record(
    register: Path, tmp_path: Path, memory: Memory, kinds: tuple[str, ...]
) -> None:
    build_site(register, tmp_path / "with", DAY, memory=memory)
    for kind in kinds:
        random = Random(kind)
        found = of_kind(register, kind)
        assert found, kind
        spoil(random.choice(found), random)
        same(register, tmp_path, memory)


def test_the_same_after_many_changes_one_after_the_other(
    register: Path, tmp_path: Path, memory: Memory
) -> None:
    random = Random(7)
    build_site(register, tmp_path / "with", DAY, memory=memory)
    for _ in range(12):
        spoil(random.choice(sorted(register.rglob("records/**/*.yaml"))), random)
        build_site(register, tmp_path / "with", DAY, memory=memory)
    same(register, tmp_path, memory)


def test_the_same_on_another_day_in_another_setting_and_by_other_rules(
    register: Path, tmp_path: Path, memory: Memory
) -> None:
    same(register, tmp_path, memory)
    same(register, tmp_path, memory, date(2026, 10, 10))
    (register / "regulations" / "two-links.yaml").unlink()
    assert "regulations/two-links.html" not in same(register, tmp_path, memory)
    setting = Setting(site_url="https://example.org/x/")
    build_site(register, tmp_path / "with", DAY, setting, memory=memory)
    build_site(register, tmp_path / "without", DAY, setting)
    assert files(tmp_path / "with") == files(tmp_path / "without")


def test_a_file_of_the_site_that_somebody_touched_is_made_anew(
    register: Path, tmp_path: Path, memory: Memory
) -> None:
    build_site(register, tmp_path / "with", DAY, memory=memory)
    site = tmp_path / "with"
    pages = sorted(site.glob("members/*/*.html"))
    pages[0].write_text("mine", "utf-8")
    pages[1].unlink()
    pages[2].unlink()
    pages[2].symlink_to(pages[3])
    (site / "en" / "index.html").unlink()
    same(register, tmp_path, memory)
    assert not pages[2].is_symlink()


def test_memory_that_is_spoilt_or_somebody_elses_is_no_memory(
    register: Path, tmp_path: Path, memory: Memory
) -> None:
    build_site(register, tmp_path / "with", DAY, memory=memory)
    for path in memory.folder.iterdir():
        path.write_bytes(path.read_bytes()[:-3] + b"xyz")
    same(register, tmp_path, memory)
    memory.folder.chmod(0o777)  # now anybody could put in what they like
    before = {path: path.read_bytes() for path in memory.folder.iterdir()}
    same(register, tmp_path, memory)
    assert {path: path.read_bytes() for path in memory.folder.iterdir()} == before


def test_parts_of_another_build_are_not_mixed_in(
    register: Path, tmp_path: Path, memory: Memory
) -> None:
    """Two builds may keep what they know at the same time; what looks private depends on who
    the members are."""
    build_site(register, tmp_path / "with", DAY, memory=memory)
    mine = {path.name: path.read_bytes() for path in memory.folder.glob("*-known*")}
    for file in of_kind(register, "member")[:3]:
        file.write_text(file.read_text("utf-8").replace("name: ", "name: 甲"), "utf-8")
    build_site(register, tmp_path / "with", DAY, memory=memory)
    general = next(name for name in mine if name.endswith("-known"))
    for name, content in mine.items():
        if name != general:
            (memory.folder / name).write_bytes(content)
    assert again(memory, register, tmp_path / "with", DAY, Setting()).known.files == {}
    same(register, tmp_path, memory)


def test_memory_that_cannot_be_kept_is_no_fault(register: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    same(register, tmp_path, Memory(tmp_path / "file"))


def test_frames_are_made_once(
    register: Path, tmp_path: Path, memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    same(register, tmp_path, memory)
    monkeypatch.setattr("lianxin.publish.mkdocs_run.building", None)
    spoil(of_kind(register, "contact")[0], Random(1))
    build_site(register, tmp_path / "with", DAY, memory=memory)
    with pytest.raises(TypeError):
        build_site(register, tmp_path / "without", DAY)
    assert (tmp_path / "with" / "search" / "search_index.json").is_file()


def test_the_same_after_a_commit_that_changes_nothing_public(
    register: Path, tmp_path: Path, memory: Memory
) -> None:
    """Which commit it was stands in the open data and on the page of the fingerprint."""
    repository = Made(register)
    for text in ("first", "second"):
        head = repository.commit({"notes.txt": text})
        made = same(register, tmp_path, memory)
        assert head.encode() in made["api/v1/index.json"]
        assert head.encode() in made["data/datapackage.json"]
