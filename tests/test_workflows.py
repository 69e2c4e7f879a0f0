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

# What each job may do beyond nothing. A new right has to be written here too.
RIGHTS = {
    ("check.yml", "register"): {"contents": "read"},
    ("check.yml", "tests"): {"contents": "read"},
    ("publish.yml", "build"): {"contents": "read"},
    ("publish.yml", "deploy"): {"pages": "write", "id-token": "write"},
    ("audit.yml", "breached"): {"contents": "read"},
}


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
