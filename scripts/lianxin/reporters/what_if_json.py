"""What a proposed text would have made of the past, for programs: version 1, only added to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lianxin.calendar import FAR_PAST
from lianxin.law.model import Version
from lianxin.reporters import api
from lianxin.ruling import rule_says
from lianxin.vocabulary import Status
from lianxin.whatif import Outcome, WhatIf


def document(found: WhatIf, file: str) -> dict[str, Any]:
    """What `what-if --format json` prints; nothing is left out."""
    amendments = found.amendments.values()
    return {
        "api": api.VERSION,
        "as_of": found.as_of.isoformat(),
        "regulation": found.proposed.id,
        "file": file,
        "unchanged": found.unchanged,
        "rules": [_rule(outcome) for outcome in found.outcomes],
        "renumbered": [
            {"rule": rule, "before": old, "after": new}
            for one in amendments
            for rule, old, new in one.renumbered
        ],
        "suspended": [
            {
                "rule": rule,
                "first": gap.span.first.isoformat(),
                "last": gap.span.last.isoformat(),
                "because": api.text_of(gap.because),
            }
            for one in amendments
            for rule, gap in one.paused
        ],
        "ended": [
            {"rule": rule, "last": last.isoformat()}
            for one in amendments
            for rule, last in one.ended
        ],
        "examples_used": [
            {"adoption": f.adoption, "blank": f.blank.name, "number": f.blank.example}
            for f in found.filled
        ],
        "adoptions": [api.finding_of(finding) for finding in found.adoptions],
    }


def _rule(outcome: Outcome) -> dict[str, Any]:
    trial = outcome.trial
    first, new = trial.days.first, trial.version
    return {
        "rule": trial.clause.rule,
        "change": trial.way,
        "in_force_from": _day(new),
        "supposed_from": None if first == FAR_PAST else first.isoformat(),
        "before": _text(trial.before),
        "after": _text(new),
        "present": _counts(outcome.present),
        "proposed": _counts(outcome.supposed),
        "newly_failed": [api.obligation_of(one) for one in outcome.worse],
        "no_longer_failed": [api.obligation_of(one) for one in outcome.better],
        "findings_new": [api.finding_of(one) for one in outcome.found],
        "findings_gone": [api.finding_of(one) for one in outcome.gone],
    }


def _day(version: Version | None) -> str | None:
    if version is None or version.span.first == FAR_PAST:
        return None
    return version.span.first.isoformat()


def _text(version: Version | None) -> list[dict[str, Any]] | None:
    if version is None:
        return None
    return [
        {"label": api.text_of(label), "says": api.text_of(says)}
        for label, says in rule_says(version.rule)
    ]


def _counts(counts: Mapping[Status, int]) -> dict[str, int]:
    return {status.value: counts[status] for status in Status if counts.get(status)}
