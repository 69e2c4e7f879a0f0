"""Sentences about records: where they lie, what they hold, what contradicts itself."""

from __future__ import annotations

from lianxin.words.records import checks, commitments, paths, shapes

WORDS: dict[str, tuple[str, str]] = paths.WORDS | shapes.WORDS | checks.WORDS | commitments.WORDS
