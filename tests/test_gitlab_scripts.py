"""The scripts inside the jobs of GitLab, run for real like those of the workflows."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
import yaml

from tests.sandbox import BASH, HOSTILE, Sandbox

ROOT = Path(__file__).resolve().parents[1]
pytestmark = pytest.mark.skipif(BASH is None or os.name == "nt", reason="the runner's shell")


@pytest.fixture
def sandbox(tmp_path: Path) -> Sandbox:
    return Sandbox(tmp_path)


SETUP = """
import json, os, pathlib, sys
asked = {name: os.environ.get(name) for name in ("LIANXIN_SITE_URL", "LIANXIN_REPOSITORY_URL")}
with open(os.environ["CALLS"], "a", encoding="utf-8") as out:
    out.write(json.dumps({"args": sys.argv[1:], **asked}) + chr(10))
pathlib.Path("build/site").mkdir(parents=True, exist_ok=True)
sys.exit(1)
"""


@pytest.mark.parametrize(("visibility", "linked"), [("public", True), ("private", False)])
def test_gitlab_says_where_the_site_stands_and_publishes_in_spite_of_findings(
    sandbox: Sandbox, visibility: str, linked: bool
) -> None:
    (sandbox.folder / "scripts").mkdir()
    (sandbox.folder / "scripts" / "setup.py").write_text(SETUP, encoding="utf-8")
    text = (ROOT / ".gitlab-ci.yml").read_text(encoding="utf-8")
    (job,) = yaml.load(text, Loader=yaml.BaseLoader)["pages"]["script"]
    done = sandbox.run(
        job, CI_PAGES_URL="https://zixu.example.org/register", CI_PROJECT_VISIBILITY=visibility,
        CI_PROJECT_URL="https://forge.example.org/zixu/register",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    where = {
        "LIANXIN_SITE_URL": "https://zixu.example.org/register",
        "LIANXIN_REPOSITORY_URL": "https://forge.example.org/zixu/register" if linked else None,
    }
    assert sandbox.calls == [{"args": [name], **where} for name in ("posters", "site")]
    assert (sandbox.folder / "public").is_dir()


INSTALLER = """
import os, pathlib, shutil
bin = pathlib.Path(".venv/bin")
bin.mkdir(parents=True)
shutil.copy(os.environ["RECORDER"], bin / "lianxin")
(bin / "lianxin").chmod(0o755)
"""
EVIL = "import pathlib, os\npathlib.Path(os.environ['CALLS'] + '.evil').touch()\n"


@pytest.fixture
def proposal(sandbox: Sandbox) -> tuple[Path, str, str]:
    """A clone as GitLab's runner makes it: a proposal that brings its own code and hooks."""
    origin, clone = sandbox.folder / "origin", sandbox.folder / "clone"

    def git(folder: Path, *arguments: str) -> str:
        options = ["-c", "user.name=x", "-c", "user.email=x@example.org", "-C", str(folder)]
        done = subprocess.run(
            ["git", *options, *arguments], check=True, capture_output=True, text=True
        )
        return done.stdout.strip()

    origin.mkdir()
    git(origin, "init", "-q", "-b", "main")
    (origin / "scripts").mkdir()
    (origin / "scripts" / "setup.py").write_text(INSTALLER, encoding="utf-8")
    git(origin, "add", "-A")
    git(origin, "commit", "-qm", "main")
    base = git(origin, "rev-parse", "HEAD")
    subprocess.run(["git", "clone", "-q", str(origin), str(clone)], check=True)
    for name in ("scripts/setup.py", "sitecustomize.py", "pathlib.py", ".venv/bin/lianxin"):
        file = clone / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(EVIL, encoding="utf-8")
    (clone / ".gitattributes").write_text("* export-ignore filter=evil\n", encoding="utf-8")
    git(clone, "add", "-A", "-f")
    git(clone, "commit", "-qm", "proposal")
    return clone, base, git(clone, "rev-parse", "HEAD")


@pytest.mark.parametrize("train", [False, True])
def test_gitlab_judges_with_main_whatever_the_proposal_brings(
    sandbox: Sandbox, proposal: tuple[Path, str, str], train: bool
) -> None:
    clone, base, head = proposal
    sandbox.program("recorder")
    text = (ROOT / ".gitlab-ci.yml").read_text(encoding="utf-8")
    (job,) = yaml.load(text, Loader=yaml.BaseLoader)["register"]["script"]
    env = {"CI_MERGE_REQUEST_EVENT_TYPE": "merge_train"} if train else {}
    done = sandbox.run(
        f"cd clone\n{job}", CI_REPOSITORY_URL=str(sandbox.folder / "origin"), CI_COMMIT_SHA=head,
        CI_DEFAULT_BRANCH="main", GITLAB_USER_LOGIN=HOSTILE,
        RECORDER=str(sandbox.folder / "recorder"), **env,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    (call,) = sandbox.calls
    who = [] if train else ["--actor", HOSTILE]
    assert call["args"] == [
        "audit", "--register", ".", "--base", base, "--head", head, *who, "--format", "text",
        "--report", "gitlab:gl-code-quality.json", "--report", "junit:lianxin.xml",
    ]  # fmt: skip
    assert not list(sandbox.folder.rglob("*.evil"))
    assert not list(sandbox.folder.rglob("broken"))
    assert clone.is_dir()
