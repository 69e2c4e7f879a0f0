"""The board as people use it."""

from __future__ import annotations

from playwright.sync_api import Browser, Page, expect

from tests.browser.serving import visiting

DITCH, LIGHTS = "疏通村东排水沟", "修好村口路灯"


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
    return [tr.querySelector('th a').textContent, tr.outerHTML.replace(/>\\s+</g, '><')];
  }));
}"""


def titles(page: Page) -> list[str]:
    return page.locator("#lx-board tbody tr:visible th a").all_inner_texts()


def test_search_filter_and_reset(browser: Browser, site: str) -> None:
    with visiting(browser, site) as page:
        page.goto(site)
        assert titles(page) == [DITCH, LIGHTS]
        page.get_by_label("关键词").fill("路灯")
        assert titles(page) == [LIGHTS]
        expect(page.locator("#lx-count")).to_have_text("符合条件 1 项，共 2 项")
        page.get_by_label("关键词").fill("没有这个词")
        expect(page.locator("#lx-count")).to_contain_text("没有符合条件的承诺")
        page.get_by_role("button", name="清除条件").click()
        expect(page.locator("#lx-count")).to_have_text("共 2 项")
        page.get_by_label("时限").select_option("overdue")
        assert titles(page) == [DITCH]
        page.get_by_label("时限").select_option("")
        page.get_by_label("进展和结果").select_option("kept")
        assert titles(page) == [LIGHTS]


def test_the_filter_is_in_the_address_and_can_be_shared(browser: Browser, site: str) -> None:
    with visiting(browser, site) as page:
        page.goto(site)
        page.get_by_label("关键词").fill("排水")
        page.get_by_label("年份").select_option("2026")
        shared = page.url
        assert "#" in shared
    with visiting(browser, site) as page:
        page.goto(shared)
        assert titles(page) == [DITCH]
        assert page.get_by_label("年份").input_value() == "2026"


def test_sorting_by_deadline(browser: Browser, site: str) -> None:
    with visiting(browser, site) as page:
        page.goto(site)
        page.get_by_label("排序").select_option("deadline")
        assert titles(page) == [LIGHTS, DITCH]


def test_without_scripts_everything_is_there(browser: Browser, sharded: str) -> None:
    with visiting(browser, sharded, java_script_enabled=False) as page:
        page.goto(sharded)
        assert page.locator("#lx-filter").is_hidden()
        assert titles(page) == [DITCH]
        page.get_by_role("link", name="按单位和年份查看全部承诺").click()
        page.get_by_role("link", name="石桥村党支部 2026 年承诺").click()
        assert page.locator("tbody th a").all_inner_texts() == [DITCH, LIGHTS]
        page.get_by_role("link", name=LIGHTS).click()
        expect(page.get_by_role("heading", level=1)).to_have_text(LIGHTS)


def test_rows_from_shards_are_the_rows_of_the_page(
    browser: Browser, site: str, sharded: str
) -> None:
    with visiting(browser, site) as page:
        page.goto(site)
        written = page.evaluate(ROWS)
    with visiting(browser, sharded) as page:
        page.goto(sharded)
        page.get_by_label("关键词").fill("路灯")
        expect(page.locator("#lx-board tbody th a")).to_have_text([LIGHTS])
        page.get_by_label("关键词").fill("")
        expect(page.locator("#lx-board tbody tr")).to_have_count(2)
        assert page.evaluate(ROWS) == written


def test_a_lost_shard_is_said(browser: Browser, sharded: str) -> None:
    with browser.new_context() as session:
        page = session.new_page()
        page.route("**/data/board-0.json", lambda route: route.abort())
        page.goto(sharded)
        page.get_by_label("关键词").fill("路灯")
        expect(page.locator("#lx-count")).to_contain_text("没有读取成功")


def test_keyboard_alone(browser: Browser, site: str) -> None:
    with visiting(browser, site) as page:
        page.goto(site)
        page.get_by_label("关键词").focus()
        page.keyboard.type("路灯")
        for _ in range(6):
            page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.type") == "reset"
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.textContent") == LIGHTS
        page.keyboard.press("Enter")
        expect(page.get_by_role("heading", level=1)).to_have_text(LIGHTS)
