"""A small register made by hand, with something of everything that the site shows."""

from __future__ import annotations

from datetime import date
from functools import cache

from lianxin.calendar import Span, period_of
from lianxin.engine.obligations import Obligation, Result
from lianxin.findings import Finding, Place, Severity, Text
from lianxin.law.parse_regulation import parse_regulation
from lianxin.records import KINDS
from lianxin.register import Entry, Register, entry_id, register_of
from lianxin.source import REGULATION, load, parse
from lianxin.vocabulary import Status

AS_OF = date(2026, 11, 23)

LAW = """
id: hand-in-hand
title: {zh: 手拉手制度, en: Hand in hand}
short: {zh: 手拉手, en: hand in hand}
setting: {zh: 村级组织, en: villages}
about: {zh: 试验用的制度, en: a regulation for tests}
blanks:
  deeds: {says: {zh: 每月联系几次, en: contacts a month}, example: 1, lowest: 1, highest: 9}
clauses:
- id: monthly
  number: '1.1'
  reading: duty
  says: {zh: 每月联系一次, en: a contact each month}
  versions:
  - in_force: {since: 2020-01-01}
    cites: {clause: '1.1'}
    duty:
      for_each: link
      window: {every: month}
      count: {of: contact, by: links}
      at_least: {blank: deeds}
    message: {zh: '{holder}应每月联系{subject}', en: '{holder} has to contact {subject}'}
    remedy: {zh: 补上联系, en: make the contact}
    cases:
    - name: {zh: 月底联系也算, en: the last day counts}
      as_of: 2026-02-28
      given:
      - contact: {slug: c1, date: 2026-01-31, links: [l1]}
      then:
      - {window: 2026-01, status: met}
    - name: {zh: 没有联系, en: no contact}
      as_of: 2026-03-01
      given: []
      then:
      - {window: 2026-02, status: breached}
- id: sourced
  number: '1.2'
  reading: record
  says: {zh: 承诺写明来源, en: a commitment names its source}
  versions:
  - in_force: {since: 2020-01-01}
    cites: {clause: '1.2'}
    record:
      of: commitment
      must: {field: source, present: 'yes'}
      at: source
      severity: error
    message: {zh: 没有写明来源, en: names no source}
    remedy: {zh: 写上来源, en: name it}
    cases:
    - name: {zh: 写了, en: named}
      as_of: 2026-02-28
      given:
      - commitment: {slug: k1}
      then: []
    - name: {zh: 没写, en: not named}
      as_of: 2026-02-28
      given:
      - commitment: {slug: k1, source: }
      then:
      - {finding_on: k1}
- id: heart
  number: '2'
  reading: principle
  says: {zh: 把群众放在心上, en: care for people}
  judged_by: people
  because: {zh: 心意没法用数字核对, en: a heart cannot be counted}
  see: [opinion, meeting]
"""

ORGANISATIONS = {
    "county": "name: 青石县委\nlevel: committee\nsince: 2010-01-01\n",
    "village": "name: 石桥村党支部\nlevel: branch\nparent: county\nsince: 2010-01-01\n"
    "place: 青石县石桥镇\nabout: 党员六名\nreach: 村委会一楼意见箱\n",
}
MEMBERS = {
    "lin": "name: 林远山\nposition: committee-member\noffice: 支部书记\nsince: 2012-01-01\n"
    "able_to_help: no\n",
    "he": "name: 何小禾\nposition: ordinary\nsince: 2015-01-01\n",
}
KEPT = """title: 修好村口路灯
member: he
responsible: he
made: 2026-01-10
deadline: 2026-05-31
deed: 更换村口至学校沿路的六盏路灯并试亮
beyond_routine: 不在本岗位职责之内
baseline: 六盏路灯全部不亮
done_when: 六盏路灯夜间全部亮起
source:
  kind: opinion
  opinions: [lamps]
for_groups: [resident, struggling-pupil]
topic: public-service
life:
- {date: 2026-01-12, stage: reviewed, by: lin}
- {date: 2026-01-15, stage: published}
- {date: 2026-03-01, stage: in-progress}
- {date: 2026-07-10, stage: evaluated}
extensions:
- asked: 2026-05-20
  reason: means-or-people
  because: 灯杆供货推迟
  old_deadline: 2026-05-31
  new_deadline: 2026-06-30
  state: granted
  decided: 2026-05-25
  decided_by: lin
progress:
- {date: 2026-04-02, done: 四盏已经换好}
evidence:
- {date: 2026-06-20, kind: site, shows: 夜间查看六盏全亮, confirmed_by: lin, web: 'https://example.org/a'}
claim: {date: 2026-06-20, resolution: kept}
assessment: {date: 2026-06-25, by: lin, scale: complete, resolution: kept, because: 现场查看属实}
verdict: {date: 2026-07-10, asked: 24, done_well: 20, done_partly: 3, not_done: 1}
"""
RUNNING = """title: 疏通村东排水沟
member: lin
made: 2026-03-01
deadline: 2026-09-30
deed: 清理三百米排水沟
source: {kind: need, need: 雨后积水}
for_groups: [resident]
topic: roads-and-water
verdict: {date: 2026-10-10, asked: 6, done_well: 1, done_partly: 2, not_done: 3}
"""
OPINIONS = {
    "lamps": "raised: 2025-12-20\nreceived_by: lin\nchannel: visit\ngroup: resident\n"
    "topic: public-service\nsummary: 村口路灯不亮\nwording: 希望天黑前能亮灯\n"
    "cleared: 2025-12-22\ncleared_by: lin\nsteps:\n"
    "- {date: 2025-12-21, did: received, by: lin, text: 已记下}\n"
    "- {date: 2026-01-05, did: answered, by: lin, text: 列入承诺}\n"
    "- {date: 2026-06-28, did: closed, by: lin}\nclosed_as: solved\nled_to: [lights]\n",
    "secret": "raised: 2026-04-01\nreceived_by: lin\nchannel: box\ngroup: expert\ntopic: farming\n"
    "summary: 尚未审定的原话\nwording: 不能公布的话\nsteps:\n"
    "- {date: 2026-04-02, did: received, by: lin, text: 还没审定的答复}\n",
}
OTHERS = {
    ("person", "p7"): "groups: [poor-household]\nsince: 2015-01-01\nconsent: {given: 2015-01-01}\n",
    ("link", "l1"): "kind: pairing\nmember: he\nperson: p7\nsince: 2015-01-01\n",
    ("contact", "c1"): "date: 2026-03-05\nmember: he\nlinks: [l1]\nform: home-visit\n"
    "topics: [livelihood]\ndeed: 帮助清理门前排水沟\n",
    ("leave", "a1"): "member: he\nsince: 2026-08-01\nuntil: 2026-08-31\nreason: sick\n"
    "approved_by: lin\n",
}


