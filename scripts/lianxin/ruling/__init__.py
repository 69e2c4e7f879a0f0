"""A rule in plain words, for people who will never read the file it stands in."""

from __future__ import annotations

from lianxin.ruling.conditions import condition_says, path_says
from lianxin.ruling.differences import Difference, differences
from lianxin.ruling.rules import rule_says

__all__ = ["Difference", "condition_says", "differences", "path_says", "rule_says"]
