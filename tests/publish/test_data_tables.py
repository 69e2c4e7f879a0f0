"""The public tables: nothing that is not public, each row once, each reference to something."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from lianxin.publish.data.facts import filled
from lianxin.publish.data.tables import TABLES
from lianxin.publish.data.wordlists import list_name, lists
from lianxin.publish.policy import FIELDS, Shown
from lianxin.publish.views.shelf import Shelf
from lianxin.register import register_of

from tests.publish import rich, small

Golden = Callable[[str, str | bytes], None]


def rows(table: str) -> list[dict[str, object]]:
    document = json.loads(rich.made().files[f"api/v1/{table}.json"])
    found: list[dict[str, object]] = document["rows"]
    return found


def row(table: str, end: str) -> dict[str, object]:
    return next(one for one in rows(table) if str(one["id"]).endswith(end))


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_column_shows_a_field_that_the_policy_publishes(table: object) -> None:
    for column in getattr(table, "columns", ()):
        if column.field:
            kind, _, path = column.field.partition(".")
            assert FIELDS[kind][path.partition(".")[0]] in (
                Shown.AS_IS,
                Shown.CLEARED,
                Shown.ROUNDED,
            )


@pytest.mark.parametrize("wild", [False, True])
def test_rows_are_told_apart_and_references_lead_somewhere(wild: bool) -> None:
    shelf = Shelf(rich.hostile() if wild else rich.register(), small.result())
    tables = {one.table.name: one for one in filled(shelf)}
    keys = {
        name: [tuple(row[one.table.place_of(key)] for key in one.table.key) for row in one.rows]
        for name, one in tables.items()
    }
    for name, one in tables.items():
        assert len(set(one.table.names)) == len(one.table.names), name
        assert len(set(keys[name])) == len(keys[name]), name
        for place, column in enumerate(one.table.columns):
            values = [row[place] for row in one.rows]
            assert not (column.required and None in values), (name, column.name)
            known = {key[0] for key in keys[column.to]} if column.to else None
            assert known is None or set(values) - {None} <= known, (name, column.name)


def test_every_public_kind_has_a_row_and_lists_have_names() -> None:
    filled_in = {one.name for one in TABLES if rows(one.name)}
    assert {"posts", "meetings", "surveys", "decisions", "inspections", "evaluations",
            "corrections", "erasures", "waivers", "adoptions", "clauses"} <= filled_in  # fmt: skip
    names = [list_name(term) for term in lists()]
    assert len(set(names)) == len(names)
    assert {one["list"] for one in rows("words")} == set(names)


def test_figures_about_few_people_are_withheld() -> None:
    few, many = row("evaluations", "few"), row("evaluations", "many")
    assert [few[n] for n in ("asked", "done_well", "done_partly", "not_done")] == [None] * 4
    assert many["asked"] == 20
    ditch = row("commitments", "ditch")
    assert ditch["verdict_date"] == "2026-10-10"
    assert ditch["verdict_asked"] is None
    sums = [*rows("contacts"), *rows("contacts_county")]
    assert all(one["contacts"] is None or int(str(one["contacts"])) % 5 == 0 for one in sums)


def test_judgement_of_a_member_is_no_row_and_no_correction_of_it_says_anything() -> None:
    assert not [one for one in rows("evaluations") if "somebody" in str(one["id"])]
    judged = row("corrections", "judged")
    assert (judged["of"], judged["reason"]) == ("evaluation/-", None)


def test_a_correction_tells_values_only_where_a_table_tells_them_too() -> None:
    changes = list(rows("correction_changes"))
    assert [(one["field"], one["old"], one["new"]) for one in changes] == [
        ("progress.0.date", "2026-04-01", "2026-04-02"),
        ("verdict.asked", None, None),
        ("evidence.0.record", None, None),
    ]
    assert row("corrections", "hidden")["of"] == "contact/-"


def test_what_comes_later_is_not_in_the_tables() -> None:
    water = row("surveys", "water")
    assert (water["reported"], water["found"]) == (None, None)


def test_an_organisation_whose_own_record_is_bad_still_has_its_rows() -> None:
    entries = [one for one in rich.entries() if one.id != "organisation/village"]
    shelf = Shelf(register_of(entries, small.register().regulations), small.result())
    organisations = next(one for one in filled(shelf) if one.table.name == "organisations")
    assert [row[:2] for row in organisations.rows] == [
        ("county", "青石县委"),
        ("village", "village"),
    ]


def test_the_data_files_are_as_expected(golden: Golden) -> None:
    files = rich.made(site_url="https://example.org/lianxin/").files
    tables = [n for n in files if n.endswith(".csv") and not n.endswith("words.csv")]
    golden("data/tables.csv.txt", "".join(
        f"# {name}\n{files[name].decode('utf-8-sig')}" for name in tables).replace("\r\n", "\n"),
    )  # fmt: skip
    for name in (
        "api/v1/index.json", "api/v1/organisations/village.json", "api/v1/schema/commitments.json",
        "feeds/organisations/village.atom", "feeds/overdue.atom", "calendar/all.ics",
    ):  # fmt: skip
        golden(f"data/{name.replace('/', '-')}", files[name])


def test_the_same_register_gives_the_same_bytes() -> None:
    again = rich.made.__wrapped__()
    assert again.files == rich.made().files
    assert again.page == rich.made().page
