"""What is read of two commits: contents beside the records, and what lies below a folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from lianxin.audit.proposal import Proposal
from lianxin.audit.reading import Commits, commits_of, content_at, limited, proposal
from lianxin.history import Repository
from lianxin.law.model import Regulation
from lianxin.reading.limits import RECORD, REGULATION

from tests.audit.test_reading import NEW, STEWARD, VISIT, audit, errors
from tests.audit.world import CONTACT, FILES, LAMPS, ON, PROMISE, VILLAGE, laws
from tests.history.making import Made

LAW = "regulations/two-links.yaml"


def made_of(folder: Path, files: dict[str, str | bytes | None]) -> Made:
    """A repository with these files, the commit tagged as base."""
    made = Made(folder)
    made.commit(files, "the register")
    made.git("tag", "base")
    return made


@pytest.fixture
def made(tmp_path: Path) -> Made:
    return made_of(tmp_path / "repo", dict(FILES))


def read(made: Made, under: str = "", base: str = "base", head: str = "HEAD") -> Proposal:
    repository = Repository(made.folder / under)
    commits = commits_of(repository, base, head)
    return proposal(repository, commits, ON, STEWARD, lambda: (laws(), ()))


def test_the_content_of_plain_files_of_a_commit(made: Made) -> None:
    (made.folder / "link").symlink_to("/etc/passwd")
    (made.folder / CONTACT).chmod(0o755)
    commit = made.commit({"long": b"a" * (REGULATION.size + 1)})
    made.commit({PROMISE: "later"})
    content = content_at(Repository(made.folder), commit)
    assert content(PROMISE) == LAMPS.encode()
    assert content(CONTACT) == FILES[CONTACT].encode()
    assert content("link") is content("records") is content("nowhere") is None
    assert content("long") == bytes(REGULATION.size + 1)


def test_the_content_of_files_below_a_folder(tmp_path: Path) -> None:
    made = made_of(tmp_path, {f"county/{PROMISE}": LAMPS, CONTACT: "x"})
    content = content_at(Repository(made.folder / "county"), made.git("rev-parse", "HEAD"))
    assert content(PROMISE) == LAMPS.encode()
    assert content(CONTACT) is content(f"county/{PROMISE}") is None


@pytest.mark.parametrize(("size", "whole"), [(9, True), (10, True), (11, False)])
def test_a_blob_up_to_so_many_bytes(made: Made, size: int, whole: bool) -> None:
    made.commit({"x": b"a" * size})
    blob = made.git("rev-parse", "HEAD:x")
    held = limited(Repository(made.folder), [blob], 10)
    assert held == {blob: b"a" * size if whole else bytes(11)}


def test_a_change_below_a_folder_is_known_by_its_paths_there(tmp_path: Path) -> None:
    files = {f"county/{file}": text for file, text in FILES.items()}
    made = made_of(tmp_path, {**files, "records/other.yaml": "x"})
    (made.folder / "county" / PROMISE).chmod(0o755)
    made.commit({f"county/{NEW}": VISIT, f"county/{LAW}": "id: x\n", "records/other.yaml": "y"})
    change = read(made, "county")
    assert change.prefix == "county/"
    assert change.contents == {
        NEW: (None, VISIT.encode()),
        PROMISE: (LAMPS.encode(), LAMPS.encode()),
        LAW: (None, b"id: x\n"),
    }
    found = audit(made, under="county").findings
    assert [f.place.file for f in found if f.rule == "audit/executable"] == [PROMISE]


def test_an_id_of_long_ago_below_a_folder(tmp_path: Path) -> None:
    made = made_of(tmp_path, {f"county/{file}": text for file, text in FILES.items()})
    made.commit({f"county/{NEW}": VISIT})
    made.commit({f"county/{NEW}": None})
    assert read(made, "county", base="HEAD").gone == {"contact/shiqiao/0612-p1": NEW}


def test_only_records_that_are_gone_are_remembered(made: Made) -> None:
    made.commit({"records/README.md": "about", NEW: VISIT, f"{VILLAGE}/x.txt": "y"})
    made.commit({NEW: VISIT.replace("06-12", "06-13")})
    made.commit({"records/README.md": None, f"{VILLAGE}/x.txt": None, NEW: None})
    assert read(made, base="HEAD").gone == {"contact/shiqiao/0612-p1": NEW}


def test_a_record_that_was_taken_out_twice_is_remembered_as_it_was_last(made: Made) -> None:
    old = NEW.replace("2026", "2025")
    for file in (old, NEW):
        made.commit({file: VISIT})
        made.commit({file: None})
    assert read(made, base="HEAD").gone == {"contact/shiqiao/0612-p1": NEW}


def test_a_record_of_before_the_fork_alone_counts_as_gone(made: Made) -> None:
    made.commit({NEW: VISIT})
    made.commit({NEW: None})
    assert read(made).gone == {}


def test_bytes_that_are_no_text_pass_through_as_well(made: Made) -> None:
    made.commit({NEW: b"\xff\xfe 13812345678"})
    made.commit({NEW: VISIT})
    assert errors(audit(made)) == ["audit/private-passing"]


def test_what_passes_is_what_no_end_of_the_change_holds(made: Made) -> None:
    first = made.commit({NEW: "draft", LAW: "id: y\n", "README.md": "1"}, "one\n\nmore")
    second = made.commit({NEW: LAMPS, LAW: None, "README.md": "2"}, "two")
    made.git("tag", "-f", "end")
    change = read(made)
    assert [(p.commit, p.path, p.text) for p in change.passing] == [
        (second, "", "two"),
        (first, "", "one\n\nmore"),
        (first, NEW, "draft"),
        (first, LAW, "id: y\n"),
    ]


def test_what_went_through_before_the_change_is_not_its_own(made: Made) -> None:
    made.commit({NEW: "13812345678"}, "13812345678")
    made.git("tag", "-f", "base", made.commit({NEW: None}))
    made.commit({f"{VILLAGE}/contact/2026/0613-p1.yaml": VISIT.replace("06-12", "06-13")})
    assert [p.text for p in read(made).passing] == ["change"]


def test_a_link_that_passes_is_no_content(made: Made) -> None:
    link = made.folder / VILLAGE / "x.yaml"
    link.symlink_to("13812345678")
    made.commit({})
    link.unlink()
    made.commit({})
    assert [p.path for p in read(made).passing if p.path] == []


def test_commits_that_the_protected_branch_has_beyond_the_change(made: Made) -> None:
    made.git("checkout", "-q", "-b", "proposal")
    made.commit({NEW: VISIT})
    made.git("checkout", "-q", "main")
    for number in range(2):
        made.commit({"README.md": str(number)})
    assert read(made, base="main", head="proposal").behind == 2
    assert read(made, base="base", head="proposal").behind == 0


def test_a_register_is_read_once_where_nothing_of_it_changed(made: Made) -> None:
    made.commit({"README.md": "about"})
    change = read(made)
    assert change.after is change.before is change.rights
    made.commit({NEW: VISIT})
    change = read(made)
    assert change.after is not change.before
    assert change.rights is change.before


@pytest.mark.parametrize("folder", ["records", "regulations"])
def test_a_folder_of_data_that_became_a_file_is_a_change_of_it(made: Made, folder: str) -> None:
    made.git("rm", "-r", "-q", "--ignore-unmatch", folder)
    made.commit({folder: "x"})
    change = read(made)
    assert change.after is not change.before


def test_regulations_are_those_of_the_commit_or_else_of_the_code(made: Made) -> None:
    asked: list[int] = []

    def shipped() -> tuple[dict[str, Regulation], tuple[()]]:
        asked.append(1)
        return dict(laws()), ()

    def laws_of(head: str) -> set[str]:
        repository = Repository(made.folder)
        commits = commits_of(repository, "base", head)
        return set(proposal(repository, commits, ON, None, shipped).after.regulations)

    made.commit({NEW: VISIT})
    assert (laws_of("HEAD"), len(asked)) == ({"two-links"}, 1)
    text = (Path(__file__).resolve().parents[2] / LAW).read_bytes()
    made.commit({LAW: text, "regulations/about.txt": "x", "regulationsx/y.yaml": text})
    assert laws_of("HEAD") == {"two-links"}
    (made.folder / "regulations" / "z.yaml").symlink_to("two-links.yaml")
    head = made.commit({"regulations/big.yaml": b"a" * (REGULATION.size + 1)})
    found = proposal(
        Repository(made.folder), commits_of(Repository(made.folder), "base", head), ON, None,
        shipped,
    ).after.findings  # fmt: skip
    rules = {f.rule for f in found if f.place.file.startswith("regulations/")}
    assert "source/too-large" in rules


def test_what_is_made_is_taken_by_bytes_and_mode(made: Made) -> None:
    def generated(content: bytes, mode: int = 0o644) -> frozenset[str]:
        made.git("checkout", "-q", "-f", "base")
        path = made.folder / ".github" / "CODEOWNERS"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
        path.chmod(mode)
        repository = Repository(made.folder)
        commits = commits_of(repository, "base", made.commit({"other": "x"}))
        change = proposal(
            repository, commits, ON, None, lambda: (laws(), ()),
            lambda _: {".github/CODEOWNERS": b"* @a\n", "not/there": b"", "other": b"xyz"},
        )  # fmt: skip
        return change.generated

    assert generated(b"* @a\n") == {".github/CODEOWNERS"}
    for other in (b"* @b\n", b"* @a\n\n", b"", b"* @a"):
        assert generated(other) == frozenset()
    assert generated(b"* @a\n", 0o755) == frozenset()


def test_the_three_commits_of_a_change(made: Made) -> None:
    fork = made.git("rev-parse", "base")
    made.git("checkout", "-q", "-b", "proposal")
    head = made.commit({NEW: VISIT})
    made.git("checkout", "-q", "main")
    base = made.commit({"README.md": "x"})
    assert commits_of(Repository(made.folder), "main", "proposal") == Commits(base, head, fork)


def test_a_record_has_a_smaller_limit_than_a_regulation(made: Made) -> None:
    made.commit({LAW: b"#" * (RECORD.size + 1) + b"\n", NEW: VISIT})
    assert "source/too-large" not in errors(audit(made))
