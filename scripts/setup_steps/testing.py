"""Everything that has to hold before a change is taken: style, types, tests."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from setup_steps.layout import Layout
from setup_steps.messages import Trouble, complain, say
from setup_steps.running import Command, run
from setup_steps.system import BROWSER_VARIABLE, require_browser

REQUIRE_VARIABLE = "LIANXIN_REQUIRE_BROWSER"
"""Tells tests/conftest.py to fail browser tests, rather than skip them, without a browser."""
PYTEST = ("-m", "pytest", "-n", "auto", "--dist", "worksteal")


def test(layout: Layout, options: list[str]) -> int:
    """Run all checks, even after one failed, so that one run shows everything.

    The tests come last: what CI reads of the outcome is pytest's closing line.
    """
    variables = browser_variables(layout)
    python = layout.python
    steps: dict[str, Command] = {
        "ruff check": [python, "-m", "ruff", "check", "--quiet", "."],
        "ruff format": [python, "-m", "ruff", "format", "--check", "--quiet", "."],
        "mypy": [python, "-m", "mypy", "--no-error-summary"],
        "pytest": [python, *PYTEST, *options],
    }
    failed = [name for name, command in steps.items() if run(layout, command, variables) != 0]
    if failed:
        complain("tests-failed", steps=", ".join(failed))
        return 1
    say("tests-passed")
    return 0


def golden(layout: Layout, options: list[str]) -> int:
    """Write the expected files of tests/golden again; `git diff` then shows what changed."""
    variables = browser_variables(layout)
    return run(layout, [layout.python, *PYTEST, "--renew-golden", *options], variables)


def bench(layout: Layout, options: list[str]) -> int:
    """Run the benchmarks, which are a program of their own."""
    return run(layout, [layout.python, program(layout, "benchmarks"), *options])


def mutants(layout: Layout, options: list[str]) -> int:
    """Change every rule a little, and see whether a case of its clause then fails."""
    program(layout, "mutants")
    return run(layout, [layout.python, "-m", "tests.mutants", *options])


def fuzz(layout: Layout, options: list[str]) -> int:
    """Look for input that breaks a promise of the code, with atheris and hypothesis."""
    program(layout, "fuzz")
    return run(layout, [layout.python, "-m", "tests.fuzz", *options])


def mutation(layout: Layout, options: list[str]) -> int:
    """Change the code a little, and see whether a test then fails: mutmut's score."""
    program(layout, "mutation")
    return run(layout, [layout.python, "-m", "tests.mutation", *options])


def program(layout: Layout, name: str) -> Path:
    """Return the folder of a program among the tests; raise Trouble if it is not there."""
    folder = layout.root / "tests" / name
    if not (folder / "__main__.py").is_file():
        raise Trouble("nothing-there", path=folder)
    return folder


def browser_variables(layout: Layout) -> Mapping[str, str]:
    """Return what the tests are told about the browser, after making sure there is one."""
    browser = require_browser(layout)
    return {BROWSER_VARIABLE: str(browser), REQUIRE_VARIABLE: "1"}
