"""Any bytes under any names: the register is made, judged, told of and shown all the same."""

from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from tests.fuzz import laws, path, writing
from tests.fuzz.examples import few
from tests.publish import small
from tests.source_promises import yamlish

PATHS = st.sampled_from([
    "records/village/organisation.yaml",
    "records/village/member/lin.yaml",
    "records/village/commitment/2026/lights.yaml",
    "records/county/opinion/2026/lamps.yaml",
    "records/county/waiver/k0.yaml",
    "records/x/organisation.yaml",
    "regulations/hand-in-hand.yaml",
])  # fmt: skip
CONTENTS = st.one_of(
    st.binary(max_size=120),
    st.text(max_size=120).map(lambda text: text.encode("utf-8", "surrogatepass")),
    yamlish.map(str.encode),
)
SOUND = {
    "records/county/organisation.yaml": small.ORGANISATIONS["county"].encode(),
    "records/village/organisation.yaml": small.ORGANISATIONS["village"].encode(),
    "records/village/member/lin.yaml": small.MEMBERS["lin"].encode(),
    "records/village/member/he.yaml": small.MEMBERS["he"].encode(),
    "records/village/commitment/2026/lights.yaml": small.KEPT.encode(),
    "records/village/opinion/2025/lamps.yaml": small.OPINIONS["lamps"].encode(),
}


@few(40)
@given(st.dictionaries(PATHS | st.text(max_size=30), CONTENTS, max_size=5))
def test_any_bytes_at_all(files: dict[str, bytes]) -> None:
    path.walk(files, laws.law(), language=len(files) % 2)


@few(40)
@given(st.integers(0, 2**48), st.binary(max_size=40))
def test_bytes_and_names_among_sound_records(seed: int, noise: bytes) -> None:
    luck = Random(seed)
    names = [writing.hostile_path(luck) for _ in range(6)]
    hostile = {name: luck.choice([noise, *SOUND.values()]) for name in names}
    made = path.walk({**hostile, **SOUND}, laws.law(), language=seed % 2)
    # What is sound is shown, whatever lies beside it.
    assert "commitments/village/lights.html" in made
    assert "members/village/he.html" in made


@few(25)
@given(st.integers(0, 2**48))
def test_sound_records_of_which_one_is_damaged(seed: int) -> None:
    luck = Random(seed)
    files = dict(SOUND)
    hit = luck.choice(sorted(files))
    files[hit] = writing.spoil_bytes(files[hit], luck)
    made = path.walk(files, laws.law(), language=seed % 2)
    assert ("members/village/he.html" in made) or hit.endswith("he.yaml")
