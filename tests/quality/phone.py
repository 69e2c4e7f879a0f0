"""Lighthouse on its phone profile: what it measured of one page, and what of that is too little."""

from __future__ import annotations

import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

AT_LEAST = 95
"""Of 100, in each of CATEGORIES."""
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
AT_MOST_KB = 300
"""Of 1000 bytes, as sent, for the front page."""
AGAIN = 2
"""How often a page is measured once more whose speed fell short: a busy machine is not a fault."""
ATTEMPT_SECONDS = 180


class NotMeasured(Exception):
    """Lighthouse gave no result; says why."""


@dataclass(frozen=True, slots=True)
class Measured:
    """One page: scores of 0 to 100 by category, milliseconds, the layout shift without a unit,
    bytes as sent, and the audits that cost points."""

    page: str
    scores: dict[str, int]
    largest_paint: float
    blocked: float
    shift: float
    sent: int
    lost: tuple[str, ...]

    @property
    def missed(self) -> tuple[str, ...]:
        """The categories below the target."""
        return tuple(name for name in CATEGORIES if self.scores[name] < AT_LEAST)


def read(page: str, report: dict[str, Any]) -> Measured:
    """What Lighthouse's JSON report says of a page. NotMeasured if it met an error."""
    if error := report.get("runtimeError"):
        raise NotMeasured(f"{page}: {error.get('message', error)}")
    found = {name: report["categories"][name] for name in CATEGORIES}
    unmeasured = [name for name, one in found.items() if one["score"] is None]
    if unmeasured:
        raise NotMeasured(f"{page}: no score for {', '.join(unmeasured)}")
    audits = report["audits"]
    weighing = [ref["id"] for one in found.values() for ref in one["auditRefs"] if ref["weight"]]
    lost = (
        name for name in weighing if (audits[name]["score"] or 0) < 0.9 and scored(audits[name])
    )
    return Measured(
        page,
        {name: round(one["score"] * 100) for name, one in found.items()},
        audits["largest-contentful-paint"]["numericValue"],
        audits["total-blocking-time"]["numericValue"],
        audits["cumulative-layout-shift"]["numericValue"],
        int(audits["total-byte-weight"]["numericValue"]),
        tuple(dict.fromkeys(lost)),
    )


def scored(audit: dict[str, Any]) -> bool:
    """Whether an audit counts: not one that does not apply or is for a person to judge."""
    return audit["scoreDisplayMode"] not in ("notApplicable", "manual", "informative")


def once(tools: Path, chromium: str, address: str, page: str) -> Measured:
    """Measure a page one time."""
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    flags = "--headless --disable-gpu --no-first-run" + (" --no-sandbox" if root else "")
    command = [
        "node", str(tools / "node_modules/lighthouse/cli/index.js"), address + page, "--quiet",
        "--output=json", "--output-path=stdout", f"--chrome-flags={flags}",
        f"--only-categories={','.join(CATEGORIES)}", "--no-enable-error-reporting",
    ]  # fmt: skip
    run = subprocess.run(
        command,
        env=os.environ | {"CHROME_PATH": chromium},
        capture_output=True,
        check=False,
        timeout=ATTEMPT_SECONDS,
    )
    try:
        report = json.loads(run.stdout)
    except ValueError:
        last = run.stderr.decode("utf-8", "replace").strip().splitlines()[-1:]
        raise NotMeasured(f"{page}: {' '.join(last) or f'exit code {run.returncode}'}") from None
    return read(page, report)


def measured(tools: Path, chromium: str, address: str, page: str) -> Measured:
    """Measure a page; where only its speed falls short, again, and take the middle of three."""
    first = once(tools, chromium, address, page)
    if first.missed != ("performance",):
        return first
    more = [once(tools, chromium, address, page) for _ in range(AGAIN)]
    return sorted([first, *more], key=lambda one: one.scores["performance"])[(AGAIN + 1) // 2]
