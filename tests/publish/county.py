"""A register for following one thing: whole chains, broken ones, and public affairs."""

from __future__ import annotations

from datetime import date

from lianxin.engine.obligations import Result
from lianxin.publish.pages.site import contents, long_tail, read_as_pages
from lianxin.publish.past import NO_PAST, Past
from lianxin.publish.views.shelf import Shelf
from lianxin.register import Entry, register_of

from tests.law.small import entry

AS_OF = date(2026, 11, 20)


def standing() -> tuple[Entry, ...]:
    """One organisation with two members."""
    return (
        entry("organisation", "b1", name="甲支部"),
        entry("member", "m1", name="杜仲"),
        entry("member", "m2", name="白芷"),
    )


def opinion(
    slug: str, *steps: tuple[str, str], raised: str = "2026-02-03", **fields: object
) -> Entry:
    """A cleared opinion. steps: (day, what was done)."""
    given = {"summary": f"意见{slug}", "cleared": raised, "cleared_by": "m2"} | fields
    done = tuple({"date": day, "did": did} for day, did in steps)
    return entry("opinion", slug, raised=raised, received_by="m1", steps=done, **given)


def promise(slug: str, **fields: object) -> Entry:
    """A commitment made in March, due in June."""
    given = {"made": "2026-03-01", "deadline": "2026-06-30", "title": f"承诺{slug}"} | fields
    return entry("commitment", slug, **given)


def shelf(*entries: Entry, past: Past = NO_PAST, result: Result | None = None) -> Shelf:
    """The shelf of these records beside those that always stand there."""
    found = result or Result(AS_OF, (), ())
    return Shelf(register_of((*standing(), *entries), {}), found, past)


def pages(on: Shelf, language: str = "zh") -> dict[str, str]:
    """Every page, by path."""
    site = contents(on, language)
    return {p.path: p.body for p in (*read_as_pages(site), *long_tail(site))}
