"""Making the lock files again from pyproject.toml: `make lock`. Needs the network.

site.lock is what the site and the command need, posters.lock the same versions
and what prints sheets for the wall, dev.lock both and what the tests need,
deep.lock those and what `make fuzz` and `make mutation` need, build.lock what
builds source packages, lock-tool.lock the tool that makes all six. No address
of a registry gets into them.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from setup_steps.layout import WINDOWS, Layout
from setup_steps.messages import say
from setup_steps.running import Command, quietly
from setup_steps.stamp import base_python, lock_file

OLDEST_PYTHON = "3.11"
GROUPS: dict[str, list[str]] = {
    "lock-tool": ["--group", "lock"],
    "build": ["--group", "build"],
    "site": ["pyproject.toml"],
    # Tied to the level before: adding to it must not change what was installed.
    "posters": ["pyproject.toml", "--group", "posters", "-c", "scripts/requirements/site.lock"],
    "dev": ["pyproject.toml", "--group", "dev", "-c", "scripts/requirements/posters.lock"],
    "deep": [
        *("pyproject.toml", "--group", "dev", "--group", "deep"),
        *("-c", "scripts/requirements/dev.lock"),
    ],
}


def renew(layout: Layout, index_url: str | None, options: list[str]) -> int:
    """Make all lock files again; `--upgrade` among the options takes newer versions."""
    layout.build.mkdir(exist_ok=True)
    layout.log.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory(dir=layout.build, prefix="lock-") as folder:
        uv = tool(layout, Path(folder), index_url)
        for name, sources in GROUPS.items():
            output = lock_file(layout, name).relative_to(layout.root)
            command = [uv, *compile_options(index_url), *options, *sources, "-o", output]
            quietly(layout, f"uv pip compile ({name})", command)
    say("locked", path=layout.locks)
    return 0


def compile_options(index_url: str | None) -> list[str | Path]:
    """Return uv's options: for every system, with hashes, without addresses."""
    options: list[str | Path] = ["--quiet", "pip", "compile", "--universal", "--python-version"]
    options += [OLDEST_PYTHON, "--generate-hashes", "--no-emit-index-url"]
    options += ["--custom-compile-command", "make lock"]
    return [*options, "--default-index", index_url] if index_url else options


def tool(layout: Layout, folder: Path, index_url: str | None) -> Path:
    """Install uv, as locked, into a folder of its own."""
    quietly(layout, "python -m venv", [base_python(), "-I", "-m", "venv", folder])
    programs, suffix = (folder / "Scripts", ".exe") if WINDOWS else (folder / "bin", "")
    options = ["--disable-pip-version-check", "install", "--no-user", "--require-hashes"]
    if index_url:
        options += ["--index-url", index_url]
    lock = lock_file(layout, "lock-tool")
    command: Command = [programs / f"python{suffix}", "-I", "-m", "pip", *options, "-r", lock]
    quietly(layout, "pip install uv", command)
    return programs / f"uv{suffix}"
