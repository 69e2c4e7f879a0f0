"""What a change leaves behind in history though its result does not show it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from lianxin.audit.fault import fault
from lianxin.audit.proposal import Passing, Proposal
from lianxin.findings import Finding, Place
from lianxin.law.load import FOLDER as LAW
from lianxin.loading.unfit import in_text
from lianxin.privacy import Sighting, scan
from lianxin.privacy.fingerprint import matches
from lianxin.words import say

_SIGNED: Final = re.compile(r"^[A-Za-z-]+-[Bb]y: .*<[^<>]*>\s*$", re.MULTILINE)
"""A trailer with which somebody signs by name and address, on purpose."""


def nothing_private_in_history(proposal: Proposal) -> Iterator[Finding]:
    """No commit of the change holds private data, not even one that a later one takes out:
    history keeps it. Neither does any commit's message."""
    for passing in proposal.passing:
        text = passing.text if passing.path else _SIGNED.sub("", passing.text)
        inside = proposal.inside(passing.path) or passing.path
        told: set[str] = set()
        for seen in scan(text):
            if seen.sure and seen.kind not in told and not _is_waived(seen, inside, proposal):
                told.add(seen.kind)
                yield _found(seen, passing, inside)


def nothing_private_in_regulations(proposal: Proposal) -> Iterator[Finding]:
    """No regulation that the change touches holds private data, which it did not hold before."""
    for file, (old, new) in proposal.contents.items():
        if file.startswith(f"{LAW}/") and new is not None:
            known, lines = set(_lines(old or b"")), _lines(new)
            yield from (f for f in in_text(new, file) if lines[f.place.line - 1] not in known)


def _lines(content: bytes) -> list[str]:
    return content.decode(errors="replace").splitlines()


def _found(seen: Sighting, passing: Passing, inside: str) -> Finding:
    kind, commit = say(f"privacy.{seen.kind}"), passing.commit[:12]
    if not passing.path:
        return fault(Place(""), "private-message", what=kind, commit=commit)
    return fault(Place(inside), "private-passing", what=kind, commit=commit)


def _is_waived(seen: Sighting, file: str, proposal: Proposal) -> bool:
    """Whether a waiver of the organisation says that this is a false alarm."""
    organisation = file.split("/")[1] if file.count("/") > 1 else ""
    waivers: Iterator[Any] = (
        entry.record for entry in proposal.after.of("waiver") if entry.organisation == organisation
    )
    prints = (w.fingerprint for w in waivers if w.rule == f"privacy/{seen.kind}")
    return any(matches(seen.kind, seen.value, written) for written in prints if written)
