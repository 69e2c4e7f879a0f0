"""One target under atheris, in a process of its own: `python -m tests.fuzz.with_atheris TARGET`.

What follows the name of the target are libFuzzer's own options.
"""

from __future__ import annotations

import sys

import atheris

# Only what is imported in here tells atheris which of its lines were reached.
with atheris.instrument_imports(include=["lianxin.reading", "lianxin.source", "lianxin.loading"]):
    from tests.fuzz.targets import TARGETS


def main(arguments: list[str]) -> None:
    """Run until libFuzzer ends, with code 0, or 77 after it found something."""
    program, target, *options = arguments
    atheris.Setup([program, *options], TARGETS[target])
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv)
