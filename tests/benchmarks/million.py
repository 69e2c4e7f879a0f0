"""The engine alone on 1,000,000 contacts held in memory: seconds of `evaluate`.

Usage: python -m tests.benchmarks.million [CONTACTS]
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from lianxin.engine import evaluate
from lianxin.law.load import load_regulations
from lianxin.records import KINDS
from lianxin.register import Entry, Register, entry_id, register_of
from lianxin.vocabulary import Answer, Form, Group, Level, LinkKind, Position, Topic

ROOT = Path(__file__).parents[2]
FIRST = date(2023, 1, 1)
AS_OF = date(2026, 11, 20)
DAYS = (AS_OF - FIRST).days


def entry(kind: str, organisation: str, slug: str, /, **fields: object) -> Entry:
    """An entry made without validation, as a million of them must be."""
    record = KINDS[kind].model_construct(None, **fields)
    return Entry(entry_id(kind, organisation, slug), kind, organisation, slug, "", record)


def people(branches: int, members: int, links: int) -> Iterator[Entry]:
    """A committee, branches, members, persons served and their links."""
    yield entry("organisation", "top", "top", name="甲", level=Level.COMMITTEE, since=FIRST)
    for regulation in ("two-links", "company"):
        yield entry("adoption", "top", regulation, regulation=regulation, since=FIRST,
                    blanks=BLANKS.get(regulation, {}))  # fmt: skip
    for b in range(branches):
        org = f"b{b}"
        yield entry("organisation", org, org, name=org, level=Level.BRANCH, parent="top",
                    since=FIRST)  # fmt: skip
        for m in range(members):
            yield entry("member", org, f"m{m}", name="甲", position=Position.ORDINARY, since=FIRST,
                        able_to_help=Answer.YES)  # fmt: skip
            for n in range(links):
                slug = f"m{m}-{n}"
                yield entry("person", org, slug, groups=(Group.WORKER,), since=FIRST,
                            consent=None)  # fmt: skip
                yield entry("link", org, slug, kind=LinkKind.PAIRING, member=f"m{m}", person=slug,
                            since=FIRST)  # fmt: skip


def contacts(branches: int, members: int, links: int, wanted: int) -> Iterator[Entry]:
    """`wanted` contacts spread evenly over links and days; every third is a home visit."""
    pairs = [(f"b{b}", f"m{m}", n) for b in range(branches) for m in range(members)
             for n in range(links)]  # fmt: skip
    topics, deed = (Topic.WORK,), "帮助整理农具"
    for i in range(wanted):
        org, member, n = pairs[i % len(pairs)]
        day = FIRST + timedelta(days=(i * 7919) % DAYS)
        form = Form.HOME_VISIT if i % 3 == 0 else Form.TELEPHONE
        yield entry("contact", org, f"c{i}", date=day, member=member, links=(f"{member}-{n}",),
                    form=form, topics=topics, deed=deed)  # fmt: skip


BLANKS: dict[str, dict[str, str]] = {}


def build(wanted: int) -> Register:
    """A register of `wanted` contacts over 20,000 links (fewer when few are wanted)."""
    regulations, findings = load_regulations(ROOT)
    assert not findings, findings
    for name, regulation in regulations.items():
        BLANKS[name] = {b.name: str(b.example) for b in regulation.blanks}
    branches = max(1, wanted // 5000)
    entries = [*people(branches, 20, 5), *contacts(branches, 20, 5, wanted)]
    return register_of(entries, regulations)


def narrowed(register: Register, rules: set[str]) -> Register:
    """The same register, judged by these rules alone."""
    regulations = {
        name: replace(regulation, clauses=clauses)
        for name, regulation in register.regulations.items()
        if (clauses := tuple(c for c in regulation.clauses if c.rule in rules))
    }
    return register_of(register.entries.values(), regulations)


def timed(register: Register, times: int) -> tuple[float, int]:
    """Median seconds of `evaluate` and the number of obligations."""
    seconds, obligations = [], 0
    for _ in range(times):
        start = time.perf_counter()
        obligations = len(evaluate(register, AS_OF).obligations)
        seconds.append(time.perf_counter() - start)
    return sorted(seconds)[times // 2], obligations


def main() -> None:
    """Build once; time one monthly rule, two rules, and every rule of the regulations."""
    register = build(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
    one, two = "two-links/monthly-contact", "company/quarterly-home-visit"
    for name, narrow, times in (
        ("one monthly rule", narrowed(register, {one}), 3),
        ("a monthly and a quarterly rule", narrowed(register, {one, two}), 3),
        ("every rule of both regulations", register, 1),
    ):
        seconds, obligations = timed(narrow, times)
        print(f"{seconds:.2f}\t{obligations}\t{name}", flush=True)


if __name__ == "__main__":
    main()
