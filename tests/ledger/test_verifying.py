"""An old ledger against a real history: what was removed or rewritten is named."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from lianxin.history import HistoryError, Repository
from lianxin.ledger.gathering import Reader
from lianxin.ledger.making import of_commit, of_folder
from lianxin.ledger.model import Ledger
from lianxin.ledger.plain_json import Unfit
from lianxin.ledger.verdict import Verdict
from lianxin.ledger.verifying import verify
from lianxin.publish.policy import address_is_public

from tests.history.making import Made
from tests.ledger.places import DAY, ERASED, ERASURE, FILES, KEY, LIGHTS, OTHER_KEY, PERSON

WATER = "records/dong-cun/commitment/2026/shui-qu.yaml"
Make = Callable[..., Made]


@pytest.fixture(params=["", "county/"], ids=["at the top", "in a folder"])
def prefix(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def made(tmp_path: Path, prefix: str) -> Made:
    """A register with a key, committed once."""
    repository = Made(tmp_path / "git")
    write(repository, prefix, {**FILES, ".ledger-key": KEY})
    return repository


def write(made: Made, prefix: str, files: dict[str, str] | dict[str, str | None]) -> str:
    changes: dict[str, str | bytes | None] = {prefix + path: t for path, t in files.items()}
    return made.commit(changes)


def ledger(made: Made, prefix: str, revision: str = "HEAD") -> Ledger:
    return of_commit(made.folder / prefix, revision, DAY, address_is_public)


def look(old: Ledger, made: Made, prefix: str, today: str = "HEAD") -> Verdict:
    reader = Reader(Repository(made.folder / prefix))
    return verify(old, reader, reader.repository.commit(today))


def test_nothing_happened(made: Made, prefix: str) -> None:
    old = ledger(made, prefix)
    assert old.size == len(FILES)
    assert look(old, made, prefix) == Verdict("extends", len(FILES))
    assert look(old, made, prefix).proven


def test_ordinary_work_is_no_fault(made: Made, prefix: str) -> None:
    old = ledger(made, prefix)
    write(made, prefix, {LIGHTS: "title: 换六盏路灯\nprogress: 换了两盏\n"})
    write(made, prefix, {"records/dong-cun/contact/2026/qing-ming.yaml": "date: 2026-04-05\n"})
    found = look(old, made, prefix)
    assert found == Verdict("extends", len(FILES) - 1, (LIGHTS,))
    assert found.proven


def test_a_removed_record_is_named(made: Made, prefix: str) -> None:
    old = ledger(made, prefix)
    write(made, prefix, {LIGHTS: None})
    found = look(old, made, prefix)
    assert found == Verdict("extends", len(FILES) - 1, removed=(LIGHTS,))
    assert not found.proven


def test_a_removed_record_that_came_back_otherwise_is_named(made: Made, prefix: str) -> None:
    old = ledger(made, prefix)
    write(made, prefix, {LIGHTS: None})
    write(made, prefix, {LIGHTS: "title: 换一盏路灯\n"})
    assert look(old, made, prefix).removed == (LIGHTS,)


def test_a_lawful_erasure_is_counted_and_not_named(made: Made, prefix: str) -> None:
    old = ledger(made, prefix)
    write(made, prefix, {PERSON: None, ERASED: ERASURE})
    found = look(old, made, prefix)
    assert found == Verdict("extends", len(FILES) - 1, erased=1)
    assert found.proven
    assert ledger(made, prefix).erased == 1


@pytest.mark.parametrize(
    "erasure",
    [
        ERASURE.replace("records: 1", "records: 0"),
        ERASURE.replace("records: 1", "records: all"),
        ERASURE.replace("m2", "m1"),
        ERASURE.replace("[m1, m2]", "[m1]"),
        "records: [\n",
    ],
)
def test_an_erasure_that_is_none_covers_nothing(made: Made, prefix: str, erasure: str) -> None:
    old = ledger(made, prefix)
    write(made, prefix, {PERSON: None, ERASED: erasure})
    assert look(old, made, prefix).removed == (PERSON,)


def test_an_erasure_covers_no_more_than_it_says(made: Made, prefix: str) -> None:
    old = ledger(made, prefix)
    write(made, prefix, {PERSON: None, LIGHTS: None, ERASED: ERASURE})
    assert look(old, made, prefix).removed == (LIGHTS, PERSON)


def test_an_erasure_covers_only_its_own_commit(made: Made, prefix: str) -> None:
    """Else one for a record that was never in the old ledger would hide another removal."""
    old = ledger(made, prefix)
    write(made, prefix, {ERASED: ERASURE})
    write(made, prefix, {LIGHTS: None})
    assert look(old, made, prefix).removed == (LIGHTS,)


def test_removals_and_erasures_that_came_by_a_merge_are_seen(made: Made, prefix: str) -> None:
    old = ledger(made, prefix)
    made.git("checkout", "-q", "-b", "side")
    write(made, prefix, {PERSON: None, ERASED: ERASURE})
    write(made, prefix, {WATER: "title: x\n"})
    made.git("checkout", "-q", "main")
    write(made, prefix, {LIGHTS: "title: y\n"})
    made.git("merge", "-q", "--no-ff", "-m", "merge", "side")
    found = look(old, made, prefix)
    assert (found.erased, found.removed, found.changed) == (1, (), (LIGHTS, WATER))


def rewrite(made: Made, prefix: str, files: dict[str, str]) -> None:
    """The same register with another past: one new root commit, the old objects gone."""
    made.git("checkout", "-q", "--orphan", "fresh")
    made.git("rm", "-rfq", "--cached", ".")
    for path in FILES:
        (made.folder / prefix / path).unlink()
    write(made, prefix, files)
    made.git("branch", "-D", "-q", "main")
    made.git("reflog", "expire", "--expire=now", "--all")
    made.git("gc", "-q", "--prune=now")


def test_a_rewritten_history_is_said_and_what_is_lost_is_named(made: Made, prefix: str) -> None:
    old = ledger(made, prefix)
    files = {**FILES, LIGHTS: "title: 换一盏路灯\n", ".ledger-key": KEY}
    del files[WATER], files[PERSON]
    rewrite(made, prefix, files)
    found = look(old, made, prefix)
    assert found == Verdict("rewritten", len(FILES) - 3, lost=(LIGHTS, WATER), lost_unnamed=1)
    assert not found.proven


def test_after_an_erasure_from_history_only_so_many_are_missing(made: Made, prefix: str) -> None:
    old = ledger(made, prefix)
    files = {**FILES, ERASED: ERASURE, ".ledger-key": KEY}
    del files[PERSON]
    rewrite(made, prefix, files)
    found = look(old, made, prefix)
    assert found == Verdict("rewritten", len(FILES) - 1, erased=1)
    assert not found.proven  # everything else is there, and still the commits are others


def test_an_erasure_does_not_cover_a_record_that_is_there_otherwise(
    made: Made, prefix: str
) -> None:
    old = ledger(made, prefix)
    files = {**FILES, LIGHTS: "title: x\n", ERASED: ERASURE, ".ledger-key": KEY}
    rewrite(made, prefix, files)
    assert look(old, made, prefix) == Verdict("rewritten", len(FILES) - 1, lost=(LIGHTS,))


def test_without_the_key_only_paths_are_compared(made: Made, prefix: str) -> None:
    old = ledger(made, prefix)
    files = {**FILES, ".ledger-key": OTHER_KEY}
    del files[LIGHTS]
    rewrite(made, prefix, files)
    assert look(old, made, prefix) == Verdict("rewritten", lost=(LIGHTS,), compared=False)


def test_a_key_that_was_exchanged_is_found_in_the_history(made: Made, prefix: str) -> None:
    old = replace(ledger(made, prefix), commit="f" * 40)
    write(made, prefix, {".ledger-key": OTHER_KEY})
    assert look(old, made, prefix) == Verdict("rewritten", len(FILES))


def test_a_commit_aside_of_todays_history_is_rewritten(made: Made, prefix: str) -> None:
    write(made, prefix, {LIGHTS: "title: x\n"})
    old = ledger(made, prefix)
    made.git("branch", "-q", "kept")
    made.git("reset", "-q", "--hard", "HEAD~1")
    found = look(old, made, prefix)
    assert found == Verdict("elsewhere", len(FILES) - 1, lost=(LIGHTS,))
    assert not found.proven


def test_a_ledger_that_lies_about_its_commit_is_told(made: Made, prefix: str) -> None:
    first = ledger(made, prefix)
    write(made, prefix, {LIGHTS: None})
    old = replace(first, commit=ledger(made, prefix).commit)
    assert look(old, made, prefix) == Verdict("differs", len(FILES) - 1, lost=(LIGHTS,))
    short = replace(ledger(made, prefix), commit=first.commit)
    assert look(short, made, prefix) == Verdict("differs", len(FILES) - 1, added=(LIGHTS,))


def test_a_ledger_of_files_not_committed_is_looked_up_leaf_by_leaf(made: Made, prefix: str) -> None:
    root = made.folder / prefix
    (root / LIGHTS).write_text("title: 还没提交\n", "utf-8")
    old = of_folder(root, DAY, address_is_public)
    assert old.commit is None
    assert look(old, made, prefix) == Verdict("uncommitted", len(FILES) - 1, lost=(LIGHTS,))
    write(made, prefix, {WATER: "title: x\n"})  # commits both
    assert look(old, made, prefix) == Verdict("uncommitted", len(FILES) - 1, (WATER,))


def test_the_ledger_of_a_clean_folder_is_that_of_its_commit(made: Made, prefix: str) -> None:
    root = made.folder / prefix
    assert of_folder(root, DAY, address_is_public) == ledger(made, prefix)
    (made.folder / "README.md").write_text("not a record\n", "utf-8")
    assert of_folder(root, DAY, address_is_public).commit is not None
    (root / ".ledger-key").write_text(OTHER_KEY, "utf-8")
    assert of_folder(root, DAY, address_is_public).commit is None


def test_a_folder_without_git_has_a_tree_and_no_commit(made: Made, prefix: str) -> None:
    committed = ledger(made, prefix)
    made.git("update-ref", "-d", "HEAD")
    found = of_folder(made.folder / prefix, DAY, address_is_public)
    assert (found.commit, found.past, found.root) == (None, "none", committed.root)


def test_links_are_no_records(made: Made, prefix: str) -> None:
    link = made.folder / prefix / "records/dong-cun/link.yaml"
    link.symlink_to("organisation.yaml")
    write(made, prefix, {})
    assert ledger(made, prefix).size == len(FILES)


def test_a_part_of_the_history_proves_nothing(made: Made, prefix: str, tmp_path: Path) -> None:
    write(made, prefix, {LIGHTS: "title: x\n"})
    old = ledger(made, prefix)
    made.git("clone", "-q", "--depth=1", f"file://{made.folder}", str(tmp_path / "shallow"))
    root = tmp_path / "shallow" / prefix
    with pytest.raises(HistoryError):
        verify(old, Reader(Repository(root)), old.commit or "")
    again = of_folder(root, DAY, address_is_public)
    assert (again.root, again.commit, again.past) == (old.root, old.commit, "part")


def test_a_spoilt_key_file_is_said(made: Made, prefix: str) -> None:
    write(made, prefix, {".ledger-key": "none\n"})
    with pytest.raises(Unfit, match="ledger-key"):
        ledger(made, prefix)
    with pytest.raises(Unfit, match="ledger-key"):
        of_folder(made.folder / prefix, DAY, address_is_public)
