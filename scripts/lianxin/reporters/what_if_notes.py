"""What a proposed text changes besides what can be tried out on the past, and what was supposed."""

from __future__ import annotations

from collections.abc import Iterator

from lianxin.findings import Text
from lianxin.law.model import Blank
from lianxin.reporters.lines import Line, Piece, inert, line
from lianxin.whatif import WhatIf
from lianxin.words import say


def notes(found: WhatIf, language: int) -> list[Line]:
    """New numbers, pauses, ends, blanks that took their example, adoptions to be changed."""
    lines = [line("- ", inert(text[language])) for text in sentences(found)]
    if found.adoptions:
        count = len(found.adoptions)
        lines.append(line("- ", say("whatif.adoptions", count=count)[language]))
        for finding in found.adoptions:
            at = Piece(inert(finding.place.file), "path")
            lines.append(line("    ", at, "  ", inert(finding.message[language])))
    return [*lines, line()] if lines else []


def sentences(found: WhatIf) -> Iterator[Text]:
    """Each as a sentence, in the order of regulations and clauses."""
    for one in found.amendments.values():
        for rule, old, new in one.renumbered:
            yield say("whatif.renumbered", rule=rule, old=old, new=new)
        for rule, gap in one.paused:
            first, last = gap.span.first, gap.span.last
            yield say("whatif.paused", rule=rule, first=first, last=last, because=gap.because)
        for rule, last in one.ended:
            yield say("whatif.ended", rule=rule, last=last)
    counts: dict[tuple[str, str], tuple[Blank, int]] = {}
    for filled in found.filled:
        key = (filled.regulation, filled.blank.name)
        counts[key] = (filled.blank, counts.get(key, (filled.blank, 0))[1] + 1)
    for blank, count in counts.values():
        yield say(
            "whatif.filled", says=blank.says, name=blank.name, example=blank.example, count=count
        )
