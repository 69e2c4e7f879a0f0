"""Which tests may notice a change in a function: mutmut knows only those that called it."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path


def widen(stage: Path) -> None:
    """Take all tests of a file for each function that one of them called.

    A fixture for a whole file, or a value that a test module remembers, is made while the
    first test runs; the others look at it and call nothing. mutmut would leave them out.
    """
    path = stage / "mutants" / "mutmut-stats.json"
    if not path.is_file():
        return
    known = json.loads(path.read_text(encoding="utf-8"))
    together: dict[str, set[str]] = defaultdict(set)
    for test in known["duration_by_test"]:
        together[_file(test)].add(test)
    reached: dict[str, list[str]] = known["tests_by_mangled_function_name"]
    known["tests_by_mangled_function_name"] = {
        function: sorted(set().union(*(together[_file(test)] for test in tests)))
        for function, tests in reached.items()
    }
    path.write_text(json.dumps(known, indent=4), encoding="utf-8")


def _file(test: str) -> str:
    return test.partition("::")[0]
