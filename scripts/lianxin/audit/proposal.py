"""A proposed change as values: the register before and after it, and how it came about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any, NamedTuple

from lianxin.audit.actors import Actor, actor_of, has_accounts
from lianxin.audit.renaming import renamed
from lianxin.engine import Result, evaluate
from lianxin.history.trees import Change
from lianxin.register import Entry, Register, resolve


class Edit(NamedTuple):
    """A record that was there before and is still there, and is not the same."""

    old: Entry
    new: Entry


class Passing(NamedTuple):
    """Something that a commit of the change holds and that stays in history for good.

    commit: its full name. path: from the top of the repository, '' for the commit's message.
    text: what a file held that is not in the result, or the message.
    """

    commit: str
    path: str
    text: str


@dataclass(frozen=True)
class Proposal:
    """All that judges need to know of a change.

    before: the register at the fork; after: with the change; rights: at the tip of the
        protected branch, which alone says who may do what.
    prefix: where the register lies in the repository, '' or such as 'county/'.
    changes: every path that differs, from the top of the repository.
    contents: path from the register -> bytes before and after, of data files that differ.
    gone: id -> path of each record that was once in the register and no longer is.
    behind: commits that the protected branch has and the change does not know.
    generated: paths, from the top of the repository, of files that are just as the records
        make them, and so may come along with records.
    actor: account of who proposes it, or None where nobody is named.
    """

    before: Register
    after: Register
    rights: Register
    on: date
    actor: str | None = None
    prefix: str = ""
    changes: tuple[Change, ...] = ()
    contents: Mapping[str, tuple[bytes | None, bytes | None]] = field(default_factory=dict)
    gone: Mapping[str, str] = field(default_factory=dict)
    passing: tuple[Passing, ...] = ()
    behind: int = 0
    generated: frozenset[str] = frozenset()

    def inside(self, path: str) -> str | None:
        """A path of the repository as the register has it; None if it lies outside."""
        return path.removeprefix(self.prefix) if path.startswith(self.prefix) else None

    @cached_property
    def who(self) -> Actor | None:
        """Who proposes it, by the accounts of the protected branch; None where nobody is named
        or no account is recorded, so that nobody can be told from anybody."""
        if self.actor is None or not has_accounts(self.rights):
            return None
        return actor_of(self.actor, self.rights, self.on)

    @cached_property
    def corrections(self) -> dict[str, tuple[Entry, ...]]:
        """Id of a record -> the corrections of it that the change adds, by id."""
        found: dict[str, list[Entry]] = {}
        for entry in self.added:
            if entry.kind == "correction":
                record: Any = entry.record
                of = resolve(record.of, "", entry.organisation)
                found.setdefault(of, []).append(entry)
        return {of: tuple(entries) for of, entries in found.items()}

    @cached_property
    def present(self) -> frozenset[str]:
        """Files of the change that are there after it, as the register has them."""
        return frozenset(file for file, (_, new) in self.contents.items() if new is not None)

    @cached_property
    def added(self) -> tuple[Entry, ...]:
        """Records that were not there before."""
        old = self.before.entries
        return tuple(e for e in self.after.entries.values() if e.id not in old)

    @cached_property
    def removed(self) -> tuple[Entry, ...]:
        """Records that are gone, file and all; one that became unreadable is not."""
        new = self.after.entries
        return tuple(
            e
            for e in self.before.entries.values()
            if e.id not in new and e.file in self.contents and e.file not in self.present
        )

    @cached_property
    def renamed(self) -> dict[str, Entry]:
        """Id of what is gone -> what was added that is the same under another name."""
        return renamed(self.removed, self.added)

    @cached_property
    def edits(self) -> tuple[Edit, ...]:
        """Records that are not the same as before, in what they say or where they lie."""
        old = self.before.entries
        return tuple(
            Edit(old[e.id], e)
            for e in self.after.entries.values()
            if e.id in old
            and (e.file in self.contents or old[e.id].file in self.contents)
            and (old[e.id].record != e.record or old[e.id].file != e.file)
        )

    @cached_property
    def looks(self) -> tuple[Result, Result]:
        """What the day's look gives, before and after."""
        return evaluate(self.before, self.on), evaluate(self.after, self.on)
