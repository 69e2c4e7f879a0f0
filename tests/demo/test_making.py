"""The demo register: the same bytes for the same arguments, sound at any size."""

from __future__ import annotations

import ast
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lianxin.demo import DEFAULTS, CannotMake, make, write
from lianxin.findings import Severity
from lianxin.law.adoption_checks import adoption_findings
from lianxin.law.load import load_regulations
from lianxin.loading.assemble import register_from_files

ROOT = Path(__file__).resolve().parents[2]
REGULATIONS, _ = load_regulations(ROOT)
SOURCES = sorted((ROOT / "scripts" / "lianxin" / "demo").rglob("*.py"))


def errors(files: dict[str, bytes]) -> list[str]:
    register = register_from_files(files, REGULATIONS)
    found = (*register.findings, *adoption_findings(register))
    return [f"{f.place.file}: {f.message.en}" for f in found if f.severity is Severity.ERROR]


def test_the_same_arguments_give_the_same_bytes() -> None:
    assert list(make(*DEFAULTS).items()) == list(make(*DEFAULTS).items())


def test_another_seed_gives_another_register() -> None:
    assert make(1, 6, 20, *DEFAULTS[3:]) != make(2, 6, 20, *DEFAULTS[3:])


def test_chance_comes_from_nothing_but_random() -> None:
    # choice, shuffle, sample and randint may change between versions of Python; random() not.
    for source in SOURCES:
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Attribute):
                assert node.value.attr != "_random" or node.attr == "random", source
            if isinstance(node, ast.ImportFrom) and node.module == "random":
                assert source.name == "draw.py"
            if isinstance(node, ast.Import):
                assert all(alias.name != "random" for alias in node.names), source


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    seed=st.integers(0, 2**31),
    organisations=st.integers(3, 14),
    each=st.integers(0, 60),
    first=st.dates(date(2024, 1, 1), date(2026, 12, 31)),
    days=st.integers(0, 400),
)
def test_any_size_and_time_is_sound(
    seed: int, organisations: int, each: int, first: date, days: int
) -> None:
    last = date.fromordinal(first.toordinal() + days)
    files = make(seed, organisations, organisations + each, first, last)
    assert errors(files) == []
    kinds = Counter(path.split("/")[2] for path in files)
    assert kinds["organisation.yaml"] == organisations
    assert kinds["member"] == organisations + each


@pytest.mark.parametrize(
    ("organisations", "members", "first", "last"),
    [
        (2, 40, date(2026, 1, 1), date(2026, 11, 20)),
        (10, 9, date(2026, 1, 1), date(2026, 11, 20)),
        (10, 40, date(2026, 11, 20), date(2026, 11, 19)),
        (10, 40, date(2010, 1, 1), date(2026, 1, 1)),
        (10, 40, date(1911, 10, 10), date(1912, 1, 1)),
    ],
)
def test_what_cannot_be_made_says_why(
    organisations: int, members: int, first: date, last: date
) -> None:
    with pytest.raises(CannotMake) as refused:
        make(1, organisations, members, first, last)
    assert refused.value.text.zh
    assert refused.value.text.en


def test_size_follows_from_members_and_months() -> None:
    few = len(make(1, 6, 20, date(2026, 1, 1), date(2026, 3, 31)))
    longer = len(make(1, 6, 20, date(2026, 1, 1), date(2026, 9, 30)))
    more = len(make(1, 12, 80, date(2026, 1, 1), date(2026, 3, 31)))
    assert few * 1.5 < longer
    assert few * 2 < more


def test_it_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    files = make(1, 3, 4, date(2026, 1, 1), date(2026, 2, 1))
    out = tmp_path / "county"
    write(files, out)
    found = {p.relative_to(out).as_posix(): p.read_bytes() for p in out.rglob("*.yaml")}
    assert found == files
    with pytest.raises(FileExistsError):
        write(files, out)
    blocked = {**files, "records/zixu/organisation.yaml/x": b""}
    with pytest.raises(OSError, match=r"."):
        write(dict(sorted(blocked.items())), tmp_path / "other")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["county"]
