"""What the site's search finds: overviews, organisations with their members, every clause.

Only words that seldom change: a visit or an answer leaves the search as it is. Single
commitments and opinions are found on the board and in the ledgers, which are complete.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from markupsafe import Markup

from lianxin.publish import addresses
from lianxin.publish.stubs import Stub
from lianxin.publish.templating import single_line
from lianxin.publish.views.organisations import members_of
from lianxin.publish.views.shelf import Shelf
from lianxin.records.organisation import Organisation
from lianxin.words import say

_OVERVIEWS: Final = (
    (addresses.BOARD, "site.board", ("board.what",)),
    (addresses.ORGANISATIONS, "site.organisations", ("site.org.list-says",)),
    (addresses.OPINIONS, "site.opinions", ("ledger.says",)),
    (addresses.DUTIES, "site.duties", ("duties.says",)),
    (addresses.CONTACTS, "contacts.title", ("contacts.says",)),
    (addresses.REGULATIONS, "site.regulations", ("lawpage.says",)),
    (addresses.NOT_SHOWN, "notshown.title", ("notshown.says",)),
    (addresses.DATA, "data.title", ("data.lead", "data.way-csv", "data.way-json")),
    (addresses.LOOSE_ENDS, "loose.title", ("loose.lead",)),
    (addresses.FINDINGS, "site.findings", ("site.findings.says",)),
    (addresses.PROOF, "proof.title", ("proof.page-lead",)),
)
"""Address, title, and what is said first on the page."""


def searched(shelf: Shelf) -> tuple[Stub, ...]:
    """Everything that the search of the Chinese pages finds, but for the hand-written ones."""
    overviews = (
        Stub(path, say(title)[0], _paragraphs(say(key)[0] for key in keys))
        for path, title, keys in _OVERVIEWS
    )
    return (*overviews, *_organisations(shelf), *_regulations(shelf))


def _organisations(shelf: Shelf) -> Iterator[Stub]:
    for _, slug in shelf.tree:
        record = shelf.organisation(slug)
        if record is None:
            continue
        names = (f"{one.named.name} {one.office or ''}" for one in members_of(slug, shelf))
        members = _section("members", say("site.org.members")[0], names)
        says = _paragraphs(_about(record, shelf.other_name(slug)))
        yield Stub(addresses.organisation(slug), record.name, says + members)


def _about(record: Organisation, other_name: str) -> Iterator[str]:
    yield from (text for text in (other_name, record.about, record.place) if text)


def _regulations(shelf: Shelf) -> Iterator[Stub]:
    for name, law in sorted(shelf.open.regulations.items()):
        says = _paragraphs([law.setting[0], law.about[0]])
        clauses = (
            _section(clause.name, f"{clause.number} {clause.says[0]}", ()) for clause in law.clauses
        )
        yield Stub(addresses.regulation(name), law.title[0], says + Markup("").join(clauses))


def _section(anchor: str, heading: str, texts: Iterable[str]) -> Markup:
    said = _paragraphs(texts)
    return Markup('<h2 id="{}">{}</h2>{}').format(anchor, single_line(heading), said)


def _paragraphs(texts: Iterable[str]) -> Markup:
    return Markup("").join(Markup("<p>{}</p>").format(single_line(text)) for text in texts)
