"""What became of what people said: states, times to answer, and answers in time.

For the whole register and for every organisation with all below. Each opinion is in
exactly one state, so that the states add up to all that was received.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from lianxin.findings import Text
from lianxin.publish.charts.histogram import Bin, binned
from lianxin.publish.views.answer_duties import AnswerDuty, AnswersDue
from lianxin.publish.views.common import Tally
from lianxin.publish.views.opinions import OpinionShown
from lianxin.publish.views.quantiles import within_which
from lianxin.vocabulary import Channel, Closure, OpinionStep, Topic
from lianxin.words import say

ANSWERED: Final = "answered"
ESCALATED, ASSIGNED, WAITING = "escalated", "assigned", "waiting"
OPEN_STATES: Final = (ESCALATED, ASSIGNED, WAITING)
"""Without an answer: sent up, handed on, or neither."""
STATES: Final = (*(closure.value for closure in Closure), ANSWERED, *OPEN_STATES)
_UNTIMED: Final = (Closure.DUPLICATE, Closure.WITHDRAWN)
"""Closed without anything that would be an answer to whoever said it."""
ENOUGH: Final = 10
"""Of fewer values than these the ninth tenth would be nothing but the longest."""


@dataclass(frozen=True, slots=True)
class Times:
    """Days from raised to the first answer.

    half, most: within so many days half and nine tenths of the timed had an answer; None if
    too few. longest: of the timed. waiting: the opinion that has waited longest, if any waits.
    untimed: left out, since closed as a duplicate or withdrawn.
    """

    timed: int
    half: int | None
    most: int | None
    longest: int | None
    waiting: OpinionShown | None
    untimed: int
    bins: tuple[Bin, ...]

    @property
    def unanswered(self) -> int:
        """How many in the bins never had an answer."""
        return sum(one.counts[1] for one in self.bins)


@dataclass(frozen=True, slots=True)
class Split:
    """One subject or channel: how many were dealt with, answered, and wait."""

    name: Text
    closed: int
    answered: int
    waiting: int

    @property
    def total(self) -> int:
        """All that were received."""
        return self.closed + self.answered + self.waiting


@dataclass(frozen=True, slots=True)
class Heard:
    """Opinions of one place with all below. states: every state, also those without any.

    cross: subject -> count by channel, in the order of `channels`. due: by rule; on_time: all
    of them; unbound: opinions for which no rule sets a day.
    """

    total: int
    states: tuple[tuple[Text, str, int], ...]
    times: Times
    topics: tuple[Split, ...]
    channels: tuple[Split, ...]
    cross: tuple[tuple[Text, tuple[int, ...]], ...]
    due: tuple[AnswerDuty, ...]
    on_time: Tally
    unbound: int

    @property
    def waiting(self) -> int:
        """How many have no answer yet."""
        return sum(count for _, state, count in self.states if state in OPEN_STATES)


def state_of(one: OpinionShown) -> str:
    """The one state an opinion is in: how it was closed, answered, or where it waits."""
    if one.waiting is None:
        return one.closed_as.value if one.closed_as else ANSWERED
    state = WAITING
    for step in one.steps:
        if step.did is OpinionStep.REOPENED:
            state = WAITING
        elif step.did is OpinionStep.ESCALATED:
            state = ESCALATED
        elif step.did is OpinionStep.ASSIGNED:
            state = ASSIGNED
    return state


def heard(opinions: Sequence[OpinionShown], place: str, due: AnswersDue) -> Heard:
    """The figures of a place from its opinions and those of all below."""
    states = Counter(map(state_of, opinions))
    topics = {topic: [o for o in opinions if o.topic is topic] for topic in Topic}
    channels = {channel: [o for o in opinions if o.channel is channel] for channel in Channel}
    used = [channel for channel, found in channels.items() if found]
    duties = due.at(place)
    return Heard(
        total=len(opinions),
        states=tuple((_state_name(state), state, states[state]) for state in STATES),
        times=_times(opinions),
        topics=_splits(topics),
        channels=_splits(channels),
        cross=tuple(
            (topic.label, tuple(sum(o.channel is channel for o in found) for channel in used))
            for topic, found in topics.items()
            if found
        ),
        due=duties,
        on_time=due.whole(place),
        unbound=len(opinions) - due.bound(place),
    )


def gathered(
    by_home: Mapping[str, Sequence[OpinionShown]], above: Mapping[str, Iterable[str]]
) -> dict[str, tuple[OpinionShown, ...]]:
    """Place ('' is everywhere) -> the opinions of it and all below, in the order of homes."""
    found: dict[str, list[OpinionShown]] = defaultdict(list)
    for home, opinions in by_home.items():
        for place in (*above[home], ""):
            found[place].extend(opinions)
    return {place: tuple(opinions) for place, opinions in found.items()}


def _state_name(state: str) -> Text:
    for closure in Closure:
        if closure.value == state:
            return closure.label
    return say(f"heard.state.{state}")


def _splits(
    groups: Mapping[Topic, list[OpinionShown]] | Mapping[Channel, list[OpinionShown]],
) -> tuple[Split, ...]:
    # In the order of the vocabulary: what people said most often does not come first.
    return tuple(_split(term.label, found) for term, found in groups.items() if found)


def _split(name: Text, found: Iterable[OpinionShown]) -> Split:
    states = Counter(map(state_of, found))
    waiting = sum(states[state] for state in OPEN_STATES)
    closed = sum(states[closure.value] for closure in Closure)
    return Split(name, closed, states[ANSWERED], waiting)


def _times(opinions: Iterable[OpinionShown]) -> Times:
    days, waits, untimed, longest = [], [], 0, None
    for one in opinions:
        if one.closed_as in _UNTIMED:
            untimed += 1
        elif one.answered_in is not None:
            days.append(one.answered_in)
        if one.waiting is not None:
            if one.answered_in is None:
                waits.append(one.waiting)
            if longest is None or one.waiting > (longest.waiting or 0):
                longest = one
    days.sort()
    return Times(
        timed=len(days),
        half=within_which(days, 1, 2),
        most=within_which(days, 9, 10) if len(days) >= ENOUGH else None,
        longest=days[-1] if days else None,
        waiting=longest,
        untimed=untimed,
        bins=binned(days, waits),
    )
