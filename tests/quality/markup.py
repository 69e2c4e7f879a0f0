"""html-validate over every page of the site."""

from __future__ import annotations

import json
import re
import subprocess
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
USUAL, SIDE_BAR = "html-validate.json", "html-validate-sidebar.json"
BATCH = 400
"""Files on one command line: the whole county's would be too long for Windows."""


def has_side_bar(html: str) -> bool:
    """Whether the theme shows a side bar here, or a part of one in the menu for phones."""
    return (
        re.search(r'data-md-type="(?:toc|navigation)"\s*>|<label[^>]* for="__nav_', html)
        is not None
    )


def by_rules(site: Path) -> dict[str, list[Path]]:
    """All pages by the file of rules that holds for them."""
    found: dict[str, list[Path]] = {USUAL: [], SIDE_BAR: []}
    for path in sorted(site.rglob("*.html")):
        found[SIDE_BAR if has_side_bar(path.read_text("utf-8")) else USUAL].append(path)
    return found


def judged(tools: Path, site: Path) -> tuple[int, list[str]]:
    """How many pages were read, and a line for each kind of fault: rule, how often, an example."""
    said: list[dict[str, Any]] = []
    pages = by_rules(site)
    for rules in pages:
        # The rules beside the tools: names in `extends` are looked up from there.
        (tools / rules).write_bytes((HERE / rules).read_bytes())
    for rules, paths in pages.items():
        for start in range(0, len(paths), BATCH):
            said += run(tools, rules, paths[start : start + BATCH])
    return sum(map(len, pages.values())), lines(said, site)


def run(tools: Path, rules: str, paths: Iterable[Path]) -> list[dict[str, Any]]:
    """What html-validate says of some files, as its JSON has it."""
    program = tools / "node_modules/html-validate/bin/html-validate.mjs"
    report = tools / "html-validate-report.json"
    report.unlink(missing_ok=True)
    # Into a file: the program ends before a pipe has taken more than its first 64 KB.
    command = [
        "node",
        str(program),
        "--config",
        str(tools / rules),
        "--formatter",
        f"json={report}",
    ]
    done = subprocess.run([*command, *map(str, paths)], capture_output=True, check=False, cwd=tools)
    try:
        said: list[dict[str, Any]] = json.loads(report.read_text("utf-8"))
    except (OSError, ValueError):
        raise RuntimeError("html-validate: " + done.stderr.decode("utf-8", "replace")) from None
    return said


def lines(said: Iterable[dict[str, Any]], site: Path) -> list[str]:
    """A line for each rule that was broken."""
    count: Counter[str] = Counter()
    example: dict[str, str] = {}
    for file in said:
        for fault in file["messages"]:
            rule = fault["ruleId"]
            count[rule] += 1
            name = Path(file["filePath"]).relative_to(site.resolve()).as_posix()
            example.setdefault(rule, f"{name}:{fault['line']}:{fault['column']} {fault['message']}")
    return [f"{rule} × {number}: {example[rule]}" for rule, number in count.most_common()]
