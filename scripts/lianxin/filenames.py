"""Which files under records/ are records: plain files with plain names, no links.

The path of a record is its identity, so names are lower-case words joined by
hyphens, the same on every system. Links are never followed: one that points
out of the register could publish any file of the machine that builds the site.
"""

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Iterable
from pathlib import Path

from lianxin.findings import Finding, sort_key
from lianxin.reading.characters import UNSEEN, code
from lianxin.reading.limits import KIB
from lianxin.reading.report import problem
from lianxin.source import RECORD, Limits

FOLDER = "records"
DEEPEST = 4
"""Folders below records/ one inside the other: organisation, kind, year, and one to spare."""
LONGEST = 80
"""Characters of a name without its extension."""
EXTENSION = ".yaml"

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
# Windows opens a device under these names, whatever the extension.
_RESERVED = frozenset(
    ("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10)))
)
# O_NONBLOCK: a FIFO that took the place of a file must not make us wait.
_OPEN = os.O_RDONLY
for _flag in ("O_NOFOLLOW", "O_NONBLOCK", "O_NOCTTY", "O_BINARY"):
    _OPEN |= getattr(os, _flag, 0)


def walk(root: Path, folder: str = FOLDER) -> tuple[tuple[str, ...], tuple[Finding, ...]]:
    """All record files of a register, and what else lies among them.

    root: the register; it may itself be reached through a link, nothing in it may.
    Files are named relative to it, with '/' on every system, and come in byte
    order. Findings are sorted and have line and column. What a finding names is
    not among the files, and refused folders are not entered.
    """
    files: list[str] = []
    findings: list[Finding] = []
    kind = _kind_of(root / folder)
    if kind != "folder":
        return (), (_shown(folder, _WRONG_KIND.get(kind, "missing-folder"), folder=folder),)
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        try:
            entries = _entries(root / here)
        except OSError as error:
            findings.append(_unreadable(here, error))
            continue
        if not entries and here != folder:
            findings.append(_shown(here, "empty-folder"))
        for name, kind in entries:
            path = f"{here}/{name}"
            if fault := _fault(path, name, kind):
                findings.append(fault)
            else:
                (waiting if kind == "folder" else files).append(path)
    return tuple(sorted(files)), tuple(sorted(findings, key=sort_key))


def among(
    listed: Iterable[tuple[str, str]], folder: str = FOLDER
) -> tuple[tuple[str, ...], tuple[Finding, ...]]:
    """What `walk` tells of a folder, of files that are listed elsewhere, such as in a commit.

    listed: path from the register and kind of each, 'file', 'link' or 'special'; what lies
    outside `folder` is passed over. A folder that is refused is told of once.
    """
    files: list[str] = []
    faults: dict[str, Finding] = {}
    for path, kind in listed:
        names = path.split("/")
        if names[0] != folder:
            continue
        fault = _fault_on_the_way(names, kind)
        if fault is None and len(names) > 1:
            files.append(path)
        elif fault is not None:
            faults[fault.place.file] = fault
    return tuple(sorted(files)), tuple(sorted(faults.values(), key=sort_key))


def _fault_on_the_way(names: list[str], kind: str) -> Finding | None:
    if len(names) == 1:  # the folder itself is a file, a link or another repository
        return _shown(names[0], _WRONG_KIND[kind])
    for count in range(2, len(names) + 1):
        last = count == len(names)
        path = "/".join(names[:count])
        if fault := _fault(path, names[count - 1], kind if last else "folder"):
            return fault
    return None


def check_path(root: Path, relative: str) -> Finding | None:
    """What is wrong with the path of one record file, as `walk` would find it; None if nothing.

    relative: below `root`, with '/', such as 'records/lin-village/contact/2026/x.yaml'.
    Serves where only changed files are looked at. Each folder on the way is
    examined without following links; a file that is not there is a finding.
    """
    names = relative.split("/")
    for count, name in enumerate(names, start=1):
        path = "/".join(names[:count])
        if not _SLUG.fullmatch(name) and count < len(names):
            return _shown(path, "name", name=visible(name))
        kind = _kind_of(root / path)
        if kind == "missing":
            return _unreadable(path, FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT)))
        if kind == ("folder" if count == len(names) else "file"):
            return _shown(path, "special-file")
        if fault := _fault(path, name, kind):
            return fault
    return None


