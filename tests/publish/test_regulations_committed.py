"""Pages of the regulations that this checkout carries."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from lianxin.loading.load import load_register

from tests.publish.regulation_pages import pages, plain

ROOT = Path(__file__).resolve().parents[2]


@cache
def committed(language: str = "zh") -> dict[str, str]:
    """The pages of the register that this checkout carries."""
    return pages(load_register(ROOT), date(2026, 11, 20), language)


@pytest.mark.slow
def test_the_overview_lists_all_regulations_by_name_with_their_counts() -> None:
    register = load_register(ROOT)
    for language, which in (("zh", 0), ("en", 1)):
        body = committed(language)["regulations.html"]
        shown = re.findall(r'<th scope="row"><a href="regulations/([^"]+)\.html">', body)
        assert sorted(shown) == sorted(register.regulations)
        titles = [register.regulations[name].title[which] for name in shown]
        by_name = (lambda t: t.encode("gb18030")) if language == "zh" else str.lower
        assert titles == sorted(titles, key=by_name)  # type: ignore[arg-type]
        assert body.count('data-label="') == 5 * len(shown)


@pytest.mark.slow
def test_every_clause_has_one_place_and_every_duty_is_worked_out() -> None:
    register = load_register(ROOT)
    for law_ in register.regulations.values():
        body = committed()[f"regulations/{law_.id}.html"]
        for one in law_.clauses:
            assert body.count(f'id="{one.name}"') == 1
        assert body.count("怎样算出来") == sum(bool(one.versions) for one in law_.clauses)


@pytest.mark.slow
@pytest.mark.parametrize("language", ["zh", "en"])
def test_no_page_of_a_regulation_names_a_person_served_or_a_link(language: str) -> None:
    register = load_register(ROOT)
    names = {e.slug for kind in ("person", "link") for e in register.of(kind)}
    assert len(names) > 50
    for path, body in committed(language).items():
        if path.startswith("regulations"):
            # Cases of a rule have aliases of their own, which stand in its file.
            said = set(re.findall(r"[a-z0-9][a-z0-9-]*", plain(body)))
            assert not said & names, path
