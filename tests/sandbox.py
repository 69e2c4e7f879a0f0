"""Scripts of workflows, run for real with programs that only write down how they were called."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

BASH = shutil.which("bash")
# A name, a title and a text as somebody would write them who wants a shell to obey.
HOSTILE = "$(touch broken) `touch broken`; touch broken\n' \" * ~ && touch broken"

RECORDER = f"""#!{sys.executable}
import json, os, sys
entry = {{"args": sys.argv[1:], "body": None}}
for one in sys.argv[1:]:
    if one.startswith("body=@"):
        entry["body"] = open(one[6:], encoding="utf-8").read()
with open(os.environ["CALLS"], "a", encoding="utf-8") as out:
    out.write(json.dumps(entry) + chr(10))
if "--jq" in sys.argv:
    print(os.environ.get("FOUND", ""))
if "issue" in sys.argv and "--format" in sys.argv:
    sys.stdout.write(os.environ.get("TEXT", ""))
sys.exit(int(os.environ.get("CODE", "0")))
"""


class Sandbox:
    """A folder like the runner's, and what was called in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.log = folder / "calls.jsonl"
        (folder / "bin").mkdir()
        self.program("bin/gh")

    def program(self, name: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(RECORDER, encoding="utf-8")
        path.chmod(0o755)

    def run(self, script: str, **env: str) -> subprocess.CompletedProcess[str]:
        """As GitHub runs `shell: bash`."""
        assert BASH
        base = {
            "PATH": f"{self.folder / 'bin'}{os.pathsep}{os.environ['PATH']}",
            "CALLS": str(self.log), "RUNNER_TEMP": str(self.folder),
            "GITHUB_OUTPUT": str(self.folder / "output"),
            "GITHUB_STEP_SUMMARY": str(self.folder / "summary"), "HOME": str(self.folder),
        }  # fmt: skip
        return subprocess.run(
            [BASH, "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
            cwd=self.folder, env=base | env, capture_output=True, text=True, check=False,
        )  # fmt: skip

    @property
    def calls(self) -> list[dict[str, Any]]:
        if not self.log.exists():
            return []
        return [json.loads(line) for line in self.log.read_text("utf-8").splitlines()]
