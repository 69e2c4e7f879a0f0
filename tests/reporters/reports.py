"""Reports to be shown in every format: a hostile change, and any text at all."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st
from lianxin.audit.report import Audit
from lianxin.engine import evaluate
from lianxin.findings import NOTHING, Finding, Place, Severity, Text
from lianxin.register import Register
from lianxin.reporters.report import Report, report_of_audit

from tests.law.small import entry
from tests.whatif.laws import clause, duty, law
from tests.whatif.registers import linked

MOBILE = "13800000000"
EVIL = (
    "<img src=x onerror=alert(1)> [点我](http://e.example/) ![](x) @somebody #1 GH-1 :tada: "
    "`x` **b** | ~~s~~ $x$ www.e.example a@e.example ]]> &amp; ::error::x "
)
STEERS = "\x1b[31m\r\n# h\n\n<h1>x</h1>\u202e\x00\ufffe\udcff"
ON = date(2026, 11, 20)
FILE = "records/b1/commitment/x.yaml"


def both(text: str) -> Text:
    return Text(f"改：{text}", f"changed: {text}")


def registers() -> tuple[Register, Register]:
    """The register after a change and before it: contacts went, and one link."""
    regulation = law(clause(duty()))
    evil = entry("member", "m2", name=EVIL[32:100].strip())
    link = entry("link", "l2", member="m2", person="p1", since="2026-08-01")
    gone = entry("link", "l3", member="m1", person="p1", since="2026-09-01")
    now = linked(regulation, contacts={"2026-09": 1}, more=(evil, link))
    before = linked(regulation, contacts={"2026-09": 1}, more=(evil, link, gone))
    return now, before


def audit() -> Report:
    """A change of which everything is written by somebody who means harm."""
    now, before = registers()
    failed = {o.id: o for o in evaluate(now, ON).obligations if o.status.value == "breached"}
    was = {o.id: o for o in evaluate(before, ON).obligations if o.status.value == "breached"}
    place = Place(FILE, ("deadline",), 4, 11)
    findings = (
        Finding(
            place,
            "audit/deadline",
            Severity.ERROR,
            both(EVIL + STEERS),
            both("{0} {{1}} " + EVIL),
            Text("承诺制度 2.1", "promises 2.1"),
            ((Place("records/b1/a b#?.yaml", (), 2, 1), both(EVIL)),),
        ),
        Finding(place, "audit/deadline", Severity.ERROR, both(EVIL + STEERS)),
        Finding(
            Place("records/b1/\udcff<b>@x|`.yaml"), "audit/name", Severity.WARNING, both("名字")
        ),
        Finding(
            Place(f"records/b1/{MOBILE}.yaml", (), 1, 1),
            "audit/private",
            Severity.WARNING,
            both(MOBILE),
        ),
        Finding(Place(""), "audit/mixed", Severity.NOTE, both("整个改动")),
    )
    value = Audit(
        base="0123456789abcdef0123456789abcdef01234567",
        head="89abcdef0123456789abcdef0123456789abcdef",
        fork="0123456789abcdef0123456789abcdef01234567",
        on=ON,
        actor="mallory\n# @everybody <b>",
        findings=findings,
        breached=tuple(o for key, o in failed.items() if key not in was or "l2" in key)[:3],
        relieved=tuple(o for key, o in was.items() if key not in failed),
        added=2,
        changed=3,
        removed=1,
    )
    return report_of_audit(
        value,
        findings,
        prefix="county/",
        line_of=lambda _file, _number: f"deadline: {MOBILE} {EVIL}",
        registers=(now, before),
    )


def check(*findings: Finding, prefix: str = "") -> Report:
    return Report("check", findings, 5, ON, prefix)


TEXTS = st.one_of(
    st.text(st.characters(), max_size=30),
    st.lists(
        st.sampled_from(
            (
                *("<", ">", "&", "]]>", "--", "::error::", "%0A", "\n", "\r", "\x1b[2J", "\udcff"),
                *("|", "](", "[x](y)", "{0}", "}", "`", "\u202e", "\ufffe", "\x00", "𠮷", "@a"),
                *(":b:", "#1", "http://e", "www.e", "\\", "</td>", "</table>", "\u2028", "'"),
                *('"', ",", " ", "é"),
            )
        ),
        max_size=12,
    ).map("".join),
    st.sampled_from(["长" * 5000, "<" * 5000, EVIL, STEERS]),
)
PLACES = st.builds(
    Place,
    TEXTS,
    st.lists(st.one_of(TEXTS, st.integers(0, 9)), max_size=2).map(tuple),
    st.integers(0, 9),
    st.integers(0, 9),
)
SENTENCES = st.one_of(st.just(NOTHING), st.builds(Text, TEXTS, TEXTS))
FINDINGS = st.builds(
    Finding,
    PLACES,
    TEXTS,
    st.sampled_from(Severity),
    st.builds(Text, TEXTS, TEXTS),
    SENTENCES,
    SENTENCES,
    st.lists(st.tuples(PLACES, st.builds(Text, TEXTS, TEXTS)), max_size=2).map(tuple),
)
MANY = st.lists(FINDINGS, max_size=4)
"""Findings of which every text is anything at all."""
