"""Records come alone, and data is plain files."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lianxin.audit.judges.paths import (
    data_is_plain_files,
    looks_like_data,
    sort_of,
    the_key_of_ledgers_stays,
)
from lianxin.audit.judges.paths import records_come_alone as alone
from lianxin.audit.proposal import Proposal
from lianxin.findings import Finding
from lianxin.history.trees import ABSENT, FILE, LINK, RUNNABLE, SUBMODULE, Change, File

from tests.audit.world import ON, register


def change(path: str, mode: str = FILE, old: str = FILE) -> Change:
    return Change(path, File(path, old, "1" * 40), File(path, mode, "2" * 40))


def of(*changes: Change, **others: Any) -> Proposal:
    empty = register({})
    return Proposal(empty, empty, empty, ON, changes=changes, **others)


def names(findings: Any) -> list[str]:
    return [f.rule.removeprefix("audit/") for f in findings]


RECORD = "records/a/organisation.yaml"


@pytest.mark.parametrize(
    ("path", "sort"),
    [
        (RECORD, "records"),
        ("records", "records"),
        ("regulations/two-links.yaml", "rules"),
        ("regulations", "rules"),
        (".github/workflows/check.yml", "workflows"),
        (".github/CODEOWNERS", "workflows"),
        (".gitlab-ci.yml", "workflows"),
        ("site_src/docs/index.md", "templates"),
        ("mkdocs.yml", "templates"),
        ("mkdocs-en.yml", "templates"),
        ("scripts/lianxin/source.py", "code"),
        (".gitattributes", "code"),
        ("recordsx/a.yaml", "code"),
    ],
)
def test_sorts_of_files(path: str, sort: str) -> None:
    assert sort_of(path, "") == sort


def test_a_register_below_the_top_of_its_repository() -> None:
    assert sort_of("county/records/a/organisation.yaml", "county/") == "records"
    assert sort_of(RECORD, "county/") == "code"
    mixed = of(change("county/" + RECORD), change(RECORD), prefix="county/")
    assert names(alone(mixed)) == ["mixed"]


@pytest.mark.parametrize(
    "other", ["regulations/x.yaml", ".github/workflows/x.yml", "site_src/x.md", "scripts/x.py",
              ".gitattributes", "README.md"],
)  # fmt: skip
def test_records_come_alone(other: str) -> None:
    assert names(alone(of(change(RECORD), change(other)))) == ["mixed"]
    assert names(alone(of(change(other)))) == []
    assert names(alone(of(change(RECORD), change(other, ABSENT)))) == ["mixed"]


def test_one_sentence_for_all_that_is_mixed_in() -> None:
    (found,) = alone(of(change(RECORD), *(change(f"scripts/{n}.py") for n in range(9))))
    assert isinstance(found, Finding)
    assert "scripts/0.py、scripts/1.py、scripts/2.py…" in found.message.zh
    assert "9" in found.message.zh


def test_what_is_made_from_the_records_may_come_along() -> None:
    both = (change(RECORD), change(".github/CODEOWNERS"))
    made = frozenset({".github/CODEOWNERS"})
    assert names(alone(of(*both, generated=made))) == []
    assert names(alone(of(*both, change("x"), generated=made))) == ["mixed"]


@pytest.mark.parametrize(
    ("mode", "rule"), [(RUNNABLE, "executable"), (LINK, "link"), (SUBMODULE, "submodule")]
)
@pytest.mark.parametrize("path", [RECORD, "regulations/x.yaml", "records"])
def test_data_is_plain_files(mode: str, rule: str, path: str) -> None:
    assert names(data_is_plain_files(of(change(path, mode)))) == [rule]
    assert names(data_is_plain_files(of(change(path, ABSENT, old=mode)))) == []


def test_a_program_among_the_code_is_fine() -> None:
    assert names(data_is_plain_files(of(change("scripts/run.sh", RUNNABLE)))) == []


@pytest.mark.parametrize("name", [".gitattributes", ".gitmodules", ".gitignore"])
def test_git_is_not_steered_from_among_the_data(name: str) -> None:
    assert names(data_is_plain_files(of(change(f"records/a/{name}")))) == ["steering"]
    assert names(data_is_plain_files(of(change(name)))) == []


def test_the_key_of_ledgers_is_made_once() -> None:
    def told(*one: Change, **others: Any) -> list[str]:
        return names(the_key_of_ledgers_stays(of(*one, **others)))

    assert told(change(".ledger-key", old=ABSENT)) == []
    assert told(change(".ledger-key")) == told(change(".ledger-key", ABSENT)) == ["ledger-key"]
    assert told(change("a/.ledger-key")) == []
    assert told(change("a/.ledger-key"), prefix="a/") == ["ledger-key"]


ALIKE = ["Records/a.yaml", "RECORDS", "ｒecords/a.yaml", "records /a.yaml", "rec\u200bords/a.yaml",
         "records./a.yaml", "Regulations/x.yaml"]  # fmt: skip


@pytest.mark.parametrize("path", ALIKE)
def test_what_only_looks_like_data(path: str) -> None:
    assert looks_like_data(path, "")
    assert names(data_is_plain_files(of(change(path)))) == ["look-alike"]


@pytest.mark.parametrize("path", ["README.md", "record/a", "tests/records/a.yaml", "records-old/a"])
def test_what_does_not(path: str) -> None:
    assert names(data_is_plain_files(of(change(path)))) == []


@given(st.text(max_size=40))
def test_any_path_is_judged(path: str) -> None:
    found = [*alone(of(change(path), change(RECORD))), *data_is_plain_files(of(change(path)))]
    assert all(f.rule.startswith("audit/") for f in found)


SORTS = {
    "workflows": (".github/x.yml", ".gitlab-ci.yml", ".ci/x", ".gitee/x", ".workflow/x"),
    "templates": ("site_src/x", "scripts/lianxin/publish/templates/x", "mkdocs.yml"),
    "code": ("scripts/lianxin/publish/x.py", "x/.github/y", ".gitignore", "recordsx", "lawx"),
}


@pytest.mark.parametrize(("sort", "path"), [(s, p) for s, paths in SORTS.items() for p in paths])
@pytest.mark.parametrize("prefix", ["", "county/"])
def test_what_lies_at_the_top_of_the_repository(sort: str, path: str, prefix: str) -> None:
    assert sort_of(path, prefix) == sort


@pytest.mark.parametrize(
    ("others", "shown", "named"),
    [
        (["county/README.md"], "README.md", "county/README.md"),
        (["README.md"], "README.md", "README.md"),
        (["a", "b", "c"], "a", "a、b、c"),
        (["a", "b", "c", "d"], "a", "a、b、c…"),
        (["a", ".ci/x", "b"], "a", "a、b、.ci/x"),  # sort by sort
    ],
)
def test_which_files_are_named(others: list[str], shown: str, named: str) -> None:
    changes = [change("county/" + RECORD), *map(change, others)]
    (found,) = alone(of(*changes, prefix="county/"))
    assert found.place.file == shown
    assert f"（{named}，" in found.message.zh
    assert f"({named};" in found.message.en


@pytest.mark.parametrize(
    ("path", "prefix", "alike"),
    [("County/records/a", "county/", True), ("county/Records/a", "county/", True),
     ("Records/a", "county/", False), ("county./regulations/a", "county/", True)],
)  # fmt: skip
def test_what_looks_like_data_below_a_folder(path: str, prefix: str, alike: bool) -> None:
    assert looks_like_data(path, prefix) is alike
    assert (names(data_is_plain_files(of(change(path), prefix=prefix))) == ["look-alike"]) is alike


def test_each_file_is_looked_at() -> None:
    changes = [change("records/a", ABSENT), change("records/b", RUNNABLE),
               change("records/.gitignore", LINK), change("Records/c")]  # fmt: skip
    found = list(data_is_plain_files(of(*changes)))
    assert [(f.rule.removeprefix("audit/"), f.place.file) for f in found] == [
        ("executable", "records/b"), ("link", "records/.gitignore"),
        ("steering", "records/.gitignore"), ("look-alike", "Records/c"),
    ]  # fmt: skip


@pytest.mark.parametrize("name", [".mailmap", ".lfsconfig"])
def test_more_files_that_steer(name: str) -> None:
    assert names(data_is_plain_files(of(change(f"regulations/{name}")))) == ["steering"]
