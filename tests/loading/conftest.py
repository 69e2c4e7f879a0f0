"""A small county that is in order, and a way to spoil one thing in it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import cast

import pytest
from lianxin.calendar import Span
from lianxin.findings import NOTHING, Place, Text
from lianxin.law.model import Clause, Regulation, Rule, Version
from lianxin.loading.assemble import register_from_files
from lianxin.register import Register

from tests.loading.helpers import Spoil

COUNTY = Path(__file__).resolve().parents[1] / "fixtures" / "county"


@pytest.fixture
def county() -> dict[str, bytes]:
    """Every file of the county by its path."""
    paths = sorted((COUNTY / "records").rglob("*.yaml"))
    return {path.relative_to(COUNTY).as_posix(): path.read_bytes() for path in paths}


@pytest.fixture
def regulations() -> dict[str, Regulation]:
    """A regulation with one rule; what the rule says does not matter here."""
    place = Place("regulations/two-links.yaml")
    text = Text("二联制度", "two-links")
    version = Version(
        Span(date(2008, 1, 1), date(2099, 12, 31)), text, cast(Rule, None), text, text, (), place
    )
    clause = Clause("two-links", "monthly-contact", "2.2a", "duty", text, (version,), None, place)
    found = Regulation("two-links", text, text, text, (), (clause,), place.file, NOTHING)
    return {"two-links": found}


@pytest.fixture
def spoil(county: dict[str, bytes], regulations: dict[str, Regulation]) -> Spoil:
    def make(*changes: tuple[str, str, str]) -> Register:
        files = dict(county)
        for name, old, new in changes:
            file = f"records/{name}.yaml"
            before = files.get(file, b"").decode()
            assert old in before, f"{old!r} is not in {file}"
            files[file] = (before.replace(old, new, 1) if old else new + before).encode()
        return register_from_files(files, regulations)

    return make
