"""Two ledger files side by side, without git."""

from __future__ import annotations

from dataclasses import replace

from lianxin.ledger.comparing import compare
from lianxin.ledger.model import Ledger, Month

from tests.ledger.places import FILES, LIGHTS, OTHER_KEY, PERSON, file_key, ledger, without

OLD = ledger(FILES, file_key(), "a" * 40)
MORE = {**FILES, "records/dong-cun/contact/2026/qing-ming.yaml": "date: 2026-04-05\n"}
CHANGED = {**MORE, LIGHTS: "title: 换六盏路灯\nprogress: 换了\n"}


def listing(new: Ledger, root: bytes = OLD.root) -> Ledger:
    return replace(new, commit="b" * 40, months=(Month("2025-11", "a" * 40, OLD.size, root),))


def test_the_same_root_needs_no_more() -> None:
    assert compare(OLD, replace(OLD, commit=None)).proven


def test_a_ledger_that_only_grew_is_proven_by_its_leaves() -> None:
    found = compare(OLD, ledger(MORE, file_key()))
    assert (found.listed, found.unchanged, found.proven) == (None, OLD.size, True)


def test_a_changed_record_is_named_and_needs_the_commit_to_be_listed() -> None:
    new = ledger(CHANGED, file_key())
    found = compare(OLD, new)
    assert (found.changed, found.missing, found.proven) == ((LIGHTS,), (), False)
    found = compare(OLD, listing(new))
    assert (found.changed, found.listed, found.proven) == ((LIGHTS,), True, True)


def test_another_root_for_the_same_commit_is_a_contradiction() -> None:
    found = compare(OLD, listing(ledger(MORE, file_key()), bytes(32)))
    assert (found.listed, found.proven) == (False, False)


def test_what_is_missing_is_named_if_it_has_a_path() -> None:
    found = compare(OLD, listing(ledger(without(FILES, [LIGHTS]), file_key())))
    assert (found.missing, found.unnamed, found.shrunk, found.proven) == ((LIGHTS,), 0, 1, False)
    found = compare(OLD, listing(ledger(without(FILES, [PERSON]), file_key())))
    assert (found.missing, found.unnamed, found.shrunk, found.proven) == ((), 1, 1, False)


def test_a_lawful_erasure_covers_so_many() -> None:
    fewer = without(FILES, [PERSON])
    assert compare(OLD, ledger(fewer, file_key(), erased=1)).proven
    assert compare(OLD, listing(ledger(fewer, file_key(), erased=1))).proven
    two = without(fewer, [LIGHTS])
    assert not compare(OLD, listing(ledger(two, file_key(), erased=1))).proven
    earlier = replace(OLD, erased=1)
    assert not compare(earlier, listing(ledger(fewer, file_key(), erased=1))).proven


def test_under_another_key_only_paths_tell() -> None:
    new = ledger(CHANGED, file_key(OTHER_KEY))
    found = compare(OLD, new)
    assert (found.comparable, found.changed, found.missing, found.proven) == (False, (), (), False)
    assert compare(OLD, listing(new)).proven
    gone = compare(OLD, listing(ledger(without(CHANGED, [LIGHTS]), file_key(OTHER_KEY))))
    assert (gone.missing, gone.proven) == ((LIGHTS,), False)
