"""The sentences of a finding, for formats that have one text for all of them."""

from __future__ import annotations

from lianxin.findings import NOTHING, Finding
from lianxin.reporters.lines import inert
from lianxin.words import say


def sentences(finding: Finding, language: int) -> list[str]:
    """What is wrong, under which clause, what to do; without controls or line ends."""
    found = [inert(finding.message[language])]
    for key, text in (("clause", finding.clause), ("remedy", finding.remedy)):
        if text != NOTHING:
            found.append(say(f"report.{key}")[language] + inert(text[language]))
    return found


def shortened(text: str, most: int) -> str:
    """At most so many characters; a cut shows."""
    return text if len(text) <= most else text[: most - 1] + "…"
