"""What became of the mutants of a package, as mutmut left it in its files."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

KILLED = {1: "killed", 3: "killed", 37: "killed"}
"""Exit codes of pytest that tell of a test that failed; 37: the type checker refused it."""
TIMEOUT = {36, -24, 24, 152, 255}
SURVIVED, UNREACHED = {0}, {5, 33}


@dataclass(frozen=True, slots=True)
class Score:
    """The fates of mutants. of: how many there are in all, judged or not."""

    of: int
    fates: dict[str, str]

    @property
    def counts(self) -> Counter[str]:
        """How many met each fate."""
        return Counter(self.fates.values())

    @property
    def killed(self) -> int:
        """How many were noticed; one that no longer ends, or dies, was noticed as well."""
        return sum(self.counts[fate] for fate in ("killed", "timeout", "crashed"))

    @property
    def percent(self) -> float:
        """Killed in a hundred that were judged."""
        return 100 * self.killed / len(self.fates) if self.fates else 0.0

    def with_fate(self, *fates: str) -> list[str]:
        """The names of all mutants that met one of these fates, sorted."""
        return sorted(name for name, fate in self.fates.items() if fate in fates)


def fate(code: int) -> str:
    """What a mutant met, from the exit code that mutmut noted."""
    if code in SURVIVED:
        return "survived"
    if code in UNREACHED:
        return "no test"
    if code in TIMEOUT:
        return "timeout"
    return KILLED.get(code, "crashed" if code < 0 else "suspicious")


def exit_codes(stage: Path) -> dict[str, int | None]:
    """Every mutant's name and exit code; None for one that was not judged yet."""
    found: dict[str, int | None] = {}
    for file in sorted((stage / "mutants" / "src").rglob("*.meta")):
        found |= json.loads(file.read_text(encoding="utf-8"))["exit_code_by_key"]
    return found


def score(stage: Path, chosen: set[str] | None = None) -> Score:
    """The score of all judged mutants, or of those that were chosen."""
    codes = exit_codes(stage)
    fates = {
        name: fate(code)
        for name, code in codes.items()
        if code is not None and (chosen is None or name in chosen)
    }
    return Score(len(codes), fates)
