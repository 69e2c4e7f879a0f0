"""Requests for more time: asked for in time, decided by somebody else, in one chain."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lianxin.loading.checks.commitments import is_owner
from lianxin.loading.checks.fault import Fault, fault
from lianxin.loading.checks.spans import parts_in_order
from lianxin.register import Entry, Register
from lianxin.vocabulary import ExtensionState

_DECIDED = (ExtensionState.GRANTED, ExtensionState.REFUSED)


def deadlines_follow(_entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """Each request starts from the deadline then in force and asks for a later one."""
    yield from parts_in_order(record.extensions, "extensions", field="asked")
    current = record.deadline
    for index, extension in enumerate(record.extensions):
        place = ("extensions", index)
        if current is None:
            yield fault("extension-of-no-deadline", *place, "old_deadline")
            return
        if extension.old_deadline != current:
            yield fault(
                "old-deadline-wrong",
                *place,
                "old_deadline",
                written=extension.old_deadline,
                current=current,
            )
        if extension.new_deadline <= extension.old_deadline:
            yield fault(
                "new-deadline-not-later",
                *place,
                "new_deadline",
                new=extension.new_deadline,
                old=extension.old_deadline,
            )
        if extension.state is ExtensionState.GRANTED:
            current = extension.new_deadline


def asked_in_time(_entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """More time is asked for after the commitment was made and before the old deadline."""
    for index, extension in enumerate(record.extensions):
        if extension.asked >= extension.old_deadline:
            yield fault(
                "asked-too-late",
                "extensions",
                index,
                "asked",
                asked=extension.asked,
                deadline=extension.old_deadline,
            )
        if extension.asked < record.made:
            yield fault(
                "too-early",
                "extensions",
                index,
                "asked",
                day=extension.asked,
                before=record.made,
            )


def decided_by_another(entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """More time is granted or refused by somebody who does not own the commitment."""
    for index, extension in enumerate(record.extensions):
        if is_owner(entry, record, extension.decided_by):
            yield fault("own-cause", "extensions", index, "decided_by")


def decision_is_whole(_entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """A decision says when and by whom; before it is taken neither stands there."""
    for index, extension in enumerate(record.extensions):
        place = ("extensions", index)
        when, who = extension.decided, extension.decided_by
        if extension.state in _DECIDED and (when is None or who is None):
            yield fault("decision-unsigned", *place, "state", state=extension.state.label)
        elif extension.state not in _DECIDED and (when is not None or who is not None):
            yield fault("decision-not-taken", *place, "state", state=extension.state.label)
        if when is not None and when < extension.asked:
            yield fault("too-early", *place, "decided", day=when, before=extension.asked)
