"""Promises of the demo: who made them, from which source, and how they went."""

from __future__ import annotations

from datetime import date
from typing import Any

from lianxin.demo.book import Book, day_after
from lianxin.demo.county import Body
from lianxin.demo.draw import Deck, Draw
from lianxin.demo.people import Cast, Who
from lianxin.demo.plots import CARDS, PLOTS, Plot
from lianxin.demo.sources import source_for
from lianxin.demo.texts import Pledge, chosen, filled, pledges, slots
from lianxin.demo.trail import trail


class Board:
    """Writes the commitments of one general branch and all below it.

    One deck for the whole family, so that neighbours do not copy one another
    unless the story wants it.
    """

    def __init__(self, book: Book, cast: Cast, head: Body) -> None:
        self.book, self.cast = book, cast
        self.draw = Draw(book.seed, head.slug, "promises")
        self.deck = Deck(Draw(book.seed, head.slug, "pledges"))
        self._numbers: dict[str, int] = {}
        self.opening = book.first
        """The day from which promises of the year are made."""

    def write(
        self, body: Body, who: Who | None, plot_name: str | None = None, card: Pledge | None = None
    ) -> Pledge | None:
        """One commitment of that member, or of the organisation itself."""
        name = plot_name or self.deck.next("plot", CARDS)
        plot = PLOTS[name]
        made = self._made(plot)
        if not self.book.first <= made <= self.book.last or self._too_short(plot, made):
            return None
        pledge = card or self.deck.next(body.setting, pledges(body.setting))
        self._put(body, who, plot, made, pledge)
        return pledge

    def _too_short(self, plot: Plot, made: date) -> bool:
        """Whether a story told backwards from the last day would end before it began."""
        lately = plot.days == (0, 0) and plot.claimed is not None
        return lately and day_after(self.book.last, (plot.claimed or 0) - 2) <= made

    def _made(self, plot: Plot) -> date:
        low, high = plot.made
        base = self.opening if low >= 0 else self.book.last
        return day_after(base, self.draw.between(low, high))

    def _put(
        self, body: Body, who: Who | None, plot: Plot, made: date, pledge: Pledge,
        after: str | None = None,
    ) -> str:  # fmt: skip
        values = chosen(self.deck, slots(body.setting, "promises"), body.setting)
        responsible = who or self.cast.head(body.slug)
        judge = self.cast.other(responsible)
        days = self.draw.between(*plot.days)
        deadline = day_after(made, days) if days else day_after(self.book.last, 4)
        slug = self._slug(responsible)
        new = None
        if plot.replaced and self.book.has_come(day_after(deadline, plot.claimed or 0)):
            later = day_after(deadline, (plot.claimed or 0) + 3)
            other = self.deck.next(body.setting, pledges(body.setting))
            running = PLOTS["running"]
            new = self._put(body, who, running, later, other, slug)
        data: dict[str, Any] = {
            "title": filled(pledge.title, values), "member": who.slug if who else None,
            "responsible": responsible.slug, "made": made, "deadline": deadline,
            "deed": filled(pledge.deed, values), "beyond_routine": pledge.beyond,
            "baseline": filled(pledge.baseline, values),
            "done_when": filled(pledge.done_when, values),
            "source": source_for(self.book, body, made, pledge, slug, after),
            "for_groups": pledge.groups, "topic": pledge.topic,
            **trail(self.book, self.draw, body, plot, made, deadline, pledge, values, judge),
            "replaced_by": new,
        }  # fmt: skip
        return self.book.add("commitment", body.slug, slug, **data)

    def _slug(self, who: Who) -> str:
        key = f"{who.organisation}/{who.slug}"
        self._numbers[key] = self._numbers.get(key, 0) + 1
        return f"{who.slug}-{self._numbers[key]}"


def promises(book: Book, cast: Cast, head: Body) -> None:
    """All commitments of a general branch and of what lies below it, year by year."""
    board = Board(book, cast, head)
    for year in range(book.first.year, book.last.year + 1):
        board.opening = max(book.first, date(year, 1, 1))
        copied: Pledge | None = None
        for number, body in enumerate((head, *cast.below(head.slug))):
            _of_bodies(board, body, number)
            wrote = _of_members(board, body, number, copied if number == 2 else None)
            if number == 1 and body.system == "health":
                copied = wrote


def _of_bodies(board: Board, body: Body, number: int) -> None:
    """Organisations promise, too; the second branch of the health services late in the year."""
    if body.system == "health":
        for plot in ("kept", "running") if number < 2 else ("kept-2", "claimed-lately"):
            board.write(body, None, plot)
    elif body.level == "general-branch":
        board.write(body, None, "kept-3")


def _of_members(board: Board, body: Body, number: int, copied: Pledge | None) -> Pledge | None:
    """The members' promises; gives the first. copied: what the first one takes from a neighbour."""
    people = board.cast.members[body.slug]
    first: Pledge | None = None
    for nth, who in enumerate(people):
        if not _promises(body, who, nth, len(people)):
            continue
        wrote = board.write(body, who, None, copied)
        copied, first = None, first or wrote
        if body.system == "health" and number == 2 and nth:
            board.write(body, who)
    return first


def _promises(body: Body, who: Who, nth: int, count: int) -> bool:
    """Whether this member promises: all in the health services but one, elsewhere most."""
    if who.position == "retired" or who.until is not None:
        return False
    if body.system == "health":
        return not (body.level == "branch" and nth == count - 1 and body.turn % 2 == 0)
    return nth % 3 != 2 or body.system == "company"
