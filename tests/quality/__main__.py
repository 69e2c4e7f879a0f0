"""`make quality`, `python -m tests.quality --help`."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.quality import __doc__ as about
from tests.quality import markup, phone
from tests.quality.phone import Measured, NotMeasured
from tests.quality.serving import served

ROOT = Path(__file__).resolve().parents[2]
FRONT = "index.html"
NOT_MEASURED = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print a table, and say whether the targets are met."""
    parser = argparse.ArgumentParser(
        description=about, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("pages", nargs="*", help="for Lighthouse, such as index.html; by default "
                        "the front page and the largest commitment and organisation")  # fmt: skip
    parser.add_argument("--site", type=Path, default=ROOT / "build" / "site")
    parser.add_argument("--tools", type=Path, default=ROOT / "build" / "quality")
    parser.add_argument("--chromium", default=os.environ.get("LIANXIN_CHROMIUM", "chromium"))
    asked = parser.parse_args(arguments)
    site, tools = asked.site.resolve(), asked.tools.resolve()
    try:
        with served(site) as address:
            pages = asked.pages or chosen(site)
            seen = [phone.measured(tools, asked.chromium, address, page) for page in pages]
        count, faults = markup.judged(tools, site)
    except (NotMeasured, OSError, RuntimeError) as error:
        print(f"not measured: {error}", file=sys.stderr)
        return NOT_MEASURED
    print("\n".join([*table(seen), f"html-validate: {count} pages, {len(faults)} kinds of fault"]))
    missed = [*shortfalls(seen), *faults]
    print("\n".join(f"  {line}" for line in missed) or "all targets met")
    return 1 if missed else 0


def chosen(site: Path) -> list[str]:
    """The front page, and of commitments and organisations the page with most to show."""
    largest = (
        max(site.glob(pattern), key=lambda path: (path.stat().st_size, path.as_posix()))
        for pattern in ("commitments/*/*.html", "organisations/*.html")
    )
    return [FRONT, *(path.relative_to(site).as_posix() for path in largest)]


def table(seen: Sequence[Measured]) -> list[str]:
    """Scores and figures, one line for a page."""
    lines = [" speed access  best  seo  LCP s  TBT ms    CLS    KB  page"]
    for one in seen:
        speed, access, best, seo = (one.scores[name] for name in phone.CATEGORIES)
        figures = f"{one.largest_paint / 1000:>7.1f}{one.blocked:>8.0f}{one.shift:>7.3f}"
        lines.append(
            f"{speed:>6}{access:>7}{best:>6}{seo:>5}{figures}{one.sent / 1000:>6.0f}  {one.page}"
        )
    return lines


def shortfalls(seen: Sequence[Measured]) -> list[str]:
    """What is below its target, with the audits that cost the points."""
    said = [
        f"{one.page}: {name} {one.scores[name]} < {phone.AT_LEAST} ({', '.join(one.lost)})"
        for one in seen
        for name in one.missed
    ]
    heavy = (one for one in seen if one.page == FRONT and one.sent > phone.AT_MOST_KB * 1000)
    return said + [f"{one.page}: {one.sent / 1000:.0f} KB > {phone.AT_MOST_KB} KB" for one in heavy]


if __name__ == "__main__":
    sys.exit(main())
