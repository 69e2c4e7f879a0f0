"""A regulation with one text, and the same with an amendment, made of a few changed lines."""

from __future__ import annotations

from lianxin.law.model import Regulation

from tests.law.reading import read

_DUTY = """
  - in_force: {{{days}}}
    cites: {{clause: '{number}'}}
    duty:
      for_each: link
      window: {{{window}}}
      count: {{of: contact, by: links}}
      at_least: {at_least}
    message: {{zh: '{{holder}}没有联系{{subject}}', en: '{{holder}} did not contact {{subject}}'}}
    remedy: {{zh: 补上联系, en: make the contact}}
    cases:
    - name: {{zh: 没有联系, en: no contact}}
      as_of: 2026-03-01
      given: []
      then:
      - {{window: 2026-02, status: breached}}
    - name: {{zh: 联系够了, en: enough contacts}}
      as_of: 2026-03-01
      given: []
      then:
      - {{window: 2026-02, status: met}}
"""
_RECORD = """
  - in_force: {{{days}}}
    cites: {{clause: '3'}}
    record:
      of: commitment
      must: {{field: title, length_at_least: {characters}}}
      at: title
      severity: error
    message: {{zh: 题目太短, en: the title is too short}}
    remedy: {{zh: 写长些, en: write more}}
    cases:
    - name: {{zh: 够长, en: long enough}}
      as_of: 2026-02-28
      given:
      - commitment: {{slug: k1, title: 修好村口的路灯并试亮}}
      then: []
    - name: {{zh: 太短, en: too short}}
      as_of: 2026-02-28
      given:
      - commitment: {{slug: k1, title: 灯}}
      then:
      - {{finding_on: k1}}
"""


def duty(
    days: str = "since: 2020-01-01",
    at_least: str = "1",
    number: str = "1.1",
    window: str = "every: month",
) -> str:
    """One version that asks for contacts."""
    return _DUTY.format(days=days, at_least=at_least, number=number, window=window).strip("\n")


def title(characters: int, days: str = "since: 2020-01-01") -> str:
    """One version that asks for a title of so many characters."""
    return _RECORD.format(days=days, characters=characters).strip("\n")


def clause(*versions: str, name: str = "monthly", number: str = "1.1", extra: str = "") -> str:
    """One clause of these versions, or another way of being a clause in `extra`."""
    ruled = ["  versions:", *versions] if versions else []
    head = f"- id: {name}\n  number: '{number}'\n  reading: duty\n  says: {{zh: 联系, en: contact}}"
    return "\n".join([head, *ruled, *([extra] if extra else [])])


def text(*clauses: str, blanks: str = "", name: str = "care") -> str:
    """The whole file."""
    return "\n".join(
        [
            f"id: {name}",
            "title: {zh: 关心制度, en: Care}",
            f"short: {{zh: 关心, en: {name}}}",
            "setting: {zh: 村, en: villages}",
            "about: {zh: 试验用, en: for tests}",
            *([f"blanks: {blanks}"] if blanks else []),
            "clauses:",
            *clauses,
            "",
        ]
    )


def law(*clauses: str, blanks: str = "", name: str = "care") -> Regulation:
    """The regulation; it has no findings."""
    found, findings = read(text(*clauses, blanks=blanks, name=name), name)
    assert not findings, findings
    assert found is not None
    return found


SPLIT = (
    duty("since: 2020-01-01, until: 2026-12-31"),
    duty("since: 2027-01-01", at_least="2"),
)
"""At least one contact a month until the end of 2026, at least two from 2027."""
