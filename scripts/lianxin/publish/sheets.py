"""The sheets for the wall as files: from the shelf to PDF, one for each organisation."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from lianxin.findings import Text
from lianxin.publish import addresses, qr
from lianxin.publish.printing import CannotPrint, Printed, to_pdf
from lianxin.publish.templating import render
from lianxin.publish.views.commitments import Summary, summaries
from lianxin.publish.views.poster import Poster, posters
from lianxin.publish.views.shelf import Shelf
from lianxin.words import say

SIZES: Final = ("huge", "large", "normal", "small")
"""Type sizes, from what is read across a room to what is still read standing."""
ROOM: Final = (3, 6, 9)
"""So many commitments at most may fit in the sizes before the last: others are not tried."""


Printing = Callable[[str, list[str]], Printed]
"""Prints the sheet of an organisation, from its slug and the HTML in every size."""


@dataclass(frozen=True, slots=True)
class Sheets:
    """files: PDF by path on the site. long: sheets with more than a page, with how many.
    unknown: slug -> characters that no font here has. failed: slugs that gave no sheet."""

    files: dict[str, bytes]
    long: dict[str, int]
    unknown: dict[str, str]
    failed: tuple[str, ...]


def sheets(
    shelf: Shelf,
    promised: Mapping[str, tuple[Summary, ...]],
    language: str,
    site_url: str = "",
    only: Iterable[str] = (),
    printing: Printing = lambda _, drafts: to_pdf(drafts),
) -> Sheets:
    """Print the sheets of all organisations, or of `only` some.

    promised: slug -> its commitments. site_url: where the site is published, with '/' at the
    end; without it the sheets have no QR code. printing: with `to_pdf`, or what that gave
    earlier for the same HTML. One that cannot be set never stops the others. Raises
    CannotPrint where this machine cannot print and one has to be printed.
    """
    wanted = set(only)
    made = Sheets({}, {}, {}, ())
    failed = []
    for view in posters(shelf, promised, site_url):
        if wanted and view.slug not in wanted:
            continue
        try:
            printed = printing(view.slug, drafts(view, language))
        except CannotPrint:
            raise
        # Whatever the setting of some unheard-of script may stumble over: it is one sheet.
        except Exception:
            failed.append(view.slug)
            continue
        made.files[addresses.poster(view.slug)] = printed.pdf
        if printed.pages > 1:
            made.long[view.slug] = printed.pages
        if printed.unknown:
            made.unknown[view.slug] = printed.unknown
    return Sheets(made.files, made.long, made.unknown, tuple(failed))


def grouped_sheets(
    shelf: Shelf,
    language: str,
    site_url: str = "",
    only: Iterable[str] = (),
    printing: Printing = lambda _, drafts: to_pdf(drafts),
) -> Sheets:
    """`sheets`, for who has not grouped the commitments by organisation yet."""
    promised: dict[str, tuple[Summary, ...]] = {}
    for one in summaries(shelf):
        promised[one.organisation_slug] = (*promised.get(one.organisation_slug, ()), one)
    return sheets(shelf, promised, language, site_url, only, printing)


def notes(made: Sheets, site_url: str) -> list[Text]:
    """What whoever prints the sheets has to know about them."""
    said = [] if site_url else [say("poster.note-no-address")]
    for slug, pages in made.long.items():
        said.append(say("poster.note-long", slug=slug, pages=pages))
    for slug, characters in made.unknown.items():
        codes = " ".join(f"U+{ord(one):04X}" for one in characters)
        said.append(say("poster.note-unknown", slug=slug, codes=codes))
    if made.failed:
        said.append(say("poster.note-failed", slugs="、".join(made.failed)))
    return said


def drafts(view: Poster, language: str) -> list[str]:
    """The HTML of a sheet in every size that may fit its commitments, the largest first."""
    first = sum(len(view.items) > most for most in ROOM)
    code = qr.svg(view.address) if view.address else ""
    return [
        render("poster.html.j2", language, view=view, size=size, qr=code) for size in SIZES[first:]
    ]
