"""Packing fonts loses nothing: PNG's filter is undone byte by byte."""

from __future__ import annotations

import zlib
from types import SimpleNamespace

from hypothesis import given
from hypothesis import strategies as st
from lianxin.publish.font_streams import COLUMNS, STEP, finisher, predicted

WIDTH = STEP * COLUMNS


def restored(rows: bytes) -> bytes:
    """PNG's filters 0 and 1 undone, as ISO/IEC 15948, 9.2, has it."""
    out = bytearray()
    for start in range(0, len(rows), WIDTH + 1):
        kind, row = rows[start], bytearray(rows[start + 1 : start + 1 + WIDTH])
        assert kind in (0, 1)
        if kind == 1:
            for at in range(STEP, WIDTH):
                row[at] = (row[at] + row[at - STEP]) & 255
        out += row
    return bytes(out)


@given(st.binary(max_size=40), st.integers(0, 300))
def test_what_was_filtered_comes_back_with_zeros_at_the_end(data: bytes, times: int) -> None:
    whole = data * times
    back = restored(predicted(whole))
    assert back[: len(whole)] == whole
    assert not any(back[len(whole) :])
    assert len(back) % WIDTH == 0


def test_offsets_that_grow_by_one_shrink_to_nothing() -> None:
    offsets = b"".join(n.to_bytes(3, "big") for n in range(65_000))
    assert len(zlib.compress(predicted(offsets), 9)) < 5_000 < 50_000 < len(zlib.compress(offsets))


def test_only_fonts_with_outlines_of_this_kind_are_touched() -> None:
    font = SimpleNamespace(stream=[b"abc" * 9000], extra={"Subtype": "/OpenType"}, compress=True)
    other = SimpleNamespace(stream=[b"abc"], extra={"Length1": 3}, compress=True)
    finisher(None, SimpleNamespace(objects=[font, other, SimpleNamespace()]))
    assert "Predictor 15" in font.extra["DecodeParms"]
    assert restored(zlib.decompress(font.stream[0])).rstrip(b"\0") == b"abc" * 9000
    assert (other.stream, other.compress) == ([b"abc"], True)
