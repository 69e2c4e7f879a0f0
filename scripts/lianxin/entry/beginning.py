"""`lianxin init`, its edge: put the new register where the demo lay, losing nothing."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from lianxin.disk.exchange import swapped
from lianxin.disk.room import room
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
    with room(root / RECORDS) as beside:
        for name, content in files.items():
            target = beside.new / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        return _swap(root, beside.new / RECORDS)


def _swap(root: Path, new: Path) -> Path | None:
    """Old records aside, new ones in: in one step where the system can, else in two."""
    here = root / RECORDS
    if not os.path.lexists(here):
        new.rename(here)
        return None
    aside = _free(root / ASIDE)
    aside.parent.mkdir(parents=True, exist_ok=True)
    # The new ones go where the old ones shall be, and then both change places.
    new.rename(aside)
    try:
        if swapped(aside, here):
            return aside
    except BaseException:
        aside.rename(new)
        raise
    aside.rename(new)
    return _swap_in_two_steps(new, here, aside)


def _swap_in_two_steps(new: Path, here: Path, aside: Path) -> Path:
    """Where names cannot be exchanged; the old ones are put back if the second step fails."""
    here.rename(aside)
    try:
        new.rename(here)
    except BaseException:
        aside.rename(here)
        raise
    return aside


def _free(folder: Path) -> Path:
    """This folder, or the first numbered one that does not exist yet."""
    number, free = 1, folder
    while os.path.lexists(free):
        number += 1
        free = folder.with_name(f"{folder.name}-{number}")
    return free
