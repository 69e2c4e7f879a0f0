"""The same commit and the same as-of give the same bytes, whoever looks, wherever and when.

Two worlds differ in time zone, locale, hash seed, clock, order and age of files, place of
the checkout, rights and what else the environment says; all they make is compared.
"""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from lianxin.demo import make, write

ROOT = Path(__file__).resolve().parents[1]
WORLDS = Path(__file__).parent / "worlds"
CODE = ("scripts/lianxin", "site_src", "regulations", "mkdocs.yml", "mkdocs-en.yml")
AS_OF = "2026-08-20"
FENCE = re.compile(r"lianxin-[0-9a-f]{32}")
"""The one thing meant to be new each time: what fences off text in a workflow's log."""

HERE: dict[str, str] = {
    "TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "1", "USER": "dangshen",
    "WORLD_ORDER": "1", "WORLD_LATER": "0",
}  # fmt: skip
THERE: dict[str, str] = {
    "TZ": "America/Los_Angeles", "LC_ALL": "C.UTF-8", "LANG": "tr_TR.UTF-8", "USER": "baizhu",
    "PYTHONHASHSEED": "4242", "SOURCE_DATE_EPOCH": "86400", "PYTHONUTF8": "1",
    "WORLD_ORDER": "77", "WORLD_LATER": "34560000", "NO_COLOR": "1", "TMPDIR": "tmp",
}  # fmt: skip

SITE = ["site", "--register", "register", "--as-of", AS_OF, "--out", "site"]


def commands(rule: str, obligation: str, place: str) -> list[list[str]]:
    """Every command that says something about a register, in every format it has."""
    asked = {
        "check": ("text", "json", "github"), "due": ("text", "json"),
        "what-if two-links@proposed.yaml": ("text", "json"),
        f"explain {rule}": (), f"explain {obligation}": (), f"explain {place}": (),
    }  # fmt: skip
    laws = {"coverage": ("text", "json", "markdown"), "regulations": ("text", "json")}
    made = []
    for table, more in ((asked, ["--as-of", AS_OF]), (laws, [])):
        for words, formats in table.items():
            for language in ("zh", "en"):
                base = [*words.split(" "), "--register", "register", *more, "--lang", language]
                spoken = [form for form in formats if form != "json" or language == "zh"]
                made += [[*base, "--format", form] for form in spoken] or [base]
    made += [["schema", "regulation"], ["schema", "commitment", "--out", "schema.json"]]
    made.append(["demo", "--organisations", "6", "--members", "12", "--out", "demo"])
    return made


class World:
    """A place with a checkout and a register of its own."""

    def __init__(self, folder: Path, register: Path, about: dict[str, str], umask: int) -> None:
        self.folder, self.about, self.umask = folder, about, umask
        self.like: list[Any] = []
        chance = random.Random(about["WORLD_ORDER"])
        self.code = folder / about["USER"] / "checkout"
        for name in CODE:
            put(ROOT / name, self.code / name, chance)
        put(register, folder / "register", chance)
        (folder / "home").mkdir()
        (folder / "tmp").mkdir()
        shutil.copy(ROOT / "regulations" / "two-links.yaml", folder / "proposed.yaml")

    def run(self, commands: list[list[str]]) -> list[list[Any]]:
        """Exit code and output of each command, one after another."""
        bare = {k: os.environ[k] for k in ("PATH", "LD_LIBRARY_PATH") if k in os.environ}
        search = os.pathsep.join((str(WORLDS), str(self.code / "scripts")))
        env = bare | {"HOME": str(self.folder / "home"), "COLUMNS": "100"} | self.about
        done = subprocess.run(
            [sys.executable, str(WORLDS / "commands.py")],
            input=json.dumps(commands), cwd=self.folder, env=env | {"PYTHONPATH": search},
            umask=self.umask, capture_output=True, text=True, encoding="utf-8", check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        self.like, *told = json.loads(done.stdout)
        return list(told)

    def files(self, name: str) -> dict[str, bytes]:
        """What lies in one of its folders."""
        place = self.folder / name
        found = {
            p.relative_to(place).as_posix(): p.read_bytes()
            for p in sorted(place.rglob("*"))
            if p.is_file()
        }
        assert found
        return found


def put(source: Path, target: Path, chance: random.Random) -> None:
    """Copy files in a random order, each with an age of its own."""
    files = sorted(source.rglob("*")) if source.is_dir() else [source]
    chance.shuffle(files)
    for path in files:
        if path.is_file() and "__pycache__" not in path.parts:
            place = target / path.relative_to(source)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, place)
            os.utime(place, (age := chance.randrange(10**9, 2 * 10**9), age))


