"""`make fuzz`, `python -m tests.fuzz --help`."""

from __future__ import annotations

import argparse
import importlib.util
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.fuzz import __doc__ as about
from tests.fuzz import seeds
from tests.fuzz.examples import EXAMPLES
from tests.fuzz.targets import TARGETS

ROOT = Path(__file__).resolve().parents[2]
FOUND = ROOT / "build" / "fuzz"
USAGE = 2
FIRST = 10
"""Seconds that a target takes to read its seeds; it is given no less."""
RATE = 6
"""Examples of a test in here for each second that there is; they take unlike times."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Look for input that breaks a promise; 1 if some was found."""
    parser = argparse.ArgumentParser(
        description=about, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=", ".join(TARGETS))
    parser.add_argument("--seconds", type=int, default=60, help="in all, roughly (60)")
    parser.add_argument("--repeat", type=Path, metavar="FILE", help="only this input once more")
    asked = parser.parse_args(arguments)
    unknown = sorted(set(asked.targets) - set(TARGETS))
    if unknown:
        print("no such target: " + ", ".join(unknown))
        return USAGE
    if asked.repeat is not None:
        return repeat(asked.repeat, asked.targets)
    # Half of the time for the targets; the tests, which make whole sites, get the other.
    share = asked.seconds // 2 // len(asked.targets or TARGETS)
    failed = []
    if importlib.util.find_spec("atheris") is None:
        print("atheris is not to be had here (only for Linux on x86-64, Python 3.11 to 3.13);")
        print("the targets are left out, and the tests of tests/fuzz run alone.")
    else:
        failed = [t for t in asked.targets or TARGETS if not sound(t, max(share, FIRST))]
    if not asked.targets and not tests(asked.seconds // 2):
        failed.append("tests/fuzz")
    print("broken: " + ", ".join(failed) if failed else "nothing was found.")
    return int(bool(failed))


def sound(target: str, seconds: int) -> bool:
    """Run one target for a time; whether nothing was found. What was is told and kept."""
    folder = FOUND / target
    corpus = seeds.write(folder, target)
    own = folder / "corpus"  # what atheris adds; the next run begins with it
    own.mkdir(exist_ok=True)
    before = set(folder.glob("*-*"))
    log = folder / "atheris.log"
    print(f"{target}: {seconds} seconds with atheris, which writes to {log}", flush=True)
    options = [
        f"-max_total_time={seconds}", f"-artifact_prefix={folder}/", "-max_len=4096",
        f"-dict={folder / 'words.dict'}", "-timeout=20", "-rss_limit_mb=2048", "-verbosity=1",
        "-print_final_stats=1", str(own), str(corpus),
    ]  # fmt: skip
    command = [sys.executable, "-m", "tests.fuzz.with_atheris", target, *options]
    with log.open("wb") as output:
        code = subprocess.run(
            command, cwd=ROOT, stdout=output, stderr=subprocess.STDOUT, check=False
        ).returncode
    new = sorted(set(folder.glob("*-*")) - before)
    said = log.read_text(encoding="utf-8", errors="replace").splitlines()
    print("\n".join(f"  {line}" for line in said if line.startswith("stat::number_of")))
    if code == 0 and not new:
        return True
    print(f"  ended with code {code}; the last it said:")
    print("\n".join(f"    {line}" for line in said[-25:]))
    for path in new:
        print(f"  kept in {path.relative_to(ROOT)}; once more:")
        print(f"    make fuzz ARGS='--repeat {path.relative_to(ROOT)}'")
    return False


def tests(seconds: int) -> bool:
    """Run the tests in here with as many examples as there is time for; whether all held."""
    examples = max(100, seconds * RATE)
    print(f"tests/fuzz: {examples} examples of each test for every 100 usually", flush=True)
    command = [sys.executable, "-m", "pytest", "-q", "--hypothesis-profile=deep", "tests/fuzz"]
    variables = {**os.environ, EXAMPLES: str(examples)}
    return subprocess.run(command, cwd=ROOT, env=variables, check=False).returncode == 0


def repeat(file: Path, targets: Sequence[str]) -> int:
    """Give one file to the target under whose name it was kept, or to those that are named."""
    data = file.read_bytes()
    own = [name for name in TARGETS if name in file.resolve().parts]
    for name in targets or own or TARGETS:
        TARGETS[name](data)  # what it raises is what is to be seen
        print(f"{name}: holds")
    return 0


if __name__ == "__main__":
    sys.exit(main())
