"""`lianxin init`, its edge: put the new register where the demo lay, losing nothing."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from lianxin.findings import Text
from lianxin.words import say

RECORDS = "records"
ASIDE = "build/records-before-init"
"""Where records go that lay there before; numbered, never overwritten, not in Git."""


class NotDemo(Exception):
    """records/ holds something that is not the demo; said to the user in `text`.

    files: the first few of them.
    """

    def __init__(self, files: tuple[str, ...]) -> None:
        self.files = files
        self.text: Text = say("entry.not-demo", files="、".join(files[:3]), number=len(files))
        super().__init__(self.text.en)


def own_files(root: Path) -> tuple[str, ...]:
    """The files under records/ that are not those of the committed demo, sorted."""
    from lianxin.demo import DEFAULTS, make
    from lianxin.demo.by_hand import BY_HAND

    demo = make(*DEFAULTS)
    folder = root / RECORDS
    found = []
    for path in sorted(folder.rglob("*")) if folder.is_dir() else []:
        name = path.relative_to(root).as_posix()
        if path.is_symlink() or (
            not path.is_dir() and name not in BY_HAND and not _same(path, demo.get(name))
        ):
            found.append(name)
    return tuple(found)


def _same(path: Path, content: bytes | None) -> bool:
    """Whether a file holds these bytes; Git may have given it the line ends of Windows."""
    return content is not None and path.read_bytes().replace(b"\r\n", b"\n") == content


def begin(root: Path, files: Mapping[str, bytes], force: bool = False) -> Path | None:
    """Make `files` the register under `root`; give the folder where the old records went.

    files: path below `root` (all under records/) -> content, as `initial_files` makes them.
    Raises NotDemo when somebody's own records lie there and `force` is not set. Even then
    they are only moved aside. If anything fails, everything is as it was before.
    """
    own = () if force else own_files(root)
    if own:
        raise NotDemo(own)
    beside = Path(tempfile.mkdtemp(prefix=".lianxin-init.", dir=root))
    try:
        for name, content in files.items():
            target = beside / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        return _swap(root, beside / RECORDS)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _swap(root: Path, new: Path) -> Path | None:
    """Old records aside, new ones in; the old ones back if the second step fails."""
    here = root / RECORDS
    aside: Path | None = None
    if here.exists() or here.is_symlink():
        aside = _free(root / ASIDE)
        aside.parent.mkdir(parents=True, exist_ok=True)
        here.rename(aside)
    try:
        new.rename(here)
    except OSError:
        if aside is not None:
            aside.rename(here)
        raise
    return aside


def _free(folder: Path) -> Path:
    """This folder, or the first numbered one that does not exist yet."""
    number, free = 1, folder
    while free.exists() or free.is_symlink():
        number += 1
        free = folder.with_name(f"{folder.name}-{number}")
    return free
