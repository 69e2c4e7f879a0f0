"""The bounds of a duty for an organisation on a day, after every adoption that binds it."""

from __future__ import annotations

from typing import NamedTuple

from lianxin.engine.adopted import Adopted
from lianxin.law.adoption import figures_of, strictest
from lianxin.law.model import Duty


class Bounds(NamedTuple):
    """adoption: id of the nearest one in force. days: of a window that follows an event."""

    adoption: str
    at_least: int | None
    at_most: int | None
    days: int


class BoundsOf:
    """Answers for one rule, each organisation and set of adoptions once."""

    def __init__(self, rule: str, duty: Duty, adopted: Adopted) -> None:
        """rule: its stable name."""
        self._rule, self._adopted = rule, adopted
        self._figures = figures_of(duty)
        self._known: dict[tuple[str, ...], Bounds | None] = {}

    def on(self, organisation: str, day: int) -> Bounds | None:
        """The bounds on a day; None if no adoption binds, or nobody filled in a blank."""
        in_force = self._adopted.in_force(organisation, day)
        ids = tuple(entry.id for entry in in_force)
        if ids not in self._known:
            found = {
                way: strictest(figure, way, self._rule, in_force)
                for way, figure in self._figures.items()
            }
            # Nobody can be held to a number that nobody named.
            complete = bool(ids) and None not in found.values()
            self._known[ids] = (
                Bounds(
                    ids[0], found.get("at_least"), found.get("at_most"), found.get("within") or 0
                )
                if complete
                else None
            )
        return self._known[ids]