def entry(kind: str, slug: str, text: str, organisation: str = "village") -> Entry:
    """An entry from the YAML text of its record."""
    organisation = slug if kind == "organisation" else organisation
    file = f"records/{organisation}/{kind}/{slug}.yaml"
    data, findings = load(text.encode(), file)
    assert not findings, findings
    identity = entry_id(kind, organisation, slug)
    return Entry(identity, kind, organisation, slug, file, KINDS[kind].model_validate(data))


def entries() -> list[Entry]:
    """All records of the small register."""
    return [
        *(entry("organisation", slug, text) for slug, text in ORGANISATIONS.items()),
        *(entry("member", slug, text) for slug, text in MEMBERS.items()),
        *(entry("opinion", slug, text) for slug, text in OPINIONS.items()),
        *(entry(kind, slug, text) for (kind, slug), text in OTHERS.items()),
        entry("commitment", "lights", KEPT),
        entry("commitment", "ditch", RUNNING),
        entry(
            "adoption",
            "hand",
            "regulation: hand-in-hand\nsince: 2020-01-01\nblanks: {deeds: '3'}\n",
            "county",
        ),
    ]


@cache
def register() -> Register:
    """The small register with its regulation, a finding and a file that could not be read."""
    tree, findings = parse(LAW.encode(), "regulations/hand-in-hand.yaml", REGULATION)
    assert tree is not None
    assert not findings, findings
    law, findings = parse_regulation(tree, "hand-in-hand")
    assert law is not None
    assert not findings, findings
    wrong = Finding(
        Place("records/village/commitment/ditch.yaml", ("source",), 7, 1),
        "hand-in-hand/sourced",
        Severity.ERROR,
        Text("没有写明来源", "names no source"),
        clause=Text("手拉手 1.2", "hand in hand 1.2"),
    )
    unread = "records/village/contact/2026/secret-name.yaml"
    return register_of(entries(), {law.id: law}, (wrong,), (unread,))


def obligation(month: int, status: Status) -> Obligation:
    """What the one link owed in a month of 2026."""
    window: Span = period_of(date(2026, month, 1), "month")
    return Obligation(
        rule="hand-in-hand/monthly",
        subject="link/village/l1",
        label=f"2026-{month:02d}",
        version=date(2020, 1, 1),
        holder="member/village/he",
        organisation="village",
        window=window,
        due=window.last,
        status=status,
        at_least=1,
        at_most=None,
        measured=1 if status is Status.MET else 0,
        done=None,
        evidence=(),
        adoption="adoption/county/hand",
    )


@cache
def result() -> Result:
    """Three met, one breached, one excused, one open."""
    statuses = {
        1: Status.MET, 2: Status.MET, 3: Status.MET, 4: Status.BREACHED,
        8: Status.EXCUSED, 11: Status.OPEN,
    }  # fmt: skip
    return Result(AS_OF, tuple(obligation(m, s) for m, s in statuses.items()), ())
