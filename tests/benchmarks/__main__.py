"""All benchmarks as one table: `make bench`, or `python -m tests.benchmarks --help`."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

# Run as a folder, `python tests/benchmarks`, this file has no package around it.
sys.path.insert(0, str(Path(__file__).parents[2]))

from lianxin.records import KINDS
from lianxin.schema import schema_of

from tests.benchmarks import registers
from tests.benchmarks.history import FORK, repository_of_size
from tests.benchmarks.measure import Run, forget, python

HEADINGS = ("what", "records", "wall s", "peak MiB", "x composing", "x check-jsonschema")
PARTS = ("check", "audit", "engine", "site", "board")


def main() -> None:
    """Parse, measure, print as it goes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", choices=PARTS, action="append", default=[])
    parser.add_argument("--sizes", type=int, nargs="*", default=[1_000, 10_000, 40_000])
    parser.add_argument("--contacts", type=int, default=1_000_000)
    parser.add_argument("--commitments", type=int, nargs="*", default=[5_000, 50_000])
    wanted = parser.parse_args()
    row(*HEADINGS)
    row(*("-" * 3 for _ in HEADINGS))
    parts = wanted.only or PARTS
    if "check" in parts:
        for size in wanted.sizes:
            check(size)
    if "audit" in parts:
        for size in [s for s in (5_000, *wanted.sizes) if s <= 10_000]:
            audit(size)
    if "engine" in parts:
        engine(wanted.contacts)
    if "site" in parts:
        for size in wanted.sizes:
            site(size)
    if "board" in parts:
        for size in wanted.commitments:
            board(size)


def row(*cells: object) -> None:
    """One line of the table, at once."""
    print("| " + " | ".join(str(c) for c in cells) + " |", flush=True)


def check(size: int) -> None:
    """The check cold and again, beside composing (cold and again) and check-jsonschema."""
    folder = registers.register_of_size(size)
    files = registers.files_of(folder)
    composing = (str(Path(__file__).with_name("compose_only.py")), str(folder / "records"))
    checking = ("-m", "lianxin.cli", "check", "--register", str(folder))
    checking += ("--as-of", registers.AS_OF)
    forget(files)
    yardstick_cold = python(*composing)
    forget(files)
    cold = python(*checking)
    yardstick, again = median(*composing), median(*checking)
    schema = schemas(files)
    for name, run, against in (
        ("composing only, cold", yardstick_cold, yardstick_cold),
        ("composing only, again", yardstick, yardstick),
        ("check-jsonschema", schema, yardstick),
        ("check, cold", cold, yardstick_cold),
        ("check, again", again, yardstick),
    ):
        ratio, to_schema = run.wall / against.wall, run.wall / schema.wall
        row(name, len(files), f"{run.wall:.2f}", f"{run.peak:.0f}", f"{ratio:.2f}",
            f"{to_schema:.3f}")  # fmt: skip


def median(*arguments: str) -> Run:
    """The middle one of three runs."""
    return sorted((python(*arguments) for _ in range(3)), key=lambda r: r.wall)[1]


def schemas(files: list[Path]) -> Run:
    """check-jsonschema on every kind's files against the schema of that kind; times added."""
    wall = peak = 0.0
    for kind in KINDS:
        of_kind = [str(f) for f in files if f.stem == kind or f.parent.name == kind
                   or f.parent.parent.name == kind]  # fmt: skip
        schema = registers.KEPT / f"{kind}.schema.json"
        schema.write_text(json.dumps(schema_of(kind)), encoding="utf-8")
        for start in range(0, len(of_kind), 5000):
            run = python("-m", "check_jsonschema", "--schemafile", str(schema), "--force-filetype",
                         "yaml", *of_kind[start : start + 5000])  # fmt: skip
            wall, peak = wall + run.wall, max(peak, run.peak)
    return Run(wall, peak, 0)


def audit(size: int) -> None:
    """The last of 300 commits judged, and the ledger of all of them."""
    folder = repository_of_size(size)
    files = registers.files_of(folder)
    for name, arguments in (
        ("audit of one day", ("audit", "--base", FORK, "--on", registers.AS_OF)),
        ("ledger of 300 commits", ("ledger", "--format", "json")),
    ):
        run = median("-m", "lianxin.cli", *arguments, "--register", str(folder))
        row(name, len(files), f"{run.wall:.2f}", f"{run.peak:.0f}", "", "")


def engine(contacts: int) -> None:
    """`evaluate` alone; the memory is that of the whole process, the register included."""
    for seconds, obligations, name in program("million", contacts):
        row(f"engine: {name} ({obligations} obligations)", contacts, seconds, "", "", "")


def board(commitments: int) -> None:
    """The front page in a browser; its figures have units of their own."""
    for figure, name in program("board", commitments):
        row(f"board: {name}: {figure}", commitments, "", "", "", "")


def program(name: str, size: int) -> list[list[str]]:
    """What a benchmark of its own prints, as lines of cells."""
    done = subprocess.run(
        [sys.executable, "-m", f"tests.benchmarks.{name}", str(size)],
        check=True, stdout=subprocess.PIPE, encoding="utf-8", cwd=registers.ROOT,
        env={**os.environ, "PYTHONPATH": f"{registers.ROOT / 'scripts'}", "PYTHONUTF8": "1"},
    )  # fmt: skip
    return [line.split("\t") for line in done.stdout.splitlines()]


def site(size: int) -> None:
    """The whole command: from nothing, without memory; with it, and after one change."""
    folder = registers.register_of_size(size)
    out = registers.KEPT / f"site-{size}"
    shutil.rmtree(out, ignore_errors=True)
    shutil.rmtree(registers.KEPT / "memory", ignore_errors=True)
    arguments = ("-m", "lianxin.cli", "site", "--register", str(folder), "--as-of",
                 registers.AS_OF, "--out", str(out))  # fmt: skip
    count = len(registers.files_of(folder))

    def told(name: str, run: Run) -> None:
        row(f"site, {name}", count, f"{run.wall:.2f}", f"{run.peak:.0f}", "", "")

    told("from nothing", python(*arguments, "--fresh"))
    made = [path for path in out.rglob("*") if path.is_file()]
    pages = sum(path.suffix == ".html" for path in made)
    size_of_all = sum(path.stat().st_size for path in made) / 2**20
    row(f"site, written: {size_of_all:.0f} MiB, {pages} pages", count, "", "", "", "")
    os.environ["XDG_CACHE_HOME"] = str(registers.KEPT / "memory")
    told("from nothing, remembering", python(*arguments))
    told("again, nothing changed", median(*arguments))
    for kind in ("contact", "commitment"):
        runs = []
        for file in registers.of_kind(folder, kind)[:3]:
            with registers.changed(file):
                runs.append(python(*arguments))
        told(f"again, one {kind} changed", sorted(runs, key=lambda run: run.wall)[1])


if __name__ == "__main__":
    main()
