"""A register that a test may spoil, and the command line on it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from lianxin.cli import group

COUNTY = Path(__file__).parents[1] / "fixtures" / "county"
Run = Callable[..., Result]


@pytest.fixture
def county(tmp_path: Path) -> Path:
    """A sound register with every kind of record, judged by this checkout's regulations."""
    shutil.copytree(COUNTY, tmp_path / "county")
    return tmp_path / "county"


@pytest.fixture
def run(county: Path) -> Run:
    """`lianxin ARGUMENTS` on the county, as of a day that stands in the arguments or not."""

    def call(*arguments: str, as_of: str = "2026-11-20") -> Result:
        options = ["--register", str(county), "--as-of", as_of]
        return CliRunner().invoke(group, [*arguments, *options])

    return call
