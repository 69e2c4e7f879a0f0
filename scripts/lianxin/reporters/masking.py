"""Findings as they may leave the machine: whatever they quote, nothing private is in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from lianxin.findings import Finding, Text
from lianxin.privacy import mask


def masked(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The same findings with private data in their words hidden behind stars.

    A finding may quote a value that stands in the wrong place, such as a telephone number
    where a day belongs; logs are read by more people than records are.
    """
    return tuple(
        replace(
            finding,
            message=_masked(finding.message),
            remedy=_masked(finding.remedy),
            related=tuple((place, _masked(text)) for place, text in finding.related),
        )
        for finding in findings
    )


def _masked(text: Text) -> Text:
    return Text(mask(text.zh), mask(text.en))
