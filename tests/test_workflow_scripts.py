"""The scripts inside the workflows, run for real with programs that only write down how."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.sandbox import BASH, HOSTILE, Sandbox

ROOT = Path(__file__).resolve().parents[1]
pytestmark = pytest.mark.skipif(BASH is None or os.name == "nt", reason="the runner's shell")


@pytest.fixture
def sandbox(tmp_path: Path) -> Sandbox:
    return Sandbox(tmp_path)


def script(file: str, job: str, step: str) -> str:
    """The text of a step whose name holds `step`."""
    text = (ROOT / ".github" / "workflows" / file).read_text(encoding="utf-8")
    steps = yaml.load(text, Loader=yaml.BaseLoader)["jobs"][job]["steps"]
    (found,) = (s["run"] for s in steps if step in s.get("name", ""))
    return str(found)


@pytest.fixture
def judge(sandbox: Sandbox) -> Callable[..., subprocess.CompletedProcess[str]]:
    """The step that judges, with a trusted checkout of one commit."""
    trusted = sandbox.folder / "trusted"
    sandbox.program("trusted/.venv/bin/lianxin")
    identity = ["-c", "user.name=x", "-c", "user.email=x@example.org"]
    for command in (["init", "-q"], [*identity, "commit", "-q", "--allow-empty", "-m", "x"]):
        subprocess.run(["git", *command], cwd=trusted, check=True)
    text = script("check.yml", "register", "audit the change")

    def call(**env: str) -> subprocess.CompletedProcess[str]:
        return sandbox.run(text, HEAD="f" * 40, **env)

    return call


def arguments(sandbox: Sandbox, base: str, *who: str) -> list[str]:
    summary = f"summary:{sandbox.folder / 'summary'}"
    return [
        "audit", "--register", "proposal", "--base", base, "--head", "f" * 40, *who,
        "--format", "github", "--report", summary,
    ]  # fmt: skip


def test_a_pull_request_is_judged_against_main_and_by_its_author(
    sandbox: Sandbox, judge: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    done = judge(EVENT="pull_request", ACTOR=HOSTILE, QUEUE_BASE="")
    assert done.returncode == 0, done.stderr
    head = ["git", "-C", str(sandbox.folder / "trusted"), "rev-parse", "HEAD"]
    tip = subprocess.run(head, capture_output=True, text=True, check=True).stdout.strip()
    (call,) = sandbox.calls
    assert call["args"] == arguments(sandbox, tip, "--actor", HOSTILE)
    assert not (sandbox.folder / "broken").exists()


def test_a_merge_group_is_judged_against_what_it_stands_on(
    sandbox: Sandbox, judge: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    assert judge(EVENT="merge_group", ACTOR="", QUEUE_BASE="a" * 40).returncode == 0
    (call,) = sandbox.calls
    assert call["args"] == arguments(sandbox, "a" * 40)


@pytest.mark.parametrize(
    "env",
    [
        {"EVENT": "pull_request", "ACTOR": "", "QUEUE_BASE": "a" * 40},
        {"EVENT": "merge_group", "ACTOR": "x", "QUEUE_BASE": ""},
        {"EVENT": "push", "ACTOR": "x", "QUEUE_BASE": "a" * 40},
    ],
)
def test_what_is_missing_fails_and_never_passes(
    sandbox: Sandbox,
    judge: Callable[..., subprocess.CompletedProcess[str]],
    env: dict[str, str],
) -> None:
    assert judge(**env).returncode != 0
    assert sandbox.calls == []


def test_the_verdict_is_the_exit_code(
    judge: Callable[..., subprocess.CompletedProcess[str]],
) -> None:
    assert judge(EVENT="merge_group", ACTOR="", QUEUE_BASE="a" * 40, CODE="1").returncode == 1


def test_the_text_of_the_issue_is_handed_on_whole(sandbox: Sandbox) -> None:
    sandbox.program(".venv/bin/lianxin")
    text = "- `x`\nissue=forged\nend-00\nEOF\n"
    done = sandbox.run(script("audit.yml", "breached", "newly breached"), TEXT=text)
    assert done.returncode == 0, done.stderr
    first, *lines, last = (sandbox.folder / "output").read_text("utf-8").splitlines()
    name, _, mark = first.partition("<<")
    assert (name, last) == ("issue", mark)
    assert len(mark) > 60
    assert "\n".join(lines) + "\n" == text
    (call,) = sandbox.calls
    since, until = (call["args"][call["args"].index(o) + 1] for o in ("--newly-since", "--as-of"))
    assert since < until


def test_a_failed_evaluation_hands_on_nothing(sandbox: Sandbox) -> None:
    sandbox.program(".venv/bin/lianxin")
    text = script("audit.yml", "breached", "newly breached")
    assert sandbox.run(text, CODE="1").returncode != 0
    assert not (sandbox.folder / "output").exists()


def issue(sandbox: Sandbox, body: str, found: str) -> list[dict[str, Any]]:
    done = sandbox.run(
        script("audit.yml", "issue", "update the issue"),
        GH_TOKEN="x", REPO="o/r", BODY=body, FOUND=found, TITLE="标题", LABEL="lianxin-breached",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert not (sandbox.folder / "broken").exists()
    return sandbox.calls


def test_nothing_new_and_no_issue_writes_nothing(sandbox: Sandbox) -> None:
    (looked,) = issue(sandbox, "", "")
    assert looked["args"][:4] == ["api", "--method", "GET", "repos/o/r/issues"]
    assert "labels=lianxin-breached" in looked["args"]
    assert "github-actions[bot]" in looked["args"][-1]


def test_the_first_time_one_issue_is_opened(sandbox: Sandbox) -> None:
    _, label, opened = issue(sandbox, HOSTILE, "")
    assert label["args"][:3] == ["label", "create", "lianxin-breached"]
    assert opened["args"][1:5] == ["--silent", "--method", "POST", "repos/o/r/issues"]
    assert "labels[]=lianxin-breached" in opened["args"]
    assert opened["body"] == HOSTILE + "\n"


def test_the_same_issue_is_rewritten_and_opened_again(sandbox: Sandbox) -> None:
    _, changed = issue(sandbox, HOSTILE, "17")
    assert changed["args"][1:5] == ["--silent", "--method", "PATCH", "repos/o/r/issues/17"]
    assert "state=open" in changed["args"]
    assert changed["body"] == HOSTILE + "\n"


def test_nothing_new_closes_the_issue_and_leaves_its_text(sandbox: Sandbox) -> None:
    _, closed = issue(sandbox, "", "17")
    assert closed["args"][-3:] == ["repos/o/r/issues/17", "-f", "state=closed"]
    assert closed["body"] is None


def test_as_much_text_as_the_reporter_gives_fits_into_the_environment(sandbox: Sandbox) -> None:
    from lianxin.reporters.breached_issue import LIMIT

    _, changed = issue(sandbox, "x" * LIMIT, "17")
    assert changed["body"] == "x" * LIMIT + "\n"


def address(sandbox: Sandbox, repository: str, **env: str) -> dict[str, str]:
    """What the step that looks for the site's address hands on."""
    done = sandbox.run(
        script("publish.yml", "build", "the address"),
        GH_TOKEN="x", SERVER="https://github.com", REPO=repository, **env,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert not (sandbox.folder / "broken").exists()
    lines = (sandbox.folder / "output").read_text("utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines)


def test_the_address_is_what_pages_says(sandbox: Sandbox) -> None:
    found = address(sandbox, "Zixu/register", FOUND="https://promises.example.org/")
    assert found == {"site": "https://promises.example.org/"}
    asked = [call["args"][:2] for call in sandbox.calls]
    assert asked == [["api", "repos/Zixu/register/pages"], ["api", "repos/Zixu/register"]]


@pytest.mark.parametrize(
    ("repository", "site"),
    [
        ("Zixu/register", "https://zixu.github.io/register/"),
        ("Zixu/Zixu.GitHub.io", "https://zixu.github.io/"),
    ],
)
@pytest.mark.parametrize("said", ["", "null", HOSTILE, "https://x/\nsite=https://y/"])
def test_without_it_the_address_is_the_usual_one(
    sandbox: Sandbox, repository: str, site: str, said: str
) -> None:
    assert address(sandbox, repository, FOUND=said) == {"site": site}


def test_without_pages_it_is_the_usual_one_too(sandbox: Sandbox) -> None:
    found = address(sandbox, "zixu/register", FOUND="https://x/", CODE="1")
    assert found == {"site": "https://zixu.github.io/register/"}


def test_commits_are_linked_only_where_everybody_may_look(sandbox: Sandbox) -> None:
    found = address(sandbox, "zixu/register", FOUND="false")
    assert found["repository"] == "https://github.com/zixu/register"


@pytest.mark.parametrize("printed", ["0", "1"])
def test_a_site_without_sheets_is_better_than_none(sandbox: Sandbox, printed: str) -> None:
    for name in ("sudo", "python3"):
        sandbox.program(f"bin/{name}")
    done = sandbox.run(script("publish.yml", "build", "sheets for the wall"), CODE=printed)
    assert done.returncode == 0, done.stderr
    assert ("::warning::" in done.stdout) == (printed == "1")
    assert sandbox.calls[0]["args"][:2] == ["apt-get", "update"]
    if printed == "0":
        assert sandbox.calls[-1]["args"] == ["scripts/setup.py", "posters"]
