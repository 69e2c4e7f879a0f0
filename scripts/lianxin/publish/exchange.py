"""Building aside and exchanging: a half-made site is never seen."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

MARK: Final = ".lianxin-site"
"""A file that says: this folder was made by us and may be replaced."""


class NotOurs(Exception):
    """The folder to be written holds something that we did not make."""


@contextmanager
def built_aside(out: Path) -> Iterator[Path]:
    """A new folder beside `out` that takes its place at the end, if all went well.

    Raises NotOurs, before anything is done, if `out` holds what is not a site of ours.
    """
    if out.exists() and (not out.is_dir() or (any(out.iterdir()) and not (out / MARK).exists())):
        raise NotOurs(out)
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{out.name}-", dir=out.parent) as aside:
        fresh = Path(aside) / "new"
        fresh.mkdir()
        yield fresh
        (fresh / MARK).touch()
        if out.exists():
            out.rename(Path(aside) / "old")  # two renames: the gap is a moment, not a build
        fresh.rename(out)


def write(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files by their path from `folder`, each folder made once."""
    made: set[Path] = set()
    for name, content in files.items():
        path = folder / name
        if path.parent not in made:
            path.parent.mkdir(parents=True, exist_ok=True)
            made.add(path.parent)
        path.write_bytes(content)


def copy(source: Path, target: Path) -> None:
    """Copy a folder's plain files; symbolic links are left out, they could lead anywhere."""
    for path in sorted(source.rglob("*")):
        inside = path.relative_to(source)
        linked = any((source / part).is_symlink() for part in [inside, *inside.parents][:-1])
        if path.is_file() and not linked:
            (target / inside).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target / inside)
