"""Accounts and stewards of the demo: enough to judge by, and nobody's in the real world."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

from lianxin.demo import DEFAULTS
from lianxin.loading.load import load_register
from lianxin.publish.clearing import public_register
from lianxin.register import Register, resolve
from lianxin.vocabulary import Position

ROOT = Path(__file__).resolve().parents[2]
# What GitHub's own form accepts; no name of GitLab holds two hyphens in a row either.
REAL = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}")


@cache
def register() -> Register:
    return load_register(ROOT)


def test_every_member_has_an_account_that_nobody_can_have() -> None:
    owner: dict[str, str] = {}
    for entry in register().of("member"):
        record: Any = entry.record
        assert record.accounts, entry.id
        for account in record.accounts:
            assert not REAL.fullmatch(account), account
            assert owner.setdefault(account, record.name) == record.name


def test_every_organisation_with_members_has_two_stewards_of_its_own() -> None:
    members = {e.organisation for e in register().of("member")}
    for entry in register().of("organisation"):
        record: Any = entry.record
        assert len(record.stewards) == (2 if entry.slug in members else 0), entry.slug
        for ref in record.stewards:
            steward: Any = register().entries[resolve(ref, "member", entry.slug)].record
            assert steward.until is None
            assert steward.position is not Position.RETIRED


def test_no_account_is_public() -> None:
    shown = public_register(register(), DEFAULTS.last).of("member")
    accounts: list[Any] = [entry.record for entry in shown]
    assert len(accounts) > 40
    assert all(record.accounts == () for record in accounts)
