"""The staging folder that mutmut works in, and the score made of what it leaves there."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest

from tests.mutation import __main__ as program
from tests.mutation.reach import widen
from tests.mutation.results import exit_codes, fate, score
from tests.mutation.staging import ALSO, ROOT, TESTS, pyproject, stage


@pytest.mark.parametrize("package", program.PACKAGES)
def test_every_package_and_all_that_its_tests_need_is_there(package: str) -> None:
    assert (ROOT / "scripts" / "lianxin" / package).is_dir()
    assert all((ROOT / "tests" / name).exists() for name in TESTS[package])
    assert all((ROOT / name).exists() for name in ALSO)


def test_the_stage_has_the_code_where_mutmut_finds_it(tmp_path: Path) -> None:
    for _ in range(2):  # once more brings it up to date
        folder = stage("engine", tmp_path)
    assert (folder / "src" / "lianxin" / "engine" / "__init__.py").is_file()
    assert (folder / "tests" / "engine").is_dir()
    assert not (folder / "src").samefile(folder)
    options = tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
    assert options["mutmut"]["only_mutate"] == ["src/lianxin/engine/*"]
    assert "tests/engine" in options["mutmut"]["pytest_add_cli_args_test_selection"]
    assert options["pytest"]["ini_options"]["pythonpath"] == [".", "src"]


def test_a_package_without_tests_of_its_own_name_elsewhere_has_those_of_its_name() -> None:
    options = tomllib.loads(pyproject("reporters"))["tool"]["mutmut"]
    assert options["pytest_add_cli_args_test_selection"] == ["tests/reporters"]


@pytest.mark.parametrize(
    ("code", "met"),
    [(0, "survived"), (1, "killed"), (3, "killed"), (33, "no test"), (5, "no test"),
     (36, "timeout"), (-24, "timeout"), (-11, "crashed"), (-9, "crashed"), (2, "suspicious")],
)  # fmt: skip
def test_the_fate_of_a_mutant(code: int, met: str) -> None:
    assert fate(code) == met


@pytest.fixture
def judged(tmp_path: Path) -> Path:
    """Five mutants of which four were judged, in the files that mutmut writes."""
    files = {"a": {"a.x__mutmut_1": 1, "a.x__mutmut_2": 0}, "b/c": {
        "b.c.y__mutmut_1": 33, "b.c.y__mutmut_2": None, "b.c.y__mutmut_3": -24,
    }}  # fmt: skip
    for name, codes in files.items():
        path = tmp_path / "mutants" / "src" / f"{name}.py.meta"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps({"exit_code_by_key": codes}), encoding="utf-8")
    return tmp_path


def test_what_no_test_reaches_counts_as_survived(judged: Path) -> None:
    found = score(judged)
    assert (found.of, len(found.fates), found.killed, found.percent) == (5, 4, 2, 50.0)
    assert found.with_fate("survived", "no test") == ["a.x__mutmut_2", "b.c.y__mutmut_1"]
    assert score(judged, {"a.x__mutmut_1"}).percent == 100
    assert score(judged, set()).percent == 0


def test_the_score_is_told_with_the_names_of_all_that_survived(judged: Path) -> None:
    assert program.lines("engine", score(judged)) == [
        "engine: 50.0% of 4 mutants (of 5): killed 1, no test 1, survived 1, timeout 1",
        "  survived  a.x__mutmut_2",
        "  no test   b.c.y__mutmut_1",
    ]


def test_a_sample_is_the_same_each_time(judged: Path) -> None:
    parts = [program.sample(judged, count, 7) for count in (3, 3, 99)]
    assert parts[0] == parts[1] < parts[2] == set(exit_codes(judged))
    assert len(parts[0]) == 3


def test_tests_that_share_a_fixture_are_all_asked(tmp_path: Path) -> None:
    widen(tmp_path)  # nothing is known yet, and nothing is done
    calls = {"a.x_f": ["tests/t.py::one"], "a.x_g": ["tests/u.py::one", "tests/t.py::two"]}
    durations = dict.fromkeys(("tests/t.py::one", "tests/t.py::two", "tests/u.py::one"), 0.1)
    path = tmp_path / "mutants" / "mutmut-stats.json"
    path.parent.mkdir()
    known = {"tests_by_mangled_function_name": calls, "duration_by_test": durations, "more": 1}
    path.write_text(json.dumps(known), encoding="utf-8")
    widen(tmp_path)
    found = json.loads(path.read_text(encoding="utf-8"))
    assert found["tests_by_mangled_function_name"] == {
        "a.x_f": ["tests/t.py::one", "tests/t.py::two"],
        "a.x_g": ["tests/t.py::one", "tests/t.py::two", "tests/u.py::one"],
    }
    assert (found["duration_by_test"], found["more"]) == (durations, 1)


def test_an_unknown_package_is_a_usage_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert program.main(["nothing-of-this-name"]) == program.USAGE
    assert "nothing-of-this-name" in capsys.readouterr().out
