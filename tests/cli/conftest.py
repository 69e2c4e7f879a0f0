"""A register that a test may spoil, and the command line on it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from lianxin.cli import group
from lianxin.demo import make, write

Run = Callable[..., Result]


@pytest.fixture(scope="session")
def pristine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small demo register, made once; it has no regulations of its own."""
    folder = tmp_path_factory.mktemp("cli") / "county"
    write(make(3, 6, 12, date(2026, 6, 1), date(2026, 11, 20)), folder)
    return folder


@pytest.fixture
def county(pristine: Path, tmp_path: Path) -> Path:
    """A sound register that this test may spoil, judged by this checkout's regulations."""
    return Path(shutil.copytree(pristine, tmp_path / "county"))


@pytest.fixture
def run(county: Path) -> Run:
    """`lianxin ARGUMENTS` on the county, as of a day that stands in the arguments or not."""

    def call(*arguments: str, as_of: str = "2026-11-20") -> Result:
        options = ["--register", str(county), "--as-of", as_of]
        return CliRunner().invoke(group, [*arguments, *options])

    return call
