"""`lianxin due`: what is to be done, by whom, by when."""

from __future__ import annotations

import json

from tests.cli.conftest import Run


def obligations(run: Run, *arguments: str) -> list[dict[str, object]]:
    result = run("due", "--format", "json", *arguments)
    assert result.exit_code == 0, result.output
    found: list[dict[str, object]] = json.loads(result.output)["obligations"]
    return found


def test_only_what_is_to_be_done_is_listed_by_default(run: Run) -> None:
    found = obligations(run)
    assert found
    assert {o["status"] for o in found} <= {"breached", "due-soon", "open"}


def test_a_status_can_be_chosen(run: Run) -> None:
    assert {o["status"] for o in obligations(run, "--status", "met")} == {"met"}


def test_until_leaves_out_what_is_due_later(run: Run) -> None:
    everything, soon = obligations(run), obligations(run, "--until", "2026-11-25")
    assert len(soon) < len(everything)
    assert all(str(o["due"]) <= "2026-11-25" for o in soon)


def test_a_member_sees_only_their_own(run: Run) -> None:
    holders = {str(o["holder"]) for o in obligations(run)}
    member = sorted(h for h in holders if h.startswith("member/"))[0]
    found = obligations(run, "--member", member.removeprefix("member/"))
    assert found
    assert {o["holder"] for o in found} == {member}


def test_an_organisation_includes_those_below_it(run: Run) -> None:
    whole = {str(o["organisation"]) for o in obligations(run)}
    assert len(whole) > 1
    for name in whole:
        below = {str(o["organisation"]) for o in obligations(run, "--organisation", name)}
        assert name in below
        assert below <= whole


def test_an_unknown_name_gets_the_nearest(run: Run) -> None:
    result = run("due", "--organisation", "no-such-place")
    assert result.exit_code == 2
    assert "no-such-place" in result.output


def test_the_text_names_people_clauses_and_days(run: Run) -> None:
    output = run("due", "--all").output
    assert "截至 2026-11-20" in output
    assert "未履行" in output or "进行中" in output


def test_english(run: Run) -> None:
    assert "As of 2026-11-20" in run("due", "--lang", "en").output
