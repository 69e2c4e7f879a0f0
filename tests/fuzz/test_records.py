"""Records of every kind, sound or almost, with hostile texts in all of their fields."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lianxin.findings import Severity
from lianxin.loading.assemble import register_from_files
from lianxin.records import KINDS

from tests.fuzz import laws, path, writing
from tests.fuzz.examples import few

SEEDS = st.integers(0, 2**48)


def files_of(luck: Random, alive: float = 0.3) -> dict[str, bytes]:
    made = writing.register(luck, alive)
    return {file: writing.written(data, luck) for file, data in made.items()}


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_made_from_the_models_is_taken_by_them(kind: str) -> None:
    """Else the tests below would look at nothing but refusals."""
    taken = 0
    for seed in range(12):
        luck = Random(seed)
        data = writing.record(kind, luck, alive=0)
        file = writing.file_of(kind, "village", "k0", data)
        found = register_from_files({file: writing.written(data, luck)}, laws.law())
        # A record whose days contradict one another stays out as well; most do not.
        taken += len(found.entries)
        complaints = [f for f in found.findings if f.rule.startswith(("source/", "record/unknown"))]
        assert complaints == []
    assert taken >= 6, f"{taken} of 12"


@few(12)
@given(SEEDS)
def test_hostile_texts_in_every_field(seed: int) -> None:
    luck = Random(seed)
    files = files_of(luck, alive=0.8)
    made = path.walk(files, laws.law(), language=seed % 2, with_markdown=True)
    assert {"organisations/county.html", "organisations/village.html"} <= made.keys()


@few(20)
@given(SEEDS)
def test_records_that_are_almost_right(seed: int) -> None:
    luck = Random(seed)
    made = writing.register(luck)
    for data in luck.sample(list(made.values()), 8):
        writing.spoil(data, luck)
    files = {file: writing.written(data, luck) for file, data in made.items()}
    for file in luck.sample(sorted(files), 2):
        files[file] = writing.spoil_bytes(files[file], luck)
    path.walk(files, laws.law(), language=seed % 2)


@few(6)
@given(SEEDS)
def test_the_same_records_in_another_order_make_the_same_bytes(seed: int) -> None:
    files = files_of(Random(seed))
    turned = dict(reversed(files.items()))
    assert path.walk(files, laws.law()) == path.walk(turned, laws.law())


@few(20)
@given(SEEDS)
def test_one_bad_record_hides_no_other(seed: int) -> None:
    luck = Random(seed)
    files = files_of(luck)
    before = register_from_files(files, laws.law())
    hit = luck.choice(sorted(files))
    after = register_from_files({**files, hit: b"\0"}, laws.law())
    assert after.entries.keys() == before.entries.keys() - {
        entry.id for entry in before.entries.values() if entry.file == hit
    }
    assert any(f.place.file == hit and f.severity is Severity.ERROR for f in after.findings)
