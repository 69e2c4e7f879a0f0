"""CODEOWNERS from records: who is asked, in which order, and that nobody widens their powers."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

from lianxin.loading.load import load_register
from lianxin.records.member import Member
from lianxin.records.organisation import Organisation
from lianxin.register import Entry, Register, entry_id, register_of
from lianxin.reporters.codeowners import codeowners
from lianxin.vocabulary import Level, Position

ROOT = Path(__file__).resolve().parents[2]
SINCE = date(2015, 1, 1)


def organisation(slug: str, parent: str | None, *stewards: str) -> Entry:
    record = Organisation.model_construct(
        name="甲", level=Level.BRANCH, parent=parent, since=SINCE, stewards=stewards
    )
    file = f"records/{slug}/organisation.yaml"
    return Entry(f"organisation/{slug}", "organisation", slug, slug, file, record)


def member(where: str, slug: str, *accounts: str, until: date | None = None) -> Entry:
    record = Member.model_construct(
        name="杜仲", position=Position.ORDINARY, since=SINCE, until=until, accounts=accounts
    )
    file = f"records/{where}/member/{slug}.yaml"
    return Entry(entry_id("member", where, slug), "member", where, slug, file, record)


def register(*entries: Entry) -> Register:
    return register_of(entries, {})


def rules(text: str) -> dict[str, list[str]]:
    lines = [line.split() for line in text.splitlines() if line and not line.startswith("#")]
    return {pattern: owners for pattern, *owners in lines}


def owners(text: str, path: str) -> list[str]:
    """As GitHub finds them: the last line that fits."""
    fitting: list[str] = []
    for pattern, found in rules(text).items():
        whole = pattern.endswith("/") and f"/{path}".startswith(pattern)
        if pattern == "*" or whole or f"/{path}" == pattern:
            fitting = found
    return fitting


THREE = register(
    organisation("jia", None, "du-zhong"),
    organisation("yi", "jia", "bai-zhi", "jia/su-mu"),
    organisation("bing", "yi"),
    member("jia", "du-zhong", "top"),
    member("jia", "su-mu", "helper"),
    member("yi", "bai-zhi", "own", "own-too"),
)


def test_the_stewards_of_the_top_own_what_nobody_else_owns() -> None:
    text = codeowners(THREE)
    for path in (".github/workflows/check.yml", "regulations/x.yaml", "scripts/a.py", "new/file"):
        assert owners(text, path) == ["@top"]


def test_a_folder_belongs_to_its_stewards_and_those_above() -> None:
    text = codeowners(THREE)
    assert owners(text, "records/yi/contact/2026/x.yaml") == ["@helper", "@own", "@own-too", "@top"]
    assert owners(text, "records/jia/contact/2026/x.yaml") == ["@top"]
    assert owners(text, "records/nobody/member/x.yaml") == ["@top"]


def test_only_those_above_decide_who_is_a_steward_and_what_binds() -> None:
    text = codeowners(THREE)
    for part in ("organisation.yaml", "member/bai-zhi.yaml", "adoption/two-links.yaml"):
        assert owners(text, f"records/yi/{part}") == ["@top"]


def test_without_stewards_of_its_own_it_belongs_to_the_nearest_above() -> None:
    text = codeowners(THREE)
    above = ["@helper", "@own", "@own-too"]
    assert owners(text, "records/bing/contact/2026/x.yaml") == above
    assert owners(text, "records/bing/organisation.yaml") == above


def test_whoever_leaves_or_has_no_account_is_asked_no_more() -> None:
    text = codeowners(
        register(
            organisation("jia", None, "du-zhong", "bai-zhi", "no-such"),
            member("jia", "du-zhong", "gone", until=date(2020, 1, 1)),
            member("jia", "bai-zhi"),
        )
    )
    assert rules(text) == {}
    assert "nobody owns the other files" in text


def test_a_cycle_of_parents_ends() -> None:
    text = codeowners(register(organisation("jia", "yi"), organisation("yi", "jia", "x")))
    assert rules(text) == {}


def test_nothing_strange_gets_into_the_file() -> None:
    """Models refuse such names; the file does not rely on it."""
    odd: Any = Member.model_construct(until=None, accounts=("a b", "x\n* @evil", "@team/all", "ok"))
    text = codeowners(
        register(
            organisation("jia", None, "du-zhong"),
            Entry("member/jia/du-zhong", "member", "jia", "du-zhong", "x", odd),
            organisation("* @evil\n", "jia"),
            organisation("a/../..", "jia"),
        )
    )
    assert rules(text) == {"*": ["@ok"], "/records/jia/": ["@ok"]}


def test_the_committed_file_is_made_from_the_committed_records() -> None:
    """If this fails: lianxin codeowners --write .github/CODEOWNERS."""
    text = codeowners(load_register(ROOT))
    assert (ROOT / ".github" / "CODEOWNERS").read_text(encoding="utf-8") == text
    for pattern, found in rules(text).items():
        assert re.fullmatch(r"\*|/records/[a-z0-9-]+/(organisation\.yaml|[a-z]+/)?", pattern)
        assert found
        assert all("--" in one for one in found), "an account that somebody may have"
