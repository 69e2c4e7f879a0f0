"""A small regulation as its page shows it."""

from __future__ import annotations

from datetime import date

from lianxin.engine import evaluate
from lianxin.publish.views.regulations import RegulationView, regulation_views
from lianxin.publish.views.regulations_clauses import ClauseShown
from lianxin.publish.views.shelf import Shelf
from lianxin.register import Register

from tests.whatif.laws import law
from tests.whatif.registers import linked

AS_OF = date(2026, 6, 10)
CONTACTS = {"2026-02": 1, "2026-03": 1}


def view(register: Register, as_of: date = AS_OF) -> RegulationView:
    """The only regulation."""
    (found,) = regulation_views(Shelf(register, evaluate(register, as_of)))
    return found


def of_law(*clauses: str, as_of: date = AS_OF) -> RegulationView:
    return view(linked(law(*clauses), contacts=CONTACTS), as_of)


def only(*clauses: str, as_of: date = AS_OF) -> ClauseShown:
    (found,) = of_law(*clauses, as_of=as_of).clauses
    return found
