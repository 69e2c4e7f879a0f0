"""The board whose rows come in shards: the same rows, few files, from a server and from a disk."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from lianxin.publish.pages.site import Contents, contents
from lianxin.publish.views import board
from lianxin.publish.views.commitments import Summary
from lianxin.publish.views.shelf import Shelf
from playwright.sync_api import Browser, Page, expect

from tests.browser.serving import visiting
from tests.publish import many, small

LIGHTS, DITCH = "修好村口路灯", "疏通村东排水沟"

# Every row by its title, as text: attributes in one order, without space between cells.
ROWS = """() => {
  const sorted = (el) => {
    for (const one of [...el.attributes].sort((x, y) => (x.name < y.name ? -1 : 1))) {
      el.removeAttribute(one.name);
      el.setAttribute(one.name, one.value);
    }
    [...el.children].forEach(sorted);
  };
  return Object.fromEntries([...document.querySelectorAll('#lx-board tbody tr')].map((tr) => {
    sorted(tr);
    return [tr.querySelector('th a').textContent, tr.innerHTML.trim().replace(/>\\s+</g, '><')];
  }));
}"""


def counted(page: Page, found: int, total: int) -> None:
    expect(page.locator("#lx-count")).to_have_text(f"符合条件 {found} 项，共 {total} 项")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_rows_from_shards_are_the_rows_of_the_page(
    browser: Browser, folder: Path, tmp_path: Path, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf = Shelf(small.register(), small.result())
    many.front(folder, contents(shelf, language), tmp_path / "whole")
    with monkeypatch.context() as patch:
        patch.setattr(board, "FIRST", 1)
        new = contents(shelf, language)
    many.front(folder, new, tmp_path / "shards")
    with visiting(browser, tmp_path.as_uri()) as page:
        page.goto(f"{tmp_path.as_uri()}/whole/index.html")
        expect(page.locator("#lx-filter")).to_be_visible()
        written = page.evaluate(ROWS)
        page.goto(f"{tmp_path.as_uri()}/shards/index.html")
        page.locator("input[name=q]").fill("路灯")
        expect(page.locator("#lx-board tbody th a")).to_have_text([LIGHTS])
        page.locator("input[name=q]").fill("")
        expect(page.locator("#lx-board tbody tr")).to_have_count(2)
        assert page.evaluate(ROWS) == written


@pytest.mark.parametrize("lost", ["index", "2026-1"])
def test_a_lost_file_is_said_and_asked_for_again(browser: Browser, sharded: str, lost: str) -> None:
    with browser.new_context() as session:
        page = session.new_page()
        page.route(f"**/board/{lost}.*", lambda route: route.abort())
        page.goto(sharded)
        page.get_by_role("searchbox", name="关键词").fill("路灯")
        expect(page.locator("#lx-count")).to_contain_text("没有读取成功")
        page.unroute(f"**/board/{lost}.*")
        page.get_by_role("button", name="再试一次").click()
        counted(page, 1, 2)
        expect(page.get_by_role("button", name="再试一次")).to_be_hidden()


def test_without_scripts_everything_is_there(browser: Browser, sharded: str) -> None:
    with visiting(browser, sharded, java_script_enabled=False) as page:
        page.goto(sharded)
        assert page.locator("#lx-filter").is_hidden()
        assert page.locator("#lx-board tbody th a").all_inner_texts() == [DITCH]
        page.get_by_role("link", name="2026 年").click()
        page.get_by_role("link", name="石桥村党支部 2026 年承诺").click()
        assert page.locator("tbody th a").all_inner_texts() == [DITCH, LIGHTS]
        page.get_by_role("link", name=LIGHTS).click()
        expect(page.get_by_role("heading", level=1)).to_have_text(LIGHTS)


def asks(page: Page, **want: str) -> None:
    for name, value in want.items():
        page.locator(f"#lx-filter [name={name.rstrip('_')}]").select_option(value)


def test_thousands_are_counted_as_python_counts_them(
    browser: Browser, many_site: tuple[str, Contents]
) -> None:
    address, site = many_site
    rows = site.commitments
    places = {spot.slug: spot.number for spot in site.board.places}
    above = next(spot for spot in site.board.places if spot.slug == "c3")

    def below(one: Summary) -> bool:
        return above.number <= places[one.organisation_slug] <= above.last

    with visiting(browser, address) as page:
        page.goto(address)
        expect(page.locator("#lx-count")).to_have_text("共 5000 项")
        asks(page, o="c3")
        wanted = [one for one in rows if below(one)]
        assert above.count == len(wanted) == 800
        counted(page, 800, 5000)
        asks(page, y="2025", t="on-time", topic="safety")
        wanted = [one for one in wanted if (one.made.year, one.topic) == (2025, "safety")]
        wanted = [one for one in wanted if one.time == "on-time"]
        assert wanted
        counted(page, len(wanted), 5000)
        expect(page.locator("#lx-board tbody th a")).to_have_text([o.title for o in wanted][:60])
        page.get_by_role("button", name="清除条件").click()
        asks(page, s="partly-kept", from_="forum")
        wanted = [o for o in rows if (o.state, o.source) == ("partly-kept", "forum")]
        counted(page, len(wanted), 5000)
        asks(page, by="deadline")
        wanted.sort(key=lambda one: one.deadline.toordinal() if one.deadline else 0)
        expect(page.locator("#lx-board tbody th a")).to_have_text([o.title for o in wanted][:60])


def test_only_what_is_needed_is_loaded(browser: Browser, many_site: tuple[str, Contents]) -> None:
    address, site = many_site
    asked: list[str] = []
    with visiting(browser, address) as page:
        page.on("request", lambda r: asked.extend(re.findall(r"board/([\w-]+)\.\w{10}\.js", r.url)))
        page.goto(address)
        expect(page.locator("#lx-filter")).to_be_visible()
        assert asked == []
        page.goto(address + "#o=b3&y=2023")
        counted(page, sum(o.organisation_slug == "b3" and o.made.year == 2023
                          for o in site.commitments), 5000)  # fmt: skip
        assert "index" in asked
        assert len(asked) == 2
        assert asked[1].startswith("2023-")


def test_more_and_more_of_the_newest(browser: Browser, many_site: tuple[str, Contents]) -> None:
    address, site = many_site
    with visiting(browser, address) as page:
        page.goto(address)
        for shown in (60, 120, 180, 240):
            titles = [one.title for one in site.commitments[:shown]]
            expect(page.locator("#lx-board tbody th a")).to_have_text(titles)
            page.locator("#lx-more").click()
        page.get_by_role("searchbox", name="关键词").fill("第4321号 玉竹")
        wanted = [o for o in site.commitments if "第4321号" in o.deed]
        expect(page.locator("#lx-board tbody th a")).to_have_text(
            [o.title for o in wanted if "玉竹" in o.owner.name + o.organisation.name]
        )


def test_the_same_from_a_disk(browser: Browser, many_folder: tuple[Path, Contents]) -> None:
    folder, _ = many_folder
    with visiting(browser, folder.as_uri()) as page:
        page.goto(f"{folder.as_uri()}/index.html#q=第4321号")
        counted(page, 1, 5000)
        assert page.locator("mark").all_inner_texts() == ["第4321号"]
