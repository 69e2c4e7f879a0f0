"""`what_if`: a proposed regulation against a register."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lianxin.findings import Finding
from lianxin.law.adoption_checks import adoption_findings
from lianxin.law.model import Regulation
from lianxin.register import Register
from lianxin.whatif.amending import Amendment, amendment
from lianxin.whatif.laws import Filled, fill_in, touched
from lianxin.whatif.trying import Outcome, tried


@dataclass(frozen=True, slots=True)
class WhatIf:
    """What a proposed text would have made of a register's past.

    proposed: the regulation as proposed. amendments: what differs, by regulation, those that
    repeat its clauses included. outcomes: one for each text tried out, in order of clauses.
    filled: blanks that nobody has filled in, for which the example stands.
    adoptions: findings that adoptions would have with the proposed text and have not now.
    """

    as_of: date
    proposed: Regulation
    amendments: dict[str, Amendment]
    outcomes: tuple[Outcome, ...]
    filled: tuple[Filled, ...]
    adoptions: tuple[Finding, ...]

    @property
    def unchanged(self) -> int:
        """How many rules of the regulation stay as they are."""
        return self.amendments[self.proposed.id].unchanged


def what_if(
    register: Register, proposed: Regulation, as_of: date, since: date | None = None
) -> WhatIf:
    """The past of `register` up to `as_of`, judged as if new texts had been in force.

    proposed: with what it repeats of others fetched (`lianxin.law.borrowing`).
    since: from which day; see `amending.amendment`. KeyError if the register has no
    regulation of that id.
    """
    laws = touched(register, proposed)
    amendments = {
        name: amendment(register.regulations[name], law, since) for name, law in laws.items()
    }
    entries, filled = fill_in(register, laws)
    trials = [trial for one in amendments.values() for trial in one.trials]
    outcomes = tried(register, trials, as_of, entries, laws) if trials else ()
    would_be = Register(entries, {**register.regulations, **laws}, register.findings)
    already = set(adoption_findings(register))
    new = tuple(f for f in adoption_findings(would_be) if f not in already)
    return WhatIf(as_of, proposed, amendments, outcomes, filled, new)
