"""What the pages say, and what they must not say."""

from __future__ import annotations

import posixpath
import re
from datetime import date
from functools import cache

import pytest
from lianxin.engine.obligations import Result
from lianxin.findings import Finding, Place, Severity, Text
from lianxin.publish.data.facts import Facts
from lianxin.publish.pages.page import Page
from lianxin.publish.pages.site import Contents, contents, long_tail, read_as_pages
from lianxin.publish.views.organisations import organisation_lines
from lianxin.publish.views.shelf import Shelf
from lianxin.register import register_of

from tests.publish import small
from tests.publish.opened import open_data

LANGUAGES = ("zh", "en")


@cache
def site(language: str = "zh") -> Contents:
    return contents(Shelf(small.register(), small.result()), language)


@cache
def pages(language: str = "zh") -> dict[str, Page]:
    made = [*read_as_pages(site(language)), *long_tail(site(language))]
    assert len({page.path for page in made}) == len(made)
    return {page.path: page for page in made}


def text(path: str, language: str = "zh") -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", pages(language)[path].body))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "kept_back",
    [
        "p7",
        "l1",
        "困难户",
        "poor household",
        "帮助清理门前排水沟",
        "尚未审定的原话",
        "不能公布的话",
        "还没审定的答复",
        "专家",
        "病假",
        "secret-name",
        "able_to_help",
    ],
)
def test_nothing_that_is_withheld_stands_on_any_page(kept_back: str, language: str) -> None:
    found = {path for path, page in pages(language).items() if kept_back in page.body}
    # 'l1' and 'p7' would also be found inside other words.
    pattern = re.compile(rf"(?<![\w-]){re.escape(kept_back)}(?![\w-])")
    assert not {path for path in found if pattern.search(text(path, language))}


