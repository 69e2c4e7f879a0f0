"""What people and programs read, held against expected files: `make golden` renews them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from lianxin import __version__, places
from lianxin.engine import evaluate
from lianxin.engine.explain import explain_obligation
from lianxin.law.load import load_regulations
from lianxin.loading.assemble import register_from_files
from lianxin.loading.load import load_register
from lianxin.reporters import api, due, explain_duty, explain_rule, github, promises, text
from lianxin.reporters.formats import rendered
from lianxin.reporters.lines import plain
from lianxin.reporters.report import Report
from lianxin.source import excerpt

ROOT = Path(__file__).resolve().parents[2]
AS_OF = date(2026, 11, 20)
TOWNSHIP = ("wuyou", "qingshi", "liuxi", "dangzheng")
Golden = Callable[[str, str], None]

FILES: dict[str, bytes] = {
    "records/jia/organisation.yaml": "name: 甲支部\nlevel: brunch\nsince: 2015-01-01\n".encode(),
    "records/jia/member/su-mu.yaml": "name: 苏木\nposition: ordinary\nsince: 2026-2-30\n".encode(),
    "records/jia/member/bai-zhi.yaml": "name: 白芷\n\tposition: ordinary\n".encode(),
    "records/jia/member/shi-hu.yaml": "姓名: 石斛\n".encode("gbk"),
    "records/jia/contact/2026/0305-x.yaml": (
        "date: 2026-03-05\nmember: su-muu\nform: home-visit\ntopics: [livelihood]\n"
        "deed: 帮助清理门前排水沟\nmood: 高兴\n"
    ).encode(),
}


@pytest.fixture(scope="module")
def troubled() -> tuple[Any, ...]:
    """Findings of a register in which most things are wrong, with their places."""
    regulations, _ = load_regulations(ROOT)
    register = register_from_files(FILES, regulations)
    found = (*register.findings, *evaluate(register, AS_OF).findings)
    return places.resolve(found, FILES.get)


def line_of(file: str, number: int) -> str | None:
    return excerpt(FILES[file], number) if file in FILES else None


@pytest.mark.parametrize("language", [0, 1])
def test_text(troubled: tuple[Any, ...], golden: Golden, language: int) -> None:
    lines = [*text.report(troubled, line_of, language), text.summary(troubled, 5, language)]
    golden(f"findings.{('zh', 'en')[language]}.txt", plain(lines))


def test_github(troubled: tuple[Any, ...], golden: Golden) -> None:
    golden("findings.github.txt", github.commands(troubled, 0))


def test_json(troubled: tuple[Any, ...], golden: Golden) -> None:
    golden("findings.json", api.dump(api.findings_document(troubled, AS_OF.isoformat(), 5)))


@pytest.mark.parametrize(
    ("form", "file"),
    [
        ("summary", "check.zh.summary.md"),
        ("sarif", "check.zh.sarif.json"),
        ("gitlab", "check.zh.gitlab.json"),
        ("junit", "check.zh.junit.xml"),
    ],
)
def test_what_other_programs_read(
    troubled: tuple[Any, ...], golden: Golden, form: str, file: str
) -> None:
    report = Report("check", troubled, 5, AS_OF, prefix="county/", line_of=line_of)
    text = rendered(form, report, 0)
    golden(f"reports/{file}", text.replace(f'"version": "{__version__}"', '"version": "0"'))


def test_due_and_explanations_of_the_committed_register(golden: Golden) -> None:
    register = load_register(ROOT)
    obligations = evaluate(register, AS_OF).obligations
    late = [
        o
        for o in obligations
        if o.status.value in ("late", "due-soon") and o.organisation in TOWNSHIP
    ]
    running = [p for p in promises.running(register, AS_OF) if p.organisation in TOWNSHIP]
    lines = [
        *due.report(late, register, 0),
        *promises.report(running, register, 0),
        due.summary(late, AS_OF.isoformat(), 0),
    ]
    golden("due.zh.txt", plain(lines))
    clause = register.clause("two-links/filed-with-the-general-branch")
    assert clause is not None
    golden(
        "explain-rule.zh.txt",
        plain(explain_rule.report(clause, register, obligations, AS_OF, 0)),
    )
    one = next(
        o
        for o in obligations
        if o.rule == "company/views-reach-the-branch" and o.status.value == "late"
    )
    explained = explain_obligation(register, one, AS_OF)
    golden("explain-obligation.en.txt", plain(explain_duty.report(explained, register, 1)))
