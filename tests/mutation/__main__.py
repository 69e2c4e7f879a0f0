"""`make mutation`, `python -m tests.mutation --help`."""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from random import Random

from tests.mutation import __doc__ as about
from tests.mutation.reach import widen
from tests.mutation.results import Score, exit_codes, score
from tests.mutation.staging import code, stage

PACKAGES = ("engine", "audit", "publish")
AIM = 85
USAGE = 2
LEFT = ("survived", "suspicious", "no test")
"""The fates of mutants that nothing noticed."""
LOG = "mutmut.log"
START = "import os; os.nice(10); from mutmut.__main__ import cli; cli()"
"""With low priority: it takes long, and somebody may be at work on the machine."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Judge what was asked for; 1 if a score is below the aim or mutmut could not work."""
    parser = argparse.ArgumentParser(
        description=about, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("packages", nargs="*", metavar="PACKAGE")
    parser.add_argument("--sample", type=int, help="judge so many mutants of each, at random")
    parser.add_argument("--seed", type=int, default=1, help="which ones (1)")
    parser.add_argument("--jobs", type=int, default=1, help="processes at a time (1)")
    parser.add_argument("--aim", type=float, default=AIM, help=f"score in percent ({AIM})")
    parser.add_argument("--only", metavar="PATTERN", help="mutants of this name, with * in it")
    parser.add_argument("--again", action="store_true", help="judge the survivors once more")
    parser.add_argument("--show", action="store_true", help="show what each survivor changes")
    parser.add_argument("--no-run", action="store_true", help="only tell what is known")
    asked = parser.parse_args(arguments)
    packages = asked.packages or PACKAGES
    unknown = [name for name in packages if not code(name).is_dir()]
    if unknown:
        print("no such package of lianxin: " + ", ".join(unknown))
        return USAGE
    return max(judge(package, asked) for package in packages)


def judge(package: str, asked: argparse.Namespace) -> int:
    """Run mutmut for one package and tell the score."""
    folder = stage(package)
    if not asked.no_run:
        print(f"{package}: at work; what mutmut says is in {folder / LOG}", flush=True)
        if mutmut(folder, asked) != 0:
            print(f"{package}: mutmut did not come to an end; see {folder / LOG}")
            return 1
    chosen = sample(folder, asked.sample, asked.seed) if asked.sample else None
    found = score(folder, chosen)
    print("\n".join(lines(package, found)))
    if asked.show:
        for name in found.with_fate("survived", "suspicious"):
            run(folder, "show", name)
    return int(found.percent < asked.aim)


def mutmut(folder: Path, asked: argparse.Namespace) -> int:
    """Make the mutants and judge them: all, a sample, those of a name, or the survivors."""
    jobs = ["--max-children", str(asked.jobs)]
    # A name that is nowhere makes the mutants, finds out which tests call what, and ends.
    run(folder, "run", *jobs, "none-of-this-name")
    widen(folder)
    if asked.only:
        return run(folder, "run", *jobs, asked.only)
    chosen = sample(folder, asked.sample, asked.seed) if asked.sample else set(exit_codes(folder))
    names = {name for name, code in exit_codes(folder).items() if code is None} & chosen
    if asked.again:
        names |= set(score(folder, chosen).with_fate(*LEFT))
    return run(folder, "run", *jobs, *sorted(names)) if names else 0


def sample(folder: Path, count: int, seed: int) -> set[str]:
    """So many of the mutants, the same for the same code and seed."""
    names = sorted(exit_codes(folder))
    return set(Random(seed).sample(names, min(count, len(names))))


def run(folder: Path, *words: str) -> int:
    """Run mutmut in its folder, with what it says in a log; `mutmut show` is for all to see."""
    command = [sys.executable, "-c", START, *words]
    if words[0] == "show":
        return subprocess.run(command, cwd=folder, check=False).returncode
    with (folder / LOG).open("wb") as log:
        return subprocess.run(
            command, cwd=folder, check=False, stdout=log, stderr=subprocess.STDOUT
        ).returncode


def lines(package: str, found: Score) -> list[str]:
    """The score of a package, and who survived."""
    told = ", ".join(f"{fate} {count}" for fate, count in sorted(found.counts.items()))
    head = f"{package}: {found.percent:.1f}% of {len(found.fates)} mutants (of {found.of}): {told}"
    left = found.with_fate(*LEFT)
    return [head, *(f"  {found.fates[name]:10}{name}" for name in left)]


if __name__ == "__main__":
    sys.exit(main())
