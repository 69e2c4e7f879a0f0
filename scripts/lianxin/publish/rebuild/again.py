"""What a build has from the one before it, and leaves to the next."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Final
from zlib import crc32

from lianxin.ledger.entries import Entry
from lianxin.loading.known import Known
from lianxin.publish import templating
from lianxin.publish.rebuild.bring import Files
from lianxin.publish.rebuild.general import code_key, general_key
from lianxin.publish.rebuild.memory import Memory
from lianxin.publish.setting import Setting

SHARDS: Final = 64
"""What is known of files is kept in so many parts, so that one change writes little."""


@dataclass(slots=True)
class Again:
    """known: of the register's files. name: of this register and site.

    code: key of the code and the libraries, of which all depends; general: of everything that
    all pages have in common.
    """

    memory: Memory
    name: str
    code: bytes
    general: bytes
    known: Known = field(default_factory=Known)

    def recall(self, what: str, key: bytes) -> Any:
        """What was kept of this register and site with this key, or None."""
        return self.memory.recall(f"{self.name}-{what}", key)

    def keep(self, what: str, key: bytes, value: object) -> None:
        """Keep something for the next build, in the place of what was kept before."""
        self.memory.keep(f"{self.name}-{what}", key, value)

    def site(self) -> Files:
        """The files of the old site, if all that its pages had in common is as it was."""
        found: Files = self.recall("site", self.general) or {}
        return found

    def keep_site(self, files: Files) -> None:
        """Keep what the files of the new site were made of."""
        self.keep("site", self.general, dict(files))

    def know_templates(self) -> None:
        """Have the templates as they were compiled, if they were."""
        templating.know(self.recall("templates", self.code) or {})

    def keep_templates(self) -> None:
        """Keep the templates compiled, unless they are kept already."""
        if (found := templating.compiled()) is not None:
            self.keep("templates", self.code, found)

    def entries(self) -> dict[str, Entry | None]:
        """All files of the register, and the entries of the last ledger of those whose content
        is still the same."""
        found: dict[str, Entry] = {one.path: one for one in self.recall("ledger", self.code) or ()}
        return {
            path: entry if (entry := found.get(path)) and entry.digest == known.digest else None
            for path, known in self.known.files.items()
        }

    def keep_entries(self, entries: tuple[Entry, ...]) -> None:
        """Keep the entries of a ledger."""
        self.keep("ledger", self.code, entries)

    def keep_known(self) -> None:
        """Keep what is known of the register's files now: the parts that changed."""
        touched = {_shard(path) for path in self.known.changed}
        parts: dict[int, dict[str, Any]] = {shard: {} for shard in touched}
        for path, one in self.known.files.items():
            if (shard := _shard(path)) in touched:
                parts[shard][path] = one
        key = _key_of(self.code, self.known.members)
        for shard, part in parts.items():
            self.keep(f"known-{shard}", key, part)
        self.keep("known", self.code, (self.known.members, self.known.law))


def again(memory: Memory, register: Path, out: Path, as_of: date, setting: Setting) -> Again:
    """What is known of a register and of its site in a folder."""
    places = f"{os.path.realpath(register)}\0{os.path.realpath(out)}"
    name = hashlib.sha256(os.fsencode(places)).hexdigest()[:24]
    code = code_key()
    found = Again(memory, name, code, general_key(code, as_of, setting))
    found.know_templates()
    general = found.recall("known", code)
    if general is not None:
        key, files = _key_of(code, general[0]), dict[str, Any]()
        for shard in range(SHARDS):
            files |= found.recall(f"known-{shard}", key) or {}
        found.known = Known(files, *general)
    return found


def _key_of(code: bytes, members: frozenset[str]) -> bytes:
    """The key of a part: what looks private depends on the names of all members. Parts that two
    builds kept at the same time are not mixed so."""
    return hashlib.sha256(code + "\0".join(sorted(members)).encode()).digest()


def _shard(path: str) -> int:
    return crc32(path.encode("utf-8", "surrogateescape")) % SHARDS
