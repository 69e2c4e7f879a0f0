"""What the system itself must have: venv, and for the tests a browser and Chinese fonts."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from setup_steps.layout import Layout
from setup_steps.messages import Trouble, say
from setup_steps.running import quietly
from setup_steps.stamp import base_python

BROWSER_VARIABLE = "LIANXIN_CHROMIUM"
NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "microsoft-edge",
    "chrome",
    "msedge",
)
PLACES = (
    # Not on the search path there.
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    r"C:\Program Files\Microsoft\Edge\Application\msedge.exe",
)


def require_venv(layout: Layout) -> None:
    """Make sure that environments can be made: Debian packs that part separately."""
    if has_venv():
        return
    # Only Debian's own Python gets it from Debian's package.
    if can_install() and base_python().startswith("/usr/bin/"):
        install_packages(layout, ["python3-venv"])
    if not has_venv():
        raise Trouble("no-venv")


def has_venv() -> bool:
    """Say whether the Python can make environments with pip inside."""
    command = [base_python(), "-I", "-c", "import venv, ensurepip"]
    return subprocess.run(command, check=False, stderr=subprocess.DEVNULL).returncode == 0


def require_browser(layout: Layout) -> Path:
    """Return a Chromium for the tests, with Chinese fonts there; install both as root."""
    missing = missing_for_browser(os.environ)
    if missing and can_install():
        install_packages(layout, missing)
        missing = missing_for_browser(os.environ)
    browser = find_browser(os.environ)
    if missing or browser is None:
        packages = " ".join(missing)
        raise Trouble("no-browser", missing=", ".join(missing), packages=packages)
    return browser


def missing_for_browser(variables: Mapping[str, str]) -> list[str]:
    """Return the Debian packages that the browser tests lack."""
    missing = [] if find_browser(variables) else ["chromium"]
    return missing if has_chinese_fonts() else [*missing, "fonts-noto-cjk"]


def find_browser(variables: Mapping[str, str]) -> Path | None:
    """Return the Chromium that was named, or else the first one found."""
    named = variables.get(BROWSER_VARIABLE)
    if named:
        found = shutil.which(named)
        if found is None:
            raise Trouble("wrong-browser", path=named)
        return Path(found)
    for name in (*NAMES, *PLACES):
        if found := shutil.which(name, path=variables.get("PATH")):
            return Path(found)
    return None


def has_chinese_fonts() -> bool:
    """Say whether pages in Chinese show characters and not empty boxes."""
    if not sys.platform.startswith("linux"):
        return True
    lister = shutil.which("fc-list")
    if lister is None:
        return False
    command = [lister, ":lang=zh-cn", "family"]
    found = subprocess.run(command, check=False, capture_output=True)
    return bool(found.stdout.strip())


def can_install() -> bool:
    """Say whether this is root on a system of Debian's kind."""
    if sys.platform == "win32":
        return False
    return os.geteuid() == 0 and shutil.which("apt-get") is not None


def install_packages(layout: Layout, packages: list[str]) -> None:
    """Install Debian packages, after asking for the newest lists."""
    say("installing-system", packages=" ".join(packages))
    # Another apt may be at work, say the one that updates the system by itself.
    apt = ["apt-get", "-o", "DPkg::Lock::Timeout=300"]
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    quietly(layout, "apt-get update", [*apt, "update"], **quiet)
    command = [*apt, "install", "-y", "--no-install-recommends", *packages]
    quietly(layout, "apt-get install " + " ".join(packages), command, **quiet)
