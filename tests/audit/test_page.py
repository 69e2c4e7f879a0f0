"""The page that explains the audit: its records are records, its table is the program's."""

from __future__ import annotations

import re
from pathlib import Path

from lianxin.audit.judges.rights import OWN
from lianxin.loading.identity import identify
from lianxin.loading.validate import validate
from lianxin.records import KINDS
from lianxin.records.fields import kind_title
from lianxin.source import load

PAGE = (Path(__file__).resolve().parents[2] / "site_src/docs/guide/changes.md").read_text("utf-8")


def blocks() -> list[str]:
    found = re.findall(r"^( *)```yaml\n(.*?)^ *```$", PAGE, re.M | re.S)
    return [re.sub(rf"^{indent}", "", text, flags=re.M) for indent, text in found]


def test_the_records_on_the_page_are_records() -> None:
    whole, part = blocks()
    file = whole.splitlines()[0].removeprefix("# ")
    who, wrong = identify(file)
    assert who is not None, wrong
    data, wrong = load(whole.encode(), file)
    assert wrong == ()
    assert validate(who.kind, data, file)[1] == ()
    data, wrong = load((KINDS["commitment"].EXAMPLE + part).encode(), "records/a/b.yaml")
    assert wrong == ()
    assert validate("commitment", data, "x")[1] == ()


def test_the_table_names_every_kind_that_members_write() -> None:
    rows = "\n".join(line for line in PAGE.splitlines() if line.startswith("|"))
    for kind in OWN:
        assert kind_title(kind).zh in rows, kind
