"""Every finding of the audit stands at its place and names what it speaks of, in both languages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

import pytest
from lianxin.audit.judge import judge
from lianxin.audit.proposal import Passing, Proposal
from lianxin.findings import Finding, Place, Severity, Step, Text
from lianxin.history.trees import LINK, RUNNABLE, SUBMODULE
from lianxin.records.fields import kind_title
from lianxin.vocabulary import Resolution
from lianxin.words import say
from lianxin.words.audit import WORDS

from tests.audit.test_fields import MORE, PROGRESS, TWO, correction
from tests.audit.test_hidden import MOBILE, quoted
from tests.audit.test_own_cause import ASSESSED, AWAY, LEAVE, WAIVED, WAIVER
from tests.audit.test_paths import change, of
from tests.audit.test_removals import PERSON, erasure
from tests.audit.test_texts_in_force import ADOPTED, amended, changed
from tests.audit.world import (
    ASKED,
    CONTACT,
    FILES,
    GRANTED,
    KEPT,
    LAMPS,
    PROMISE,
    SHOWN,
    VILLAGE,
    laws,
    message,
    proposed,
)

OWNER, STEWARD, TOWNS, OTHER = (f"zixu--{n}" for n in ("du-zhong", "bai-zhi", "shi-hu", "su-mu"))
NEW = f"{VILLAGE}/contact/2026/0612-p1.yaml"
VISIT = FILES[CONTACT].replace("06-05", "06-12")
SAID = next(iter(correction("x")))
ERASED = next(iter(erasure(1)))
RECORD = "records/a/organisation.yaml"
LAW = "regulations/two-links.yaml"
RULE = "two-links/monthly-contact"
STRICTER = changed("at_least: 1", "at_least: 2")
TEXT_PLACE: tuple[Step, ...] = (
    "clauses", [c.rule for c in laws()["two-links"].clauses].index(RULE), "versions", 0,
)  # fmt: skip
FINGERPRINT = f"fingerprint: {'0' * 16}-{'0' * 32}\n"


class Case(NamedTuple):
    """A change, and the finding of this name that must be among what is wrong with it."""

    name: str
    change: Callable[[], Proposal]
    file: str
    path: tuple[Step, ...]
    values: dict[str, Any]


def case(
    name: str, change: Callable[[], Proposal], file: str, path: tuple[Step, ...] = (), /,
    **values: Any,
) -> Case:  # fmt: skip
    """One row of the table; values: what its sentences must name."""
    return Case(name, change, file, path, values)


def edited(
    file: str, *pair: str, before: dict[str, str] = FILES, **named: Any
) -> Callable[[], Proposal]:
    """The change of a file in which one text stands in place of another."""
    assert pair[0] in before[file]
    return lambda: proposed({file: before[file].replace(*pair)}, before=before, **named)


def adding(file: str, text: str, **named: Any) -> Callable[[], Proposal]:
    """The change that puts a text behind what the file holds, if it is there at all."""
    return lambda: proposed({file: FILES.get(file, "") + text}, **named)


def correcting(field: str, **pair: str) -> Callable[[], Proposal]:
    """A promise that is edited, and a correction that speaks of a field of it."""
    return lambda: proposed(
        {
            PROMISE: LAMPS.replace("六盏路灯并", "七盏路灯并"),
            **correction("commitment/lamps", {"field": field, **pair}),
        }
    )


def label(path: str, kind: str = "commitment") -> Text:
    return say(f"fields.{kind}.{path}.label")


PATHS = [
    case(
        "mixed", lambda: of(change(RECORD), change("regulations/x.yaml"), change("x.py")),
        "regulations/x.yaml", (),
        what=Text("制度、程序或其他文件", "regulations, code or other files"),
        files="regulations/x.yaml、x.py", count=2,
    ),
    case("executable", lambda: of(change(RECORD, RUNNABLE)), RECORD),
    case("link", lambda: of(change("x/" + RECORD, LINK), prefix="x/"), RECORD),
    case("submodule", lambda: of(change("records/b", SUBMODULE)), "records/b"),
    case("steering", lambda: of(change("records/a/.mailmap")), "records/a/.mailmap", (),
         name=".mailmap"),
    case("look-alike", lambda: of(change("Records/a")), "Records/a"),
    case("ledger-key", lambda: of(change(".ledger-key")), ".ledger-key"),
    case("behind", lambda: proposed({}, behind=3), "", (), count=3),
]  # fmt: skip
REMOVED = [
    case("deleted", lambda: proposed({CONTACT: None}), CONTACT, (),
         kind=kind_title("contact")),
    case("renamed", lambda: proposed({CONTACT: None, CONTACT.replace("0605", "x"): FILES[CONTACT]}),
         CONTACT.replace("0605", "x"), (), old=CONTACT),
    case("erasure-count", lambda: proposed({**PERSON, **erasure(2)}), ERASED, ("records",),
         said=2, done=3),
    case("erasure-count", lambda: proposed(erasure(1)), ERASED, ("records",),
         said=1, done=0),
    case("used-again", lambda: proposed({NEW: VISIT}, gone={"contact/shiqiao/0612-p1": "x/y.yaml"}),
         NEW, (), slug="0612-p1", old="x/y.yaml"),
]  # fmt: skip
CHANGED = [
    case("field-changed", edited(CONTACT, "帮助清理门前排水沟", "帮助修房"), CONTACT, ("deed",),
         label=label("deed", "contact"), old="帮助清理门前排水沟", new="帮助修房",
          field="deed"),
    case("deadline-moved", edited(PROMISE, "2026-06-30", "2026-07-30"), PROMISE, ("deadline",),
         old="2026-06-30", new="2026-07-30"),
    case("deadline-moved", edited(PROMISE, "deadline: 2026-06-30\n", ""), PROMISE, (),
         old="2026-06-30", new="—"),
    case("extension-edited",
         edited(PROMISE, "08-31", "12-31", before={**FILES, PROMISE: LAMPS + GRANTED}),
         PROMISE, ("extensions", 0, "new_deadline"),
         label=label("extensions.new_deadline"), old="2026-08-31", new="2026-12-31"),
    case("entry-changed", edited(PROMISE, MORE, MORE.replace("三", "两"), before=TWO), PROMISE,
         ("progress", 1, "done"),
         label=label("progress.done"), number=2, old="装好三盏", new="装好两盏",
          field="progress.done"),
    case("entry-removed", edited(PROMISE, MORE, "", before=TWO), PROMISE, ("progress",),
         label=label("progress"), number=2),
    case("entry-inserted", edited(PROMISE, PROGRESS, MORE.replace("16", "09") + PROGRESS), PROMISE,
         ("progress", 0, "date"), label=label("progress.date"), number=1),
    case("entries-reordered", edited(PROMISE, PROGRESS + MORE, MORE + PROGRESS, before=TWO),
         PROMISE, ("progress", 0, "date"), label=label("progress.date"), number=1),
    case("correction-of-nothing",
         lambda: proposed(correction("contact/0605-p1", {"field": "deed", "new": "x"})),
         SAID, ("of",), of="contact/0605-p1"),
    case("correction-forbidden", correcting("extensions.0.state", new="granted"), SAID,
         ("changes", 0), field="extensions.0.state"),
    case("correction-nowhere", correcting("progress.7", new="x"), SAID, ("changes", 0),
         field="progress.7"),
    case("correction-old", correcting("title", old="修好", new="换好"), SAID, ("changes", 0),
         field="title", stood="修好村口路灯"),
    case("correction-old", correcting("baseline", old="都亮", new="都不亮"), SAID, ("changes", 0),
         field="baseline", stood="—"),
    case("correction-spoils", correcting("topic", old="public-service", new="lamps"), SAID, (),
         why=say("records.wrong-term", label=label("topic"), field="topic", value="lamps")),
    case("rewritten", lambda: proposed({PROMISE: quoted(LAMPS + MORE)}), PROMISE, (),
         lines=32, meant=2),
]  # fmt: skip
PROMISES = [
    case("asked-too-late", adding(PROMISE, ASKED, on=date(2026, 7, 2)), PROMISE,
         ("extensions", 0, "asked"),
         on="2026-07-02", deadline="2026-06-30", asked="2026-06-15"),
    case("claim-unshown", adding(PROMISE, KEPT), PROMISE, ("claim", "resolution"),
         resolution=Resolution.KEPT.label),
    case("claim-unconfirmed", adding(PROMISE, SHOWN + KEPT), PROMISE, ("claim", "resolution"),
         resolution=Resolution.KEPT.label),
    case("future", adding(PROMISE, "- date: 2026-06-21\n  done: x\n"), PROMISE,
         ("progress", 1, "date"), day="2026-06-21", on="2026-06-20"),
    case("late-unmarked", adding(LEAVE, AWAY.replace("06-01", "05-01")), LEAVE, ("since",),
         day="2026-05-01", days=50, on="2026-06-20"),
    case("late", adding(LEAVE, AWAY.replace("06-01", "05-01") + "entered: 2026-06-20\n"), LEAVE,
         ("since",), day="2026-05-01", days=50),
    case("entered-wrong", adding(LEAVE, AWAY + "entered: 2026-06-21\n"), LEAVE, ("entered",),
         day="2026-06-21", on="2026-06-20"),
]  # fmt: skip
PEOPLE = [
    case("own-cause", adding(PROMISE, ASSESSED, actor=OWNER), PROMISE, ("assessment",),
         actor=OWNER, what=label("assessment")),
    case("own-cause", adding(LEAVE, AWAY, actor=OWNER), LEAVE, (),
         actor=OWNER, what=kind_title("leave")),
    case("excused-by-itself", adding(WAIVER, WAIVED.format(by="su-mu")), WAIVER, ("approved_by",)),
    case("unreviewed", adding(WAIVER, WAIVED.format(by="bai-zhi") + FINGERPRINT), WAIVER,
         ("approved_by",), actor=STEWARD),
    case("no-accounts",
         lambda: proposed(
             {NEW: VISIT}, before={f: t.replace("accounts", "# ") for f, t in FILES.items()}),
         ""),
    case("unknown-actor", lambda: proposed({PROMISE: None, NEW: VISIT}, actor="mallory"), PROMISE,
         (), actor="mallory"),
    case("not-yours", adding(NEW, VISIT, actor=OTHER), NEW, (),
         kind=kind_title("contact"), actor=OTHER),
    case("not-yours-from-above",
         edited(f"{VILLAGE}/organisation.yaml", "parent: tianmen\n", ""),
         f"{VILLAGE}/organisation.yaml", (),
         kind=kind_title("organisation"), actor=STEWARD),
    case("private-passing",
         lambda: proposed({}, passing=(Passing("e" * 40, f"x/{PROMISE}", MOBILE),), prefix="x/"),
         PROMISE, (), commit="e" * 12, what=say("privacy.mobile")),
    case("private-message", lambda: proposed({}, passing=message(MOBILE)), "", (),
         commit="d" * 12, what=say("privacy.mobile")),
    case("past-text", lambda: amended(STRICTER, ADOPTED), LAW, TEXT_PLACE,
         count=1, rule=RULE, since="2008-01-01"),
    case("past-text-alike", lambda: amended(STRICTER, FILES), LAW, TEXT_PLACE,
         rule=RULE, since="2008-01-01"),
]  # fmt: skip
CASES = [*PATHS, *REMOVED, *CHANGED, *PROMISES, *PEOPLE]
SEVERITIES = {
    "late": Severity.NOTE, "past-text-alike": Severity.NOTE, "behind": Severity.NOTE,
    "ledger-key": Severity.WARNING, "no-accounts": Severity.WARNING,
}  # fmt: skip


def test_no_finding_of_the_audit_is_left_out_here() -> None:
    names = {key.split(".")[1] for key in WORDS if key.endswith(".remedy")}
    assert {case.name for case in CASES} == names


@pytest.mark.parametrize("case", CASES, ids=[f"{n}-{c.name}" for n, c in enumerate(CASES)])
def test_where_it_stands_and_what_it_names(case: Case) -> None:
    verdict = judge(case.change(), "a" * 40, "b" * 40, "a" * 40)
    found = [f for f in verdict.findings if f.rule == f"audit/{case.name}"]
    expected = Finding(
        Place(case.file, case.path),
        f"audit/{case.name}",
        SEVERITIES.get(case.name, Severity.ERROR),
        say(f"audit.{case.name}", **case.values),
        say(f"audit.{case.name}.remedy", **case.values),
    )
    assert [replace(f, place=Place(f.place.file, f.place.path)) for f in found] == [expected]
