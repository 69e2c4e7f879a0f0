"""The board in Chromium: what the front page weighs, how soon it answers, how much it holds.

Usage: python -m tests.benchmarks.board COMMITMENTS ...
"""

from __future__ import annotations

import gzip
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from lianxin.publish.build import build_from
from playwright.sync_api import Browser, Page, sync_playwright
from setup_steps.system import find_browser

from tests.browser.serving import served
from tests.publish import many, small

PHONE = 4
"""How many times slower an old phone is said to be."""

# Milliseconds from a change in the form until the browser has painted, the middle of nine.
# Files are here already: this is the filter, not the network.
LATENCY = """async ([name, values]) => {
  const form = document.querySelector('#lx-filter');
  for (const one of form.elements) if (one.name) one.value = '';
  const field = form.elements[name];
  const painted = () => new Promise((go) => requestAnimationFrame(() => setTimeout(go)));
  const took = [];
  for (let i = 0; i < 9; i += 1) {
    await painted();
    const start = performance.now();
    field.value = values[i % values.length];
    field.dispatchEvent(new Event('input', {bubbles: true}));
    field.getBoundingClientRect();
    await painted();
    took.push(performance.now() - start);
  }
  return took.sort((a, b) => a - b)[4];
}"""
READY = "performance.getEntriesByName('lx-board-ready')[0].startTime"


def main() -> None:
    """For each size: 'figure, tab, name', for a table."""
    for size in [int(one) for one in sys.argv[1:]] or [5_000]:
        with tempfile.TemporaryDirectory() as place:
            site, out = Path(place) / "small", Path(place) / "site"
            build_from(small.register(), small.result(), site)
            many.front(site, many.board_of(size), out)
            shards = sorted((out / "board").glob("*.js"))
            print(f"{_zipped(shards) / 1000:.0f} KB\tall shards ({len(shards) - 1}), compressed")
            with served(out) as address, _chromium() as browser:
                for figure, name in _figures(browser, address, out):
                    print(f"{figure}\t{name}", flush=True)


def _figures(browser: Browser, address: str, out: Path) -> Iterator[tuple[str, str]]:
    for factor, device in ((1, "desktop"), (PHONE, f"{PHONE} times slower")):
        with browser.new_context() as session:
            page = session.new_page()
            asked: list[str] = []
            page.on("request", lambda one, asked=asked: asked.append(one.url))
            slow = session.new_cdp_session(page)
            slow.send("Emulation.setCPUThrottlingRate", {"rate": factor})
            page.goto(address, wait_until="load")
            page.locator(".lx-filter--ready").wait_for()
            files = [out / (one.removeprefix(address).partition("?")[0] or "index.html")
                     for one in asked]  # fmt: skip
            if factor == 1:
                yield f"{_zipped(files) / 1000:.0f} KB", "front page with styles and scripts"
            yield f"{page.evaluate(READY):.0f} ms", f"until the board answers, {device}"
            yield from _use(page, device)
            slow.send("HeapProfiler.collectGarbage")
            used = page.evaluate("performance.memory.usedJSHeapSize") / 2**20
            if factor == 1:
                yield f"{used:.0f} MiB", "memory of scripts with all rows loaded"


def _use(page: Page, device: str) -> Iterator[tuple[str, str]]:
    for name, values, says in (
        ("o", ["c0", "c1"], "until one committee's rows are all there"),
        ("q", ["路灯"], "until a search has gone through all"),
    ):
        start: float = page.evaluate(
            """([name, value]) => {
              document.querySelector('#lx-filter').reset();
              const field = document.querySelector(`#lx-filter [name=${name}]`);
              field.value = value;
              const start = performance.now();
              field.dispatchEvent(new Event('input', {bubbles: true}));
              return start;
            }""",
            [name, values[0]],
        )
        page.locator("#lx-count", has_text="符合条件").wait_for(timeout=120_000)
        yield f"{page.evaluate('performance.now()') - start:.0f} ms", f"{says}, {device}"
    for name, values, says in (
        ("o", ["c0", "c1", ""], "choosing an organisation"),
        ("topic", ["safety", "housing", ""], "choosing a subject"),
        ("q", ["路灯", "水渠 玉竹", "第77号"], "searching"),
        ("by", ["deadline", "organisation", ""], "sorting"),
    ):
        yield f"{page.evaluate(LATENCY, [name, values]):.0f} ms", f"{says}, {device}"


def _zipped(files: list[Path]) -> int:
    """Bytes of some files as a server would send them; MkDocs' own pictures are small."""
    return sum(len(gzip.compress(file.read_bytes(), 9)) for file in files)


@contextmanager
def _chromium() -> Iterator[Browser]:
    found = find_browser(os.environ)
    if found is None:
        raise RuntimeError("no Chromium; LIANXIN_CHROMIUM may point to one")
    options: dict[str, Any] = {"args": ["--enable-precise-memory-info", "--no-sandbox"]}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(found), **options)
        yield browser
        browser.close()


if __name__ == "__main__":
    main()
