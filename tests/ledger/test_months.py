"""The ends of earlier months, from the main line of the history."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from lianxin.history import Repository
from lianxin.ledger.gathering import Reader
from lianxin.ledger.making import of_commit
from lianxin.ledger.months import MOST, months
from lianxin.ledger.verifying import verify_month
from lianxin.publish.policy import address_is_public

from tests.history import making
from tests.history.making import Made
from tests.ledger.places import DAY, KEY, LIGHTS


def commit(made: Made, monkeypatch: pytest.MonkeyPatch, moment: str, text: str) -> str:
    monkeypatch.setitem(making.QUIET, "GIT_COMMITTER_DATE", moment)
    return made.commit({LIGHTS: f"title: {text}\n", ".ledger-key": KEY})


def test_the_last_commit_of_each_earlier_month(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = Made(tmp_path)
    commit(made, monkeypatch, "2026-01-05T08:00:00+08:00", "a")
    january = commit(made, monkeypatch, "2026-01-31T23:59:00+08:00", "b")
    commit(made, monkeypatch, "2026-01-31T16:30:00+00:00", "c")  # February in China
    march = commit(made, monkeypatch, "2026-03-02T08:00:00+08:00", "d")
    commit(made, monkeypatch, "2026-04-02T08:00:00+08:00", "e")
    newest = commit(made, monkeypatch, "2026-04-20T08:00:00+08:00", "f")
    reader = Reader(Repository(tmp_path))
    found, past = months(reader, newest)
    assert past == "whole"
    assert [m.month for m in found] == ["2026-03", "2026-02", "2026-01"]
    assert (found[0].commit, found[2].commit) == (march, january)
    for month in found:
        then = of_commit(tmp_path, month.commit, DAY, address_is_public)
        assert (month.root, month.size) == (then.root, then.size)
        assert verify_month(month, reader, newest).proven
    forged = verify_month(replace(found[0], root=bytes(32)), reader, newest)
    assert (forged.way, forged.proven) == ("differs", False)
    gone = verify_month(replace(found[0], commit="f" * 40), reader, newest)
    assert (gone.way, gone.proven) == ("rewritten", False)


def test_a_commit_that_claims_a_later_month_than_what_follows_is_no_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = Made(tmp_path)
    first = commit(made, monkeypatch, "2026-01-05T08:00:00+08:00", "a")
    commit(made, monkeypatch, "2029-01-05T08:00:00+08:00", "b")
    newest = commit(made, monkeypatch, "2026-02-05T08:00:00+08:00", "c")
    found, _ = months(Reader(Repository(tmp_path)), newest)
    assert [(m.month, m.commit) for m in found] == [("2026-01", first)]


def test_five_years_are_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = Made(tmp_path)
    newest = ""
    for n in range(MOST + 3):
        moment = f"{2020 + n // 12}-{n % 12 + 1:02d}-10T08:00:00+08:00"
        newest = commit(made, monkeypatch, moment, str(n))
    found, _ = months(Reader(Repository(tmp_path)), newest)
    assert len(found) == MOST
    assert found[0].month == "2025-02"
