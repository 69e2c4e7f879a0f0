"""Printing sheets for the wall: what the system must have for it, and the command itself."""

from __future__ import annotations

import subprocess

from setup_steps import stamp
from setup_steps.layout import Layout
from setup_steps.messages import Trouble, say
from setup_steps.running import Command, run
from setup_steps.system import can_install, has_chinese_fonts, install_packages

PANGO = ("libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0")
"""Debian's packages of what WeasyPrint sets text with."""
FONTS = "fonts-noto-cjk"


def make(layout: Layout, options: list[str]) -> int:
    """Print the sheets. options: of `lianxin posters`, such as --site-url."""
    require_printing(layout)
    folder = layout.build / "posters"
    return run(layout, [layout.lianxin, "posters", "--out", folder, *options])


def installed(layout: Layout) -> bool:
    """Say whether the environment has what prints; the system may still lack the rest."""
    found = stamp.read(layout.stamp)
    return found is not None and stamp.covers(found, found.key, "posters")


def require_printing(layout: Layout) -> None:
    """Make sure of Pango and a Chinese font; as root on Debian, install what is missing."""
    missing = missing_for_printing(layout)
    if missing and can_install():
        install_packages(layout, missing)
        missing = missing_for_printing(layout)
    if missing:
        raise Trouble("no-printing", packages=" ".join(missing))
    say("printing")


def missing_for_printing(layout: Layout) -> list[str]:
    """Return the Debian packages that printing lacks."""
    missing = [] if has_pango(layout) else list(PANGO)
    return missing if has_chinese_fonts() else [*missing, FONTS]


def has_pango(layout: Layout) -> bool:
    """Say whether WeasyPrint finds the system's libraries."""
    strict = ["-I", "-W", "error::DeprecationWarning"]
    command: Command = [layout.python, *strict, "-c", "import weasyprint"]
    try:
        return subprocess.run(command, check=False, capture_output=True).returncode == 0
    except OSError:
        return False
