"""One register from a seed: the same bytes for the same arguments, on every machine."""

from __future__ import annotations

from datetime import date
from typing import Any, Final, NamedTuple

from lianxin.demo.adoptions import adoptions
from lianxin.demo.book import Book, plain
from lianxin.demo.contacts import contacts
from lianxin.demo.corrections import corrections
from lianxin.demo.county import bodies
from lianxin.demo.extras import extras
from lianxin.demo.gatherings import festivals, meetings, studied
from lianxin.demo.institutions import institutions as all_institutions
from lianxin.demo.judgements import judgements
from lianxin.demo.links import link_all
from lianxin.demo.people import cast_of
from lianxin.demo.promises import promises
from lianxin.demo.regulars import leaders, reports
from lianxin.demo.rounds import rounds
from lianxin.demo.stewards import stewards
from lianxin.demo.tempo import absences
from lianxin.demo.voices import opinions
from lianxin.findings import Text
from lianxin.records import KINDS
from lianxin.words import say
from lianxin.writing import to_yaml


class Arguments(NamedTuple):
    """What a register is made from."""

    seed: int = 1
    organisations: int = 11
    members: int = 48
    first: date = date(2026, 1, 1)
    last: date = date(2026, 11, 20)
    institutions: bool = True


DEFAULTS: Final = Arguments()
"""The arguments that the committed register is made with."""

FEWEST_ORGANISATIONS: Final = 3


EARLIEST, LATEST = 1960, 2098
"""Years for which the calendar knows every festival, before and after included."""


class CannotMake(ValueError):
    """The arguments ask for what cannot be; `text` says so to the user."""

    def __init__(self, text: Text) -> None:
        self.text = text
        super().__init__(text.en)


def make(
    seed: int, organisations: int, members: int, first: date, last: date,
    institutions: bool = False,
) -> dict[str, bytes]:  # fmt: skip
    """The register's files: path below the register -> bytes, sorted by path.

    organisations: at least three (committee, general branch, branch); members: at least
    one for each. first, last: the days from and to which it tells, at most ten years.
    institutions: whether the school, the hospital and the others are there, too; they come
    on top of the numbers asked for.
    Raises CannotMake for too few of them, or days in the wrong order or too far apart.
    """
    book = book_of(seed, organisations, members, first, last)
    if institutions:
        all_institutions(book)
    stewards(book)
    return {path: _written(path, book.records[path]) for path in sorted(book.records)}


def _written(path: str, data: dict[str, Any]) -> bytes:
    """The bytes of one record, its fields in the order of their model."""
    kind = path.split("/")[2].removesuffix(".yaml")
    known = {key: data[key] for key in KINDS[kind].model_fields if key in data}
    return to_yaml(plain(known)).encode()


def book_of(seed: int, organisations: int, members: int, first: date, last: date) -> Book:
    """The same register as data, before it is written down."""
    _possible(organisations, members, first, last)
    book = Book(seed, first, last)
    county = bodies(organisations)
    cast = cast_of(book, county, members)
    bonds = link_all(book, cast)
    for body in county:
        adoptions(book, body)
        absences(book, cast, body)
        meetings(book, cast, body)
        contacts(book, cast, body, bonds)
        leaders(book, cast, body)
        festivals(book, cast, body)
        reports(book, cast, body)
        opinions(book, cast, body)
        studied(book, body)
        rounds(book, cast, body)
    for body in county:
        if body.level == "general-branch":
            promises(book, cast, body)
    for body in county:
        if body.parent is not None:
            judgements(book, cast, body)
            corrections(book, cast, body)
            extras(book, cast, body)
    return book


def _possible(organisations: int, members: int, first: date, last: date) -> None:
    if organisations < FEWEST_ORGANISATIONS or members < organisations:
        raise CannotMake(
            say(
                "demo.too-few", organisations=organisations, members=members,
                fewest=FEWEST_ORGANISATIONS,
            )
        )  # fmt: skip
    years = first.year >= EARLIEST and last.year <= LATEST
    if not years or not 0 <= (last - first).days <= 3660:
        raise CannotMake(
            say(
                "demo.wrong-days", first=first, last=last, earliest=EARLIEST, latest=LATEST
            )
        )  # fmt: skip
