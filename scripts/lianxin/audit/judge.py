"""judge(proposal): what is wrong in a change, and what it does to obligations. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from lianxin.audit.fault import note
from lianxin.audit.judges import JUDGES
from lianxin.audit.proposal import Proposal
from lianxin.audit.report import Audit
from lianxin.engine.obligations import Obligation
from lianxin.findings import Finding, Place, Severity, Step, sort_key
from lianxin.vocabulary import Status

UNNEEDED: Final = ("waiver/unused", "privacy/unused-waiver")
"""Somebody's waiver became unnecessary because somebody else did their duty after all: that
is for the secretary to tidy up, and no reason to refuse what was done."""


def judge(proposal: Proposal, base: str, head: str, fork: str) -> Audit:
    """The verdict. base, head, fork: full names of the commits."""
    findings = [*_new_findings(proposal), *_behind(proposal)]
    for one in JUDGES:
        findings += one(proposal)
    breached, relieved = _turned(proposal)
    return Audit(
        base=base,
        head=head,
        fork=fork,
        on=proposal.on,
        actor=proposal.actor,
        findings=tuple(sorted(findings, key=sort_key)),
        breached=breached,
        relieved=relieved,
        added=len(proposal.added),
        changed=len(proposal.edits),
        removed=len(proposal.removed),
    )


def _behind(proposal: Proposal) -> Iterator[Finding]:
    if proposal.behind:
        yield note(Place(""), "behind", count=proposal.behind)


def _new_findings(proposal: Proposal) -> Iterator[Finding]:
    """What is wrong after the change and was not before, wherever it shows."""
    if proposal.after is proposal.before:
        return
    before, after = proposal.looks
    known = Counter(map(_key, (*proposal.before.findings, *before.findings)))
    for finding in (*proposal.after.findings, *after.findings):
        key = _key(finding)
        if known[key]:
            known[key] -= 1
        elif finding.rule in UNNEEDED and finding.place.file not in proposal.contents:
            yield replace(finding, severity=Severity.WARNING)
        else:
            yield finding


def _key(finding: Finding) -> tuple[str, str, tuple[Step, ...], str]:
    """What makes a finding the same one; its line may have moved."""
    return finding.rule, finding.place.file, finding.place.path, finding.message.en


def _turned(proposal: Proposal) -> tuple[tuple[Obligation, ...], tuple[Obligation, ...]]:
    """Obligations that the change turns to breached, and those it takes that from."""
    if proposal.after is proposal.before:
        return (), ()
    before, after = proposal.looks
    was, now = _breached(before.obligations), _breached(after.obligations)
    return (
        tuple(one for name, one in now.items() if name not in was),
        tuple(one for name, one in was.items() if name not in now),
    )


def _breached(obligations: Iterable[Obligation]) -> dict[str, Obligation]:
    return {one.id: one for one in obligations if one.status is Status.BREACHED}
