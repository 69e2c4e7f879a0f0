"""All public tables, in the order in which they are listed. A new column is one word here."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from lianxin.publish import addresses
from lianxin.publish.data import amended, laws, seen, sums, wordlists
from lianxin.publish.data.columns import Column, Table
from lianxin.publish.data.kinds import IDENTITY, Line, computed, of_kind, of_part
from lianxin.publish.views.commitments import stage_of
from lianxin.publish.views.shelf import Shelf
from lianxin.records.organisation import Organisation
from lianxin.register import Entry
from lianxin.timeliness import timeliness
from lianxin.vocabulary import Stage, Timeliness


def _page(address: Any) -> Column:
    return computed("page", "text", address)


def _at(kind: str) -> Column:
    address = getattr(addresses, kind)
    return _page(lambda line: address(line.entry.organisation, line.entry.slug))


def _opinion_page(line: Line) -> str:
    entry = line.entry
    return addresses.opinion(entry.organisation, line.record.raised.year, entry.slug)


def _current(line: Line) -> str | None:
    day = line.record.current_deadline(line.shelf.as_of)
    return day.isoformat() if day else None


def _time(line: Line) -> str | None:
    found = timeliness(line.record, line.shelf.as_of)
    return found.value if found else None


def _organisations() -> Table:
    """Its key is the slug; a folder whose own record is bad stands there with its slug only."""
    made = of_kind(
        "organisation",
        "name english level parent unit focus since until place about reach neighbours stewards"
        " entered",
        _page(lambda line: addresses.organisation(line.entry.slug) if line.record.level else None),
    )
    own = replace(IDENTITY, pick=lambda line: line.entry.slug)
    columns = [
        replace(one, required=one.name == "name") for one in made.columns[2:]
    ]  # the folder is the key, and a bad record tells no day

    def lines(shelf: Shelf) -> list[Line]:
        known = {line.entry.slug: line for line in made.lines(shelf)}
        return [known.get(slug) or _unread(slug, shelf) for slug in sorted(shelf.homes)]

    return replace(made, columns=(own, *columns), lines=lines)


def _unread(slug: str, shelf: Shelf) -> Line:
    empty: dict[str, Any] = dict.fromkeys(Organisation.model_fields)
    record = Organisation.model_construct(**empty | {"name": slug, "neighbours": (),
                                                     "stewards": ()})  # fmt: skip
    return Line(Entry(f"organisation/{slug}", "organisation", slug, slug, "", record),
                record, shelf)  # fmt: skip


_COMMITMENTS = of_kind(
    "commitment",
    "title member responsible made deadline deed beyond_routine baseline done_when source.kind"
    " source.need source.opinions source.survey source.meeting for_groups topic"
    " claim.date claim.resolution claim.because claim.entered"
    " assessment.date assessment.by assessment.scale assessment.resolution assessment.because"
    " assessment.entered verdict.date verdict.meeting verdict.entered replaced_by entered",
    computed("current_deadline", "day", _current),
    computed("stage", "text", lambda line: stage_of(line.record).value, Stage),
    computed("timeliness", "text", _time, Timeliness),
    _at("commitment"),
    figures="verdict.asked verdict.done_well verdict.done_partly verdict.not_done",
    adjust=seen.commitment,
)

TABLES: Final[tuple[Table, ...]] = (
    _organisations(),
    of_part("organisation", "channels", "channels", "kind where since until"),
    of_kind("member", "name position office since until entered", _at("member")),
    of_kind("post", "title area member applied arranged since until duties entered"),
    _COMMITMENTS,
    of_part("commitment", "life", "commitment_steps", "date stage by entered"),
    of_part(
        "commitment", "extensions", "extensions",
        "asked reason because old_deadline new_deadline state decided decided_by entered",
        adjust=seen.commitment,
    ),
    of_part("commitment", "progress", "progress", "date done entered"),
    # Which record the evidence is stays out: it may be a contact.
    of_part("commitment", "evidence", "evidence", "date kind shows web confirmed_by entered"),
    of_kind(
        "opinion",
        "raised received_by channel topic weight summary wording cleared cleared_by closed_as"
        " duplicate_of led_to entered",
        _page(_opinion_page),
        adjust=seen.opinion,
    ),
    of_part("opinion", "steps", "opinion_steps", "date did by to text entered"),
    of_kind("meeting", "date kind title audience topics units conclusion entered"),
    of_kind(
        "survey", "begun member title topic units reported found follows opinions entered",
        adjust=seen.survey,
    ),
    of_kind(
        "decision",
        "title decided important consultations surveys opinions announced says entered",
        adjust=seen.decision,
    ),
    of_kind("inspection", "date of by regulation outcome found to_do entered"),
    of_kind(
        "evaluation", "date direction of_organisation entered",
        figures="asked done_well done_partly not_done",
        adjust=seen.evaluation,
    ),
    *laws.TABLES,
    of_kind("adoption", "regulation since until blanks says entered"),
    of_part("adoption", "stricter", "adoptions_stricter", "rule at_least at_most within"),
    *amended.TABLES,
    of_kind("erasure", "date reason records approved_by"),
    of_kind("waiver", "rule since until reason approved_by entered"),
    *sums.TABLES,
    wordlists.WORDS,
)  # fmt: skip
