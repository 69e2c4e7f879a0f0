"""`lianxin init`: from answers to one's own register, without losing anybody's records."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from lianxin.engine import evaluate
from lianxin.entry import beginning
from lianxin.entry.answers import (
    Answers,
    NewAdoption,
    NewMember,
    NewOrganisation,
    blanks_to_ask,
    questions,
)
from lianxin.entry.beginning import NotDemo, begin, own_files
from lianxin.entry.init import initial_files, problems
from lianxin.law.load import load_regulations
from lianxin.loading.load import load_register

ROOT = Path(__file__).resolve().parents[2]
REGULATIONS, _ = load_regulations(ROOT)
SINCE = date(2026, 1, 1)


def filled(regulation: str) -> dict[str, int]:
    return {blank.name: blank.example for _, blank, _ in blanks_to_ask([regulation], REGULATIONS)}


def answers() -> Answers:
    return Answers(
        since=SINCE,
        organisations=(
            NewOrganisation("fangweizhou", "方位洲党总支", "general-branch"),
            NewOrganisation("dongtou", "东头村党支部", "branch", "fangweizhou", "本村村民"),
        ),
        members=(NewMember("dongtou", "ban-xia", "半夏", date(2019, 7, 1), office="党支部书记"),),
        adoptions=(NewAdoption("fangweizhou", "two-links", filled("two-links")),),
    )


def rules(these: Answers) -> set[str]:
    return {finding.rule for finding in problems(these, REGULATIONS)}


def demo_clone(folder: Path) -> Path:
    shutil.copytree(ROOT / "records", folder / "records")
    shutil.copytree(ROOT / "regulations", folder / "regulations")
    return folder


def test_good_answers_give_a_register_without_findings(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "regulations", tmp_path / "regulations")
    assert problems(answers(), REGULATIONS) == ()
    assert begin(tmp_path, initial_files(answers())) is None
    register = load_register(tmp_path)
    assert register.findings == ()
    assert sorted(register.entries) == [
        "adoption/fangweizhou/two-links", "member/dongtou/ban-xia",
        "organisation/dongtou", "organisation/fangweizhou",
    ]  # fmt: skip
    result = evaluate(register, date(2026, 3, 1))
    assert result.findings == ()
    assert any(o.rule.startswith("two-links/") for o in result.obligations)


def test_bad_answers_are_named_before_anything_is_written() -> None:
    good = answers()
    below = NewOrganisation("a b", "有空格", "branch")
    assert "record/bad-file-name" in rules(replace(good, organisations=(below,)))
    assert "record/wrong-term" in rules(
        replace(good, organisations=(NewOrganisation("dongtou", "东头", "villlage"),))
    )
    assert "record/dangling" in rules(
        replace(good, organisations=(NewOrganisation("dongtou", "东头", "branch", "nowhere"),))
    )
    blanks = {**filled("two-links"), "escalate_days": 100_000}
    adopted = (NewAdoption("fangweizhou", "two-links", blanks),)
    assert "adoption/out-of-limits" in rules(replace(good, adoptions=adopted))
    adopted = (NewAdoption("fangweizhou", "two-links", {}),)
    assert "adoption/missing-blank" in rules(replace(good, adoptions=adopted))
    adopted = (NewAdoption("fangweizhou", "three-links", {}),)
    assert any("unknown-regulation" in rule for rule in rules(replace(good, adoptions=adopted)))


def test_a_character_that_no_record_may_hold_is_an_answer_refused() -> None:
    hidden = replace(answers(), organisations=(NewOrganisation("dongtou", "东\u200b头", "branch"),))
    (finding,) = problems(hidden, REGULATIONS)
    assert finding.rule == "entry/unwritable"
    assert finding.remedy.zh


def test_the_demo_is_moved_aside_whole(tmp_path: Path) -> None:
    root = demo_clone(tmp_path)
    before = {p.relative_to(root / "records"): p.read_bytes() for p in files(root / "records")}
    aside = begin(root, initial_files(answers()))
    assert aside is not None
    assert {p.relative_to(aside): p.read_bytes() for p in files(aside)} == before
    there = {p.relative_to(root).as_posix() for p in files(root / "records")}
    assert there == set(initial_files(answers()))
    assert sorted(p.name for p in root.iterdir()) == ["build", "records", "regulations"]


def test_somebodys_own_records_are_not_replaced_without_force(tmp_path: Path) -> None:
    root = demo_clone(tmp_path)
    own = root / "records" / "liuxi" / "member" / "mu-xiang.yaml"
    own.write_text("name: 木香\nposition: ordinary\nsince: 2020-01-01\n", encoding="utf-8")
    changed = root / "records" / "liuxi" / "organisation.yaml"
    changed.write_text(changed.read_text(encoding="utf-8") + "# 我们的\n", encoding="utf-8")
    names = ("records/liuxi/member/mu-xiang.yaml", "records/liuxi/organisation.yaml")
    assert own_files(root) == names
    with pytest.raises(NotDemo) as refused:
        begin(root, initial_files(answers()))
    assert refused.value.files == names
    assert names[0] in refused.value.text.zh
    assert own.exists()
    aside = begin(root, initial_files(answers()), force=True)
    assert aside is not None
    assert (aside / "liuxi" / "member" / "mu-xiang.yaml").exists()


def test_moving_aside_twice_overwrites_nothing(tmp_path: Path) -> None:
    first = begin(demo_clone(tmp_path), initial_files(answers()))
    second = begin(tmp_path, initial_files(answers()), force=True)
    assert first is not None
    assert second is not None
    assert first != second
    assert len(files(first)) > len(files(second))


def test_when_it_fails_everything_is_as_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = demo_clone(tmp_path)
    before = {p.relative_to(root): p.read_bytes() for p in files(root)}
    rename = Path.rename

    def failing(self: Path, target: Path) -> Path:
        if self.parent.parent.name == ".records.lianxin":
            raise PermissionError("no")
        return rename(self, target)

    monkeypatch.setattr(beginning.Path, "rename", failing)
    with pytest.raises(PermissionError):
        begin(root, initial_files(answers()))
    assert {p.relative_to(root): p.read_bytes() for p in files(root)} == before


def test_line_ends_of_windows_are_still_the_demo(tmp_path: Path) -> None:
    root = demo_clone(tmp_path)
    for path in files(root / "records"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert own_files(root) == ()


def test_every_question_is_asked_in_both_languages() -> None:
    assert all(text.zh and text.en for text in questions().values())
    asked = blanks_to_ask(["two-links", "no-such"], REGULATIONS)
    assert [blank.name for _, blank, _ in asked] == [
        blank.name for blank in REGULATIONS["two-links"].blanks
    ]
    assert all(text.zh and text.en for _, _, text in asked)


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())
