"""The institutions of the county: each keeps a regulation that the townships do not.

One module each, with `build(book)`; they share nothing but the county committee above
them, so a story can be changed without touching another.
"""

from __future__ import annotations

from collections.abc import Callable

from lianxin.demo.book import Book
from lianxin.demo.institutions import (
    baihuo,
    dangban,
    fanghu,
    five_demands,
    jiaotong,
    jiedao,
    langhuan,
    longtan,
    nanke,
    ten_articles,
    yanjiuyuan,
    zhongyiyuan,
)

INSTITUTIONS: tuple[Callable[[Book], None], ...] = (
    fanghu.build,
    langhuan.build,
    jiedao.build,
    jiaotong.build,
    dangban.build,
    yanjiuyuan.build,
    zhongyiyuan.build,
    longtan.build,
    baihuo.build,
    nanke.build,
    ten_articles.build,
    five_demands.build,
)
"""In the order in which they are written."""


def institutions(book: Book) -> None:
    """Write all of them into the book."""
    for build in INSTITUTIONS:
        build(book)
