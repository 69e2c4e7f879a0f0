"""The judges of a change: each a small generator, one line says what must hold."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lianxin.audit.corrections import corrections_correct_something
from lianxin.audit.judges import (
    days,
    fields,
    own_cause,
    passing,
    paths,
    promises,
    removals,
    rewrites,
    rights,
    texts_in_force,
)
from lianxin.audit.proposal import Proposal
from lianxin.findings import Finding

Judge = Callable[[Proposal], Iterator[Finding]]

JUDGES: tuple[Judge, ...] = (
    paths.records_come_alone,
    paths.data_is_plain_files,
    paths.the_key_of_ledgers_stays,
    removals.nothing_is_taken_out,
    removals.erasures_say_how_many,
    removals.ids_are_used_once,
    removals.records_stay_where_they_are,
    fields.nothing_is_rewritten,
    corrections_correct_something,
    promises.more_time_is_asked_for_in_time,
    promises.done_is_shown,
    own_cause.nobody_judges_themselves,
    own_cause.organisations_are_excused_from_above,
    own_cause.false_alarms_are_reviewed,
    rights.everybody_keeps_to_their_own,
    days.nothing_is_ahead_of_its_time,
    days.late_says_so,
    days.entered_is_today,
    rewrites.changes_can_be_seen,
    passing.nothing_private_in_history,
    passing.nothing_private_in_regulations,
    texts_in_force.past_texts_stay,
)
"""In the order in which they look; findings are sorted by place afterwards."""
