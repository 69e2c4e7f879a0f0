"""Git as it is stored: commits, trees and blobs, read with plumbing commands only.

No checkout, no hooks, no replace refs, no attributes, and nothing of the proposal is run.
What cannot be answered for sure raises `HistoryError`; it never looks like 'no change'.
"""

from __future__ import annotations

from lianxin.history.plumbing import HistoryError, Repository

__all__ = ["HistoryError", "Repository"]
