"""What is wrong with one value, by the shape that its field wants."""

from __future__ import annotations

from collections.abc import Callable

from lianxin.findings import Finding
from lianxin.loading import hints
from lianxin.loading.problem import Problem, shown
from lianxin.loading.report import finding
from lianxin.privacy import mask
from lianxin.words import say


def wrong_value(problem: Problem) -> Finding:
    """The finding for a value that is of the right kind (text, list) but not right."""
    assert problem.at is not None
    return _items(problem) or _SHAPES.get(problem.at.shape, _text)(problem)


def _term(problem: Problem) -> Finding:
    assert problem.at is not None
    terms = problem.at.term
    assert terms is not None
    allowed = say("records.wrong-term.remedy", terms=hints.terms_listed(terms))
    near = hints.nearest_term(problem.given, terms)
    if near is not None:
        allowed = say("records.wrong-term.near", near=near.value, label=near.label, rest=allowed)
    return finding(
        problem.place, "wrong-term", remedy=allowed, value=shown(problem.given), **problem.names()
    )


def _date(problem: Problem) -> Finding:
    return _tidied(problem, "bad-date", hints.tidy_date(problem.given))


def _number(problem: Problem) -> Finding:
    at = problem.at
    name = "bad-year-number" if at is not None and at.name == "for_year" else "bad-number"
    return _tidied(problem, name, hints.tidy_number(problem.given))


def _tidied(problem: Problem, name: str, tidy: str | None) -> Finding:
    """A date or number in another form; with the form it should have, if that can be told."""
    remedy = None
    # What is private is not written otherwise either: without its X a card is not masked.
    if tidy is not None and tidy != problem.given and mask(problem.given) == problem.given:
        remedy = say("records.write-it-so", value=tidy)
    return finding(
        problem.place, name, remedy=remedy, value=shown(problem.given), **problem.names()
    )


def _reference(problem: Problem) -> Finding:
    assert problem.at is not None
    name = "bad-any-reference" if problem.at.refers_to == "" else "bad-reference"
    return finding(problem.place, name, value=shown(problem.given), **problem.names())


def _name(problem: Problem) -> Finding:
    return finding(problem.place, "bad-name", value=shown(problem.given), **problem.names())


def _web(problem: Problem) -> Finding:
    return finding(problem.place, "bad-web", value=shown(problem.given), **problem.names())


def _items(problem: Problem) -> Finding | None:
    """Too few or too many items of a list."""
    at = problem.at
    if at is None or not isinstance(problem.given, tuple):
        return None
    number = len(problem.given)
    if at.most is not None and number > at.most:
        return finding(problem.place, "too-many", number=number, most=at.most, **problem.names())
    return finding(problem.place, "too-few", fewest=at.fewest, **problem.names())


def _text(problem: Problem) -> Finding:
    at, given = problem.at, problem.given
    assert at is not None
    if not isinstance(given, str):
        return finding(problem.place, "invalid", what=shown(given))
    length = len(given.strip())
    if at.longest is not None and length > at.longest:
        return finding(problem.place, "too-long", length=length, most=at.longest, **problem.names())
    if at.shortest is not None and length < at.shortest:
        return finding(problem.place, "too-short", fewest=at.shortest, **problem.names())
    if "\n" in given:
        return finding(problem.place, "one-line", **problem.names())
    if at.shape == "mapping":  # the values of one are numbers
        return _number(problem)
    return finding(problem.place, "bad-form", value=shown(given), help=at.help, **problem.names())


_SHAPES: dict[str, Callable[[Problem], Finding]] = {
    "term": _term,
    "date": _date,
    "number": _number,
    "reference": _reference,
    "name": _name,
    "web": _web,
}
