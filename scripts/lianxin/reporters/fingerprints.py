"""What makes a finding the same one tomorrow, although lines have moved."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable

from lianxin.findings import Finding

LENGTH = 32
"""Hexadecimal digits of a fingerprint."""


def fingerprints(findings: Iterable[Finding]) -> list[str]:
    """One for each finding, all different.

    Made of rule, file, path in the file and Chinese message, never of line or language.
    Findings alike in all of that are numbered in the order in which they come.
    """
    seen: Counter[str] = Counter()
    prints = []
    for finding in findings:
        parts = [finding.rule, finding.place.file, finding.place.path, finding.message.zh]
        same = json.dumps(parts)
        seen[same] += 1
        text = json.dumps([same, seen[same]])
        prints.append(hashlib.sha256(text.encode()).hexdigest()[:LENGTH])
    return prints
