"""What earlier builds left on this machine: in the user's own folder, never in the repository.

What is kept is read with pickle, which runs what is written in it. So it lies where only
the user can write, a folder that belongs to somebody else is not read, and nothing that a
repository could bring along is ever taken for memory.
"""

from __future__ import annotations

import hashlib
import os
import pickle
import stat
import sys
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

_DIGEST: Final = 32


def usual_folder() -> Path | None:
    """Where this user's programs keep what can be made again (XDG Base Directory); None
    without a home."""
    named = os.environ.get("XDG_CACHE_HOME", "")
    if named and Path(named).is_absolute():
        return Path(named) / "lianxin"
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA", "")
        return Path(local) / "lianxin" if local else None
    try:
        return Path.home() / ".cache" / "lianxin"
    except RuntimeError:
        return None


@dataclass(frozen=True, slots=True)
class Memory:
    """A folder of things that can be made again. Whatever is wrong with it, nothing is found."""

    folder: Path

    def recall(self, name: str, key: bytes) -> Any:
        """What was kept under a name with this key, or None. key: of what it was made of."""
        with suppress(OSError):
            if not self._is_ours():
                return None
            data = (self.folder / name).read_bytes()
            os.utime(self.folder / name)  # it is of use: `forget` leaves it
            head, body = data[: len(key)], data[len(key) :]
            if head == key and hashlib.sha256(body[_DIGEST:]).digest() == body[:_DIGEST]:
                with suppress(Exception):  # written by another version of the code
                    return pickle.loads(body[_DIGEST:])  # noqa: S301
        return None

    def keep(self, name: str, key: bytes, value: object) -> None:
        """Keep a value until the next of the same name. A full disk keeps nothing."""
        body = pickle.dumps(value, protocol=5)
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            if not self._is_ours():
                return
            handle, draft = tempfile.mkstemp(dir=self.folder, prefix=".draft-")
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(key + hashlib.sha256(body).digest() + body)
                Path(draft).replace(self.folder / name)
            except OSError:
                Path(draft).unlink(missing_ok=True)

    def forget(self, days: int = 60) -> None:
        """Delete what nobody has kept or recalled for so many days: of sites that are gone."""
        oldest = time.time() - days * 86_400
        with suppress(OSError):
            if self._is_ours():
                for path in self.folder.iterdir():
                    if path.lstat().st_mtime < oldest and not path.is_dir():
                        path.unlink(missing_ok=True)

    def _is_ours(self) -> bool:
        about = self.folder.lstat()
        if not stat.S_ISDIR(about.st_mode):
            return False
        mine = not hasattr(os, "geteuid") or about.st_uid == os.geteuid()
        return mine and (sys.platform == "win32" or not about.st_mode & 0o022)
