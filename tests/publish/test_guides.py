"""Hand-written pages: each in both languages, with the same parts, leading to the other."""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml
from lianxin.publish.chinese import HAN

ROOT = Path(__file__).resolve().parents[2]
CHINESE = ROOT / "site_src" / "docs"
ENGLISH = ROOT / "site_src" / "english" / "en"
GUIDES = sorted(path.relative_to(CHINESE).as_posix() for path in CHINESE.rglob("*.md"))
FENCED = re.compile(r"^( *)```.*?^\1```$", re.MULTILINE | re.DOTALL)


def parts(path: Path) -> tuple[dict[str, Any], str]:
    """Front matter, and the text without its code."""
    _, front, text = path.read_text("utf-8").split("---\n", 2)
    return yaml.safe_load(front), FENCED.sub("", text)


def headings(path: Path) -> list[int]:
    """The levels of all headings, in order."""
    return [len(signs) for signs in re.findall(r"^(#+) ", parts(path)[1], re.MULTILINE)]


def named(nav: Any) -> list[str]:
    """Every page of a navigation."""
    if isinstance(nav, str):
        return [nav]
    inside = nav.values() if isinstance(nav, dict) else nav
    return [page for one in inside for page in named(one)]


def test_every_guide_is_there_in_both_languages() -> None:
    assert len(GUIDES) >= 13
    english = sorted(p.relative_to(ENGLISH).as_posix() for p in ENGLISH.rglob("*.md"))
    assert english == GUIDES


@pytest.mark.parametrize("guide", GUIDES)
def test_both_have_the_same_headings(guide: str) -> None:
    assert headings(CHINESE / guide) == headings(ENGLISH / guide)
    assert Counter(headings(CHINESE / guide))[1] == 1


@pytest.mark.parametrize("guide", GUIDES)
def test_each_leads_to_the_other(guide: str) -> None:
    page = guide.replace(".md", ".html")
    for folder, place, other in ((CHINESE, page, f"en/{page}"), (ENGLISH, f"en/{page}", page)):
        leads = parts(folder / guide)[0]["other"]
        assert posixpath.normpath(posixpath.join(posixpath.dirname(place), leads)) == other


def test_each_says_what_it_is_about_in_its_language_and_like_no_other() -> None:
    said = [
        parts(folder / guide)[0]["description"] for folder in (CHINESE, ENGLISH) for guide in GUIDES
    ]
    assert len(set(said)) == len(said)
    for number, text in enumerate(said):
        assert bool(HAN.search(text)) == (number < len(GUIDES)), text
        assert len(text) <= 160
        assert not set(text) & set('<>&"\n'), "the theme does not escape it"


@pytest.mark.parametrize("guide", GUIDES)
def test_both_show_the_same_commands(guide: str) -> None:
    """Names that readers fill in, and the language of what a command says, may differ."""

    def commands(path: Path) -> list[str]:
        found = re.findall(r"^ *\$ ([\w./-]+(?: [a-z-]+)?)", path.read_text("utf-8"), re.MULTILINE)
        return [one.removesuffix(" ") for one in found]

    assert commands(CHINESE / guide) == commands(ENGLISH / guide)


def test_the_navigation_of_each_language_has_all_of_them() -> None:
    for config, before in (("mkdocs.yml", ""), ("mkdocs-en.yml", "en/")):
        nav = yaml.safe_load((ROOT / config).read_text("utf-8"))["nav"]
        assert {before + guide for guide in GUIDES} <= set(named(nav))
        assert len(named(nav)) == len(set(named(nav)))
