"""A git repository for tests, made with plumbing of its own; no user's settings matter."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

QUIET = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
    "GIT_AUTHOR_NAME": "Du Zhong",
    "GIT_AUTHOR_EMAIL": "du-zhong@example.org",
    "GIT_COMMITTER_NAME": "Du Zhong",
    "GIT_COMMITTER_EMAIL": "du-zhong@example.org",
    "GIT_AUTHOR_DATE": "2026-03-05T08:00:00+08:00",
    "GIT_COMMITTER_DATE": "2026-03-05T08:00:00+08:00",
}


class Made:
    """A repository in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.git("init", "-q", "-b", "main")

    def git(self, *arguments: str) -> str:
        """Run git there; its answer."""
        done = subprocess.run(
            ["git", *arguments], cwd=self.folder, env={**os.environ, **QUIET},
            capture_output=True, check=True,
        )  # fmt: skip
        return done.stdout.decode("utf-8", "surrogateescape").strip()

    def commit(self, changes: dict[str, str | bytes | None], says: str = "change") -> str:
        """Write or (None) delete files and commit; the commit's name."""
        for name, content in changes.items():
            path = self.folder / name
            if content is None:
                path.unlink()
            else:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content.encode() if isinstance(content, str) else content)
        self.git("add", "-A")
        self.git("commit", "-q", "--allow-empty", "-m", says)
        return self.git("rev-parse", "HEAD")
