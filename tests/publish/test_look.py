"""What the site is made from: the register of a folder, judged, with places in its files."""

from __future__ import annotations

from pathlib import Path

from lianxin.demo import DEFAULTS
from lianxin.publish.build import look_at
from lianxin.publish.views.regulations import regulation_views
from lianxin.publish.views.shelf import Shelf

ROOT = Path(__file__).resolve().parents[2]


def test_the_page_of_a_regulation_counts_what_was_found() -> None:
    register, result = look_at(ROOT, DEFAULTS.last)
    copied = [f for f in result.findings if f.rule == "health-commitment/no-copies"]
    assert copied
    assert all(f.place.line > 1 for f in copied)
    views = {view.id: view for view in regulation_views(Shelf(register, result))}
    clauses = {clause.name: clause for clause in views["health-commitment"].clauses}
    assert clauses["no-copies"].findings == len(copied)
    assert result.judged["health-commitment/no-copies"] > len(copied)
