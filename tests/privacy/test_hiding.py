"""Nothing private leaves by way of a finding: not in its words, not in the line it shows."""

from __future__ import annotations

from lianxin.findings import Finding, Place, Severity, Text
from lianxin.privacy.hiding import masked
from lianxin.reporters import text
from lianxin.reporters.lines import plain

MOBILE = "13800000000"
FINDING = Finding(
    Place("records/jia/contact/2026/c1.yaml", ("date",), 1, 7),
    "record/bad-date",
    Severity.ERROR,
    Text(f"“{MOBILE}”不是日期", f"'{MOBILE}' is no date"),
    Text(f"改正{MOBILE}", f"correct {MOBILE}"),
    related=((Place("records/a"), Text(f"见{MOBILE}", f"see {MOBILE}")),),
)


def test_words_of_a_finding() -> None:
    (found,) = masked([FINDING])
    assert MOBILE not in repr(found)
    assert found.message.zh == f"“1{'*' * 10}”不是日期"
    assert found.place == FINDING.place


def test_the_line_that_is_shown() -> None:
    lines = text.report(masked([FINDING]), lambda _file, _line: f"date: {MOBILE}", 0)
    shown = plain(lines)
    assert MOBILE not in shown
    assert f"date: 1{'*' * 10}" in shown
