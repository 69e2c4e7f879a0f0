"""Waivers that waive nothing: an exception fails once it is unnecessary."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from typing import Any

from lianxin.engine.messages import day_name
from lianxin.findings import Finding, Place, Severity
from lianxin.register import Register
from lianxin.words import say


def unused_waivers(register: Register, used: Collection[str], as_of: date) -> Iterator[Finding]:
    """An error for each waiver that has begun and excused nothing up to `as_of`.

    used: ids of the waivers that did. Those of false alarms about private data are not
    meant: nothing is owed there, and the guard tells which of them it did not need.
    """
    for entry in register.of("waiver"):
        record: Any = entry.record
        if record.fingerprint is None and record.since <= as_of and entry.id not in used:
            yield Finding(
                Place(entry.file),
                "waiver/unused",
                Severity.ERROR,
                say("engine.unused-waiver", rule=record.rule, since=day_name(record.since)),
                say("engine.unused-waiver.remedy"),
            )
