"""What `what-if` prints, held against expected files: `make golden` renews them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from lianxin.reporters import api, what_if, what_if_json
from lianxin.reporters.lines import plain
from lianxin.whatif import WhatIf
from lianxin.whatif import what_if as supposed

from tests.law.small import entry
from tests.whatif.laws import clause, duty, law, title
from tests.whatif.registers import linked

BLANKS = "{often: {says: {zh: 几次, en: how often}, example: 4, lowest: 1, highest: 9}}"
GAP = (
    "  not_in_force: [{since: 2027-03-01, until: 2027-04-30, "
    "because: {zh: 修订期间停用, en: suspended while it was revised}}]"
)
NOW = law(
    clause(duty()),
    clause(title(2), name="titled", number="3"),
    clause(duty(window="every: year"), name="yearly", number="4"),
)
THEN = law(
    clause(
        duty("since: 2020-01-01, until: 2026-12-31"),
        duty("since: 2027-01-01, until: 2027-02-28", at_least="2", number="1.2"),
        duty("since: 2027-05-01", at_least="{blank: often}", number="1.2"),
        number="1.2",
        extra=GAP,
    ),
    clause(title(8), name="titled", number="3"),
    clause(duty(window="every: half-year", at_least="9"), name="half", number="4"),
    blanks=BLANKS,
)
REGISTER = linked(
    NOW,
    contacts={"2026-01": 2, "2026-02": 1, "2026-04": 1, "2026-05": 3},
    more=(entry("commitment", "short", title="修好路灯"),),
)


@pytest.fixture(scope="module")
def found() -> WhatIf:
    return supposed(REGISTER, THEN, date(2026, 6, 10))


@pytest.mark.parametrize("language", [0, 1])
def test_the_report(found: WhatIf, golden: Callable[[str, str], None], language: int) -> None:
    lines = what_if.report(found, REGISTER, "neu.yaml", language, most=2)
    golden(f"what-if.{('zh', 'en')[language]}.txt", plain(lines))


def test_the_document(found: WhatIf, golden: Callable[[str, str], None]) -> None:
    golden("what-if.json", api.dump(what_if_json.document(found, "neu.yaml")))
