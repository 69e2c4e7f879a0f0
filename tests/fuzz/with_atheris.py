"""One target under atheris, in a process of its own: `python -m tests.fuzz.with_atheris TARGET`.

What follows the name of the target are libFuzzer's own options.
"""

from __future__ import annotations

import importlib
import pkgutil
import sys

import atheris

WATCHED = ("reading", "loading")
"""The parts of lianxin that the targets go through."""

# atheris is told of each line of what is imported in here, so also what the code itself
# imports late, such as the reader behind the fast pass, has to be imported now.
with atheris.instrument_imports(include=["lianxin"]):
    for name in WATCHED:
        package = importlib.import_module(f"lianxin.{name}")
        for found in pkgutil.walk_packages(package.__path__, f"lianxin.{name}."):
            importlib.import_module(found.name)
    from tests.fuzz.targets import TARGETS


def main(arguments: list[str]) -> None:
    """Run until libFuzzer ends, with code 0, or 77 after it found something."""
    program, target, *options = arguments
    atheris.Setup([program, *options], TARGETS[target])
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv)
