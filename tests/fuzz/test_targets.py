"""What atheris would be given: the targets hold for every seed, and the words are quoted."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from lianxin import places
from lianxin.records import KINDS

from tests.fuzz import __main__ as program
from tests.fuzz import seeds
from tests.fuzz.targets import ORDER, TARGETS


@pytest.mark.parametrize("target", TARGETS)
def test_a_target_holds_for_its_seeds(target: str) -> None:
    found = list(dict.fromkeys(seeds.seeds(target)))
    assert len(found) > 100
    for data in [b"", b"A", *found[:: len(found) // 60]]:
        TARGETS[target](data)


def test_the_register_has_a_seed_of_every_kind() -> None:
    assert {data[0] - ord("A") for data in seeds.seeds("register")} == set(range(len(ORDER)))
    assert tuple(KINDS) == ORDER


def test_a_target_fails_where_a_promise_is_broken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "resolve", lambda findings, *_: findings)
    with pytest.raises(AssertionError):
        TARGETS["register"](b"Aname: x\n")


def test_the_dictionary_is_one_quoted_word_a_line(tmp_path: Path) -> None:
    corpus = seeds.write(tmp_path, "source", most=10)
    assert 5 <= len(list(corpus.iterdir())) <= 10
    lines = (tmp_path / "words.dict").read_text("ascii").splitlines()
    assert all(re.fullmatch(r'"(?:[A-Za-z0-9 :_-]|\\x[0-9A-F]{2})+"', line) for line in lines)
    assert '"deadline: "' in lines
    assert '"home-visit"' in lines
    assert '"\\xE6\\x97\\xA5\\xE6\\x9C\\x9F"' in lines


def test_what_was_found_once_is_given_to_its_target_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = tmp_path / "register" / "crash-1"
    kept.parent.mkdir()
    kept.write_bytes(b"Bname: x\n")
    assert program.main(["--repeat", str(kept)]) == 0
    assert capsys.readouterr().out == "register: holds\n"
    assert program.main(["--repeat", str(kept), "source"]) == 0
    assert capsys.readouterr().out == "source: holds\n"


def test_an_unknown_target_is_a_usage_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert program.main(["sauce"]) == program.USAGE
    assert "sauce" in capsys.readouterr().out
