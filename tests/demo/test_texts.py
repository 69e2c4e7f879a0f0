"""The phrases: whole, known topics and forms, nothing left in braces, nothing about a person."""

from __future__ import annotations

import re

import pytest
from lianxin.demo import DEFAULTS, make
from lianxin.demo.draw import Deck, Draw
from lianxin.demo.names import HERBS, name
from lianxin.demo.texts import SETTINGS, deeds, pledges, slots, voices
from lianxin.vocabulary import Form, Group, Topic

TOPICS = {topic.value for topic in Topic}
GROUPS = {group.value for group in Group}
FORMS = {form.value for form in Form}
SLOT = re.compile(r"\{(\w+)\}")
# Health, mood, belief, conduct of a person served: none of it is a deed.
NOT_A_DEED = re.compile(r"患|病情|病史|残疾|癌|抑郁|情绪|思想|信仰|性格|态度|酗酒|赌博|表现不好")


@pytest.mark.parametrize("setting", SETTINGS)
def test_deeds_are_whole(setting: str) -> None:
    lists = [deeds(setting), *([deeds(setting, True)] if setting == "factory" else [])]
    for lines in lists:
        assert {month for line in lines for month in line.months} == set(range(1, 13))
        for line in lines:
            assert line.topic in TOPICS
            assert set(line.forms) <= FORMS
            assert set(SLOT.findall(line.text)) <= set(slots(setting))
            assert not NOT_A_DEED.search(line.text)


@pytest.mark.parametrize("setting", SETTINGS)
def test_pledges_and_voices_are_whole(setting: str) -> None:
    known = set(slots(setting, "promises"))
    for pledge in pledges(setting):
        assert pledge.topic in TOPICS
        assert set(pledge.groups) <= GROUPS
        assert set(SLOT.findall(pledge.title + pledge.deed + pledge.shown)) <= known
    for voice in voices(setting):
        assert voice.topic in TOPICS
        assert voice.group in GROUPS
        assert set(SLOT.findall("".join((voice.summary, voice.wording, voice.answer)))) <= {"place"}


def test_nothing_is_left_in_braces() -> None:
    left = [path for path, content in make(*DEFAULTS).items() if b"{" in content]
    assert left == []


def test_names_are_herbs_and_slugs_differ() -> None:
    assert len({slug for _, slug in HERBS}) == len(HERBS)
    assert len({herb for herb, _ in HERBS}) == len(HERBS)
    assert len({name(number)[1] for number in range(4000)}) == 4000


def test_a_deck_gives_every_card_before_any_comes_again() -> None:
    deck = Deck(Draw("test"))
    cards = tuple("abcdefg")
    for _ in range(3):
        assert sorted(deck.next("pile", cards) for _ in cards) == list(cards)


def test_a_deck_keeps_what_did_not_fit() -> None:
    deck = Deck(Draw("test"))
    cards = (1, 2, 3, 4)
    even = [deck.fitting("pile", cards, lambda n: n % 2 == 0) for _ in range(2)]
    rest = [deck.next("pile", cards) for _ in range(2)]
    assert sorted(even) == [2, 4]
    assert sorted(rest) == [1, 3]
    with pytest.raises(LookupError):
        deck.fitting("pile", cards, lambda n: n > 4)
