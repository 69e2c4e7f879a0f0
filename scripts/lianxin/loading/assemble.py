"""The files that were read -> a register; pure, and no bad file hides another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from lianxin.findings import Finding, Place, Severity, sort_key
from lianxin.law.model import Regulation
from lianxin.loading.checks import check_records
from lianxin.loading.identity import Identity, identify, place_of
from lianxin.loading.private import Looking, sightings, without_private
from lianxin.loading.references import check_references
from lianxin.loading.report import finding
from lianxin.loading.unfit import beside_data, in_data
from lianxin.loading.validate import validate
from lianxin.records.base import Record
from lianxin.register import Entry, Register, register_of
from lianxin.source import load
from lianxin.words import say


class Read(NamedTuple):
    """A file after reading: its plain data, or None and what was wrong with it."""

    file: str
    data: Any
    findings: tuple[Finding, ...]


class Understood(NamedTuple):
    """A file after all that it can be judged by itself. who: by its path; record: None if it
    gives none; findings: in the order in which they were found."""

    file: str
    who: Identity | None
    record: Record | None
    findings: tuple[Finding, ...]


@dataclass(slots=True)
class _Parts:
    """What has been put together so far. unread: id -> file that holds no good record."""

    entries: dict[str, Entry] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    unpublished: list[str] = field(default_factory=list)
    unread: dict[str, str] = field(default_factory=dict)


def register_from_files(
    files: Mapping[str, bytes], regulations: Mapping[str, Regulation]
) -> Register:
    """The register that these files make. files: path within the register -> content."""
    return assemble((read(file, files[file]) for file in sorted(files)), regulations)


def read(file: str, content: bytes) -> Read:
    """One file, read as text and structure; not yet as a record."""
    data, findings = load(content, file)
    return Read(file, data, (*findings, *beside_data(content, data, file)))


def assemble(
    reads: Iterable[Read],
    regulations: Mapping[str, Regulation],
    findings: Iterable[Finding] = (),
) -> Register:
    """The register made of files that were read, in order of their paths.

    findings: what was found before, on files that were not even read.
    """
    return put_together(map(understood, reads), regulations, findings)


def put_together(
    files: Iterable[Understood],
    regulations: Mapping[str, Regulation],
    findings: Iterable[Finding] = (),
    looking: Looking = sightings,
) -> Register:
    """The register made of files that were understood, in order of their paths.

    looking: for private data in one record. A record whose reference leads nowhere stays in
    the register; its finding fails the check. A file that gives no record is left out and
    listed as unpublished.
    """
    parts = _Parts(findings=list(findings))
    for one in files:
        _add(parts, one)
    _organisations_named(parts)
    register = register_of(parts.entries.values(), regulations, parts.findings)
    parts.findings += check_references(register, parts.unread)
    parts.findings += check_records(register)
    register = replace(register, unpublished=tuple(parts.unpublished))
    register, findings = without_private(register, looking)
    return replace(
        register,
        findings=tuple(sorted((*parts.findings, *findings), key=sort_key)),
        unpublished=tuple(sorted(register.unpublished)),
    )


def understood(one: Read) -> Understood:
    """What a file says by itself: whose record it is, the record, and what is wrong with it."""
    who, wrong = identify(one.file)
    findings = [*wrong, *one.findings]
    record = None
    if who is not None and not any(_spoils(f) for f in one.findings):
        record, wrong = validate(who.kind, one.data, one.file)
        findings += wrong
    if record is None:
        findings += in_data(one.data, one.file)
    return Understood(one.file, who, record, tuple(findings))


def _add(parts: _Parts, one: Understood) -> None:
    """Add a file's record, or what is wrong with the file."""
    parts.findings += one.findings
    if one.record is None:
        parts.unpublished.append(one.file)
        if one.who is not None and one.who.id not in parts.entries:
            parts.unread[one.who.id] = one.file
    elif one.who is not None:
        _enter(parts, one.who, one.file, one.record)


def _spoils(finding: Finding) -> bool:
    """Whether there is no record for it; a comment is none of it."""
    return finding.severity is Severity.ERROR and not finding.rule.startswith("privacy/")


def _enter(parts: _Parts, who: Identity, file: str, record: Record) -> None:
    """Enter a good record, unless another file has its identity already."""
    first = parts.entries.get(who.id)
    if first is not None:
        related = ((Place(first.file), say("records.same-name.first")),)
        parts.findings.append(
            finding(Place(file), "same-name", related=related, slug=who.slug, first=first.file)
        )
        parts.unpublished.append(file)
        return
    parts.unread.pop(who.id, None)
    parts.entries[who.id] = Entry(who.id, who.kind, who.organisation, who.slug, file, record)
    if who.year is not None:
        day = getattr(record, record.DATED)
        if day.year != who.year:
            where = place_of(who.kind, who.organisation, who.slug, day.year)
            parts.findings.append(
                finding(
                    Place(file, (record.DATED,)), "wrong-year", day=day, year=who.year, file=where
                )
            )


def _organisations_named(parts: _Parts) -> None:
    """Every folder under records/ must hold the organisation's own file."""
    for slug in sorted({entry.organisation for entry in parts.entries.values()}):
        identity = f"organisation/{slug}"
        if identity not in parts.entries and identity not in parts.unread:
            file = place_of("organisation", slug, slug)
            parts.findings.append(finding(Place(file), "no-organisation", slug=slug, file=file))
