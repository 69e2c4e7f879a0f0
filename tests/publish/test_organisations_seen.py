"""An organisation as its page shows it: where it hangs, what binds it, who belongs to it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from lianxin.engine.obligations import Result
from lianxin.findings import Text
from lianxin.publish.pages.page import Written
from lianxin.publish.pages.site import contents, read_as_pages
from lianxin.publish.policy.periods import WAIT
from lianxin.publish.views.commitments import summaries
from lianxin.publish.views.common import Named, Tally
from lianxin.publish.views.kept import Keeping
from lianxin.publish.views.members import member_view, posts_by_holder
from lianxin.publish.views.organisations import (
    Binding,
    MemberLine,
    OrganisationLine,
    OrganisationView,
    organisation_lines,
)
from lianxin.publish.views.shelf import Shelf
from lianxin.records.member import Member
from lianxin.register import Entry, register_of
from lianxin.vocabulary import Position

from tests.publish import small

COUNTY = Named("青石县委", "organisations/county.html")
VILLAGE = Named("石桥村党支部", "organisations/village.html")
LAW = Named("hand-in-hand", "regulations/hand-in-hand.html")
TITLE = Text("手拉手制度", "Hand in hand")
WHOLE = Tally(met=3, breached=1, open=1, excused=1)


def shelf(*more: Entry, as_of: date = small.AS_OF) -> Shelf:
    """The small register with more records, or others in their place."""
    entries = {one.id: one for one in (*small.entries(), *more)}
    register = register_of(entries.values(), small.register().regulations)
    return Shelf(register, Result(as_of, small.result().obligations, ()))


def organisation(slug: str, parent: str = "", name: str = "") -> Entry:
    text = f"name: {name or slug}\nlevel: branch\nsince: 2010-01-01\n"
    return small.entry("organisation", slug, text + (f"parent: {parent}\n" if parent else ""))


def adoption(slug: str, text: str, home: str = "village") -> Entry:
    return small.entry("adoption", slug, f"regulation: hand-in-hand\n{text}", home)


# ---- the tree ---------------------------------------------------------------------------


def test_the_tree_goes_down_from_the_top_and_sideways_by_slug() -> None:
    seen = shelf(
        organisation("b", "county"), organisation("a", "county"), organisation("a1", "a"),
        organisation("alone"), organisation("lost", "nowhere"),
    )  # fmt: skip
    assert seen.tree == (
        (0, "alone"),
        (0, "county"), (1, "a"), (2, "a1"), (1, "b"), (1, "village"),
        (0, "lost"),
    )  # fmt: skip
    assert seen.children[""] == ("alone", "county", "lost")
    assert seen.children["county"] == ("a", "b", "village")


def test_organisations_above_each_other_come_once_and_last() -> None:
    seen = shelf(organisation("x", "y"), organisation("y", "x"))
    assert seen.tree == ((0, "county"), (1, "village"), (0, "x"), (1, "y"))


def test_a_folder_whose_own_record_is_bad_comes_after_the_tree() -> None:
    seen = shelf(small.entry("member", "he", small.MEMBERS["he"], "strange"))
    assert seen.homes == ("county", "village", "strange")
    assert seen.organisation_named("strange") == Named("strange")
    assert seen.organisation_named("village") == VILLAGE


def test_lines_say_how_much_there_is_in_each_place() -> None:
    seen = shelf()
    promised = summaries(seen)
    assert organisation_lines(seen, {"village": promised[:1]}) == (
        OrganisationLine(COUNTY, 0, Text("党委", "committee"), None, 2, 1, WHOLE),
        OrganisationLine(VILLAGE, 1, Text("党支部", "branch"), "青石县石桥镇", 2, 1, WHOLE),
    )
    assert [line.commitments for line in organisation_lines(seen, {"village": ()})] == [0, 0]


# ---- one organisation -------------------------------------------------------------------


def views_of(seen: Shelf) -> dict[str, OrganisationView]:
    site = contents(seen, "zh")
    texts = {page.path: page.text for page in read_as_pages(site)}
    found = (texts[f"organisations/{slug}.html"] for _, slug in seen.tree)
    views = [text.given["view"] for text in found if isinstance(text, Written)]
    return {view.slug: view for view in views}


def test_a_page_says_what_is_above_and_below() -> None:
    seen = shelf(organisation("group", "village", "第一党小组"))
    views = views_of(seen)
    assert views["group"].parents == (COUNTY, VILLAGE)
    assert views["village"].parents == (COUNTY,)
    assert views["village"].below == (Named("第一党小组", "organisations/group.html"),)
    assert views["county"].below == (VILLAGE,)
    assert views["group"].below == ()
    assert views["group"].places is None
    places = views["village"].places
    assert places is not None
    assert places.title == Text("下级组织每月到期事项", "Organisations below, by month")
    assert [(row.name.zh, row.depth) for row in places.rows] == [("第一党小组", 0)]
    assert views["village"].whole == WHOLE
    assert views["group"].whole == Tally()


def test_beside_it_stands_how_each_regulation_is_kept_there_clause_by_clause() -> None:
    keeping = Keeping(shelf(organisation("group", "village", "第一党小组")))
    page = "organisations/village/hand-in-hand.html"
    assert [(line.title, line.href, line.whole) for line in keeping.lines("village")] == [
        (TITLE, page, WHOLE)
    ]
    heat = keeping.heat("village")
    assert heat.title == Text("各制度每月到期事项", "Regulations by month")
    assert [(row.whole, row.href) for row in heat.rows] == [(WHOLE, page)]
    views = {view.href: view for view in (keeping.page(*one) for one in keeping.pages())}
    assert [row.whole for row in views[page].heat.rows] == [WHOLE]
    assert [row.href for row in views[page].heat.rows] == [f"{LAW.href}#monthly"]
    assert views[page].heat.title == Text("各条款每月到期事项", "Clauses by month")
    assert [line.tally for line in views[page].lines] == [WHOLE]
    assert [line.whole for line in keeping.lines("group")] == [Tally()]
    empty = views["organisations/group/hand-in-hand.html"]
    assert keeping.heat("group").rows == empty.heat.rows == empty.lines == ()
    assert empty.whole == Tally()


def bindings(*more: Entry) -> tuple[Binding, ...]:
    return views_of(shelf(*more))["village"].bindings


def test_what_binds_from_above_says_by_whose_adoption_and_with_which_figures() -> None:
    blanks = ((Text("每月联系几次", "contacts a month"), "3"),)
    above = Binding(LAW, TITLE, COUNTY, date(2020, 1, 1), None, blanks)
    assert bindings() == (above,)
    own = Binding(LAW, TITLE, VILLAGE, date(2026, 1, 1), date(2026, 11, 23), ())
    today_the_last = "since: 2026-01-01\nuntil: 2026-11-23\nblanks: {unknown: '2'}\n"
    assert bindings(adoption("a1", today_the_last)) == (own, above)


def test_what_no_longer_binds_is_not_listed() -> None:
    over = adoption("a1", "since: 2026-01-01\nuntil: 2026-11-22\n")
    unknown = small.entry("adoption", "a2", "regulation: none\nsince: 2026-01-01\n")
    assert len(bindings(over, unknown)) == 1


def test_members_are_listed_by_name_and_those_who_left_come_last() -> None:
    gone = "name: 白芷\nposition: ordinary\nsince: 2012-01-01\nuntil: 2026-11-22\n"
    leaving = "name: 安息\nposition: ordinary\nsince: 2012-01-01\nuntil: 2026-11-23\n"
    seen = shelf(small.entry("member", "bai", gone), small.entry("member", "an", leaving))
    view = views_of(seen)["village"]
    lines = [(m.named.name, m.past) for m in view.members]
    assert lines == [("安息", False), ("何小禾", False), ("林远山", False), ("白芷", True)]
    assert view.members[2] == MemberLine(
        Named("林远山", "members/village/lin.html"), Position.COMMITTEE_MEMBER, "支部书记", False
    )


def test_a_members_page_has_the_posts_and_promises_of_that_member() -> None:
    post = "title: {}\narea: environment\nmember: he\napplied: 2026-01-01\nsince: {}\n"
    seen = shelf(
        small.entry("post", "p1", post.format("护路岗", "2026-03-01")),
        small.entry("post", "p2", post.format("水管岗", "2026-02-01")),
        small.entry("post", "p3", post.format("护林岗", "2026-03-01")),
        small.entry("post", "p4", post.format("别人的", "2026-03-01").replace("he", "gone", 1)),
    )
    posts = posts_by_holder(seen)
    he, lin = (
        member_view(entry, entry.record, seen, {}, posts)
        for entry in seen.open.of("member")
        if isinstance(entry.record, Member)
    )
    assert he.href == "members/village/he.html"
    assert (he.organisation, lin.organisation) == (VILLAGE, VILLAGE)
    assert [one.title for one in he.posts] == ["水管岗", "护林岗", "护路岗"]
    assert lin.posts == ()
    assert (he.commitments, he.record.name) == ((), "何小禾")
    assert [row.whole for row in he.duties.rows] == [WHOLE]
    assert he.duties.title == Text("每月到期事项", "Duties by month")
    assert lin.duties.rows == ()


def contacts(*days: str) -> list[Entry]:
    return [
        small.entry("contact", f"n{n}", f"date: {day}\nmember: he\nlinks: [l1]\n"
                    "form: home-visit\ntopics: [livelihood]\ndeed: 帮助清理门前排水沟\n")
        for n, day in enumerate(days)
    ]  # fmt: skip


def test_contacts_of_a_half_year_are_counted_up_to_its_last_day() -> None:
    """One contact of the small register lies in the same half-year."""
    after = ["2026-07-01"] * 5
    for count, said in ((10, 10), (9, None)):
        seen = shelf(*contacts(*["2026-06-30"] * (count - 1), *after))
        (half,) = views_of(seen)["village"].contacts
        assert half.label == Text("2026 年上半年", "2026, January to June")
        assert (half.total, half.taken_down) == (said, False)
        assert views_of(seen)["county"].contacts == ()


@pytest.mark.parametrize(("days", "shown"), [(WAIT.days, False), (WAIT.days + 1, True)])
def test_contacts_of_a_half_year_are_shown_when_it_is_closed(days: int, shown: bool) -> None:
    as_of = date(2026, 6, 30) + timedelta(days=days)
    seen = shelf(*contacts(*["2026-06-30"] * 10), as_of=as_of)
    assert bool(views_of(seen)["village"].contacts) == shown
