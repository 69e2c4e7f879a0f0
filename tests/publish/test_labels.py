"""Labels in English begin with a capital, however the same words begin in a sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from lianxin.demo import DEFAULTS
from lianxin.publish.build import look_at
from lianxin.publish.english import in_english
from lianxin.publish.pages.page import Page
from lianxin.publish.pages.site import contents, long_tail, read_as_pages
from lianxin.publish.templating import capital, environment
from lianxin.publish.views.shelf import Shelf
from lianxin.register import Register
from markupsafe import Markup

from tests.ledger.places import FILES, ledger
from tests.publish import rich, small
from tests.publish.reading import Labels

ROOT = Path(__file__).resolve().parents[2]


def pages(shelf: Shelf) -> Iterator[Page]:
    site = contents(in_english(shelf), "en", ledger(FILES), frozenset())
    yield from read_as_pages(site)
    yield from long_tail(site)


def small_ones(html: str, register: Register) -> set[tuple[str, str]]:
    """Labels that begin with a small letter, but for citations: a regulation and its articles
    are called what its own file calls them."""
    named = tuple(f"{law.short.en} " for law in register.regulations.values())
    return {
        (tag, text)
        for tag, text in Labels(html).found
        if text[:1].islower() and not text.startswith((*named, "art."))
    }


def demo() -> Shelf:
    return Shelf(*look_at(ROOT, DEFAULTS.last))


def one_of_every_kind() -> Shelf:
    return Shelf(rich.register(), small.result())


@pytest.mark.parametrize("shelf", [demo, one_of_every_kind])
def test_every_label_begins_with_a_capital(shelf: Callable[[], Shelf]) -> None:
    made = shelf()
    seen = Counter[str]()
    for page in pages(made):
        assert small_ones(page.body, made.open) == set(), page.path
        seen.update(tag for tag, _ in Labels(page.body).found)
    assert {"button", "caption", "dt", "h2", "label", "optgroup", "summary", "td", "th"} <= set(
        seen
    )


def test_only_a_latin_letter_becomes_a_capital() -> None:
    assert [capital(text) for text in ("place", "Place", "on time / due", "", "承诺", "ßa")] == [
        "Place", "Place", "On time / due", "", "承诺", "ßa",
    ]  # fmt: skip
    assert capital(Markup("<b>x</b>")) == Markup("<b>x</b>")
    assert isinstance(capital(Markup("a&amp;b")), Markup)
    assert environment("zh").filters["label"]("e-mail") == "e-mail"
