"""The ledger as a file, `ledger.json`: canonical bytes out, strictly checked in.

ledger    "v1": the version of this shape. A later one may add fields under a new name.
commit    full name of the commit, or null if files were not committed
as_of     day of the build, "2026-11-20"
size      number of records; root: 64 hex digits, the tree of RFC 6962 over `leaves`
leaves    leaf hashes, 64 hex digits each, ascending
named     path -> place in `leaves` from 0, for records whose paths the site shows anyway
key       {"made_from": "file" or "records", "id": 32 hex digits}: see `entries`
erased    how many records the lawful erasures speak of
past      "whole", "part" (not all of git's history was fetched) or "none"
months    [{"month": "2026-10", "commit", "size", "root"}], latest first
"""

from __future__ import annotations

import json
import re
from datetime import date
from itertools import pairwise
from typing import Any, Final

from lianxin.ledger.entries import is_record
from lianxin.ledger.model import Ledger, Month, Past
from lianxin.ledger.plain_json import Fields, read, unfit

VERSION: Final = "v1"
COMMIT: Final = r"[0-9a-f]{40}(?:[0-9a-f]{24})?"
_DAY: Final = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_MONTH: Final = r"[0-9]{4}-(?:0[1-9]|1[0-2])"


def document(ledger: Ledger) -> dict[str, Any]:
    """The ledger as plain data."""
    return {
        "ledger": VERSION,
        "commit": ledger.commit,
        "as_of": ledger.as_of.isoformat(),
        "size": ledger.size,
        "root": ledger.root.hex(),
        "erased": ledger.erased,
        "key": {"made_from": ledger.made_from, "id": ledger.key_id},
        "past": ledger.past,
        "months": [
            {"month": m.month, "commit": m.commit, "size": m.size, "root": m.root.hex()}
            for m in ledger.months
        ],
        "named": dict(sorted(ledger.named.items())),
        "leaves": [leaf.hex() for leaf in ledger.leaves],
    }


def dump(ledger: Ledger) -> bytes:
    """The file: one value a line, UTF-8, the same bytes for the same ledger."""
    text = json.dumps(document(ledger), ensure_ascii=False, indent=0, allow_nan=False)
    return f"{text}\n".encode()


def parse(data: bytes) -> Ledger:
    """The ledger in a file. Unfit says what is wrong with it; never anything else.

    Shape only: whether the root fits the leaves is for `verify` to tell.
    """
    fields = Fields(read(data))
    if fields.take("ledger") != VERSION:
        raise unfit("version", version=VERSION)
    commit = fields.take("commit")
    if commit is not None and not (isinstance(commit, str) and re.fullmatch(COMMIT, commit)):
        raise fields.wrong("commit")
    day = _day(fields)
    size, root = fields.number("size"), fields.bytes_of("root")
    key = Fields(fields.object("key"), "key.")
    made_from, key_id = key.word("made_from", "file|records"), key.word("id", "[0-9a-f]{32}")
    key.end()
    months = tuple(_month(one, at) for at, one in enumerate(fields.objects("months")))
    leaves = fields.hashes("leaves")
    if len(leaves) != size or any(one >= two for one, two in pairwise(leaves)):
        raise unfit("leaves")
    named = _named(fields, size)
    past: Past = fields.word("past", "whole|part|none")  # type: ignore[assignment]
    erased = fields.number("erased")
    fields.end()
    return Ledger(
        commit, day, leaves, root, named,
        "file" if made_from == "file" else "records", key_id, erased, months, past,
    )  # fmt: skip


def _day(fields: Fields) -> date:
    try:
        return date.fromisoformat(fields.word("as_of", _DAY))
    except ValueError:
        raise fields.wrong("as_of") from None


def _month(found: dict[str, Any], at: int) -> Month:
    fields = Fields(found, f"months.{at}.")
    month = Month(
        fields.word("month", _MONTH), fields.word("commit", COMMIT), fields.number("size"),
        fields.bytes_of("root"),
    )  # fmt: skip
    fields.end()
    return month


def _named(fields: Fields, size: int) -> dict[str, int]:
    named = fields.object("named")
    for path, place in named.items():
        if not is_record(path) or type(place) is not int or not 0 <= place < size:
            raise fields.wrong("named")
    if len(set(named.values())) != len(named):
        raise fields.wrong("named")
    return named
