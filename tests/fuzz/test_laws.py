"""Regulations that are almost right: findings, and whatever is read of them can be judged by."""

from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st
from lianxin import places
from lianxin.law.coverage import coverage
from lianxin.loading.assemble import register_from_files
from lianxin.reporters import api, what_if_json
from lianxin.reporters.coverage import markdown, report
from lianxin.reporters.lines import plain
from lianxin.reporters.what_if import report as what_if_report
from lianxin.source import REGULATION
from lianxin.whatif import read_proposal, what_if

from tests.fuzz import laws, path, writing
from tests.fuzz.examples import few
from tests.fuzz.test_bytes import SOUND
from tests.source_promises import yamlish

SEEDS = st.integers(0, 2**48)
ADOPTED = {
    **SOUND,
    "records/county/adoption/k0.yaml": b"regulation: hand-in-hand\nsince: 2020-01-01\n"
    b"blanks: {deeds: '3'}\n",
}


def check(data: bytes, name: str = laws.NAME) -> None:
    found, findings = laws.read(data, name)
    assert bool(found) or bool(findings)
    for finding in places.resolve(findings, {f"regulations/{name}.yaml": data}.get, REGULATION):
        assert all(finding.message)
        assert 1 <= finding.place.line <= data.count(b"\n") + 1
    for law in found.values():
        for language in (0, 1):
            plain(report([coverage(law)], language, 100))
            markdown([coverage(law)], language)


@few(100)
@given(st.binary(max_size=200) | yamlish.map(str.encode))
def test_any_bytes_are_a_regulation_or_have_findings(data: bytes) -> None:
    check(data)


@few(60)
@given(SEEDS)
def test_a_damaged_regulation_has_findings_or_still_reads(seed: int) -> None:
    luck = Random(seed)
    data = luck.choice(laws.SEEDS)
    name = laws.NAME if data == laws.SEEDS[0] else "two-links"
    check(laws.spoil(data, luck), name)
    check(writing.spoil_bytes(data, luck), name)


@few(40)
@given(SEEDS)
def test_what_is_read_of_a_damaged_regulation_can_be_judged_by_and_shown(seed: int) -> None:
    luck = Random(seed)
    data = laws.spoil(laws.SEEDS[0], luck)
    found, _ = laws.read(data, laws.NAME)
    path.walk(ADOPTED, found, law_files={laws.FILE: data}, language=seed % 2)


@few(25)
@given(SEEDS)
def test_a_damaged_proposal_is_refused_or_tried_out_on_the_past(seed: int) -> None:
    luck = Random(seed)
    register = register_from_files(ADOPTED, laws.law())
    data = laws.spoil(laws.SEEDS[0], luck)
    proposed, findings = read_proposal(data, "new.yaml", laws.NAME, register.regulations)
    assert proposed is not None or findings
    if proposed is None:
        return
    since = luck.choice([None, path.AS_OF, path.AS_OF.replace(year=2020)])
    found = what_if(register, proposed, path.AS_OF, since)
    api.dump(what_if_json.document(found, "new.yaml"))
    for language in (0, 1):
        shown = what_if_report(found, register, "new.yaml", language, None)
        assert plain(shown).replace("\n", "").isprintable()
