"""Measuring the built site with tools of Node's: what the system must have, and the tools."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

from setup_steps import site
from setup_steps.exclusive import only_one
from setup_steps.layout import Layout
from setup_steps.messages import Trouble, say
from setup_steps.running import quietly, run
from setup_steps.system import BROWSER_VARIABLE, can_install, install_packages, require_browser

OLDEST = (20, 19)
"""Node, for html-validate 10. Lighthouse 13.5 asks for 22.19 and was seen to run on 20.20."""
PROGRAMS = {"node": "nodejs", "npm": "npm"}
"""What is needed, and Debian's package of it."""
FILES = ("package.json", "package-lock.json", ".npmrc")


def measure(layout: Layout, options: list[str]) -> int:
    """Measure the built site; build it where there is none. options: of tests/quality."""
    source = layout.root / "tests" / "quality"
    if not (source / "__main__.py").is_file():
        raise Trouble("nothing-there", path=source)
    require_node(layout)
    browser = require_browser(layout)
    with only_one(layout.lock("quality")):
        install(layout, source)
    if not (layout.site / "index.html").is_file() and site.build(layout, []) == site.NOT_BUILT:
        return site.NOT_BUILT
    variables = {BROWSER_VARIABLE: str(browser)}
    return run(layout, [layout.python, "-m", "tests.quality", *options], variables)


def require_node(layout: Layout) -> None:
    """Make sure of Node and npm; as root on Debian, install what is missing."""
    missing = missing_programs()
    if missing and can_install():
        install_packages(layout, [PROGRAMS[name] for name in missing])
        missing = missing_programs()
    if missing:
        packages = " ".join(PROGRAMS[name] for name in missing)
        raise Trouble("no-node", missing=", ".join(missing), packages=packages)
    found = node_version()
    if found < OLDEST:
        oldest, version = (".".join(map(str, parts)) for parts in (OLDEST, found))
        raise Trouble("old-node", oldest=oldest, version=version)


def missing_programs() -> list[str]:
    """Return which of PROGRAMS are not on the path."""
    return [name for name in PROGRAMS if shutil.which(name) is None]


def node_version() -> tuple[int, ...]:
    """Return the numbers of Node's version; of one that does not run, none."""
    try:
        said = subprocess.run(["node", "--version"], check=False, capture_output=True, text=True)
    except OSError:
        return ()
    return tuple(int(number) for number in re.findall(r"\d+", said.stdout)[:3])


def install(layout: Layout, source: Path) -> None:
    """Install the locked tools under build/, unless exactly these are there."""
    tools = layout.build / "quality"
    stamp = tools / "node_modules" / "installed-from.json"
    lock = (source / "package-lock.json").read_bytes()
    if stamp.is_file() and stamp.read_bytes() == lock:
        return
    say("adding-node")
    tools.mkdir(parents=True, exist_ok=True)
    for name in FILES:
        shutil.copyfile(source / name, tools / name)
    # By its whole name: on Windows npm is a script, which no bare name starts.
    npm = shutil.which("npm") or "npm"
    # No package's own script is run: none of these needs one.
    command = [npm, "ci", "--ignore-scripts", "--prefix", str(tools)]
    quietly(layout, "npm ci", command)
    stamp.write_bytes(lock)
