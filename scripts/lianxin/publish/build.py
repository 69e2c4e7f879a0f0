"""`build_site`: from a folder of records to a folder of pages. The edge: reads and writes files."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from lianxin.engine.obligations import Result
from lianxin.ledger.file import dump
from lianxin.ledger.making import of_folder
from lianxin.ledger.model import Ledger
from lianxin.publish import addresses, english, frame, mkdocs_run, security, tree
from lianxin.publish.data.facts import Facts
from lianxin.publish.data.files import OpenData, open_data
from lianxin.publish.data.heads import dressed
from lianxin.publish.data.listing import data_page
from lianxin.publish.data.sitemap import sitemaps
from lianxin.publish.exchange import built_aside, copy, refuse_foreign, refuse_mixing, write
from lianxin.publish.frame import Frame
from lianxin.publish.pages.page import Page
from lianxin.publish.pages.site import Contents, contents, long_tail, read_as_pages
from lianxin.publish.past import NO_PAST, Past, has_its_page, read_past
from lianxin.publish.policy import address_is_public
from lianxin.publish.setting import USUAL, Setting
from lianxin.publish.views.shelf import Shelf
from lianxin.register import Register

if TYPE_CHECKING:
    from lianxin.publish.sheets import Sheets

HOUSE: Final = Path(__file__).resolve().parents[3]
"""The checkout of the code, with mkdocs.yml and site_src; records may lie elsewhere."""


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build made: how many pages, how long it took, which files could not be shown,
    and the sheets for the wall, if they were asked for."""

    pages: int
    seconds: float
    unpublished: tuple[str, ...]
    sheets: Sheets | None = None


def build_site(
    register_root: Path,
    out: Path,
    as_of: date,
    setting: Setting = USUAL,
    waiting: Callable[[], None] = lambda: None,
) -> BuildReport:
    """Build the site of the register under `register_root` into `out`, as of a day.

    A bad record never stops it. waiting: called if another run is writing `out`. forge:
    address of the repository on the web, where commits can be looked at, or ''. Raises
    NotOurs if `out` holds something else, MkDocsFailed if the frame could not be made, and
    OSError as the disk gives it; the old site is as it was then.
    """
    started = time.perf_counter()
    read = *(register_root / name for name in ("records", "regulations")), HOUSE / "site_src"
    refuse_mixing(out, read, register_root)
    refuse_foreign(out)  # looked at again when it counts; this one spares people the wait
    register, result = look_at(register_root, as_of)
    ledger = of_folder(register_root, as_of, address_is_public)
    sheets = _printed(register, result, setting) if setting.posters else None
    posters = sheets.files if sheets else {}
    files = [e.file for e in register.entries.values() if has_its_page(e.kind)]
    past = read_past(register_root, files, has_its_page, ledger.commit, setting.forge)
    pages = build_from(register, result, out, setting, ledger, posters, past, waiting)
    return BuildReport(pages, time.perf_counter() - started, register.unpublished, sheets)


def look_at(register_root: Path, as_of: date) -> tuple[Register, Result]:
    """The register in a folder and what a day's look at it gives, with places in the files."""
    from lianxin.engine import evaluate
    from lianxin.filenames import read_bytes
    from lianxin.loading.load import load_register
    from lianxin.places import resolve
    from lianxin.source import REGULATION

    register = load_register(register_root)
    result = evaluate(register, as_of)

    def read(file: str) -> bytes | None:
        return read_bytes(register_root, file, REGULATION)[0]

    findings = resolve((*register.findings, *result.findings), read)
    register = Register(register.entries, register.regulations, findings, register.unpublished)
    return register, replace(result, findings=findings)


def _printed(register: Register, result: Result, setting: Setting) -> Sheets:
    from lianxin.publish.sheets import grouped_sheets

    return grouped_sheets(Shelf(register, result), setting.language, setting.site_url)


def build_from(
    register: Register,
    result: Result,
    out: Path,
    setting: Setting = USUAL,
    ledger: Ledger | None = None,
    posters: Mapping[str, bytes] = MappingProxyType({}),
    past: Past = NO_PAST,
    waiting: Callable[[], None] = lambda: None,
) -> int:
    """Build the site of a register in memory, in both languages; how many pages it has.

    posters: sheets for the wall by their path on the site; those that are there are linked.
    past: which commits changed what.
    """
    shelf = Shelf(register, result, past)
    site = contents(shelf, "zh", ledger, frozenset(posters))
    commit = (ledger.commit if ledger else None) or ""
    told = Facts(result.as_of, "zh", commit, setting.site_url, setting.licence)
    data, dress = open_data(site, told), dressed(site, told)
    with built_aside(out, waiting) as aside:
        fresh, folder = aside.new, aside.folder / "tree"
        folder.mkdir()
        shown = [dress(page) for page in (*read_as_pages(site), data.page)]
        write_tree(folder, shown)
        in_english = contents(english.in_english(shelf), "en", ledger, frozenset(posters))
        framed = aside.folder / "english"
        with (
            mkdocs_run.building(folder, fresh, result.as_of, aside.handle),
            english.building(folder, framed, result.as_of, aside.handle),
        ):
            tail = [dress(page) for page in long_tail(site)]  # while MkDocs works
            others = _english_pages(in_english, data, replace(told, language="en"))
        frames = _take_frames(fresh, setting.site_url)
        write(fresh, english.take_frames(framed).files(others))
        write(fresh / addresses.ENGLISH, in_english.board_data.files)
        write(fresh, {page.path: frames[page.path.count("/")].around(page) for page in tail})
        write(fresh, site.board_data.files)
        write(fresh, data.files)
        pages = (path.relative_to(fresh).as_posix() for path in fresh.rglob("*.html"))
        write(fresh, sitemaps(pages, told))
        write(fresh, {addresses.LEDGER_FILE: dump(ledger)} if ledger else {})
        write(fresh, posters)
    return len(shown) + len(tail) + len(others)


def _english_pages(site: Contents, data: OpenData, told: Facts) -> list[Page]:
    """All generated pages in English. Data, feeds and calendars are one for both languages."""
    dress = dressed(site, told)
    listed = data_page(site, data.tables, data.files, told)
    return [dress(page) for page in (*read_as_pages(site), listed, *long_tail(site))]


def write_tree(folder: Path, pages: list[Page]) -> None:
    """Write everything that MkDocs reads: configuration, hand-written and generated pages."""
    for name in ("mkdocs.yml", english.CONFIG):
        (folder / name).write_bytes((HOUSE / name).read_bytes())
    copy(HOUSE / "site_src", folder / "site_src")
    write(folder, tree.files(pages) | english.stubs())


def _take_frames(site: Path, site_url: str) -> tuple[Frame, ...]:
    """Cut the frames open, give every page that MkDocs made its policy, take the frames out."""
    not_found = site / "404.html"
    html = frame.standing_at(not_found.read_text("utf-8"), site_url)
    not_found.write_text(html, "utf-8", newline="\n")
    for name in ("sitemap.xml", "sitemap.xml.gz"):  # empty without an address of the site
        (site / name).unlink(missing_ok=True)
    places = [site / f"{place}.html" for place in frame.PLACES]
    empty = [place.read_text("utf-8") for place in places]
    csp = security.policy([*empty, html])
    frames = tuple(frame.cut(security.with_policy(html, csp)) for html in empty)
    for place in places:
        place.unlink()
    (site / "frames" / "2").rmdir()
    (site / "frames").rmdir()
    for path in site.rglob("*.html"):
        html = path.read_text("utf-8")
        path.write_text(security.with_policy(html, csp), "utf-8", newline="\n")
    return frames
