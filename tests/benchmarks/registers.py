"""Demo registers of a wanted size, kept in build/bench between runs."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from lianxin.demo import make, write

ROOT = Path(__file__).parents[2]
KEPT = ROOT / "build" / "bench"
FIRST, LAST = date(2026, 1, 1), date(2026, 11, 20)
AS_OF = "2026-11-20"


def register_of_size(records: int) -> Path:
    """A folder with about `records` records (never fewer) and this repository's regulations."""
    folder = KEPT / f"register-{records}"
    if not (folder / "complete").exists():
        shutil.rmtree(folder, ignore_errors=True)
        files = _enough(records)
        write(files, folder)
        shutil.copytree(ROOT / "regulations", folder / "regulations", dirs_exist_ok=True)
        (folder / "complete").write_text(f"{len(files)}\n")
    return folder


def _enough(records: int) -> dict[str, bytes]:
    """Grow the number of members until there are enough, then cut whole contacts away."""
    members = max(12, records // 30)
    while True:
        files = make(7, max(6, members // 5), members, FIRST, LAST)
        if len(files) >= records:
            return _cut(files, len(files) - records)
        members = members * records // len(files) + 4


def _cut(files: dict[str, bytes], surplus: int) -> dict[str, bytes]:
    """Without `surplus` files that nothing refers to, the last ones of their kind first."""
    text = b"\n".join(files.values())
    spare: list[str] = []
    for path in sorted(files, reverse=True):
        if len(spare) == surplus:
            break
        if "/contact/" in path and Path(path).stem.encode() not in text:
            spare.append(path)
    return {path: data for path, data in files.items() if path not in set(spare)}


def files_of(folder: Path) -> list[Path]:
    """Every record file, sorted."""
    return sorted((folder / "records").rglob("*.yaml"))


def of_kind(folder: Path, kind: str) -> list[Path]:
    """Every yearly record of a kind, sorted."""
    return sorted((folder / "records").glob(f"*/{kind}/*/*.yaml"))


@contextmanager
def changed(file: Path) -> Iterator[None]:
    """Something else is written in a record while the block runs: the deed ends otherwise."""
    before = file.read_bytes()
    lines = before.decode().splitlines()
    new = (f"{one}了" if one.startswith("deed: ") else one for one in lines)
    file.write_text("\n".join(new) + "\n", "utf-8")
    if file.read_bytes() == before:
        raise ValueError(f"nothing in {file} could be changed")
    try:
        yield
    finally:
        file.write_bytes(before)
