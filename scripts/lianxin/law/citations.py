"""How people cite a clause: '二联制度 2.2a'."""

from __future__ import annotations

from collections.abc import Mapping

from lianxin.findings import Text
from lianxin.law.model import Clause, Regulation


def cited(called: Text, number: str) -> Text:
    """A clause number behind what its regulation is called."""
    return Text(f"{called.zh} {number}", f"{called.en} {number}")


def clause_cited(clause: Clause, regulations: Mapping[str, Regulation]) -> Text:
    """A clause under its newest number; the number alone if its regulation is not there."""
    regulation = regulations.get(clause.regulation)
    if regulation is None:
        return Text(clause.number, clause.number)
    return cited(regulation.short if regulation.short.zh else regulation.title, clause.number)
