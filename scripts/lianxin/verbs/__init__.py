"""The verbs of rules, one module each; its docstring is the page that explains it.

A new verb is a module here and a line below; no rule, record or clause knows of it.
"""

from __future__ import annotations

from lianxin.verbs import count, distinct, must, not_alike, share
from lianxin.verbs import sum as added_up
from lianxin.verbs.base import MeasureVerb, Objection, Reader, RecordVerb, Scene

__all__ = ["MEASURES", "RECORD_VERBS", "MeasureVerb", "Objection", "Reader", "RecordVerb", "Scene"]

MEASURES: dict[str, MeasureVerb] = {
    verb.name: verb for verb in (count.VERB, distinct.VERB, added_up.VERB, share.VERB)
}
"""Verbs of duties: evidence becomes a number."""

RECORD_VERBS: dict[str, RecordVerb] = {
    "must": must.objections,
    "not-alike": not_alike.objections,
}
"""Verbs of record rules: records become objections."""
