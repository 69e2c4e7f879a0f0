"""Facts about one opinion or commitment on a day that the chain and the loose ends share.

Each is a question with one answer, worked out from what is public of the record.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from lianxin.records.commitment import Commitment
from lianxin.records.opinion import Opinion
from lianxin.vocabulary import Channel, Closure, OpinionStep, SourceKind

PATIENCE: Final = 30
"""Days after which what should have followed counts as not having followed."""

ANSWERS: Final = (OpinionStep.ANSWERED, OpinionStep.CLOSED)
TELLING: Final = (OpinionStep.ANSWERED, OpinionStep.CALLED_BACK, OpinionStep.CLOSED)
"""Steps by which those who said something hear what became of it."""
UNNAMED: Final = (Channel.BOX, Channel.QUESTIONNAIRE)
"""Ways of saying something without a name: nobody can be called back."""
SETTLED_BY_ITSELF: Final = (Closure.DUPLICATE, Closure.WITHDRAWN)
"""Closed without anything that anybody could be told of."""


def waiting_since(opinion: Opinion) -> date | None:
    """Since when it waits for an answer: raised, or taken up again; None if answered."""
    since: date | None = opinion.raised
    for step in sorted(opinion.steps, key=lambda s: s.date):
        if step.did is OpinionStep.REOPENED:
            since = step.date
        elif step.did in ANSWERS:
            since = None
    return since


def last(opinion: Opinion, *kinds: OpinionStep) -> date | None:
    """The last day on which one of these steps was taken."""
    return max((step.date for step in opinion.steps if step.did in kinds), default=None)


def first_answer(opinion: Opinion) -> date | None:
    """The day of the first answer; closing it is one."""
    return min((step.date for step in opinion.steps if step.did in ANSWERS), default=None)


def closed_on(opinion: Opinion) -> date | None:
    """The day it was closed; None while it is open or taken up again."""
    closed: date | None = None
    for step in sorted(opinion.steps, key=lambda s: s.date):
        if step.did is OpinionStep.CLOSED:
            closed = step.date
        elif step.did is OpinionStep.REOPENED:
            closed = None
    return closed


def called_back(opinion: Opinion) -> date | None:
    """The last call to those who said it."""
    return last(opinion, OpinionStep.CALLED_BACK)


def can_be_called(opinion: Opinion) -> bool:
    """Whether feedback is due at all: it came with somebody, and did not settle by itself."""
    return opinion.channel not in UNNAMED and opinion.closed_as not in SETTLED_BY_ITSELF


def says_what_was_done(opinion: Opinion) -> bool:
    """Whether anybody can read in its answers what was done."""
    return any(step.text for step in opinion.steps if step.did in TELLING)


def told_since(opinion: Opinion, day: date) -> bool:
    """Whether those who said it heard something on or after a day."""
    told = last(opinion, *TELLING)
    return told is not None and told >= day


def overdue(since: date | None, as_of: date) -> bool:
    """Whether more than the days of patience have gone since then."""
    return since is not None and (as_of - since).days > PATIENCE


def names_its_source(promise: Commitment, tied: bool) -> bool:
    """Whether one can see where it came from. tied: a public record stands behind it."""
    source = promise.source
    if tied:
        return True
    return source is not None and source.kind is SourceKind.NEED and bool(source.need)
