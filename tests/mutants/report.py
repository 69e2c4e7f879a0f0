"""The table a maintainer reads, and under it each survivor with its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import attrgetter

from tests.mutants.judging import Verdict

HEADINGS = ("regulation", "rules", "mutants", "killed", "survivors")


def lines(verdicts: Iterable[Verdict]) -> Iterator[str]:
    """Regulation by regulation, then all of them, then what nobody noticed."""
    everything = sorted(verdicts, key=attrgetter("regulation"))
    rows: list[tuple[object, ...]] = [HEADINGS]
    for name, group in groupby(everything, attrgetter("regulation")):
        rows.append((name, *_numbers(list(group))))
    rows.append(("all", *_numbers(everything)))
    width = max(len(str(row[0])) for row in rows)
    for first, *rest in rows:
        yield f"{first:{width}}" + "".join(f"{cell:>11}" for cell in rest)
    for verdict in everything:
        for wrong in verdict.wrong:
            yield f"\n{verdict.rule}\n  not judged, this case is wrong: {wrong}"
        for one in verdict.survivors:
            yield f"\n{one.place} {one.rule}\n  survived: {one.says}\n  add: {one.tip}"


def _numbers(verdicts: Sequence[Verdict]) -> tuple[int, int, int, int]:
    total = sum(verdict.mutants for verdict in verdicts)
    survived = sum(len(verdict.survivors) for verdict in verdicts)
    return len(verdicts), total, total - survived, survived
