"""How a regulation is kept in one place: who owes what, never ranked, nothing given away."""

from __future__ import annotations

import re
from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from lianxin.engine.obligations import Obligation, Result
from lianxin.findings import NOTHING
from lianxin.publish.pages.kept import kept_pages
from lianxin.publish.pages.site import contents, long_tail, read_as_pages
from lianxin.publish.views.kept import Keeping, KeptView, by_month
from lianxin.publish.views.owed import MOST
from lianxin.publish.views.shelf import Shelf
from lianxin.register import Register, register_of
from lianxin.vocabulary import Status

from tests.publish import small

BRANCHES = ("aaa", "bbb", "ccc", "ddd")


def views(*owed: Obligation, register: Register | None = None) -> dict[str, KeptView]:
    result = Result(small.AS_OF, owed or small.result().obligations, ())
    keeping = Keeping(Shelf(register or small.register(), result))
    return {view.href: view for view in (keeping.page(*one) for one in keeping.pages())}


def here(*owed: Obligation) -> KeptView:
    return views(*owed)["organisations/village/hand-in-hand.html"]


def test_each_organisation_has_a_page_for_what_is_in_force_there_or_below() -> None:
    assert list(views()) == [
        "organisations/county/hand-in-hand.html",
        "organisations/village/hand-in-hand.html",
    ]
    alone = [entry for entry in small.entries() if entry.kind != "adoption"]
    nothing = Result(small.AS_OF, (), ())
    register = register_of(alone, small.register().regulations)
    assert not list(Keeping(Shelf(register, nothing)).pages())


def test_columns_add_up_and_months_are_its_own() -> None:
    view = here()
    assert (view.whole.met, view.whole.settled, view.whole.excluded) == (3, 4, 2)
    assert [line.tally for line in view.lines] == [view.whole]
    assert sum(one.total for _, one in view.months) == view.whole.total
    assert dict(view.months)["2026-05"].total == 0
    assert [one.by.name for one in view.adopted] == ["青石县委"]


def test_who_owes_what_stands_once_and_above_is_a_way_to_it() -> None:
    (clause,) = here().owed
    assert [(line.who.name, line.due) for line in clause.lines] == [("何小禾", date(2026, 4, 30))]
    assert clause.lines[0].about is None  # the relation is nobody's business
    assert here().anchors == {"hand-in-hand/monthly": "#owed-monthly"}
    county = views()["organisations/county/hand-in-hand.html"]
    assert (county.owed, county.anchors) == ((), {})
    assert [(one.organisation.name, one.count) for one in county.below] == [("石桥村党支部", 1)]


def test_of_many_the_latest_are_told_and_the_rest_counted() -> None:
    one = small.obligation(4, Status.BREACHED)
    many = [one._replace(due=date(2025, 1, 1 + n), label=str(n)) for n in range(MOST + 5)]
    (clause,) = here(*many).owed
    assert (len(clause.lines), clause.more) == (MOST, 5)
    assert clause.lines[0].due == date(2025, 1, MOST + 5)


def test_the_example_tells_no_more_than_how_the_days_were_counted() -> None:
    example = here().example
    assert example is not None
    assert example.due == date(2026, 3, 31)
    assert example.days
    assert (example.whom, example.result, example.average, example.status) == (
        None, NOTHING, NOTHING, None,
    )  # fmt: skip


def test_a_regulation_that_has_asked_for_nothing_says_so() -> None:
    shelf = Shelf(small.register(), Result(small.AS_OF, (), ()))
    pages = list(kept_pages(Keeping(shelf), shelf, "zh"))
    assert len(pages) == 2
    assert all("lx-empty" in page.body for page in pages)
    assert not any(re.search("<svg|<table", page.body) for page in pages)


def county() -> Register:
    """The small register with four more branches that differ in nothing but their names."""
    branch = "name: {}党支部\nlevel: branch\nparent: county\nsince: 2010-01-01\n"
    more = [small.entry("organisation", slug, branch.format(slug)) for slug in BRANCHES]
    return register_of([*small.entries(), *more], small.register().regulations)


COUNTY = county()
STATUSES = st.lists(st.sampled_from(Status), min_size=0, max_size=6)


@given(st.fixed_dictionaries(dict.fromkeys(BRANCHES, STATUSES)))
def test_no_figure_decides_where_anything_stands(kept: dict[str, list[Status]]) -> None:
    owed = tuple(
        placed(small.obligation(1 + n, status), slug)
        for slug, statuses in kept.items()
        for n, status in enumerate(statuses)
    )
    shelf = Shelf(COUNTY, Result(small.AS_OF, owed, ()))
    order = ["county", *BRANCHES, "village"]
    site = contents(shelf, "zh")
    assert [place for place, _ in site.keeping.pages()] == order
    bodies = {page.path: page.body for page in read_as_pages(site)}
    for path in ("organisations.html", "duties.html"):
        for part in re.split(r"</svg>", bodies[path]):
            listed = list(dict.fromkeys(re.findall(r"organisations/([a-z]+)\.html", part)))
            assert listed == [slug for slug in order if slug in listed]
    top = next(site.keeping.page(*one) for one in site.keeping.pages() if one[0] == "county")
    below = [one.organisation.href.split("/")[1] for one in top.below]
    assert below == [slug for slug in BRANCHES if Status.BREACHED in kept[slug]]


def placed(one: Obligation, slug: str) -> Obligation:
    return one._replace(organisation=slug)


def test_pages_name_numerator_denominator_and_what_is_left_out() -> None:
    site = contents(Shelf(small.register(), small.result()), "zh")
    body = next(p.body for p in long_tail(site) if p.path.endswith("village/hand-in-hand.html"))
    assert "已到期 4 件：按时 3 件" in body
    assert re.search(r"<b>3</b> / 4", body)
    assert '<a href="#owed-monthly">1</a>' in body
    assert 'id="owed-monthly"' in body
    for picture in re.findall(r"<svg [^>]*role=.*?</svg>", body, re.DOTALL):
        assert re.search(r"<title id=.*?<desc id=", picture, re.DOTALL)
    assert body.count("<table") >= body.count('role="img"')


def test_a_place_is_compared_with_its_own_months() -> None:
    shelf = Shelf(small.register(), small.result())
    months = by_month(shelf, "village")
    assert [month for month, one in months if one.settled] == [
        "2026-01", "2026-02", "2026-03", "2026-04",
    ]  # fmt: skip
