"""Makes embedded Chinese fonts a fifth of the size, without losing anything of them.

A subset keeps the numbers of its glyphs, so it still lists 65,000 of them, nearly all empty:
tables of offsets that grow by one, three bytes each, of which zlib can make nothing. The
filter 'Sub' of PNG, which PDF allows before compressing (ISO 32000-2, 7.4.4.4), turns them
into runs of ones.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from itertools import repeat
from operator import and_, sub
from typing import Any, Final

STEP: Final = 3
"""Bytes of an offset in the tables of a CFF font with more than 64 KB of outlines."""
COLUMNS: Final = 1024
"""Offsets in a row; each row is filtered or not, whichever comes out smaller."""


def finisher(_document: Any, pdf: Any) -> None:
    """WeasyPrint's last step before a file is written: pack its font streams."""
    for part in pdf.objects:
        extra = getattr(part, "extra", None)
        if extra and extra.get("Subtype") == "/OpenType":
            part.stream = [zlib.compress(predicted(b"".join(part.stream)), 9)]
            part.compress = False
            extra["Filter"] = "/FlateDecode"
            extra["DecodeParms"] = (
                f"<</Predictor 15/Colors {STEP}/BitsPerComponent 8/Columns {COLUMNS}>>"
            )


def predicted(data: bytes) -> bytes:
    """`data` as rows of PNG, each with its filter type first: 0 for none, 1 for Sub.

    Zeros fill the last row, since not every reader knows what to do with a part of one; a
    font file may end in them.
    """
    return b"".join(_rows(data))


def _rows(data: bytes) -> Iterator[bytes]:
    width = STEP * COLUMNS
    for start in range(0, len(data), width):
        row = data[start : start + width].ljust(width, b"\0")
        steps = row[:STEP] + bytes(map(and_, map(sub, row[STEP:], row), repeat(255)))
        better = len(zlib.compress(steps, 1)) < len(zlib.compress(row, 1))
        yield b"\1" + steps if better else b"\0" + row
