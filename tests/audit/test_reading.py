"""From two commits to a verdict: with real repositories, honest and cunning ones."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from lianxin.audit.judge import judge
from lianxin.audit.reading import commits_of, proposal
from lianxin.audit.report import Audit
from lianxin.findings import Severity
from lianxin.history import HistoryError, Repository
from lianxin.reading.limits import RECORD
from lianxin.reading.limits import REGULATION as LIMIT

from tests.audit.world import CONTACT, FILES, LAMPS, ON, PROMISE, VILLAGE, laws
from tests.history.making import Made

NEW = f"{VILLAGE}/contact/2026/0612-p1.yaml"
VISIT = FILES[CONTACT].replace("06-05", "06-12")
STEWARD = "zixu--bai-zhi"


@pytest.fixture
def made(tmp_path: Path) -> Made:
    made = Made(tmp_path / "repo")
    made.commit(dict(FILES), "the register")
    made.git("tag", "base")
    return made


def audit(
    made: Made, base: str = "base", head: str = "HEAD", under: str = "", on: date = ON,
    actor: str | None = STEWARD,
) -> Audit:  # fmt: skip
    repository = Repository(made.folder / under)
    commits = commits_of(repository, base, head)
    return judge(proposal(repository, commits, on, actor, lambda: (laws(), ())), *commits)


def errors(found: Audit) -> list[str]:
    return [f.rule for f in found.findings if f.severity is Severity.ERROR]


def test_an_honest_change(made: Made) -> None:
    head = made.commit({NEW: VISIT})
    found = audit(made)
    assert (found.findings, found.added) == ((), 1)
    assert found.head == head
    assert found.base == found.fork == made.git("rev-parse", "base")


def test_a_change_of_nothing(made: Made) -> None:
    assert audit(made).findings == ()
    made.commit({"README.md": "about"})
    assert audit(made).findings == ()


def test_nothing_is_checked_out(made: Made) -> None:
    made.commit({NEW: VISIT.replace("home-visit", "nowhere")})
    made.git("checkout", "-q", "base")
    assert errors(audit(made, head="main")) == ["record/wrong-term"]
    assert not (made.folder / NEW).exists()


@pytest.mark.parametrize("steps", [2, 3])
def test_private_data_that_only_went_through(made: Made, steps: int) -> None:
    made.commit({NEW: VISIT.replace("帮助", "打13812345678，帮助")})
    for _ in range(steps - 2):
        made.commit({"README.md": "meanwhile"})
    made.commit({NEW: VISIT, "README.md": None} if steps == 3 else {NEW: VISIT})
    assert errors(audit(made)) == ["audit/private-passing"]


def test_a_side_branch_does_not_hide_it(made: Made) -> None:
    made.git("checkout", "-q", "-b", "side")
    made.commit({NEW: VISIT.replace("帮助", "打13812345678，帮助")})
    made.commit({NEW: None})
    made.git("checkout", "-q", "main")
    made.commit({f"{VILLAGE}/contact/2026/0613-p1.yaml": VISIT.replace("06-12", "06-13")})
    made.git("merge", "-q", "side", "-m", "merged")
    assert errors(audit(made)) == ["audit/private-passing"]


def test_a_message_with_a_number(made: Made) -> None:
    made.commit({NEW: VISIT}, "走访，电话 13812345678")
    assert errors(audit(made)) == ["audit/private-message"]


def test_an_id_of_long_ago(made: Made) -> None:
    made.commit({NEW: VISIT}, "once")
    made.commit({NEW: None}, "erased, before anybody looked")
    made.git("tag", "-f", "base")
    made.commit({NEW: VISIT})
    assert errors(audit(made)) == ["audit/used-again"]


def test_executable_link_and_steering_files(made: Made) -> None:
    (made.folder / PROMISE).chmod(0o755)
    (made.folder / f"{VILLAGE}/member/link.yaml").symlink_to("/etc/passwd")
    made.commit({"records/.gitattributes": "* -diff\n"})
    found = errors(audit(made))
    assert {"audit/executable", "audit/link", "audit/steering"} <= set(found)


def test_the_records_folder_is_no_link(made: Made) -> None:
    made.git("rm", "-r", "-q", "--cached", "records")
    blob = made.git("hash-object", "-w", "README") if (made.folder / "README").exists() else ""
    (made.folder / "target").write_text("/etc", "utf-8")
    blob = made.git("hash-object", "-w", "target")
    made.git("update-index", "--add", "--cacheinfo", f"120000,{blob},records")
    made.git("commit", "-q", "-m", "a link")
    found = errors(audit(made))
    assert {"audit/link", "source/symbolic-link", "audit/deleted"} <= set(found)


def test_a_submodule_among_the_records(made: Made) -> None:
    commit = made.git("rev-parse", "HEAD")
    made.git("update-index", "--add", "--cacheinfo", f"160000,{commit},records/other")
    made.git("commit", "-q", "-m", "a submodule")
    assert {"audit/submodule", "source/special-file"} <= set(errors(audit(made)))


def test_a_huge_file_is_refused_without_being_read(made: Made) -> None:
    for size in (RECORD.size + 1, LIMIT.size * 3):
        made.commit({NEW: b"a" * size})
        assert errors(audit(made)) == ["source/too-large"]


def test_a_register_below_the_top(tmp_path: Path) -> None:
    made = Made(tmp_path / "below")
    made.commit({f"县/{file}": text for file, text in FILES.items()})
    made.git("tag", "base")
    made.commit({f"县/{PROMISE}": LAMPS.replace("06-30", "07-30")})
    (found,) = audit(made, under="县").findings
    assert (found.rule, found.place.file) == ("audit/deadline-moved", PROMISE)
    made.commit({PROMISE: LAMPS})
    assert "audit/mixed" in errors(audit(made, under="县"))


def test_regulations_of_the_commit_judge_it_and_others_only_where_it_has_none(made: Made) -> None:
    made.commit({"regulations/bad.yaml": "id: bad\n"})
    assert any(rule.startswith("law/") for rule in errors(audit(made)))


def test_an_old_fork_is_judged_from_where_both_come_from(made: Made) -> None:
    made.git("checkout", "-q", "-b", "proposal")
    made.commit({NEW: VISIT})
    made.git("checkout", "-q", "main")
    made.commit({PROMISE: LAMPS + "baseline: 都不亮\n"})
    found = audit(made, base="main", head="proposal")
    assert [f.rule for f in found.findings] == ["audit/behind"]
    assert found.fork == made.git("rev-parse", "base")


def test_rights_are_those_of_the_newest_protected_commit(made: Made) -> None:
    made.git("checkout", "-q", "-b", "proposal")
    made.commit({NEW: VISIT})
    made.git("checkout", "-q", "main")
    file = f"{VILLAGE}/member/bai-zhi.yaml"
    made.commit({file: FILES[file] + "until: 2026-06-01\n"})
    found = audit(made, base="main", head="proposal")
    assert errors(found) == ["audit/unknown-actor"]


def test_two_changes_that_clash_only_together(made: Made) -> None:
    """Each is fine by itself; what the queue makes of both is not."""
    other = f"{VILLAGE}/contact/2025/0612-p1.yaml"
    late = VISIT.replace("2026", "2025") + "entered: 2026-06-20\n"
    made.git("checkout", "-q", "-b", "one")
    made.commit({NEW: VISIT}, "a visit")
    made.git("checkout", "-q", "-b", "two", "base")
    made.commit({other: late}, "a visit of last year, under the same name")
    assert errors(audit(made, head="one")) == []
    assert errors(audit(made, head="two")) == []
    made.git("checkout", "-q", "-b", "queue", "base")
    made.git("merge", "-q", "one", "-m", "one")
    made.git("merge", "-q", "--no-ff", "two", "-m", "two")
    assert errors(audit(made, head="queue", actor=None)) == ["record/same-name"]


def test_two_requests_under_one_name_do_not_merge_into_one(made: Made) -> None:
    made.git("checkout", "-q", "-b", "one")
    made.commit({PROMISE: LAMPS + "baseline: 都不亮\n"})
    made.git("checkout", "-q", "-b", "two", "base")
    made.commit({PROMISE: "baseline: 六盏都不亮\n" + LAMPS})
    made.git("checkout", "-q", "-b", "queue", "base")
    made.git("merge", "-q", "one", "-m", "one")
    made.git("merge", "-q", "--no-ff", "two", "-m", "two")
    assert "source/duplicate" in errors(audit(made, head="queue", actor=None))


@pytest.mark.parametrize(
    ("base", "head", "says"),
    [("nothing", "HEAD", "nothing"), ("base", "nowhere", "nowhere"), ("--all", "HEAD", "--all"),
     ("base", "", ""), ("base\nx", "HEAD", "base")],
)  # fmt: skip
def test_a_commit_that_is_not_there_is_an_error(
    made: Made, base: str, head: str, says: str
) -> None:
    with pytest.raises(HistoryError) as error:
        audit(made, base=base, head=head)
    assert says in error.value.text.zh
    assert "\n" not in error.value.text.zh


def test_unrelated_histories_are_an_error(made: Made) -> None:
    made.git("checkout", "-q", "--orphan", "other")
    made.commit({"x": "1"})
    with pytest.raises(HistoryError):
        audit(made)


def test_a_shallow_clone_is_an_error(made: Made, tmp_path: Path) -> None:
    made.commit({NEW: VISIT})
    clone = Made(tmp_path / "clone")
    clone.git("fetch", "-q", "--depth", "1", str(made.folder), "main")
    clone.git("checkout", "-q", "FETCH_HEAD")
    with pytest.raises(HistoryError) as error:
        audit(clone, base="HEAD")
    assert "unshallow" in error.value.text.en


def test_replaced_objects_are_not_believed(made: Made) -> None:
    good = made.git("rev-parse", "HEAD")
    bad = made.commit({PROMISE: LAMPS.replace("06-30", "07-30")})
    made.git("replace", bad, good)
    assert errors(audit(made, head="main")) == ["audit/deadline-moved"]


def test_what_the_repository_s_own_configuration_says_changes_nothing(made: Made) -> None:
    made.commit({PROMISE: LAMPS.replace("06-30", "07-30")})
    for name, value in (
        ("diff.renames", "copies"), ("diff.orderFile", "/nowhere"), ("diff.external", "false"),
        ("core.hooksPath", "/nowhere"), ("core.fsmonitor", "false"), ("diff.noprefix", "true"),
        ("log.showSignature", "true"), ("log.showRoot", "false"), ("log.diffMerges", "off"),
        ("diff.ignoreSubmodules", "all"), ("core.quotePath", "true"), ("log.follow", "true"),
        ("core.attributesFile", "/nowhere"), ("diff.wsErrorHighlight", "all"),
    ):  # fmt: skip
        made.git("config", name, value)
    assert errors(audit(made)) == ["audit/deadline-moved"]


def test_what_is_made_from_the_records_comes_with_them_if_it_is_as_made(made: Made) -> None:
    file = f"{VILLAGE}/organisation.yaml"
    more = FILES[file].replace("[bai-zhi]", "[bai-zhi, su-mu]")

    def audited(content: str) -> list[str]:
        head = made.commit({file: more, ".github/CODEOWNERS": content})
        repository = Repository(made.folder)
        commits = commits_of(repository, "base", head)
        change = proposal(
            repository, commits, ON, "zixu--shi-hu", lambda: (laws(), ()),
            lambda register: {".github/CODEOWNERS": b"* @" + str(len(register.entries)).encode()},
        )  # fmt: skip
        return errors(judge(change, *commits))

    assert audited(f"* @{len(FILES)}") == []
    assert audited("* @mallory") == ["audit/mixed"]
    assert audited(f"* @{len(FILES)}\n") == ["audit/mixed"]


def test_branches_with_hostile_names(made: Made) -> None:
    for name in ("$(touch x)", "a;b", "-x", "a'b\"c", "路灯", "a|b&c"):
        try:
            made.git("branch", "--", name, "HEAD") if not name.startswith("-") else made.git(
                "update-ref", f"refs/heads/{name}", "HEAD"
            )
        except Exception:  # git itself refuses the name
            continue
        assert audit(made, head=f"refs/heads/{name}").findings == ()
    assert not (made.folder / "x").exists()
