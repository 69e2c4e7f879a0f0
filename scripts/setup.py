#!/usr/bin/env python3
"""Sets up everything and does the work: `python3 scripts/setup.py site`.

Standard library only, and the same on Linux, macOS and Windows; the Makefile
is a thin wrapper around it. What it installs goes into `.venv` in this
checkout and nowhere else, except Debian's Chromium and Chinese fonts, which
the browser tests need and which only root can install.
"""

from __future__ import annotations

import sys

OLDEST = (3, 11)


def main(arguments: list[str]) -> int:
    """Run one command and return its exit code."""
    # Only here: on an older Python even the imports of the steps would fail,
    # with a message that helps nobody.
    from setup_steps import commands

    return commands.main(arguments)


if __name__ == "__main__":
    if sys.version_info < OLDEST:
        found = ".".join(str(part) for part in sys.version_info[:3])
        print("需要 Python 3.11 或更新的版本，这里是 " + found + "。", file=sys.stderr)
        print("Python 3.11 or newer is needed, this is " + found + ".", file=sys.stderr)
        sys.exit(1)
    sys.exit(main(sys.argv[1:]))
