"""Clauses and their versions: everything dated stands inside the version it belongs to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from lianxin.calendar import Span, add_days
from lianxin.findings import NOTHING, Text
from lianxin.law.citations import cited
from lianxin.law.keys import Keys, each
from lianxin.law.model import Case, Clause, Gap, Judged, Rule, Version
from lianxin.law.nodes import Node
from lianxin.law.parse_cases import EXAMPLE as CASE_EXAMPLE
from lianxin.law.parse_cases import case
from lianxin.law.parse_figures import Blanks
from lianxin.law.parse_paths import kind
from lianxin.law.parse_rules import duty, record_rule
from lianxin.law.placeholders import message
from lianxin.law.scalars import choice, clause_number, in_force, rule_name, slug, span, text
from lianxin.records import KINDS
from lianxin.words import say

READINGS = (
    "duty",
    "record",
    "structure",
    "follow-up",
    "publication",
    "consequence",
    "principle",
)
CLAUSE_KEYS = (
    "id",
    "number",
    "reading",
    "says",
    "versions",
    "not_in_force",
    "judged_by",
    "because",
    "see",
    "same_as",
    "cites",
)
CLAUSE_EXAMPLE = "{id: platform, number: '1.1', reading: principle, says: {zh: ……, en: ...}}"
JUDGED_EXAMPLE = (
    "judged_by: people, because: {zh: 只能由人判断, en: a matter of judgement}, "
    "see: [opinion, meeting]"
)
BORROWED_EXAMPLE = "{id: rights-respected, number: '2.1', same_as: member-service/rights-respected}"
BORROWED_KEYS = ("id", "number", "same_as", "cites", "says")
VERSION_KEYS = ("in_force", "cites", "says", "duty", "record", "message", "remedy", "cases")
VERSION_EXAMPLE = (
    "{in_force: {since: 2008-01-01}, cites: {clause: '2.2a'}, duty: {for_each: link, "
    "window: {every: month}, count: {of: contact, by: links}, at_least: 1}, "
    "message: {zh: ……, en: ...}, remedy: {zh: ……, en: ...}, cases: [...]}"
)
GAP_EXAMPLE = (
    "not_in_force: [{since: 2012-01-01, until: 2012-06-30, because: {zh: 修订期间停用, "
    "en: suspended while it was revised}}]"
)


def clause(regulation: str, short: Text, blanks: Blanks) -> Callable[[Node], Clause]:
    """A parser of the clauses of a regulation."""

    def parse(node: Node) -> Clause:
        keys = Keys(node, CLAUSE_KEYS, CLAUSE_EXAMPLE)
        if keys.has("same_as"):
            return _borrowed(node, regulation)
        if keys.has("cites"):
            node.child("cites").report("cites-in-versions", VERSION_EXAMPLE, on_key=True)
        name = keys.need("id", slug)
        number = keys.need("number", clause_number)
        reading = keys.need("reading", choice(READINGS, "unknown-reading"))
        says = keys.need("says", text)
        judged: Judged | None = None
        versions: tuple[Version, ...] = ()
        if keys.has("versions") == keys.has("judged_by"):
            keys.node.report("versions-or-judged", JUDGED_EXAMPLE, on_key=True)
        elif keys.has("judged_by"):
            judged = _judged(keys)
        else:
            versions = keys.need("versions", lambda n: _versions(n, short, blanks))
        gaps = keys.may("not_in_force", lambda n: each(n, _gap, GAP_EXAMPLE), ())
        keys.done()
        _no_open_gaps(keys.node.child("versions"), versions, gaps)
        keys.done()
        return Clause(regulation, name, number, reading, says, versions, judged, node.place(), gaps)

    return parse


def _borrowed(node: Node, regulation: str) -> Clause:
    """A clause that another regulation words; `lianxin.law.borrowing` fetches it."""
    keys = Keys(node, BORROWED_KEYS, BORROWED_EXAMPLE)
    name, number = keys.need("id", slug), keys.need("number", clause_number)
    same_as = keys.need("same_as", rule_name)
    article = keys.may("cites", _article, "")
    says = keys.may("says", text, NOTHING)
    keys.done()
    return Clause(
        regulation, name, number, "", says, (), None, node.place(), (), same_as, article
    )  # fmt: skip


def _article(node: Node) -> str:
    keys = Keys(node, ("clause",), "{clause: '2.2a'}")
    number = keys.need("clause", clause_number)
    keys.done()
    return number


def _judged(keys: Keys) -> Judged | None:
    keys.need("judged_by", choice(("people",), "unknown-judge"))
    because = keys.need("because", text, JUDGED_EXAMPLE)
    see = keys.need("see", lambda n: each(n, kind, "[opinion, meeting]"), JUDGED_EXAMPLE)
    if see == ():
        keys.node.child("see").report("empty-list", "[opinion, meeting]")
    return Judged(because, see) if keys.ok else None


def _versions(node: Node, short: Text, blanks: Blanks) -> tuple[Version, ...]:
    before = node.reading.count
    found = each(node, _version(short, blanks), f"[{VERSION_EXAMPLE}]")
    if not node.data:
        raise node.wrong("empty-list", f"[{VERSION_EXAMPLE}]")
    if node.reading.count == before:
        for earlier, later, item in zip(found, found[1:], node.items()[1:], strict=False):
            if later.span.first <= earlier.span.last:
                raise item.child("in_force").wrong(
                    "versions-overlap",
                    f"{{since: 2008-01-01, until: {add_days(later.span.first, -1)}}}",
                    related=((earlier.place, say("law.versions-overlap.other")),),
                    first=later.span.first,
                )
    return found


def _version(short: Text, blanks: Blanks) -> Callable[[Node], Version]:
    def parse(node: Node) -> Version:
        keys = Keys(node, VERSION_KEYS, VERSION_EXAMPLE)
        days = keys.need("in_force", in_force)
        cites = keys.need("cites", lambda n: _cites(n, short))
        says = keys.may("says", text, NOTHING)
        form = keys.one_of(("duty", "record"))
        parse_rule: Callable[[Node], Rule] = duty(blanks) if form == "duty" else record_rule
        remedy = keys.need("remedy", text)
        rule = keys.need(form, parse_rule)
        of = node.child("record").child("of").data if form == "record" else None
        judged = of if isinstance(of, str) and of in KINDS else None
        if form == "duty" or judged:  # so that a slip in the rule does not hide those here
            cases = keys.need("cases", lambda n: _cases(n, judged))
        keys.done()
        words = keys.need("message", message(rule))
        keys.done()
        return Version(days, cites, rule, words, remedy, cases, node.place(), says)

    return parse


def _cites(node: Node, short: Text) -> Text:
    return cited(short, _article(node))


def _cases(node: Node, of: str | None) -> tuple[Case, ...]:
    before = node.reading.count
    found = each(node, case(of), f"[{CASE_EXAMPLE}]")
    if node.reading.count == before:
        passes, fails = _passing(found, of)
        if not passes:
            node.report("no-passing-case", _example_then(of, True), on_key=True)
        if not fails:
            node.report("no-failing-case", _example_then(of, False), on_key=True)
    return found


def _passing(cases: tuple[Case, ...], of: str | None) -> tuple[bool, bool]:
    """Whether one case shows the rule kept, and one shows it broken."""
    if of is None:
        told = {one.get("status") for each_case in cases for one in each_case.then}
        return "met" in told, bool(told & {"breached", "late"})
    return any(not c.then for c in cases), any(c.then for c in cases)


def _example_then(of: str | None, passes: bool) -> str:
    if of is None:
        return f"then: [{{window: 2026-03, status: {'met' if passes else 'breached'}}}]"
    return "then: []" if passes else "then: [{finding_on: c1}]"


def _gap(node: Node) -> Gap:
    keys = Keys(node, ("since", "until", "because"), GAP_EXAMPLE)
    because = keys.need("because", text)
    keys.need("until", lambda n: n.data)
    days = span(keys)
    return Gap(days, because)


def _no_open_gaps(node: Node, versions: tuple[Version, ...], gaps: tuple[Gap, ...]) -> None:
    """Between two versions every day is ruled or said not to be; never both."""
    declared = {gap.span for gap in gaps}
    for earlier, later, item in zip(versions, versions[1:], node.items()[1:], strict=False):
        first, last = _between(earlier.span, later.span)
        if first > last:
            continue
        if Span(first, last) not in declared:
            example = GAP_EXAMPLE.replace("2012-01-01", str(first)).replace("2012-06-30", str(last))
            item.child("in_force").report("undeclared-gap", example, first=first, last=last)
        declared.discard(Span(first, last))
    if declared:
        node.report("needless-gap", GAP_EXAMPLE, on_key=True, first=min(declared).first)


def _between(earlier: Span, later: Span) -> tuple[date, date]:
    return add_days(earlier.last, 1), add_days(later.first, -1)
