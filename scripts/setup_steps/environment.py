"""The virtual environment: made, filled from the locks, stamped, and trusted only then."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from pathlib import Path

from setup_steps import stamp
from setup_steps.exclusive import only_one
from setup_steps.layout import WINDOWS, Layout
from setup_steps.messages import Trouble, say
from setup_steps.running import Command, quietly
from setup_steps.system import require_venv

# -P keeps the folder where the user stands off the import path: a register may
# hold files that anybody proposed.
START = "import sys; sys.argv[0] = 'lianxin'; from lianxin.cli import main; sys.exit(main())"


def ready(layout: Layout, level: str, index_url: str | None = None) -> None:
    """Make the environment current, up to a level; do nothing where it is."""
    if is_ready(layout, level):
        return
    with only_one(layout.lock("setup")):
        # Another run may have done it while this one waited.
        if not is_ready(layout, level):
            prepare(layout, level, index_url)


def is_ready(layout: Layout, level: str) -> bool:
    """Say whether the environment is current, whole and runs, without the network."""
    found = stamp.read(layout.stamp)
    if found is None or not stamp.covers(found, stamp.key_of(layout), level):
        return False
    present = set(stamp.installed(layout.packages))
    whole = present.issuperset(found.installed) and layout.pointer.is_file()
    return whole and layout.lianxin.is_file() and runs(layout.python)


def runs(python: Path) -> bool:
    """Say whether a Python starts: an upgrade of the system's may have taken it away."""
    try:
        return subprocess.run([python, "-I", "-c", ""], check=False).returncode == 0
    except OSError:
        return False


def prepare(layout: Layout, level: str, index_url: str | None) -> None:
    """Build the environment, or add the development tools to a current one."""
    # A damaged environment is never added to, only one that is current as it is.
    adding = level != stamp.LEVELS[0] and is_ready(layout, stamp.LEVELS[0])
    first = not layout.python.exists()
    layout.log.unlink(missing_ok=True)
    layout.stamp.unlink(missing_ok=True)
    if adding:
        say("adding")
    else:
        require_venv(layout)
        say("first-time" if first else "again")
        create(layout)
        install(layout, "build", index_url)
    install(layout, level, index_url)
    link(layout)
    found = stamp.installed(layout.packages)
    stamp.write(layout.stamp, stamp.Stamp(stamp.key_of(layout), level, found))
    say("ready")


def create(layout: Layout) -> None:
    """Make an empty environment in place of whatever is there."""
    empty(layout.venv, keep=".lock")
    quietly(layout, "python -m venv", [stamp.base_python(), "-I", "-m", "venv", layout.venv])


def empty(folder: Path, keep: str) -> None:
    """Remove all in a folder but files with one ending, which other runs may hold open."""
    for path in folder.iterdir():
        if path.suffix == keep:
            continue
        try:
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()
        except OSError as error:
            raise Trouble("cannot-write", path=path, why=error.strerror or error) from error


def install(layout: Layout, level: str, index_url: str | None) -> None:
    """Install a lock file: nothing that is not in it, and nothing with another hash."""
    options = ["--disable-pip-version-check", "--no-input", "install", "--no-user"]
    # Without build isolation a source package is built with what we locked,
    # and not with whatever is newest today.
    options += ["--require-hashes", "--no-build-isolation", "--use-pep517"]
    if index_url:
        options += ["--index-url", index_url]
    lock = stamp.lock_file(layout, level)
    command: Command = [layout.python, "-I", "-m", "pip", *options, "-r", lock]
    quietly(layout, f"pip install -r {lock.relative_to(layout.root).as_posix()}", command)


def link(layout: Layout) -> None:
    """Make the checkout's package importable, and give it a command.

    The path is a relative one: it is plain ASCII however the checkout's folder
    is called, and Python reads such files in a different encoding on each system.
    """
    relative = os.path.relpath(layout.scripts, layout.packages)
    layout.pointer.write_text(relative + "\n", encoding="ascii")
    layout.lianxin.write_text(launcher(layout), encoding="utf-8", newline="")
    layout.lianxin.chmod(0o755)


def launcher(layout: Layout) -> str:
    """Return the text of the command `lianxin`."""
    if WINDOWS:
        return f'@"%~dp0python.exe" -X utf8 -P -c "{START}" %*\r\n'
    python = shlex.quote(str(layout.python))
    return f'#!/bin/sh\nexec {python} -X utf8 -P -c "{START}" "$@"\n'
