"""The GitHub workflows: valid, without known weaknesses, and with no right too many."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / ".github" / "workflows"
WORKFLOWS = sorted(FOLDER.glob("*.yml"))
NAMES = [path.name for path in WORKFLOWS]
GITLAB = ROOT / ".gitlab-ci.yml"

# What each job may do beyond nothing. A new right has to be written here too.
RIGHTS = {
    ("check.yml", "register"): {"contents": "read"},
    ("check.yml", "tests"): {"contents": "read"},
    ("publish.yml", "build"): {"contents": "read", "pages": "read"},
    ("publish.yml", "deploy"): {"pages": "write", "id-token": "write"},
    ("audit.yml", "breached"): {"contents": "read"},
    ("audit.yml", "issue"): {"issues": "write"},
}


def register_steps() -> list[dict[str, Any]]:
    """The steps of the job that judges a proposal."""
    steps: list[dict[str, Any]] = load(FOLDER / "check.yml")["jobs"]["register"]["steps"]
    return steps


def load(path: Path) -> dict[str, Any]:
    """A workflow as data; BaseLoader, since `on` is true for other loaders."""
    data: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    return data


def program(name: str) -> str:
    """A tool of the environment that runs the tests."""
    found = shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)
    assert found, f"{name} is not installed: python3 scripts/setup.py test"
    return found


def run(*command: str) -> None:
    """Run a tool on the workflows; its findings are the message of the failure."""
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_workflows_fit_the_schema() -> None:
    schema = "vendor.github-workflows"
    run(program("check-jsonschema"), "--builtin-schema", schema, *map(str, WORKFLOWS))


@pytest.mark.parametrize("persona", ["regular", "pedantic"])
def test_the_workflows_have_no_known_weakness(persona: str) -> None:
    options = ["--offline", "--strict-collection", "--no-progress", "--persona", persona]
    run(program("zizmor"), *options, str(ROOT / ".github"))


def test_each_job_has_exactly_the_rights_it_is_known_to_need() -> None:
    found = {}
    for path in WORKFLOWS:
        workflow = load(path)
        assert workflow["permissions"] == {}, f"{path.name}: nothing by default"
        for name, job in workflow["jobs"].items():
            found[path.name, name] = job["permissions"]
    assert found == RIGHTS


@pytest.mark.parametrize("path", WORKFLOWS, ids=NAMES)
def test_every_job_ends_some_time(path: Path) -> None:
    workflow = load(path)
    assert "group" in workflow["concurrency"]
    assert all(int(job["timeout-minutes"]) <= 60 for job in workflow["jobs"].values())


@pytest.mark.parametrize("path", WORKFLOWS, ids=NAMES)
def test_actions_are_pinned_and_keep_no_credentials(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    uses = re.findall(r"uses: (\S+)(.*)", text)
    assert uses
    for action, comment in uses:
        assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", action), action
        assert re.fullmatch(r" # v\d+\.\d+\.\d+", comment), action
    assert text.count("actions/checkout@") == text.count("persist-credentials: false")


def test_one_version_of_each_action() -> None:
    pins = re.findall(r"uses: (\S+)@", "".join(p.read_text(encoding="utf-8") for p in WORKFLOWS))
    full = re.findall(r"uses: (.+)", "".join(p.read_text(encoding="utf-8") for p in WORKFLOWS))
    assert len(set(pins)) == len(set(full))


@pytest.mark.parametrize("path", WORKFLOWS, ids=NAMES)
def test_no_value_from_outside_gets_into_a_script_and_no_secret_is_used(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert "secrets." not in text
    assert "pull_request_target" not in text
    for job in load(path)["jobs"].values():
        assert all("${{" not in step.get("run", "") for step in job["steps"])


@pytest.mark.parametrize("path", WORKFLOWS, ids=NAMES)
def test_nothing_is_kept_in_a_cache_or_handed_on_in_an_artifact(path: Path) -> None:
    """Whatever runs a proposal's code could fill them, and whatever reads them would believe."""
    for job in load(path)["jobs"].values():
        for step in job["steps"]:
            assert "cache" not in step.get("with", {})
            uses = step.get("uses", "")
            assert "cache@" not in uses
            assert not uses.startswith("./"), "an action out of the checkout"
            assert "download-artifact" not in uses


def test_what_is_required_cannot_be_skipped() -> None:
    workflow = load(FOLDER / "check.yml")
    assert workflow["on"] == {
        "pull_request": {"branches": ["main"]},
        "merge_group": {"branches": ["main"]},
    }
    for job in workflow["jobs"].values():
        assert "if" not in job
        assert "needs" not in job
        assert "continue-on-error" not in job
        for step in job["steps"]:
            assert "if" not in step
            assert "continue-on-error" not in step


def test_a_merge_group_is_never_cancelled() -> None:
    concurrency = load(FOLDER / "check.yml")["concurrency"]
    assert concurrency["cancel-in-progress"] == "${{ github.event_name == 'pull_request' }}"
    assert "merge_group.head_sha" in concurrency["group"]
    assert load(FOLDER / "audit.yml")["concurrency"]["cancel-in-progress"] == "false"


