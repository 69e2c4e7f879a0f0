"""A register in which much is wrong, one thing a file: everything is found, nothing else."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

from lianxin.engine import evaluate
from lianxin.findings import Finding, sort_key
from lianxin.loading.load import load_register

ROOT = Path(__file__).resolve().parents[2]
TROUBLED = ROOT / "tests" / "fixtures" / "registers" / "troubled"
SOUND = {
    "records/jia/adoption/two-links.yaml",
    "records/jia/organisation.yaml",
    "records/yi/commitment/2026/good.yaml",
    "records/yi/contact/2026/0305-du-zhong.yaml",
    "records/yi/link/du-zhong-q01.yaml",
    "records/yi/member/bai-zhi.yaml",
    "records/yi/member/du-zhong.yaml",
    "records/yi/organisation.yaml",
    "records/yi/person/q01.yaml",
}
# The folder has no organisation; the finding lies on the file that is missing there.
HOMELESS = {"records/nobody/member/su-mu.yaml"}


def findings(tmp_path: Path) -> list[Finding]:
    shutil.copytree(TROUBLED / "records", tmp_path / "records")
    shutil.copytree(ROOT / "regulations", tmp_path / "regulations")
    register = load_register(tmp_path)
    result = evaluate(register, date(2026, 11, 20))
    return sorted((*register.findings, *result.findings), key=sort_key)


def line(finding: Finding) -> str:
    path = "/".join(str(step) for step in finding.place.path)
    place = f"{finding.place.file}#{path}" if path else finding.place.file
    return f"{place} {finding.severity.name.lower()} {finding.rule}"


def test_all_is_found_and_nothing_else(tmp_path: Path, golden: Callable[[str, str], None]) -> None:
    found = findings(tmp_path)
    golden("troubled.txt", "".join(f"{line(f)}\n" for f in found))
    files = {p.relative_to(TROUBLED).as_posix() for p in TROUBLED.rglob("*.yaml")}
    wrong = {f.place.file for f in found}
    assert files - wrong == SOUND | HOMELESS
    assert wrong - files == {"records/nobody/organisation.yaml"}


def test_each_says_what_to_do(tmp_path: Path) -> None:
    for finding in findings(tmp_path):
        assert finding.message.zh, line(finding)
        assert finding.message.en, line(finding)
        assert finding.remedy.zh, line(finding)
        assert finding.remedy.en, line(finding)
