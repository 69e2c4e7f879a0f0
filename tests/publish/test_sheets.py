"""The sheets as PDF: fonts inside, text that can be found, the same bytes, nothing that acts."""

from __future__ import annotations

import io
import re
import sys
import xml.etree.ElementTree as ET
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
import segno
from lianxin.findings import Text
from lianxin.publish import printing, qr, sheets
from lianxin.publish.printing import to_pdf
from lianxin.publish.views.affairs import Channel
from lianxin.publish.views.poster import Item, Poster, State
from pypdf import PdfReader

from tests.publish import small
from tests.publish.hostile import HOSTILE
from tests.publish.test_poster import sheets as views

pytestmark = pytest.mark.skipif(
    printing.lacking() is not None, reason="sheets cannot be printed here; make posters"
)

RUNNING = State("running", Text("进行中", "in progress"))
RIGHT_TO_LEFT = "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 (1) abc"


def village() -> Poster:
    return views()["village"]


def item(title: str, deed: str = "做一件事") -> Item:
    return Item(title, deed, "何小禾", small.AS_OF, None, 0, RUNNING)


def print_out(view: Poster, language: str = "zh") -> PdfReader:
    return PdfReader(io.BytesIO(to_pdf(sheets.drafts(view, language)).pdf))


@cache
def printed(language: str = "zh") -> PdfReader:
    return print_out(village(), language)


def text(reader: PdfReader) -> str:
    return re.sub(r"\s+", "", "".join(page.extract_text() for page in reader.pages))


def fonts(reader: PdfReader) -> dict[str, dict[str, object]]:
    """Name -> descriptor of every font on every page."""
    found = {}
    for page in reader.pages:
        for reference in page["/Resources"]["/Font"].values():  # type: ignore[index]
            font = reference.get_object()
            inner = font["/DescendantFonts"][0].get_object()
            found[font["/BaseFont"]] = inner["/FontDescriptor"].get_object()
    return found


def test_every_font_is_embedded_and_only_what_is_used_of_it() -> None:
    found = fonts(printed())
    assert len(found) >= 2
    for name, descriptor in found.items():
        assert {"/FontFile2", "/FontFile3"} & set(descriptor), name
        assert re.match(r"/[A-Z]{6}\+", name)


def test_the_packed_fonts_are_whole() -> None:
    from fontTools.ttLib import TTFont

    for descriptor in fonts(printed()).values():
        if "/FontFile3" in descriptor:
            data = descriptor["/FontFile3"].get_object().get_data()  # type: ignore[attr-defined]
            font = TTFont(io.BytesIO(data))
            assert font["maxp"].numGlyphs > 100
            assert font["CFF "].cff.topDictIndex[0].CharStrings


def test_chinese_text_is_found_in_the_file() -> None:
    words = text(printed())
    for part in (
        "石桥村党支部", "青石县委", "2026年的承诺", "修好村口路灯", "期限2026-06-30",
        "原定2026-05-31，延期1次", "逾期未完成", "村委会一楼意见箱", "林远山（支部书记）",
        "手拉手制度（2020-01-01起）", "https://lianxin.example/organisations/village.html",
        "截至2026-11-23",
    ):  # fmt: skip
        assert part in words


def test_in_english_the_frame_is_english() -> None:
    words = text(printed("en"))
    assert "Commitmentsin2026" in words
    assert "修好村口路灯" in words
    assert "期限" not in words


def test_the_same_sheet_gives_the_same_bytes_without_any_time_in_them() -> None:
    first, second = (to_pdf(sheets.drafts(village(), "zh")).pdf for _ in range(2))
    assert first == second
    assert b"CreationDate" not in first
    assert len(first) < 300_000


def test_it_says_its_language_and_title_and_is_tagged() -> None:
    root = printed().trailer["/Root"]
    assert root["/Lang"] == "zh-Hans"  # type: ignore[index]
    assert "/StructTreeRoot" in root  # type: ignore[operator]
    assert printed().metadata is not None
    assert printed().metadata.title == "石桥村党支部 · 2026 年的承诺"


@pytest.mark.parametrize("count", [0, 1, 3, 6, 9])
def test_an_ordinary_number_of_commitments_fits_one_page(count: int) -> None:
    view = replace(village(), items=tuple(item(f"承诺{n}") for n in range(count)))
    assert len(print_out(view).pages) == 1


