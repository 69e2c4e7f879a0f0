"""What can be wrong in records that are well-formed: the register's own sanity checks.

Each check is a small generator with one line that says what must hold. It gets
an entry and the register and yields faults. No regulation demands these; a
record that fails one contradicts itself, and nothing can be judged by it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from lianxin.findings import Finding, Place
from lianxin.loading.checks import (
    commitments,
    contacts,
    extensions,
    judgements,
    names,
    opinions,
    organisations,
    spans,
)
from lianxin.loading.checks.fault import Fault
from lianxin.loading.report import finding
from lianxin.register import Entry, Register

Check = Callable[[Entry, Any, Register], Iterator[Fault]]
"""entry, its record (typed loosely: each check knows its kind), the register."""

EVERY: tuple[Check, ...] = (names.nothing_twice,)
"""Checks of every kind of record."""

CHECKS: dict[str, tuple[Check, ...]] = {
    "organisation": (
        spans.first_before_last,
        organisations.no_circle,
        organisations.parent_is_higher,
        organisations.not_its_own_neighbour,
    ),
    "member": (spans.first_before_last,),
    "person": (spans.first_before_last, spans.consent_first, contacts.no_pupil_is_listed),
    "link": (
        spans.first_before_last,
        spans.reviews_in_order,
        contacts.not_linked_to_oneself,
        contacts.group_has_a_number,
        contacts.handed_to_another_link,
    ),
    "contact": (
        contacts.somebody_was_met,
        contacts.own_links,
        contacts.links_then_in_being,
        names.festival_is_known,
    ),
    "commitment": (
        commitments.deadline_after_made,
        commitments.life_in_order,
        commitments.source_is_named,
        commitments.nothing_before_made,
        commitments.assessed_by_another,
        commitments.confirmed_by_another,
        commitments.evaluated_has_a_judgement,
        commitments.replaced_says_by_what,
        judgements.answers_add_up,
        extensions.deadlines_follow,
        extensions.asked_in_time,
        extensions.decided_by_another,
        extensions.decision_is_whole,
    ),
    "opinion": (
        opinions.steps_in_order,
        opinions.closed_says_as_what,
        opinions.duplicate_says_of_what,
        opinions.cleared_by_another,
    ),
    "decision": (spans.announced_after_decided,),
    "survey": (spans.reported_after_begun,),
    "post": (spans.first_before_last, spans.arranged_after_applied),
    "inspection": (judgements.inspects_below, names.regulation_is_known),
    "evaluation": (judgements.answers_of_evaluation, judgements.of_one_side),
    "appraisal": (judgements.appraised_by_others,),
    "recognition": (judgements.of_member_or_organisation, judgements.decided_by_others),
    "report": (judgements.heard_by_another,),
    "adoption": (spans.first_before_last, names.regulation_is_known),
    "leave": (spans.first_before_last, judgements.approved_by_another),
    "correction": (judgements.agreed_by_another,),
    "erasure": (judgements.agreed_by_two,),
    "waiver": (
        spans.first_before_last,
        judgements.waived_by_another,
        names.rule_is_known,
    ),
}
"""Checks of one kind, in the order in which their findings are given."""


def check_records(register: Register) -> Iterator[Finding]:
    """The findings of all checks on all records."""
    checks = {kind: (*EVERY, *own) for kind, own in CHECKS.items()}
    for entry in register.entries.values():
        record = entry.record
        for check in checks.get(entry.kind, EVERY):
            for fault in check(entry, record, register):
                yield finding(
                    Place(entry.file, fault.path),
                    fault.name,
                    severity=fault.severity,
                    **fault.values,
                )
