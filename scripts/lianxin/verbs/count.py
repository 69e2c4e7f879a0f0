"""`count`: how many pieces of evidence there are.

    count: {of: contact, by: links}
    count: {of: contact, by: links, where: {field: form, is: home-visit}}
    count: {entries: steps, where: {field: did, is: answered}, dated: date}
    count: {field: announced}

A record counts once for a subject, however often it names it; a record that names
several subjects counts once for each of them. The bound is a whole number.
OK: at_least 1, one visit in the window. NOT OK: at_least 2, one visit of two links.
"""

from __future__ import annotations

from lianxin.verbs.base import MeasureVerb

VERB = MeasureVerb(name="count", note=lambda measure, reader: None, total=len)