def read_bytes(
    root: Path | str, relative: str, limits: Limits = RECORD
) -> tuple[bytes | None, tuple[Finding, ...]]:
    """The content of one regular file, or the finding that says why it cannot be had.

    The last step of the path is not followed if it is a link (on Windows only
    `walk` sees to that), and a file above `limits.size` is not read.
    """
    try:
        handle = os.open(f"{root}/{relative}", _OPEN)
    except OSError as error:
        if error.errno == errno.ELOOP:
            return None, (_shown(relative, "symbolic-link"),)
        return None, (_unreadable(relative, error),)
    try:
        about = os.fstat(handle)
        if not stat.S_ISREG(about.st_mode):
            return None, (_shown(relative, "special-file"),)
        if about.st_size > limits.size:
            return None, (_shown(relative, "too-large", most=limits.size // KIB),)
        # One byte more than there should be, so that one call also shows the end.
        data = os.read(handle, about.st_size + 1)
    except OSError as error:
        return None, (_unreadable(relative, error),)
    finally:
        os.close(handle)
    if len(data) != about.st_size:
        return None, (_shown(relative, "changing"),)
    return data, ()


def is_fit(name: str) -> bool:
    """Whether a file of ours may be called so, without its extension."""
    return bool(_SLUG.fullmatch(name)) and len(name) <= LONGEST and name not in _RESERVED


def _entries(folder: Path) -> list[tuple[str, str]]:
    """Name and kind of everything in a folder, without a system call for each."""
    with os.scandir(folder) as entries:
        return [
            (
                entry.name,
                "link"
                if entry.is_symlink()
                else "folder"
                if entry.is_dir(follow_symlinks=False)
                else "file"
                if entry.is_file(follow_symlinks=False)
                else "special",
            )
            for entry in entries
        ]


def _kind_of(path: Path) -> str:
    try:
        mode = path.lstat().st_mode
    except (OSError, ValueError):  # ValueError: a NUL in the name
        return "missing"
    if stat.S_ISLNK(mode):
        return "link"
    if stat.S_ISDIR(mode):
        return "folder"
    return "file" if stat.S_ISREG(mode) else "special"


_WRONG_KIND = {"link": "symbolic-link", "special": "special-file", "file": "special-file"}


def _fault(path: str, name: str, kind: str) -> Finding | None:
    """What is wrong with one entry by its name, kind and depth."""
    if kind in ("link", "special"):
        return _shown(path, _WRONG_KIND[kind])
    slug = name
    if kind == "file":
        slug = name.removesuffix(EXTENSION)
        if slug == name:
            return _shown(path, "extension", name=visible(name))
    if not _SLUG.fullmatch(slug):
        return _shown(path, "name", name=visible(name))
    if len(slug) > LONGEST:
        return _shown(path, "long-name", most=LONGEST)
    if slug in _RESERVED:
        return _shown(path, "reserved-name", name=slug)
    if kind == "folder" and path.count("/") > DEEPEST:
        return _shown(path, "deep-folder", most=DEEPEST)
    return None


def _unreadable(path: str, error: OSError) -> Finding:
    return _shown(path, "unreadable", why=error.strerror or type(error).__name__)


def _shown(path: str, what: str, **values: object) -> Finding:
    """The finding 'source/<what>' about a whole file or folder."""
    return problem(visible(path), what, **values)


def visible(name: str) -> str:
    """A name fit to be shown: what cannot be seen or decoded becomes its code, e.g. <U+202E>."""
    text = os.fsencode(name).decode("utf-8", "backslashreplace")
    hidden = UNSEEN.sub(lambda found: f"<{code(found[0])}>", text)
    return hidden.replace("\n", f"<{code(chr(10))}>")
