"""Findings as they may leave the machine: whatever they quote, nothing private is in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from lianxin.findings import Finding, Place, Text
from lianxin.privacy.guard import mask, mask_path


def masked(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The same findings with private data in their words and file names behind stars.

    A finding may quote a value that stands in the wrong place, such as a telephone number
    where a day belongs; logs are read by more people than records are. `lianxin.places.resolve`
    does this to every finding, once for all reporters.
    """
    return tuple(_masked(finding) for finding in findings)


def _masked(finding: Finding) -> Finding:
    hidden = replace(
        finding,
        place=_place(finding.place),
        message=_text(finding.message),
        remedy=_text(finding.remedy),
        related=tuple((_place(place), _text(text)) for place, text in finding.related),
    )
    return finding if hidden == finding else hidden


def _place(place: Place) -> Place:
    path = tuple(mask(step) if isinstance(step, str) else step for step in place.path)
    return replace(place, file=mask_path(place.file), path=path)


def _text(text: Text) -> Text:
    return Text(mask(text.zh), mask(text.en))
