"""The one catalogue: complete in both languages, and everything said stands in it."""

from __future__ import annotations

import ast
import pkgutil
import re
import string
from pathlib import Path

import lianxin.words
import pytest
from lianxin.findings import Text
from lianxin.words import CHOICE, area, say

CODE = Path(lianxin.words.__file__).parents[1]
AREAS = sorted(m.name for m in pkgutil.iter_modules(lianxin.words.__path__))


def placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


@pytest.mark.parametrize("name", AREAS)
def test_every_sentence_is_there_in_both_languages(name: str) -> None:
    for key, (zh, en) in area(name).items():
        assert all((zh.strip(), en.strip())), key
        assert placeholders(zh) == placeholders(en), key


@pytest.mark.parametrize("name", AREAS)
def test_an_id_belongs_to_the_module_of_its_first_part(name: str) -> None:
    for key in area(name):
        assert key.startswith(f"{name}."), key


def said() -> list[tuple[str, str]]:
    """(file:line, key) of every `say('literal')` in the code."""
    return [
        (f"{file.relative_to(CODE)}:{node.lineno}", node.args[0].value)
        for file in sorted(CODE.rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", "") == "say"
        and node.args
        and isinstance(node.args[0], ast.Constant)
    ]


def test_everything_said_stands_in_the_catalogue() -> None:
    spoken = said()
    assert len(spoken) > 20
    missing = [(at, key) for at, key in spoken if key not in area(key.partition(".")[0])]
    assert missing == []


def test_a_text_goes_into_each_sentence_in_its_language() -> None:
    text = say("due.total", as_of="2026-11-20", counts=Text("甲", "one"))
    assert "甲" in text.zh
    assert "one" in text.en


def test_an_unknown_key_is_a_mistake_of_ours() -> None:
    with pytest.raises(KeyError):
        say("due.no-such-sentence")


COUNTED = {
    key: (zh, en)
    for name in AREAS
    for key, (zh, en) in area(name).items()
    if CHOICE.search(en)
}  # fmt: skip


@pytest.mark.parametrize("key", COUNTED)
def test_a_choice_belongs_to_a_number_of_the_sentence(key: str) -> None:
    zh, en = COUNTED[key]
    assert "|" not in zh
    assert "|" not in CHOICE.sub("", en)
    for choice in CHOICE.finditer(en):
        name = choice[0][1:].partition(":")[0]
        assert f"{{{name}}}" in en, "the number itself is not said"
        assert all(choice.groups())


@pytest.mark.parametrize("number", [1, "1", 2, 0, 21])
def test_the_word_beside_a_number_fits_it(number: object) -> None:
    said = say("board.first", day="2026-01-31", times=number)
    assert (
        said.en == f"first 2026-01-31, moved {number} {'time' if number in (1, '1') else 'times'}"
    )
    assert said.zh == f"原定 2026-01-31，延期 {number} 次"
    assert say("chain.counted", what="a|b", count=number).en == f"a|b: {number}"


def test_what_a_script_fills_in_keeps_its_choice() -> None:
    said = say("board.count-of", count="{count}", total="{total}").en
    assert said == "{count} of {total} {total:commitment|commitments}"


NUMBERS = (
    "answers asked bins breached commitments count days digits done errors fewest files findings "
    "found judged late length lines members months most notes number numbers organisations pages "
    "parts records relieved rows ruled said settled size times timed total unbound unchanged "
    "untimed value wanted warnings"
).split()
# A number, and behind it a word for several things.
PLURAL = re.compile(
    rf"\{{({'|'.join(NUMBERS)})\}} (?:[a-z]+ )?(?!(?:is|was|has)\b)(?:[a-z]{{2,}}s|people|are)\b"
)
# Never 1: a limit of ours, a figure rounded to 5, a lateness that begins with a month.
MANY = {
    "affairs.evaluated", "affairs.evaluated-asked", "audit.late", "audit.late-unmarked",
    "audit.rewritten", "cli.site_done", "contacts.total", "contacts.when", "demo.too-few",
    "entry.bad-title", "heard.bins-desc", "loose.never-cleared.means",
    "loose.not-called-back.means", "loose.unanswered.means", "loose.untold.means",
    "loose.without-consequence.means", "loose.without-outcome.means",
    "notshown.figures-once", "poster.note-long", "proof.root-prefix", "records.too-long",
    "records.too-many", "source.deep-folder", "source.long-name", "source.long-number",
    "source.too-deep", "source.too-long", "source.too-many", "whatif.cannot-read",
}  # fmt: skip


def test_no_sentence_counts_one_as_many() -> None:
    found = {
        key
        for name in AREAS
        for key, (_, en) in area(name).items()
        if PLURAL.search(en)
    }  # fmt: skip
    assert found - MANY == set()
    assert MANY - found == set(), "no longer an exception"