def worlds(tmp_path: Path, register: Path) -> tuple[World, World]:
    one, other = tmp_path / "one", tmp_path / "another place" / "另一处"
    return World(one, register, HERE, 0o022), World(other, register, THERE, 0o077)


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small register with something wrong in it."""
    folder = tmp_path_factory.mktemp("same") / "register"
    write(make(4, 6, 12, date(2026, 6, 1), date(2026, 8, 20), institutions=False), folder)
    contacts = sorted(folder.glob("records/*/contact/*/*.yaml"))
    contacts[0].write_text("date: [\n", "utf-8")
    contacts[1].write_text(contacts[1].read_text("utf-8") + "no_such_field: x\n", "utf-8")
    (folder / "records" / "Wrong Name.yaml").write_text("a: b\n", "utf-8")
    (folder / "records" / "a-link.yaml").write_text("a: b\n", "utf-8")
    return folder


def same(here: list[list[Any]], there: list[list[Any]], asked: list[list[str]]) -> None:
    for one, other, arguments in zip(here, there, asked, strict=True):
        assert one[0] == other[0], arguments
        assert FENCE.sub("-", one[1]) == FENCE.sub("-", other[1]), arguments


def test_all_outputs_are_the_same_in_two_worlds(tmp_path: Path, register: Path) -> None:
    here, there = worlds(tmp_path, register)
    listed = json.loads(here.run([[*"due --register register --format json".split(), "--as-of",
                                   AS_OF, "--all"]])[0][1])  # fmt: skip
    first = listed["obligations"][0]
    broken = sorted(register.glob("records/*/contact/*/*.yaml"))[0].relative_to(register)
    asked = commands(first["rule"], first["id"], broken.as_posix())
    told = here.run(asked)
    assert all(code in (0, 1) and output for code, output in told), told
    same(told, there.run(asked), asked)
    assert here.files("demo") == there.files("demo")
    schema = [(world.folder / "schema.json").read_bytes() for world in (here, there)]
    assert schema[0] == schema[1]


def compared(here: World, there: World) -> None:
    """The sites of both: the same files with the same bytes, and no word of either world."""
    (seed, (*zone, clock, order)), (seed2, (*zone2, clock2, order2)) = here.like, there.like
    assert seed != seed2
    assert zone != zone2
    assert clock != clock2
    assert order != order2
    assert sorted(order) == sorted(order2)
    one, other = here.files("site"), there.files("site")
    assert list(one) == list(other)
    assert [path for path in one if one[path] != other[path]] == []
    words = [
        w.encode() for world in (here, there) for w in (str(world.folder), world.about["USER"])
    ]
    assert [path for path in one if any(word in one[path] for word in words)] == []


def test_the_site_is_the_same_in_two_worlds(tmp_path: Path, register: Path) -> None:
    here, there = worlds(tmp_path, register)
    for world in (here, there):
        assert [code for code, _ in world.run([[*SITE, "--lang", "en"]])] == [0]
    compared(here, there)


@pytest.mark.slow
def test_the_whole_county_is_the_same_in_two_worlds(tmp_path: Path) -> None:
    county = tmp_path / "county"
    for name in ("records", "regulations"):
        shutil.copytree(ROOT / name, county / name)
    here, there = worlds(tmp_path, county)
    asked = [SITE, ["check", "--register", "register", "--as-of", AS_OF, "--format", "json"]]
    told, also = here.run(asked), there.run(asked)
    assert told[0][0] == also[0][0] == 0
    same(told[1:], also[1:], asked[1:])
    compared(here, there)