TITLES = {
    "index.html": ("承诺看板", "The board"),
    "organisations.html": ("党组织", "Organisations"),
    "organisations/county.html": ("青石县委", "青石县委"),
    "organisations/village.html": ("石桥村党支部", "石桥村党支部"),
    "regulations.html": ("制度", "Regulations"),
    "regulations/hand-in-hand.html": ("手拉手制度", "Hand in hand"),
    "duties.html": ("履行情况", "How duties are kept"),
    "opinions.html": ("意见建议", "Opinions"),
    "lists.html": ("按单位和年份查看承诺", "Commitments by organisation and year"),
    "findings.html": ("待改问题", "Findings"),
    "contacts.html": ("联系走访", "Contact work"),
    "not-shown.html": ("哪些不公开，为什么", "What is not shown, and why"),
    "nowhere.html": ("没有下文的", "What leads nowhere"),
    "nowhere/county.html": ("青石县委：没有下文的", "青石县委: what leads nowhere"),
    "nowhere/village.html": ("石桥村党支部：没有下文的", "石桥村党支部: what leads nowhere"),
    "ledger.html": ("账本指纹", "Fingerprint of the register"),
    "organisations/county/hand-in-hand.html": ("青石县委：手拉手制度", "青石县委: Hand in hand"),
    "organisations/village/hand-in-hand.html": (
        "石桥村党支部：手拉手制度", "石桥村党支部: Hand in hand",
    ),
    "opinions/county.html": (
        "青石县委：群众说的，后来怎样", "青石县委: what became of what people said",
    ),
    "opinions/village.html": (
        "石桥村党支部：群众说的，后来怎样", "石桥村党支部: what became of what people said",
    ),
    "opinion/village/lamps.html": ("村口路灯不亮", "村口路灯不亮"),
    "opinion/village/secret.html": (
        "一条意见（原话待审定）", "An opinion (wording not cleared yet)",
    ),
    "commitments/village/lights.html": ("修好村口路灯", "修好村口路灯"),
    "commitments/village/ditch.html": ("疏通村东排水沟", "疏通村东排水沟"),
    "members/village/lin.html": ("林远山", "林远山"),
    "members/village/he.html": ("何小禾", "何小禾"),
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_has_its_title(language: str) -> None:
    which = LANGUAGES.index(language)
    made = {path: page.title for path, page in pages(language).items()}
    years = {path for path in made if re.search(r"/\d{4}\.html$", path)}
    assert {path: made[path] for path in made if path not in years} == {
        path: titles[which] for path, titles in TITLES.items()
    }
    assert years == {
        "lists/village/2026.html", "opinions/village/2025.html", "opinions/village/2026.html",
    }  # fmt: skip
    for path in years:
        assert "石桥村党支部" in made[path]
        assert path[-9:-5] in made[path]


def test_every_commitment_member_ledger_and_list_has_its_page() -> None:
    assert {
        "commitments/village/lights.html",
        "commitments/village/ditch.html",
        "members/village/lin.html",
        "members/village/he.html",
        "opinions/village/2025.html",
        "opinions/village/2026.html",
        "lists/village/2026.html",
        "organisations/county.html",
        "organisations/village.html",
        "regulations/hand-in-hand.html",
        "index.html",
        "duties.html",
        "contacts.html",
        "not-shown.html",
        "findings.html",
    } <= set(pages())


def test_lists_by_organisation_and_year_are_complete_and_linked() -> None:
    made = pages()
    lists = {path for path in made if path.startswith("lists/")}
    linked = set(re.findall(r'href="(lists/[^"]+)"', made["lists.html"].body))
    assert linked == lists
    shown = {link for path in lists for link in re.findall(r"commitments/[^\"]+", made[path].body)}
    assert shown == {one.href for one in site().commitments}
    front = made["index.html"].body
    assert 'href="lists.html#y2026"' in front.partition("<noscript>")[2].partition("</noscript>")[0]
    assert 'href="lists.html"' in front.partition("</noscript>")[2]


def test_a_commitment_shows_both_deadlines_and_three_verdicts() -> None:
    page = text("commitments/village/lights.html")
    assert "2026-06-30 按期 原定 2026-05-31，延期 1 次" in page
    assert "同意延期：2026-05-31 → 2026-06-30 林远山" in page
    assert "灯杆供货推迟" in page
    assert "原因：人手物力" in page
    for verdict in ("承诺人说 兑现 2026-06-20", "组织认定 兑现 完成", "约 25 人参评"):
        assert verdict in page
    assert 'href="../../opinion/village/lamps.html"' in (
        pages()["commitments/village/lights.html"].body
    )


def test_the_verdict_of_a_few_people_is_given_without_figures() -> None:
    body = pages()["commitments/village/ditch.html"].body
    assert "参评人数不足 10 人" in body
    assert "人参评" not in body
    assert "人数少不公布" in text("index.html")


def test_an_uncleared_opinion_shows_its_way_but_not_its_words() -> None:
    page = text("opinions/village/2026.html")
    assert "原话待审定" in page
    assert "等了 236 天，还没有答复" in page


def test_shares_name_numerator_denominator_and_exclusions() -> None:
    page = text("organisations/village.html")
    assert (
        "已到期 4 件：按时 3 件，逾期做到 0 件，未履行 1 件。另有进行中 1 件、免除 1 件未计入。"
        in page
    )
    assert "3 / 4" in page


def test_figures_go_up_the_tree() -> None:
    assert "已到期 4 件" in text("organisations/county.html")


def test_a_regulation_says_who_judges_and_how_it_is_kept() -> None:
    page = text("regulations/hand-in-hand.html")
    assert "共 3 个条号：规则 2 条，由人评判 1 条。" in page
    assert "心意没法用数字核对" in page
    assert "每个联系关系" in page
    assert "每月" in page
    assert "采用单位填定" in page
    assert "月底联系也算" in page


def test_findings_say_where_but_never_quote_what_is_not_public() -> None:
    page = text("findings.html")
    assert "records/village/commitment/ditch.yaml" in page
    assert "没有写明来源" in page
    assert "records/village/contact/…" in page


STRAY = ("records", "records/王某.yaml", "records/王某/member/x.yaml", "records/x", "x", "")


@pytest.mark.parametrize("file", STRAY)
def test_a_finding_outside_of_every_organisation_is_shown_without_its_name(file: str) -> None:
    wrong = Finding(Place(file), "source/name", Severity.ERROR, Text("名称", "name"))
    shelf = Shelf(register_of([], {}, (wrong,), (file,)), Result(date(2026, 1, 1), (), ()))
    made = {page.path: page.body for page in read_as_pages(contents(shelf, "zh"))}
    assert "王某" not in made["findings.html"]
    assert "<h2>records</h2>" in made["findings.html"]


def test_the_heat_map_can_be_read_without_colour() -> None:
    body = pages()["duties.html"].body
    assert 'role="img"' in body
    assert "<title" in body
    assert "<desc" in body
    assert re.search(r"<text [^>]*>0/1</text>", body)
    assert "<table" in body.partition("<svg")[2]


def test_english_marks_what_is_chinese() -> None:
    body = pages("en")["commitments/village/lights.html"].body
    assert '<span lang="zh-Hans">修好村口路灯</span>' in body
    assert "What three sides say" in body


@pytest.mark.parametrize("gone", sorted(entry.id for entry in small.entries()))
def test_a_record_that_is_missing_breaks_nothing_and_leaves_no_dead_link(gone: str) -> None:
    left = [entry for entry in small.entries() if entry.id != gone]
    shelf = Shelf(register_of(left, small.register().regulations), small.result())
    site = contents(shelf, "zh")
    data = open_data(site, Facts(small.AS_OF))
    made = {page.path: page.body for page in (*read_as_pages(site), *long_tail(site), data.page)}
    there = {*made, *data.files}
    feeds = {path: text.decode() for path, text in data.files.items() if path.endswith(".atom")}
    for path, body in (made | feeds).items():
        for link in re.findall(r'href="([^"#:]*)["#]', body):
            if link or path in feeds:
                place = posixpath.normpath(posixpath.join(posixpath.dirname(path), link))
                assert place in there, (path, link)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_register_has_pages_that_say_so(language: str) -> None:
    nothing = Shelf(register_of([], {}), Result(date(2026, 1, 1), (), ()))
    made = {page.path: page.body for page in read_as_pages(contents(nothing, language))}
    assert "lx-empty" in made["index.html"]
    assert "lx-empty" in made["organisations.html"]
    assert not list(long_tail(contents(nothing, language)))


def test_counts_of_an_organisation_are_those_of_all_below_it() -> None:
    site = contents(Shelf(small.register(), small.result()), "zh")
    lines = {line.named.href: line for line in organisation_lines(site.shelf, site.by_organisation)}
    county, village = lines["organisations/county.html"], lines["organisations/village.html"]
    assert (village.members, village.commitments) == (2, 2)
    assert (county.members, county.commitments) == (2, 2)
