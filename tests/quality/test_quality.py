"""What `make quality` says of measurements, without Node: the measuring itself needs it."""

from __future__ import annotations

import gzip
import json
import re
import urllib.request
from pathlib import Path
from typing import Any

import pytest

from tests.quality import __main__ as program
from tests.quality import markup, phone
from tests.quality.serving import served

HERE = Path(__file__).resolve().parent


def report(**scores: float) -> dict[str, Any]:
    """A report of Lighthouse's shape, all well but for what is said."""

    def audit(value: float = 0, score: float | None = 1) -> dict[str, Any]:
        return {"numericValue": value, "score": score, "scoreDisplayMode": "numeric"}

    names = ("largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift")
    return {
        "categories": {
            name: {"score": scores.get(name, 1.0), "auditRefs": [{"id": f"of-{name}", "weight": 1}]}
            for name in phone.CATEGORIES
        },
        "audits": {
            **{f"of-{name}": audit(score=scores.get(name, 1.0)) for name in phone.CATEGORIES},
            **{name: audit(1500) for name in names},
            "total-byte-weight": audit(55_000),
        },
    }


def test_a_score_below_the_target_is_a_shortfall_with_its_cause() -> None:
    good = phone.read("index.html", report())
    bad = phone.read("index.html", report(accessibility=0.80, seo=0.95))
    assert program.shortfalls([good]) == []
    assert program.shortfalls([bad]) == [
        "index.html: accessibility 80 < 95 (of-accessibility)",
    ]
    assert [line.split()[:4] for line in program.table([bad])[1:]] == [["100", "80", "100", "95"]]


def test_only_the_front_page_has_a_limit_of_bytes() -> None:
    heavy = report()
    heavy["audits"]["total-byte-weight"]["numericValue"] = 300_001
    said = program.shortfalls([phone.read(page, heavy) for page in ("index.html", "data.html")])
    assert said == ["index.html: 300 KB > 300 KB"]


def test_a_page_that_was_not_measured_is_no_good_page() -> None:
    broken = report()
    broken["categories"]["seo"]["score"] = None
    with pytest.raises(phone.NotMeasured, match=r"index\.html: no score for seo"):
        phone.read("index.html", broken)
    with pytest.raises(phone.NotMeasured, match="no page"):
        phone.read("index.html", {"runtimeError": {"message": "no page"}})


def test_slow_once_is_measured_again_and_a_fault_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    runs = [report(performance=0.6), report(performance=0.99), report(performance=0.97)]

    def once(tools: Path, chromium: str, address: str, page: str) -> phone.Measured:
        return phone.read(page, runs.pop(0))

    monkeypatch.setattr(phone, "once", once)
    assert phone.measured(Path(), "", "", "index.html").scores["performance"] == 97
    runs = [report(performance=0.6, seo=0.9)]
    assert phone.measured(Path(), "", "", "index.html").scores["performance"] == 60


def test_faults_of_markup_are_counted_with_an_example(tmp_path: Path) -> None:
    fault = {"ruleId": "no-dup-id", "line": 3, "column": 9, "message": "Duplicate ID"}
    said = [{"filePath": str(tmp_path.resolve() / "a/b.html"), "messages": [fault, fault]}]
    assert markup.lines(said, tmp_path) == ["no-dup-id × 2: a/b.html:3:9 Duplicate ID"]


def test_pages_with_a_side_bar_have_rules_of_their_own(tmp_path: Path) -> None:
    hidden = '<div class="md-sidebar" data-md-type="toc" hidden><nav class="md-nav--secondary">'
    (tmp_path / "plain.html").write_text(hidden)
    (tmp_path / "guide.html").write_text(hidden.replace(" hidden", " "))
    (tmp_path / "menu.html").write_text(f'{hidden}<label class="md-nav__link" for="__nav_7">')
    found = markup.by_rules(tmp_path)
    assert [path.name for path in found[markup.USUAL]] == ["plain.html"]
    assert [path.name for path in found[markup.SIDE_BAR]] == ["guide.html", "menu.html"]


def test_every_rule_that_is_changed_has_its_reason() -> None:
    explained = set(re.findall(r"^\| `([^`]+)` \|", (HERE / "README.md").read_text("utf-8"), re.M))
    changed = set()
    for name in (markup.USUAL, markup.SIDE_BAR):
        changed |= set(json.loads((HERE / name).read_text("utf-8"))["rules"])
    assert changed == explained


def test_the_server_compresses_what_is_text_and_says_how_long_it_keeps(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("字" * 99, "utf-8")
    with served(tmp_path) as address:
        asked = urllib.request.Request(address, headers={"Accept-Encoding": "gzip"})
        with urllib.request.urlopen(asked) as answer:
            assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
            assert answer.headers["Cache-Control"] == "max-age=600"
            assert gzip.decompress(answer.read()).decode() == "字" * 99
        with urllib.request.urlopen(address + "index.html") as answer:
            assert answer.headers["Content-Encoding"] is None


def test_the_lock_is_whole_hashed_and_names_no_registry() -> None:
    lock = json.loads((HERE / "package-lock.json").read_text("utf-8"))
    wanted = json.loads((HERE / "package.json").read_text("utf-8"))["devDependencies"]
    packages = {name: one for name, one in lock["packages"].items() if name}
    assert lock["packages"][""]["devDependencies"] == wanted
    assert {name: packages[f"node_modules/{name}"]["version"] for name in wanted} == wanted
    assert all(one["integrity"].startswith("sha512-") for one in packages.values())
    assert [name for name, one in packages.items() if "resolved" in one] == []