def test_many_commitments_go_on_to_further_pages_and_none_is_lost() -> None:
    view = replace(village(), items=tuple(item(f"第{n}件") for n in range(40)))
    reader = print_out(view)
    assert len(reader.pages) > 1
    words = text(reader)
    assert all(f"第{n}件" in words for n in range(40))
    assert "有话请说" in reader.pages[0].extract_text()


def test_the_largest_type_that_fits_is_taken() -> None:
    few = replace(village(), items=(item("一件"),))
    assert [re.findall(r'class="(\w+)">\n<head', h)[0] for h in sheets.drafts(few, "zh")] == [
        "huge", "large", "normal", "small",
    ]  # fmt: skip
    many = replace(village(), items=tuple(item(str(n)) for n in range(30)))
    assert len(sheets.drafts(many, "zh")) == 1


def test_where_nothing_is_recorded_the_sheet_says_so() -> None:
    bare = replace(
        village(), items=(), counts=(), channels=(), reach="", place="", people=(), bindings=(),
        parents=(), address="",
    )  # fmt: skip
    words = text(print_out(bare))
    assert "今年还没有登记承诺" in words
    assert "还没有登记提意见的办法" in words
    assert "还没有采用制度" in words
    assert "扫码" not in words


@pytest.mark.parametrize("hostile", [*HOSTILE, RIGHT_TO_LEFT, "长" * 80, "W" * 80])
def test_hostile_text_stays_text_on_one_sheet(hostile: str) -> None:
    line = " ".join(hostile.split())
    view = replace(
        village(),
        name=line[:80],
        parents=(line[:80],),
        reach=line,
        people=((line, line),),
        channels=(Channel(Text("意见箱", "box"), line, small.AS_OF),),
        items=(item(line, line),),
    )
    (html,) = sheets.drafts(view, "zh")[-1:]
    assert set(re.findall(r"<([a-z0-9]+)", html.partition("<body>")[2])) <= {
        "header", "span", "div", "h1", "h2", "h3", "p", "section", "table", "tr", "td", "th",
        "svg", "circle", "path", "rect", "main",
    }  # fmt: skip
    made = to_pdf([html])
    assert made.pages == 1
    reader = PdfReader(io.BytesIO(made.pdf))
    assert not reader.pages[0].get("/Annots")
    assert not {"/JavaScript", "/OpenAction", "/AA"} & set(reader.trailer["/Root"])  # type: ignore[arg-type]


def test_characters_that_no_font_has_are_named() -> None:
    made = to_pdf(['<p lang="zh-Hans">连心\U0003fffd</p>'])
    assert made.unknown == "\U0003fffd"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="fonts come from fontconfig")
def test_a_machine_without_any_font_is_told_so(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    config = tmp_path / "fonts.conf"
    config.write_text(f"<fontconfig><dir>{tmp_path}</dir></fontconfig>", "utf-8")
    monkeypatch.setenv("FONTCONFIG_FILE", str(config))
    assert printing.lacking.__wrapped__() is printing.Lacking.FONT


def test_without_the_library_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    assert printing.lacking.__wrapped__() is printing.Lacking.WEASYPRINT


def test_nothing_is_fetched(caplog: pytest.LogCaptureFixture) -> None:
    made = to_pdf(['<img src="file:///etc/hostname"><img src="https://a.example/b.png">x'])
    assert b"/Subtype /Image" not in made.pdf


def test_one_sheet_that_cannot_be_set_leaves_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    from lianxin.publish.views.shelf import Shelf

    real = sheets.to_pdf

    def stumbling(drafts: list[str]) -> printing.Printed:
        if "石桥村党支部 · " in drafts[0]:
            raise RuntimeError
        return real(drafts)

    monkeypatch.setattr(sheets, "to_pdf", stumbling)
    made = sheets.grouped_sheets(Shelf(small.register(), small.result()), "zh")
    assert set(made.files) == {"posters/county.pdf"}
    assert made.failed == ("village",)
    said = [note.zh for note in sheets.notes(made, "")]
    assert "这些组织的公示单没有做成：village" in said
    assert any("--site-url" in note for note in said)


def test_the_code_is_the_one_of_the_address_and_nothing_else() -> None:
    address = 'https://lianxin.example/a?"><script>'
    svg = ET.fromstring(str(qr.svg(address)))
    (path,) = list(svg)
    rows = re.findall(r"[Mm](-?\d+)[ ,]?(-?[\d.]+)", path.get("d", ""))
    assert rows
    assert "script" not in str(qr.svg(address))
    side = segno.make(address, micro=False, error="m", boost_error=False).symbol_size(border=4)[0]
    assert svg.get("viewBox") == f"0 0 {side} {side}"
