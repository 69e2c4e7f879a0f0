"""The page that explains the audit: its records are records, its table is the program's."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from lianxin.audit.judges.rights import OWN
from lianxin.loading.identity import identify
from lianxin.loading.validate import validate
from lianxin.records import KINDS
from lianxin.records.fields import kind_title
from lianxin.source import load

SITE = Path(__file__).resolve().parents[2] / "site_src"
PAGES = [(SITE / place / "guide/changes.md").read_text("utf-8") for place in ("docs", "english/en")]


def blocks(page: str) -> list[str]:
    found = re.findall(r"^( *)```yaml\n(.*?)^ *```$", page, re.M | re.S)
    return [re.sub(rf"^{indent}", "", text, flags=re.M) for indent, text in found]


@pytest.mark.parametrize("language", [0, 1])
def test_the_records_on_the_page_are_records(language: int) -> None:
    whole, part = blocks(PAGES[language])
    file = whole.splitlines()[0].removeprefix("# ")
    who, wrong = identify(file)
    assert who is not None, wrong
    data, wrong = load(whole.encode(), file)
    assert wrong == ()
    assert validate(who.kind, data, file)[1] == ()
    data, wrong = load((KINDS["commitment"].EXAMPLE + part).encode(), "records/a/b.yaml")
    assert wrong == ()
    assert validate("commitment", data, "x")[1] == ()


@pytest.mark.parametrize("language", [0, 1])
def test_the_table_names_every_kind_that_members_write(language: int) -> None:
    rows = "\n".join(line for line in PAGES[language].splitlines() if line.startswith("|"))
    for kind in OWN:
        assert kind_title(kind)[language] in rows, kind
