"""Pages of regulations: all of a register, or the one of a small regulation."""

from __future__ import annotations

import re
from datetime import date

from lianxin.engine import evaluate
from lianxin.publish.pages.site import contents, read_as_pages
from lianxin.publish.views.shelf import Shelf
from lianxin.register import Entry, Register

from tests.whatif.laws import law
from tests.whatif.registers import linked

AS_OF = date(2026, 6, 10)
CONTACTS = {"2026-01": 2, "2026-02": 1, "2026-03": 0, "2026-04": 1, "2026-05": 3}


def pages(register: Register, as_of: date = AS_OF, language: str = "zh") -> dict[str, str]:
    site = contents(Shelf(register, evaluate(register, as_of)), language)
    return {page.path: page.body for page in read_as_pages(site)}


def page(
    *clauses: str, as_of: date = AS_OF, language: str = "zh", more: tuple[Entry, ...] = ()
) -> str:
    """The body of the regulation's page."""
    register = linked(law(*clauses), contacts=CONTACTS, more=more)
    return pages(register, as_of, language)["regulations/care.html"]


def plain(body: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", "", body))
