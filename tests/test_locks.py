"""The lock files: whole, hashed, in step with pyproject.toml, without addresses."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]
LOCKS = ROOT / "scripts" / "requirements"


def pins(name: str) -> dict[str, set[str]]:
    """Every package in a lock file with its versions; all lines must be pinned and hashed."""
    found: dict[str, set[str]] = {}
    text = (LOCKS / f"{name}.lock").read_text(encoding="utf-8")
    for entry in re.split(r"^(?=\w)", text, flags=re.MULTILINE)[1:]:
        pin = re.match(r"([a-z0-9-]+)==(\S+)[^\n]*\\\n    --hash=sha256:[0-9a-f]{64}\b", entry)
        assert pin, f"not pinned with a hash: {entry[:60]}"
        found.setdefault(pin[1], set()).add(pin[2])
    return found


def wanted(name: str) -> list[Requirement]:
    """What pyproject.toml asks for at a level."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = {
        "build": ["build"],
        "posters": ["posters"],
        "dev": ["dev"],
        "deep": ["dev", "deep"],
        "lock-tool": ["lock"],
    }
    lines = [line for group in groups.get(name, ()) for line in project["dependency-groups"][group]]
    if name in ("site", "posters", "dev", "deep"):
        lines += project["project"]["dependencies"]
    return [Requirement(line) for line in lines]


@pytest.mark.parametrize("name", ["build", "site", "posters", "dev", "deep", "lock-tool"])
def test_the_locks_hold_what_the_project_asks_for(name: str) -> None:
    locked = pins(name)
    for requirement in wanted(name):
        versions = locked.get(requirement.name, set())
        assert versions, f"{requirement.name} is not locked: make lock"
        assert all(requirement.specifier.contains(v) for v in versions), f"{requirement}: make lock"


@pytest.mark.parametrize(
    ("less", "more"), [("site", "posters"), ("posters", "dev"), ("dev", "deep")]
)
def test_a_lock_repeats_the_one_before(less: str, more: str) -> None:
    before, after = pins(less), pins(more)
    assert {name: after.get(name) for name in before} == before


@pytest.mark.parametrize("path", sorted(LOCKS.iterdir()), ids=lambda path: path.name)
def test_no_lock_file_names_a_registry(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert "://" not in text
    assert "index-url" not in text
