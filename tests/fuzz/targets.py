"""What atheris calls with bytes of its own: each target holds the code to what it promises."""

from __future__ import annotations

from collections.abc import Callable

from lianxin import places
from lianxin.findings import sort_key
from lianxin.loading.assemble import register_from_files
from lianxin.loading.identity import place_of
from lianxin.records import KINDS
from lianxin.reporters import text
from lianxin.reporters.lines import plain
from lianxin.source import RECORD, excerpt

from tests.source_promises import TINY, judge

ORDER = tuple(KINDS)
"""The first byte of the register's input says of which kind the record is: 'A' is the first."""


def source(data: bytes) -> None:
    """Reading: no exception, findings or a tree, every place in the text, within the limits."""
    judge(data)
    judge(data, TINY)


def register(data: bytes) -> None:
    """One record's bytes: an entry, or unpublished with an error; and all of it can be told."""
    kind = ORDER[(data[0] - ord("A")) % len(ORDER)] if data else ORDER[0]
    file = place_of(kind, "village", "k0", 2026 if KINDS[kind].YEARLY else None)
    if kind == "organisation":
        file = place_of(kind, "village", "village")
    content = data[1:]
    found = register_from_files({file: content}, {})
    assert len(found.entries) + len(found.unpublished) == 1
    assert list(found.findings) == sorted(found.findings, key=sort_key)
    placed = places.resolve(found.findings, {file: content}.get, RECORD)
    for finding in placed:
        assert all(finding.message)
        assert 1 <= finding.place.line <= content.count(b"\n") + 1
    for language in (0, 1):
        told = plain(text.report(placed, lambda _, line: excerpt(content, line), language))
        assert told.replace("\n", "").isprintable()


TARGETS: dict[str, Callable[[bytes], None]] = {"source": source, "register": register}
