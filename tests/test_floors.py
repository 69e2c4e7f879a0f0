"""The house has floors: a module imports only from its own floor and those above it."""

from __future__ import annotations

import ast
from pathlib import Path

import lianxin

CODE = Path(lianxin.__file__).parent

FLOORS = (
    ("findings", "words", "terms", "clock", "beside"),
    ("vocabulary",),
    ("reading", "source", "filenames", "places", "history", "privacy", "ledger", "disk"),
    ("calendar",),
    ("records", "schema", "writing"),
    ("law", "register"),
    ("verbs", "windows", "naming", "timeliness"),
    ("engine",),
    ("trials", "ruling", "whatif"),
    ("loading", "audit"),
    ("reporters",),
    ("publish",),
    ("entry", "demo"),
    ("cli",),
)
"""From top to bottom; a name is a module or a package of `lianxin`."""

AT = {name: number for number, floor in enumerate(FLOORS) for name in floor}


def imports() -> list[tuple[str, str, str]]:
    """(file, own name, imported name) for every import of our own code."""
    found = []
    for file in sorted(CODE.rglob("*.py")):
        own = file.relative_to(CODE).parts[0].removesuffix(".py")
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module and not node.level:
                modules = [node.module]
                if node.module == "lianxin":
                    modules = [f"lianxin.{alias.name}" for alias in node.names]
            elif isinstance(node, ast.Import):
                modules = [alias.name for alias in node.names]
            else:
                continue
            found += [
                (str(file.relative_to(CODE)), own, module.split(".")[1])
                for module in modules
                if module.startswith("lianxin.")
            ]
    return found


def test_every_module_has_a_floor() -> None:
    names = {p.relative_to(CODE).parts[0].removesuffix(".py") for p in CODE.rglob("*.py")}
    assert names - {"__init__"} == set(AT)


def test_no_module_imports_from_below() -> None:
    wrong = [
        f"{file} imports {other}"
        for file, own, other in imports()
        if own in AT and other in AT and AT[other] > AT[own]
    ]
    assert wrong == []


def test_files_stay_small() -> None:
    long = {
        str(file.relative_to(CODE)): lines
        for file in CODE.rglob("*.py")
        if (lines := len(file.read_text("utf-8").splitlines())) > 250
        and "words" not in file.parts  # the catalogue is a list, not code
    }
    assert long == {"vocabulary.py": long.get("vocabulary.py")}


def test_the_browser_is_started_in_one_place() -> None:
    """A second start in the same process fails, and which tests share one is left to chance."""
    tests = Path(__file__).parent
    starts = {
        file.relative_to(tests).as_posix()
        for file in tests.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module == "playwright.sync_api"
        if "sync_playwright" in {alias.name for alias in node.names}
    }
    assert starts == {"browser/conftest.py", "benchmarks/board.py"}
