"""A guard against private data: numbers and addresses that lead to one person.

guard.scan(text) -> what was seen, where, without the value itself
"""

from __future__ import annotations

from lianxin.privacy.guard import scan
from lianxin.privacy.sighting import Sighting

__all__ = ["Sighting", "scan"]
