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


def breached(run: Run, as_of: str) -> set[object]:
    result = run("due", "--format", "json", "--status", "breached", as_of=as_of)
    return {o["id"] for o in json.loads(result.output)["obligations"]}


def test_newly_breached_is_what_was_not_breached_then(run: Run) -> None:
    found = {o["id"] for o in obligations(run, "--newly-since", "2026-08-20")}
    assert found == breached(run, "2026-11-20") - breached(run, "2026-08-20")
    assert found
    assert json.loads(run("due", "--format", "json").output)["commitments"] != []
    output = run("due", "--newly-since", "2026-08-20", "--format", "json").output
    assert json.loads(output)["commitments"] == []


def test_the_issue_lists_them_and_is_empty_when_there_are_none(run: Run) -> None:
    text = run("due", "--newly-since", "2026-08-20", "--format", "issue", "--lang", "en").output
    new, count = obligations(run, "--newly-since", "2026-08-20"), 0
    for line in text.splitlines():
        if line.startswith("- "):
            count += int(line.partition(" × ")[2] or 1)
    assert count == len(new)
    none = run(
        "due", "--newly-since", "2026-11-19", "--format", "issue", "--rule", "no-such-regulation"
    )
    assert (none.exit_code, none.output) == (0, "")


def test_newly_since_wants_an_earlier_day_and_no_status(run: Run) -> None:
    assert run("due", "--format", "issue").exit_code == 2
    assert run("due", "--newly-since", "2026-11-20").exit_code == 2
    assert run("due", "--newly-since", "2026-11-01", "--status", "met").exit_code == 2