def test_the_judge_comes_from_main_and_the_proposal_is_data() -> None:
    trusted, proposal = (s["with"] for s in register_steps() if "checkout" in s.get("uses", ""))
    assert trusted == {
        "ref": "refs/heads/main", "path": "trusted", "persist-credentials": "false",
    }  # fmt: skip
    assert proposal == {
        "path": "proposal", "fetch-depth": "0", "submodules": "false", "lfs": "false",
        "persist-credentials": "false",
    }  # fmt: skip


def test_nothing_of_the_proposal_is_run() -> None:
    for step in register_steps():
        assert step.get("working-directory", "trusted") == "trusted"
        # The only word that may name the folder is the value of --register.
        for line in step.get("run", "").splitlines():
            assert "proposal" not in line.replace("--register proposal", ""), line
    programs = {
        line.split()[0]
        for step in register_steps()
        for line in step.get("run", "").replace("\\\n", " ").splitlines()
        if re.match(r"\s*[\w./-]+ ", line) and not line.lstrip().startswith("case ")
    }
    assert programs == {"python3", "echo", "exit", "trusted/.venv/bin/lianxin"}
    version = [s["with"] for s in register_steps() if "setup-python" in s.get("uses", "")]
    assert version == [{"python-version": "3.13"}]


def test_who_proposes_gets_in_through_the_environment_only() -> None:
    judging = register_steps()[-1]
    assert judging["env"] == {
        "EVENT": "${{ github.event_name }}",
        "HEAD": "${{ github.sha }}",
        "QUEUE_BASE": "${{ github.event.merge_group.base_sha }}",
        "ACTOR": "${{ github.event.pull_request.user.login }}",
    }
    # Titles, branch names and bodies are not asked for anywhere.
    for path in WORKFLOWS:
        for asked in re.findall(r"\$\{\{(.*?)\}\}", path.read_text(encoding="utf-8")):
            assert not re.search(r"title|body\b(?<!outputs.body)|head_ref|head\.ref|label", asked)


def test_the_job_that_writes_has_no_code_of_the_repository() -> None:
    job = load(FOLDER / "audit.yml")["jobs"]["issue"]
    assert all("uses" not in step for step in job["steps"])
    assert all(
        "lianxin " not in step["run"] and "python" not in step["run"] for step in job["steps"]
    )


def test_the_ledger_gets_all_history() -> None:
    steps = load(FOLDER / "publish.yml")["jobs"]["build"]["steps"]
    assert steps[0]["with"]["fetch-depth"] == "0"


def test_the_site_is_told_where_it_stands_and_prints_first() -> None:
    steps = load(FOLDER / "publish.yml")["jobs"]["build"]["steps"]
    address, sheets, site = (step for step in steps if "run" in step)
    assert address["env"] == {
        "GH_TOKEN": "${{ github.token }}",
        "SERVER": "${{ github.server_url }}",
        "REPO": "${{ github.repository }}",
    }
    where = {"LIANXIN_SITE_URL": "${{ steps.address.outputs.site }}"}
    assert sheets["env"] == where
    assert site["env"] == where | {
        "LIANXIN_REPOSITORY_URL": "${{ steps.address.outputs.repository }}"
    }
    assert "GH_TOKEN" not in sheets["env"] | site["env"]


def test_the_runner_gets_what_prints() -> None:
    from setup_steps.posters import FONTS, PANGO

    steps = load(FOLDER / "publish.yml")["jobs"]["build"]["steps"]
    (sheets,) = (step["run"] for step in steps if "sheets" in step.get("name", ""))
    installed = re.search(r"--no-install-recommends ([^&]*) &&", sheets.replace("\\\n", " "))
    assert installed
    assert installed[1].split() == [*PANGO, FONTS]


def test_gitlab_s_file_fits_the_schema() -> None:
    run(program("check-jsonschema"), "--builtin-schema", "vendor.gitlab-ci", str(GITLAB))


def test_gitlab_judges_with_the_default_branch_and_runs_nothing_of_the_proposal() -> None:
    jobs = load(GITLAB)
    job = jobs["register"]
    script = "\n".join(job["script"])
    assert "refs/heads/$CI_DEFAULT_BRANCH:refs/remotes/judge/main" in script
    assert "-c core.hooksPath=/dev/null" in script
    assert '"$JUDGE/.venv/bin/lianxin" audit --register .' in script
    assert 'cd "$JUDGE" && python3 scripts/setup.py ready' in script
    # Relative programs would come from the proposal, in whose folder the job starts.
    assert not re.search(r"(?m)^\s*(?:\./|scripts/|\.venv/|make\b|python3 scripts)", script)
    for one in ("register", "breached", "pages", "tests"):
        assert "cache" not in jobs[one]
    assert job["artifacts"]["reports"] == {
        "codequality": "gl-code-quality.json", "junit": "lianxin.xml",
    }  # fmt: skip
    assert job["allow_failure"] == "false"
