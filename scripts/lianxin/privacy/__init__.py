"""A guard against private data: numbers and addresses that lead to one person.

scan(text) -> what was seen, where, without the value itself
scan_name(name) -> the same for the name of a file or folder
mask(text), mask_path(path) -> the text or path with it hidden
"""

from __future__ import annotations

from lianxin.privacy.guard import mask, mask_path, scan, scan_name
from lianxin.privacy.sighting import Sighting

__all__ = ["Sighting", "mask", "mask_path", "scan", "scan_name"]
