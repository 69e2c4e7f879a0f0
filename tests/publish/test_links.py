"""Every address on every page of ours leads to a page that is there and to a place on it."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lianxin.publish.views.shelf import Shelf
from lianxin.register import Entry

from tests.law.small import entry
from tests.publish import small
from tests.publish.county import opinion, pages, promise, shelf
from tests.publish.hostile import HOSTILE
from tests.publish.test_hostile import Seen

MADE_ELSEWHERE = ("guide/", "data/", "ledger.json", "feeds/", "calendar/", "api/")
"""Written by others; that those links lead somewhere is seen in test_pages."""


def lost(body: dict[str, str]) -> list[tuple[str, str]]:
    """(page, address) of what leads nowhere; ids that stand twice count as well."""
    ids = {path: re.findall(r'\bid="([^"]*)"', html) for path, html in body.items()}
    wrong = [(path, "twice") for path, found in ids.items() if len(found) != len(set(found))]
    for path, html in body.items():
        for link in re.findall(r'<a [^>]*?href="([^"]*)"', html):
            if re.match(r"https?:|mailto:", link):
                continue
            file, _, anchor = link.partition("#")
            target = (
                posixpath.normpath(posixpath.join(posixpath.dirname(path), file)) if file else path
            )
            if target.startswith(MADE_ELSEWHERE):
                continue
            if target not in body or (anchor and anchor not in ids[target]):
                wrong.append((path, link))
    return wrong


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_small_register_has_no_dead_link(language: str) -> None:
    assert lost(pages(Shelf(small.register(), small.result()), language)) == []


def everything() -> list[Entry]:
    """Records that speak of each other in every way there is."""
    return [
        opinion("o1", ("2026-02-20", "answered"), led_to=("k1",)),
        opinion("o2", ("2026-02-20", "closed"), closed_as="duplicate", duplicate_of="o1"),
        opinion("o3", cleared=None, cleared_by=None),
        opinion("2026"),
        promise("k1", source={"kind": "opinion", "opinions": ("o1", "o3")}, replaced_by="k2",
                verdict={"date": "2026-07-01", "meeting": "w1", "asked": "20", "done_well": "20",
                         "done_partly": "0", "not_done": "0"}),
        promise("k2", source={"kind": "survey", "survey": "s1"}),
        promise("k3", source={"kind": "forum", "meeting": "w1"}),
        entry("meeting", "w1", title="座谈会"),
        entry("survey", "s1", title="调研", opinions=("o1",)),
        entry("decision", "d1", opinions=("o1", "o3"), surveys=("s1",), consultations=("w1",)),
        entry("inspection", "i1", of="b1"),
        entry("evaluation", "e1", of_organisation="b1"),
    ]  # fmt: skip


@given(st.sets(st.integers(0, 11)))
def test_whatever_is_missing_no_link_is_dead(gone: set[int]) -> None:
    left = [one for number, one in enumerate(everything()) if number not in gone]
    assert lost(pages(shelf(*left))) == []


def test_what_one_page_links_links_back() -> None:
    body = pages(shelf(*everything()))

    def linked(path: str, to: str) -> bool:
        return f"/{to}" in body[path]

    both: Iterable[tuple[str, str]] = (
        ("opinion/b1/o1.html", "commitments/b1/k1.html"),
        ("opinion/b1/o1.html", "opinion/b1/o2.html"),
        ("opinion/b1/o1.html", "affairs/b1/2026.html"),
        ("opinion/b1/o3.html", "commitments/b1/k1.html"),
        ("commitments/b1/k1.html", "commitments/b1/k2.html"),
        ("commitments/b1/k1.html", "affairs/b1/2026.html"),
        ("commitments/b1/k2.html", "affairs/b1/2026.html"),
        ("commitments/b1/k3.html", "affairs/b1/2026.html"),
    )
    assert [pair for pair in both if not (linked(*pair) and linked(*reversed(pair)))] == []


def test_hostile_words_stay_words_on_pages_that_are_followed() -> None:
    bad = " ".join(HOSTILE)
    texts = {"opinion": ("summary", "wording"), "commitment": ("title", "deed"),
             "meeting": ("title", "conclusion"), "survey": ("title",),
             "decision": ("title", "says"), "inspection": ("found",)}  # fmt: skip
    spoilt = [
        Entry(e.id, e.kind, e.organisation, e.slug, e.file,
              e.record.model_copy(update=dict.fromkeys(texts.get(e.kind, ()), bad)))
        for e in everything()
    ]  # fmt: skip
    for path, html in pages(shelf(*spoilt)).items():
        if not path.startswith(("opinion/", "affairs/", "nowhere", "commitments/")):
            continue
        seen = Seen()
        seen.feed(html)
        assert not {"script", "img", "textarea", "style", "plaintext"} & set(seen.tags), path
        assert not [name for name, _ in seen.attributes if name.startswith("on")], path
