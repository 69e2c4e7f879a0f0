"""What every institution of the demo needs: an organisation, its members, records in time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from lianxin.demo.book import Book, day_after
from lianxin.demo.draw import Draw
from lianxin.demo.names import name
from lianxin.records import KINDS


class House:
    """One organisation with a story of its own; writes it into the book when it is made.

    base: the number of its first member among all names of the demo (see `names.name`);
        two houses never share one.
    more: further fields of the organisation, such as unit, focus or channels.
    """

    def __init__(
        self, book: Book, slug: str, *, chinese: str, english: str, level: str, parent: str,
        place: str, base: int, **more: Any,
    ) -> None:  # fmt: skip
        self.book, self.slug = book, slug
        self.draw = Draw(book.seed, "institutions", slug)
        self._next = base
        more.setdefault("about", f"联系服务{place}的职工和群众")
        more.setdefault("reach", f"工作日上午在{place}接待，来访、来信都可以")
        book.add(
            "organisation", slug, "organisation", name=chinese, english=english, level=level,
            parent=parent, since=date(book.first.year - 12, 5, 1), place=place, **more,
        )  # fmt: skip

    def member(self, position: str, office: str | None = None, **more: Any) -> str:
        """A member with the next free name; the slug."""
        chinese, slug = name(self._next)
        self._next += 1
        more.setdefault("since", date(self.book.first.year - self.draw.between(2, 11), 6, 1))
        self.book.add(
            "member", self.slug, slug, name=chinese, position=position, office=office, **more
        )
        return slug

    def person(self, slug: str, *groups: str, **more: Any) -> str:
        """A person served, known by alias and groups since the January before the register."""
        since = more.pop("since", date(self.book.first.year - 1, 1, 15))
        self.book.add(
            "person", self.slug, slug, groups=list(groups), since=since,
            consent={"given": day_after(since, -3)}, **more,
        )  # fmt: skip
        return slug

    def adopt(self, regulation: str, says: str, **more: Any) -> None:
        """Put a regulation in force here from New Year. more: blanks, stricter."""
        since = date(self.book.first.year, 1, 1)
        self.book.add(
            "adoption", self.slug, regulation, regulation=regulation, since=since, says=says, **more
        )

    def add(self, kind: str, slug: str, /, **data: Any) -> str | None:
        """A record of this house; None, and nothing written, if its day is not told of.

        What happens on a day must lie in the register's time; what lasts must have begun.
        """
        model = KINDS[kind]
        day = data[model.DATED or model.SPAN[0]]
        if not self.book.has_come(day) or (model.DATED and day < self.book.first):
            return None
        return self.book.add(kind, self.slug, slug, **data)

    def years(self) -> Iterator[int]:
        """The years of the register."""
        return iter(range(self.book.first.year, self.book.last.year + 1))

    def months(self) -> Iterator[date]:
        """The first days of its months; the first one may lie before the register begins."""
        day = self.book.first.replace(day=1)
        while day <= self.book.last:
            yield day
            day = day_after(day, 31).replace(day=1)

    def past(self, *entries: dict[str, Any], key: str = "date") -> list[dict[str, Any]]:
        """Those entries of a list (steps, life, progress, evidence) whose day has come."""
        return [entry for entry in entries if self.book.has_come(entry[key])]
