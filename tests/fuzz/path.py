"""The whole path: bytes of files -> register -> findings and duties -> reports -> pages."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from lianxin import places
from lianxin.engine import evaluate
from lianxin.engine.explain import explain_obligation
from lianxin.engine.messages import breach_finding
from lianxin.engine.obligations import Obligation, Result
from lianxin.findings import Finding
from lianxin.law.model import Regulation
from lianxin.loading.assemble import register_from_files
from lianxin.publish.data.facts import Facts
from lianxin.publish.english import in_english
from lianxin.publish.pages.site import contents, long_tail, read_as_pages
from lianxin.publish.searched import searched
from lianxin.publish.views.shelf import Shelf
from lianxin.register import Register
from lianxin.reporters import api, due, explain_duty, explain_rule, github, promises, text
from lianxin.reporters.lines import Line, plain
from lianxin.source import excerpt
from lianxin.vocabulary import Status

from tests.fuzz import pages
from tests.publish.opened import open_data

Files = Mapping[str, bytes]
AS_OF = date(2026, 11, 23)
ANNOTATION = ("::error ", "::warning ", "::notice ")
EXPLAINED = 3
"""Duties of one register that are explained one by one."""


def walk(
    files: Files,
    laws: Mapping[str, Regulation],
    *,
    law_files: Files | None = None,
    language: int = 0,
    as_of: date = AS_OF,
    with_markdown: bool = False,
) -> dict[str, bytes]:
    """Go the whole path and hold every step to what it promises; all that came out, by name.

    law_files: the bytes of the regulations, into which findings may point.
    """
    behind = {**(law_files or {}), **files}
    register = register_from_files(files, laws)
    assert {entry.file for entry in register.entries.values()} <= set(files)
    assert set(register.unpublished) <= set(files)
    assert len(register.entries) + len(register.unpublished) == len(files)
    result = evaluate(register, as_of)
    found = places.resolve((*register.findings, *result.findings), behind.get)
    for finding in found:
        _is_sound(finding, behind)
    made = reports(found, register, result, behind, language)
    shown = replace(register, findings=found)
    made |= site(shown, replace(result, findings=found), language, with_markdown)
    return made


def _is_sound(finding: Finding, files: Files) -> None:
    assert all(finding.message), finding
    assert finding.rule.count("/") == 1, finding
    for place in (finding.place, *(place for place, _ in finding.related)):
        assert place.line >= 1, finding
        assert place.column >= 1, finding
        if place.file in files:
            assert place.line <= files[place.file].count(b"\n") + 1, finding


def reports(
    found: tuple[Finding, ...], register: Register, result: Result, files: Files, language: int
) -> dict[str, bytes]:
    """What every reporter makes of it, checked."""

    def line_of(file: str, number: int) -> str | None:
        return excerpt(files[file], number) if file in files else None

    records = len(register.entries) + len(register.unpublished)
    running = promises.running(register, result.as_of)
    shown = {
        "text": [
            *text.report(found, line_of, language),
            text.summary(found, records, language),
        ],
        "due": due.report(result.obligations, register, language),
        "promises": promises.report(running, register, language),
    }
    for number, one in enumerate(_worth_explaining(result)):
        explained = explain_obligation(register, one, result.as_of)
        shown[f"duty-{number}"] = explain_duty.report(explained, register, language)
        breach_finding(one, register)
        clause = register.clause(one.rule)
        assert clause is not None
        shown[f"rule-{number}"] = explain_rule.report(
            clause, register, result.obligations, result.as_of, language
        )
    made = {name: _on_screen(lines) for name, lines in shown.items()}
    documents = {
        "findings.json": api.findings_document(found, result.as_of.isoformat(), records),
        "due.json": api.due_document(result.obligations, running, result.as_of.isoformat()),
    }
    for name, document in documents.items():
        dumped = api.dump(document)
        assert json.loads(dumped) == json.loads(json.dumps(document))
        made[name] = dumped.encode()
    made["github"] = github.commands(found, language).encode()
    assert all(line.startswith(ANNOTATION) for line in made["github"].decode().split("\n")[:-1])
    return made


def _worth_explaining(result: Result) -> list[Obligation]:
    """One of each status, the odd ones first."""
    by_status = {one.status: one for one in result.obligations}
    order = (Status.EXCUSED, Status.LATE, Status.BREACHED, Status.MET, Status.DUE_SOON)
    return [by_status[status] for status in order if status in by_status][:EXPLAINED]


def _on_screen(lines: list[Line] | tuple[Line, ...]) -> bytes:
    """Lines as text; nothing in them can steer a terminal or begin a line of its own."""
    for one in lines:
        said = "".join(piece.text for piece in one)
        assert said.isprintable(), said
    return plain(lines).encode()


def site(
    register: Register, result: Result, language: int, with_markdown: bool
) -> dict[str, bytes]:
    """Every page as a file, checked; and the data of the board."""
    name = ("zh", "en")[language]
    shelf = Shelf(register, result)
    whole = contents(in_english(shelf) if name == "en" else shelf, name)
    told = Facts(result.as_of, name)
    made: dict[str, bytes] = {}
    for page in (*read_as_pages(whole), *long_tail(whole)):
        assert page.path not in made, f"two pages at {page.path}"
        made[page.path] = pages.check(page)
    for stub in searched(shelf):
        made[f"{stub.path} for the search"] = pages.check_found(stub, with_markdown)
    for file, content in whole.board_data.files.items():
        given = re.fullmatch(r'lxBoard\.receive\("[\w-]+",(.*)\);\n', content.decode(), re.DOTALL)
        assert given is not None, file
        json.loads(given[1])
        made[file] = content
    data = open_data(whole, told)
    made[data.page.path] = pages.check(data.page)
    made |= data.files
    return made
