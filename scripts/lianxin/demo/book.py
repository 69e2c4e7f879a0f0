"""Where the records of a demo are gathered: paths, references, plain data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from lianxin.records import KINDS


def day_after(day: date, days: int) -> date:
    """So many days later."""
    return day + timedelta(days=days)


def plain(value: Any) -> Any:
    """As it stands in a file: text, lists and mappings; empty fields are left out."""
    if isinstance(value, Mapping):
        return {key: plain(part) for key, part in value.items() if part not in (None, (), [], {})}
    if isinstance(value, (list, tuple)):
        return [plain(part) for part in value]
    return value.isoformat() if isinstance(value, date) else str(value)


@dataclass
class Book:
    """Records by path. first, last: the days from and to which the register tells.

    What would happen after `last` has not happened: `has_come` asks.
    """

    seed: int
    first: date
    last: date
    records: dict[str, dict[str, Any]] = field(default_factory=dict)
    _taken: set[tuple[str, str, str]] = field(default_factory=set)
    _folders: dict[str, list[str]] = field(default_factory=dict)

    def has_come(self, day: date) -> bool:
        """Whether that day is not after the last."""
        return day <= self.last

    def add(self, kind: str, organisation: str, slug: str, /, **data: Any) -> str:
        """Put a record in and give its slug, which gets a number when it is taken.

        The year is no part of a record's identity, so slugs differ over the years, too.
        """
        model = KINDS[kind]
        folder = f"records/{organisation}/{kind}"
        if model.YEARLY:
            folder += f"/{data[model.DATED].year}"
        free, number = slug, 1
        while (kind, organisation, free) in self._taken:
            number += 1
            free = f"{slug}-{number}"
        self._taken.add((kind, organisation, free))
        path = f"{folder}/{free}.yaml"
        if kind == "organisation":
            path = f"records/{organisation}/organisation.yaml"
        self.records[path] = data
        self._folders.setdefault(f"records/{organisation}/{kind}/", []).append(path)
        return free

    def folder(self, folder: str) -> Iterator[tuple[str, dict[str, Any]]]:
        """Path and data of what lies in 'records/<organisation>/<kind>/', in order of writing."""
        for path in self._folders.get(folder, ()):
            yield path, self.records[path]
