"""Wherever somebody writes a private value, no output tells it: no report, list or page."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from hypothesis import example, given, settings
from hypothesis import strategies as st
from lianxin import places
from lianxin.cli.files import lines_of
from lianxin.engine import evaluate
from lianxin.loading.assemble import register_from_files
from lianxin.loading.identity import place_of
from lianxin.publish.pages.site import contents, long_tail, read_as_pages
from lianxin.publish.views.shelf import Shelf
from lianxin.records import KINDS
from lianxin.reporters import api, due, github, promises, text
from lianxin.reporters.lines import plain

from tests.publish import small

AS_OF = date(2026, 11, 20)
SECRETS = ("13912345678", "11010519491231002X", "6222021234567890128", "0571-88880000")
"""None is anybody's."""
NAMES = {"organisation": "shihu", "member": "m1", "link": "l1", "person": "p1"}
MORE = """evidence:
  - {date: 2026-04-01, kind: document, shows: 已采购, web: "https://www.gov.cn/"}
"""


def files_of_every_kind() -> dict[str, str]:
    """A file of each kind of record, from the example that the kind gives."""
    files = {}
    for kind, model in KINDS.items():
        year = re.search(rf"^{model.DATED}: (\d{{4}})", model.EXAMPLE, re.MULTILINE)
        slug = NAMES.get(kind, "a1")
        name = place_of(kind, "shihu", slug, int(year[1]) if year and model.YEARLY else None)
        files[name] = model.EXAMPLE + (MORE if kind == "commitment" else "")
    return files


FILES = files_of_every_kind()
SPOTS = [
    (file, found.start(), found.end())
    for file, content in FILES.items()
    for found in re.finditer(r"[^\s:{},\[\]\"]+", content)
]
"""Every word of every file: keys, days, references, terms, texts."""


A_NUMBER = next(i for i, (f, a, _) in enumerate(SPOTS) if FILES[f][:a].endswith("done_well: "))


def spoilt(spot: int, how: str, secret: str) -> dict[str, bytes]:
    """The files with a secret at a place: instead of a word, before, behind, in a comment,
    in the name of a file or folder, or where it breaks the structure."""
    files = dict(FILES)
    file, start, end = SPOTS[spot % len(SPOTS)]
    content = files[file]
    slug = secret.lower().replace(" ", "-")
    words = {
        "instead": content[:start] + secret + content[end:],
        "quoted": f'{content[:start]}"{secret}"{content[end:]}',
        "before": f"{content[:start]}{secret} {content[start:]}",
        "behind": f"{content[:end]} {secret}{content[end:]}",
        "comment": f"# {secret}\n{content}",
        "broken": f"{content[:start]}[{secret}: {content[start:]}",
        "new field": f"{content}{secret}: x\n",
        "twice": f"{content}{secret}: x\n{secret}: y\n",
    }
    if how in words:
        files[file] = words[how]
    elif how == "file":
        files[file.rpartition("/")[0] + f"/{slug}.yaml"] = files.pop(file)
    elif how == "folder":
        files = {f.replace("shihu", slug): c for f, c in files.items()}
    elif how == "kind":
        files[f"records/shihu/{slug}/a.yaml"] = content
    else:
        files[f"records/shihu/commitment/{slug}/a.yaml"] = content
    return {name: text.encode() for name, text in files.items()}


HOWS = (
    "instead", "quoted", "before", "behind", "comment", "broken", "new field", "twice", "file",
    "folder", "kind", "year",
)  # fmt: skip


def outputs(files: dict[str, bytes]) -> Iterator[tuple[str, str]]:
    """Everything that is shown of a register: its name and its text."""
    register = register_from_files(files, small.register().regulations)
    result = evaluate(register, AS_OF)
    raw = (*register.findings, *result.findings)
    findings = places.resolve(raw, files.get)
    for language in (0, 1):
        yield "text", plain(text.report(findings, lines_of(files.get), language))
        yield "github", github.commands(findings, language)
    yield (
        "json",
        json.dumps(
            api.findings_document(findings, AS_OF.isoformat(), len(files)), ensure_ascii=False
        ),
    )
    yield "register", repr(register.entries)
    yield "due", plain(due.report(result.obligations, register, 0))
    made = promises.running(register, AS_OF)
    yield "promises", plain(promises.report(made, register, 0))
    yield "due in JSON", repr(api.due_document(result.obligations, made, AS_OF.isoformat()))
    site = contents(
        Shelf(replace(register, findings=findings), replace(result, findings=findings)), "zh"
    )
    for page in (*read_as_pages(site), *long_tail(site)):
        yield page.path, repr(page)


def tells(shown: str, secret: str) -> bool:
    """Whether a text holds the secret, or its digits in a row whatever stands between."""
    digits = re.sub("[^0-9]", "", secret)
    loose = r"[^0-9A-Za-z<>]{0,3}".join(digits)
    return secret.lower() in shown.lower() or re.search(loose, shown) is not None


@settings(max_examples=100)
@example(0, "file", SECRETS[2])  # a path in a message joins the number to words
@example(A_NUMBER, "instead", SECRETS[1])  # what to write instead is told of numbers
@given(st.integers(0, len(SPOTS) - 1), st.sampled_from(HOWS), st.sampled_from(SECRETS))
def test_nothing_tells_it(spot: int, how: str, secret: str) -> None:
    for name, shown in outputs(spoilt(spot, how, secret)):
        assert not tells(shown, secret), f"{name} tells it: {how} {SPOTS[spot]}"


def test_the_test_would_see_it() -> None:
    assert tells("x 139-1234-5678 y", SECRETS[0])
    assert "修好村口路灯" in dict(outputs(spoilt(0, "comment", SECRETS[0])))["register"]
