"""`lianxin init`, its pure half: answers -> the files of somebody's own, empty register."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lianxin.entry.answers import Answers, NewOrganisation
from lianxin.findings import Finding, sort_key
from lianxin.law.adoption_checks import adoption_findings
from lianxin.law.model import Regulation
from lianxin.loading.assemble import register_from_files
from lianxin.loading.identity import place_of
from lianxin.writing import to_yaml


def initial_files(answers: Answers) -> dict[str, bytes]:
    """Path below the register -> content: organisations, first members, adoptions.

    Nothing is judged here; `problems` says what is wrong with the answers.
    """
    files: dict[str, bytes] = {}
    since = answers.since.isoformat()
    for body in answers.organisations:
        stewards = [m.slug for m in answers.members if m.account and m.organisation == body.slug]
        data = _organisation(body, since) | {"stewards": stewards}
        _put(files, "organisation", body.slug, body.slug, data)
    for who in answers.members:
        member = {
            "name": who.name, "position": who.position, "office": who.office,
            "since": who.since.isoformat(), "accounts": [who.account] if who.account else [],
        }  # fmt: skip
        _put(files, "member", who.organisation, who.slug, member)
    for adoption in answers.adoptions:
        filled = {name: str(number) for name, number in adoption.blanks.items()}
        data = {"regulation": adoption.regulation, "since": since, "blanks": filled}
        _put(files, "adoption", adoption.organisation, adoption.regulation, data)
    return dict(sorted(files.items()))


def _organisation(body: NewOrganisation, since: str) -> dict[str, Any]:
    return {
        "name": body.name, "level": body.level, "parent": body.parent, "since": since,
        "reach": body.reach,
    }  # fmt: skip


def _put(
    files: dict[str, bytes], kind: str, organisation: str, slug: str, data: Mapping[str, Any]
) -> None:
    said = {key: value for key, value in data.items() if value not in (None, "", {}, [])}
    files[place_of(kind, organisation, slug)] = to_yaml(said).encode()


def problems(answers: Answers, regulations: Mapping[str, Regulation]) -> tuple[Finding, ...]:
    """What `check` would say of these answers, before anything is written.

    Names that are no plain slugs, unknown levels, blanks that are missing or beyond their
    limits, regulations that are not there. Sorted; () means that `begin` may go ahead.
    """
    try:
        files = initial_files(answers)
    except ValueError as unseen:
        return (unwritable(str(unseen)),)
    register = register_from_files(files, regulations)
    return tuple(sorted((*register.findings, *adoption_findings(register)), key=sort_key))


def unwritable(why: str) -> Finding:
    """An answer holds a character that no record may hold."""
    from lianxin.findings import Place, Severity
    from lianxin.words import say

    return Finding(
        Place("records"), "entry/unwritable", Severity.ERROR,
        say("entry.unwritable", why=why), say("entry.unwritable.remedy"),
    )  # fmt: skip
