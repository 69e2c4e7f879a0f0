"""What differs between two rules, in words: the line before and the line after."""

from __future__ import annotations

from typing import NamedTuple

from lianxin.findings import NOTHING, Text
from lianxin.law.model import Rule
from lianxin.ruling.rules import rule_says


class Difference(NamedTuple):
    """One line of the reading that differs. before, after: NOTHING where there is no such line."""

    label: Text
    before: Text
    after: Text


def differences(before: Rule, after: Rule) -> tuple[Difference, ...]:
    """The lines that differ, in the order in which people ask; () if they read the same."""
    old, new = dict(rule_says(before)), dict(rule_says(after))
    return tuple(
        Difference(label, old.get(label, NOTHING), new.get(label, NOTHING))
        for label in dict.fromkeys((*old, *new))
        if old.get(label) != new.get(label)
    )
