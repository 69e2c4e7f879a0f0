"""Each mistake is found where it stands, with an example of what was expected."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lianxin.law.parse_regulation import parse_regulation
from lianxin.source import REGULATION, parse

from tests.law.reading import GOOD, changed, read, spot

COUNT = "count: {of: contact, by: links}"
MUST = GOOD[GOOD.index("must:\n        all:") : GOOD.index("\n      at: deadline\n")]
ONCE = GOOD[GOOD.index("for_each: link") : GOOD.index("\n      at_least: 1")]
ONCE_A_MONTH = "for_each: opinion\n      window: {every: month}\n      count: {entries: steps}"

# (old, new, which occurrence, rule, what the place points at, a part of the English remedy)
MISTAKES = [
    ("setting:", "seting:", 1, "unknown-key", "seting", "did you mean 'setting'"),
    ("title: {zh: 示例制度, en: an example}\n", "", 1, "missing-key", "id: good", "two-links"),
    (", en: any branch}", "}", 1, "missing-key", "setting", "en: contact once a month"),
    ("en: any branch}", "en: any branch, any group}", 1, "cut-at-comma", "any group}", "'call,"),
    ("en: any branch}", "en: ''}", 1, "not-a-text", "''}", "en: contact once a month"),
    ("id: good", "id: gud", 1, "not-the-file-name", "gud", "id: good"),
    ("example: 2,", "example: 21,", 1, "number-out-of-limits", "21,", "example: 2"),
    ("example: 2,", "example: two,", 1, "not-a-number", "two,", "1"),
    ("{blank: deeds}", "2", 1, "unused-blank", "deeds:", "deeds_per_year"),
    ("{blank: deeds}", "{blank: deed}", 1, "unknown-blank", "deed}", "did you mean 'deeds'"),
    ("reading: principle", "reading: law", 1, "unknown-reading", "law\n", "principle"),
    ("- id: deadline", "- id: platform", 1, "duplicate-clause", "platform\n  number: '3'", "-2"),
    ("since: 2012-07-01", "since: 2011-12-31", 1, "versions-overlap", "{since: 2011-12-31}",
     "until: 2011-12-30"),
    ("since: 2012-07-01", "since: 2012-07-02", 1, "undeclared-gap", "{since: 2012-07-02}",
     "until: 2012-07-01"),
    ("2008-01-01, until: 2011-12-31", "2008-01-01, until: 2011-02-29", 1, "not-a-day",
     "2011-02-29", "2026-03-05"),
    ("2008-01-01, until: 2011-12-31", "2008-01-01, until: 2007-12-31", 1, "span-backwards",
     "2007-12-31", "since: 2008-01-01"),
    ("for_each: link", "for_each: links", 1, "unknown-kind", "links\n", "did you mean 'link'"),
    ("{field: kind, is: pairing}", "{field: kinds, is: pairing}", 1, "unknown-field", "kinds,",
     "did you mean 'kind'"),
    ("{field: kind, is: pairing}", "{field: member.positon, is: leader}", 1, "unknown-field",
     "member.positon", "did you mean 'position'"),
    ("{field: kind, is: pairing}", "{field: kind, is: paring}", 1, "not-in-vocabulary", "paring}",
     "did you mean 'pairing'"),
    ("{field: kind, is: pairing}", "{field: kind, equals: pairing}", 1, "unknown-key", "equals",
     "{field: kind, is: pairing}"),
    ("{field: kind, is: pairing}", "{field: kind}", 1, "no-key-of", "where", "is"),
    ("{field: kind, is: pairing}", "{field: kind, before: 2026-01-01}", 1,
     "comparison-does-not-fit", "before", "{field: kind, is: pairing}"),
    ("{field: kind, is: pairing}", "{field: since, before: spring}", 1, "not-a-day", "spring}",
     "2026-03-05"),
    ("held_by: member", "held_by: since", 1, "not-a-holder", "since\n", "held_by: member"),
    ("{every: month}", "{every: week}", 1, "unknown-period", "week}", "one of: month"),
    ("{every: month}", "{evry: month}", 1, "unknown-key", "evry", "did you mean 'every'"),
    ("{every: month}", "{every: month, on_average_over: month}", 1, "average-over-too-short",
     "month}", "on_average_over: year"),
    ("{every: month}", "{by: 02-30}", 1, "not-a-month-day", "02-30", "12-31"),
    ("{every: month}", "{around: spring-fest}", 1, "unknown-festival", "spring-fest",
     "did you mean 'spring-festival'"),
    ("{every: month}", "{within: 3, unit: weeks, after: since}", 1, "unknown-unit", "weeks",
     "working-days"),
    ("{every: month}", "{within: 3, unit: days, after: member}", 1, "not-a-date-field", "member}",
     "raised"),
    ("{every: month}", "{every_day_of: month}", 1, "state-needs-lasting", "count:", "of: link"),
    ("by: links}", "by: member}", 1, "does-not-name-subject", "member}", "by: links"),
    ("{of: contact, by: links}", "{of: report}", 1, "by-not-clear", "count:", "by: "),
    (COUNT, "distinct: {of: contact, by: links, values: form, among: [telefone]}", 1,
     "not-among", "telefone]}", "did you mean 'telephone'"),
    (COUNT, "distinct: {of: contact, by: links, values: form, among: []}", 1,
     "empty-list", "[]}", "among: [face-to-face, home-visit]"),
    ("reading: principle\n", "reading: principle\n  cites: {clause: '3'}\n", 1,
     "cites-in-versions", "cites: {clause: '3'}\n  says", "in_force"),
    ("count: {of: contact", "tally: {of: contact", 1, "unknown-key", "tally",
     "one of: for_each"),
    ("      at_least: 1\n      at_most: 3\n", "", 1, "no-bound", "duty:", "at_least: 1"),
    ("at_least: 1", "at_least: 4", 1, "bounds-backwards", "3\n    message", "at_most: 3"),
    ("未联系{subject}'", "未联系{person}'", 1, "unknown-placeholder", "'{holder}未", "one of: "),
    ("未联系{subject}'", "未联系{subject'", 1, "braces", "'{holder}未", "{holder}"),
    ("at: deadline\n    message", "at: deadlin\n    message", 1, "unknown-field", "deadlin\n",
     "did you mean 'deadline'"),
    ("status: met}", "status: done}", 1, "unknown-status", "done}", "one of: met"),
    ("window: 2026-03, subject: l1, status: met", "window: March, subject: l1, status: met", 1,
     "not-a-label", "March", "2026-03"),
    ("      - {window: 2026-03, subject: l1, status: met}",
     "      - {window: 2026-03, subject: l1, status: breached}", 1, "no-passing-case", "cases:",
     "status: met"),
    ("      - {finding_on: c1, at: deadline}", "      - {finding_on: C1}", 1, "not-a-name", "C1}",
     "l1"),
    ("links: [l1]}", "links: [l1], form: shout}", 1, "case-record", "shout", "slug: c1"),
    ("links: [l1]}", "link: [l1]}", 1, "case-record", "[l1]}", "slug: c1"),
    ("  judged_by: people\n", "", 1, "versions-or-judged", "id: platform", "judged_by: people"),
    ("  see: [opinion, meeting]\n", "", 1, "missing-key", "id: platform", "[opinion, meeting]"),
    ("see: [opinion, meeting]", "see: [opinions, meeting]", 1, "unknown-kind", "opinions",
     "did you mean 'opinion'"),
    ("not_after: {field: old_deadline}", "not_after: {field: reason}", 1, "other-sort", "reason}",
     "old_deadline"),
    ("every: extensions", "every: deadline", 1, "not-a-list-of-entries", "deadline, where",
     "steps"),
    (COUNT, "distinct: {of: contact, by: links}", 1, "missing-key", "distinct:", "values:"),
    (COUNT, "sum: {of: contact, by: links, field: deed}", 1, "not-a-number-field", "deed}",
     "reached"),
    (COUNT, "share: {of: contact, by: links}", 1, "missing-key", "share:", "meeting:"),
    (COUNT, "count: {entries: filed}", 1, "not-a-list-of-entries", "filed}", "steps"),
    (COUNT, "count: {field: member}", 1, "not-a-date-field", "member}", "date"),
    (COUNT, "count: {of: member, by: '@'}", 1, "does-not-name-subject", "'@'", "by:"),
    (COUNT, "count: {of: contact, by: links, dated: deed}", 1, "not-a-date-field", "deed}",
     "date"),
    (COUNT, "count: {of: contact, by: links, where: {field: form}}", 1, "no-key-of", "where:",
     "is"),
    ("{every: month}", "{days_before: 60, before: kind}", 1, "not-a-date-field", "kind}",
     "decided"),
    (ONCE, ONCE_A_MONTH, 1, "subject-does-not-last", "window:", "after: raised"),
    (MUST, "not_alike: {text: [deadline], alike_percent: 85}", 1, "not-a-text-field", "deadline]",
     "title"),
    (MUST, "not_alike: {text: [deed], alike_percent: 20}", 1, "number-out-of-limits", "20}", "85"),
    (MUST, "not_alike: {text: [deed], alike_percent: 85}\n      severity: error", 1,
     "not-a-severity", "error", "warning"),
    ("at: deadline\n    message", "at: responsible.name\n    message", 1, "not-in-this-record",
     "responsible.name", "at: deadline"),
    ("at: deadline\n    message", "at: deadline\n      severity: fatal\n    message", 1,
     "not-a-severity", "fatal", "one of: error"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new", "nth", "rule", "at", "remedy"),
    MISTAKES,
    ids=[f"{m[3]}-{m[4].split()[0]}" for m in MISTAKES],
)
def test_refused(old: str, new: str, nth: int, rule: str, at: str, remedy: str) -> None:
    text = changed(old, new, nth)
    _, findings = read(text)
    mine = [f for f in findings if f.rule == f"law/{rule}"]
    assert mine, [(f.rule, f.message.en) for f in findings]
    place = mine[0].place
    line = text.split("\n")[place.line - 1]
    rest = "\n".join([line[place.column - 1 :], *text.split("\n")[place.line :]])
    assert rest.startswith((at, f"- {at}")), (rest[:60], mine[0].message.en)
    assert remedy in mine[0].remedy.en, mine[0].remedy.en
    assert mine[0].message.zh
    assert mine[0].remedy.zh


def test_all_mistakes_of_a_file_are_reported_at_once() -> None:
    text = changed("setting:", "seting:")
    text = text.replace("for_each: link\n", "for_each: lnk\n").replace("at: deadline\n", "at: x\n")
    _, findings = read(text)
    assert {"law/unknown-key", "law/missing-key", "law/unknown-kind", "law/unknown-field"} <= {
        f.rule for f in findings
    }


def test_a_slip_in_a_rule_does_not_hide_those_in_its_cases() -> None:
    text = changed("{every: month}", "{every: week}").replace("status: met}", "status: done}")
    _, findings = read(text.replace("at_most: 3", "at_mots: 3"))
    assert {f.rule for f in findings} >= {
        "law/unknown-period",
        "law/unknown-status",
        "law/unknown-key",
    }


def test_a_bad_clause_does_not_hide_the_others() -> None:
    regulation, findings = read(changed("for_each: link", "for_each: lnk"))
    assert [f.rule for f in findings] == ["law/unknown-kind"]
    assert regulation is not None
    assert [c.name for c in regulation.clauses] == ["deadline", "platform"]


def test_an_overlap_names_both_versions() -> None:
    text = changed("since: 2012-07-01", "since: 2011-01-01")
    _, findings = read(text)
    (finding,) = (f for f in findings if f.rule == "law/versions-overlap")
    ((place, _),) = finding.related
    assert (place.line, place.column) == spot(text, "in_force: {since: 2008-01-01, until")


@given(
    st.integers(0, len(GOOD) - 1), st.sampled_from(["", "x", "{", "[]", "'", ": ", "\n- a", "0"])
)
def test_no_slip_of_the_pen_raises(index: int, inserted: str) -> None:
    text = GOOD[:index] + inserted + GOOD[index + 1 :]
    tree, findings = parse(text.encode(), "regulations/good.yaml", REGULATION)
    if tree is None:
        assert findings
        return
    _, findings = parse_regulation(tree, "good")
    assert all(f.message.zh and f.message.en and f.place.line for f in findings)
