"""A guard against private data: numbers and addresses that lead to one person.

scan(text) -> what was seen, where, without the value itself
mask(text) -> the text with it hidden
"""

from __future__ import annotations

from lianxin.privacy.guard import mask, scan
from lianxin.privacy.sighting import Sighting

__all__ = ["Sighting", "mask", "scan"]
