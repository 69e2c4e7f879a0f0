"""Path is identity."""

from __future__ import annotations

import pytest
from lianxin.law.model import Regulation
from lianxin.loading.assemble import register_from_files
from lianxin.loading.identity import Identity, identify, place_of

GOOD = {
    "records/dong-cun/organisation.yaml": ("organisation/dong-cun", None),
    "records/dong-cun/member/du-zhong.yaml": ("member/dong-cun/du-zhong", None),
    "records/dong-cun/contact/2026/c1.yaml": ("contact/dong-cun/c1", 2026),
}

BAD = {
    "records/dong-cun.yaml": "record/misplaced",
    "notes/dong-cun/member/a.yaml": "record/misplaced",
    "records/a/contact/2026/01/c.yaml": "record/misplaced",
    "records/dong-cun/README.md": "record/not-yaml",
    "records/dong-cun/member/杜仲.yaml": "record/bad-file-name",
    "records/dong-cun/member/Du.yaml": "record/bad-file-name",
    "records/dong-cun/du-zhong.yaml": "record/no-kind-folder",
    "records/dong-cun/members/du-zhong.yaml": "record/unknown-kind-near",
    "records/dong-cun/xyzzy/du-zhong.yaml": "record/unknown-kind",
    "records/dong-cun/organisation/dong-cun.yaml": "record/unknown-kind-near",
    "records/dong-cun/member/2026/du-zhong.yaml": "record/needless-year",
    "records/dong-cun/contact/c1.yaml": "record/no-year",
    "records/dong-cun/contact/26/c1.yaml": "record/bad-year",
}


@pytest.mark.parametrize("file", GOOD)
def test_a_path_gives_an_identity_and_back(file: str) -> None:
    found, findings = identify(file)
    assert findings == ()
    assert isinstance(found, Identity)
    assert (found.id, found.year) == GOOD[file]
    assert place_of(found.kind, found.organisation, found.slug, found.year) == file


@pytest.mark.parametrize("file", BAD)
def test_a_path_that_gives_none(file: str) -> None:
    found, findings = identify(file)
    assert found is None
    assert [f.rule for f in findings] == [BAD[file]]


def test_the_nearest_kind_is_named() -> None:
    (finding,) = identify("records/dong-cun/contacs/2026/c1.yaml")[1]
    assert "contact" in finding.remedy.zh


CONTACT = b"date: 2026-03-05\nmember: du-zhong\ngroups: [resident]\nform: telephone\n"
CONTACT += "topics: [work-and-skills]\ndeed: 打电话问近况\n".encode()


def test_the_year_of_the_folder_is_that_of_the_record(
    county: dict[str, bytes], regulations: dict[str, Regulation]
) -> None:
    register = register_from_files(
        county | {"records/dong-cun/contact/2025/c9.yaml": CONTACT}, regulations
    )
    (finding,) = register.findings
    assert (finding.rule, finding.place.path) == ("record/wrong-year", ("date",))
    assert "records/dong-cun/contact/2026/c9.yaml" in finding.remedy.en
    assert "contact/dong-cun/c9" in register.entries


def test_one_name_in_two_years_is_one_too_many(
    county: dict[str, bytes], regulations: dict[str, Regulation]
) -> None:
    other = CONTACT.replace(b"2026", b"2025")
    register = register_from_files(
        county
        | {
            "records/dong-cun/contact/2026/c9.yaml": CONTACT,
            "records/dong-cun/contact/2025/c9.yaml": other,
        },
        regulations,
    )
    (finding,) = register.findings
    assert finding.rule == "record/same-name"
    assert finding.related[0][0].file == "records/dong-cun/contact/2025/c9.yaml"
    assert register.unpublished == ("records/dong-cun/contact/2026/c9.yaml",)


def test_a_folder_without_an_organisation(
    county: dict[str, bytes], regulations: dict[str, Regulation]
) -> None:
    text = CONTACT.replace(b"du-zhong", b"dong-cun/du-zhong")
    register = register_from_files(
        county | {"records/nan-cun/contact/2026/c9.yaml": text}, regulations
    )
    (finding,) = register.findings
    assert finding.rule == "record/no-organisation"
    assert finding.place.file == "records/nan-cun/organisation.yaml"
