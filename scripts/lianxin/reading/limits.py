"""How large and how deep a file may be before it is read at all."""

from __future__ import annotations

from dataclasses import dataclass

KIB = 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may hold at most.

    size: bytes of the file.
    depth: collections inside one another, the outermost being 1.
    nodes: keys, values and collections together.
    scalar: characters of one text.
    digits: digits of a whole number that is written without quotes; 15 is
        what spreadsheets and JavaScript keep without rounding.
    findings: problems of one file that are listed before reading stops.
    """

    size: int = 64 * KIB
    depth: int = 16
    nodes: int = 5_000
    scalar: int = 8_000
    digits: int = 15
    findings: int = 20


RECORD = Limits()
"""For the files under records/."""

REGULATION = Limits(size=512 * KIB, depth=24, nodes=60_000)
"""For the files under regulations/, which hold clauses, versions and cases."""
