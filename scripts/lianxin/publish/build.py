"""`build_site`: from a folder of records to a folder of pages. The edge: reads and writes files."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from lianxin.beside import Word, beside
from lianxin.disk.room import Room
from lianxin.engine.obligations import Result
from lianxin.ledger.file import dump
from lianxin.ledger.making import of_folder_again
from lianxin.ledger.model import Ledger
from lianxin.loading.ahead import Ahead
from lianxin.loading.load import law_root, load_register, no_collecting
from lianxin.publish import addresses, frames
from lianxin.publish.data.facts import Facts
from lianxin.publish.data.sitemap import sitemaps
from lianxin.publish.exchange import built_aside, refuse_foreign, refuse_mixing
from lianxin.publish.halves import Parts, write_pages
from lianxin.publish.house import HOUSE
from lianxin.publish.past import has_its_page, read_past
from lianxin.publish.policy import address_is_public
from lianxin.publish.rebuild.again import Again, again
from lianxin.publish.rebuild.bring import Files, leave_behind
from lianxin.publish.rebuild.memory import Memory
from lianxin.publish.rebuild.output import Output
from lianxin.publish.rebuild.shares import rewrite_pages
from lianxin.publish.searched import searched
from lianxin.publish.setting import USUAL, Setting
from lianxin.publish.views.shelf import Shelf
from lianxin.register import Register

if TYPE_CHECKING:
    from lianxin.publish.sheets import Sheets


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build made: how many pages, how long it took, which files could not be shown,
    and the sheets for the wall, if they were asked for."""

    pages: int
    seconds: float
    unpublished: tuple[str, ...]
    sheets: Sheets | None = None


class Telling(NamedTuple):
    """What a build tells on its way. waiting: another run is writing the same site. judged: what
    the register is like, with all findings of the day in the result."""

    waiting: Callable[[], None] = lambda: None
    judged: Callable[[Register, Result], None] = lambda _register, _result: None


SILENT: Final = Telling()


def build_site(
    register_root: Path,
    out: Path,
    as_of: date,
    setting: Setting = USUAL,
    memory: Memory | None = None,
    ahead: Ahead = dict,
    telling: Telling = SILENT,
) -> BuildReport:
    """Build the site of the register under `register_root` into `out`, as of a day.

    A bad record never stops it. memory: of earlier builds; with it or without, the site is the
    same. ahead: gives the digests of files of the register that were read just now. telling:
    what happens on the way. Raises NotOurs if `out` holds
    something else, MkDocsFailed if the frame could not be made, CannotPrint if sheets are wanted
    and cannot be made, and OSError as the disk gives it; the old site is as it was then.
    """
    started = time.perf_counter()
    read = *(register_root / name for name in ("records", "regulations")), HOUSE / "site_src"
    refuse_mixing(out, read, register_root)
    refuse_foreign(out)  # looked at again when it counts; this one spares people the wait
    with no_collecting():  # nearly all that is made stays until the end
        before = again(memory, register_root, out, as_of, setting) if memory else None
        if before:
            before.known.ahead = ahead
        pages, register, sheets = _build(register_root, out, as_of, setting, before, telling)
    return BuildReport(pages, time.perf_counter() - started, register.unpublished, sheets)


def _build(
    register_root: Path,
    out: Path,
    as_of: date,
    setting: Setting,
    before: Again | None,
    telling: Telling,
) -> tuple[int, Register, Sheets | None]:
    last = before.site() if before else {}
    with (
        built_aside(out, telling.waiting) as aside,
        beside(
            partial(_meanwhile, register_root, as_of, before, last, aside),
            wanted=before is not None,
        ) as second,
    ):
        register = load_register(register_root, known=before.known if before else None)
        second.go(before.entries() if before else None)
        register, result = _judged(register, register_root, as_of)
        telling.judged(register, result)
        left_behind, ledger = second.result()
        sheets = _printed(register, result, setting, before) if setting.posters else None
        files = [e.file for e in register.entries.values() if has_its_page(e.kind)]
        past = read_past(register_root, files, has_its_page, ledger.commit, setting.forge)
        shelf = Shelf(register, result, past)
        brought = frozenset(last).difference(left_behind)
        output = Output(aside.new, last, brought, keyed=before is not None)
        posters = sheets.files if sheets else {}
        pages = _write(shelf, aside, output, setting, ledger, posters, before)
        if before:
            before.keep_templates()
            before.keep_site(output.done.kept)
            before.keep_known()
            before.memory.forget()
    return pages, register, sheets


def _meanwhile(
    root: Path, as_of: date, before: Again | None, last: Files, aside: Room, wait: Word
) -> tuple[list[str], Ledger]:
    """What a second process does while the register is read and judged: the old site is taken
    over, what of it could not be is told, and the ledger made. wait: for the files that were
    read, where somebody remembers them."""
    left = leave_behind(last, aside.target, aside.new)
    ledger, entries = of_folder_again(root, as_of, address_is_public, wait())
    if before:
        before.keep_entries(entries)
    return left, ledger


def look_at(register_root: Path, as_of: date) -> tuple[Register, Result]:
    """The register in a folder and what a day's look at it gives, with places in the files."""
    return _judged(load_register(register_root), register_root, as_of)


def _judged(register: Register, root: Path, as_of: date) -> tuple[Register, Result]:
    from lianxin.engine import evaluate
    from lianxin.places import reader, resolve

    result = evaluate(register, as_of)
    read = reader(root, law_root(root))
    findings = resolve((*register.findings, *result.findings), read)
    register = Register(register.entries, register.regulations, findings, register.unpublished)
    return register, replace(result, findings=findings)


def _printed(register: Register, result: Result, setting: Setting, before: Again | None) -> Sheets:
    from lianxin.publish.rebuild.printed import printing
    from lianxin.publish.sheets import grouped_sheets

    shelf = Shelf(register, result)
    if before is None:
        return grouped_sheets(shelf, setting.language, setting.site_url)
    how = printing(before)
    return grouped_sheets(shelf, setting.language, setting.site_url, printing=how)


def build_from(
    register: Register,
    result: Result,
    out: Path,
    setting: Setting = USUAL,
    ledger: Ledger | None = None,
    posters: Mapping[str, bytes] = MappingProxyType({}),
) -> int:
    """Build the site of a register in memory, in both languages; how many pages it has.

    posters: sheets for the wall by their path on the site; those that are there are linked.
    """
    shelf = Shelf(register, result)
    with built_aside(out) as aside:
        return _write(shelf, aside, Output(aside.new), setting, ledger, posters, None)


def _write(
    shelf: Shelf,
    aside: Room,
    output: Output,
    setting: Setting,
    ledger: Ledger | None,
    posters: Mapping[str, bytes],
    before: Again | None,
) -> int:
    commit = (ledger.commit if ledger else None) or ""
    told = Facts(shelf.as_of, "zh", commit, setting.site_url, setting.licence)
    with frames.at_work(frames.tree(searched(shelf)), aside, told, before) as mkdocs:
        parts = Parts(shelf, ledger, frozenset(posters), told, output, mkdocs)
        count = write_pages(parts) if output.anew else rewrite_pages(parts)
    output.write({addresses.LEDGER_FILE: dump(ledger)} if ledger else {})
    output.write(posters)
    output.write(sitemaps(output.paths(".html"), told))
    output.clear()
    return count
