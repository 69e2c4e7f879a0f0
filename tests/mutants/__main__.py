"""`make mutants`, `python -m tests.mutants --help`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from lianxin.law.load import load_regulations
from lianxin.law.model import Clause, Regulation

from tests.mutants import __doc__ as about
from tests.mutants.judging import Verdict, judge, rules
from tests.mutants.report import lines

ROOT = Path(__file__).resolve().parents[2]
USAGE = 2


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Judge what was asked for; 1 if a mutant survives, or a file or a case is wrong."""
    parser = argparse.ArgumentParser(
        description=about, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("names", nargs="*", metavar="REGULATION[/CLAUSE]")
    parser.add_argument("--jobs", type=int, help="processes at a time; all cores if not said")
    asked = parser.parse_args(arguments)
    names = set(asked.names)
    regulations, findings = load_regulations(root)
    files = {f"regulations/{name.partition('/')[0]}.yaml" for name in names}
    wrong = [finding for finding in findings if not names or finding.place.file in files]
    for finding in wrong:
        print(f"{finding.place.file}:{finding.place.line}: {finding.message.en}")
    known = {clause.rule for law in regulations.values() for clause in law.clauses}
    unknown = sorted(names - known - set(regulations))
    if unknown:
        print("no such regulation or clause: " + ", ".join(unknown))
        return USAGE
    verdicts = judged(
        [
            (regulation, clause)
            for regulation in regulations.values()
            for clause in rules(regulation)
            if not names or names & {regulation.id, clause.rule}
        ],
        asked.jobs,
    )
    print("\n".join(lines(verdicts)))
    return int(bool(wrong) or any(one.survivors or one.wrong for one in verdicts))


def judged(chosen: Sequence[tuple[Regulation, Clause]], jobs: int | None) -> list[Verdict]:
    """A verdict for each clause, in order."""
    if jobs == 1 or len(chosen) < 2:
        return [judge(*pair) for pair in chosen]
    with ProcessPoolExecutor(jobs) as pool:
        return list(pool.map(judge, *zip(*chosen, strict=True), chunksize=4))


if __name__ == "__main__":
    sys.exit(main())
