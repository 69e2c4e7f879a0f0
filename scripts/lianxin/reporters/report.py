"""What a command found, as one value: every format is a function of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from lianxin.audit.report import Audit
from lianxin.engine.obligations import Obligation
from lianxin.findings import Finding, Severity, Text
from lianxin.naming import name_of
from lianxin.register import Register
from lianxin.reporters import due
from lianxin.reporters.text import LineOf

Command = Literal["check", "audit"]
_EMPTY = Register({}, {})


def _as_it_is(text: Text) -> Text:
    return text


@dataclass(frozen=True, slots=True)
class Names:
    """What things are called, from the registers in which they may stand.

    registers: the first that knows a record names it; of a change the new one comes first,
        then the old one, for what the change takes out.
    through: everything said passes it; masking sets it.
    """

    registers: tuple[Register, ...] = ()
    through: Callable[[Text], Text] = _as_it_is

    def of(self, identity: str) -> Text:
        """The readable name of a record; its id where no register knows it."""
        return self.through(name_of(identity, self._knowing(identity)))

    def deed(self, obligation: Obligation) -> Text:
        """What is owed, in one line."""
        return self.through(due.deed(obligation, self._knowing(obligation.subject)))

    def clause(self, rule: str) -> Text | None:
        """What the clause of a rule says; None for the checks that no regulation demands."""
        clauses = (one.clause(rule) for one in self.registers)
        return next((self.through(clause.says) for clause in clauses if clause), None)

    def _knowing(self, identity: str) -> Register:
        first = self.registers[0] if self.registers else _EMPTY
        return next((one for one in self.registers if identity in one.entries), first)


@dataclass(frozen=True, slots=True)
class Report:
    """What `check` or `audit` found on one day.

    findings: with places resolved; of an audit they replace those of `audit`.
    records: how many were read (check) or are in the change (audit).
    as_of: the day on which things were judged.
    prefix: where the register lies in its repository, '' at the top or such as 'county/'.
    laws: the same for regulations/ where those do not lie beside the records.
    """

    command: Command
    findings: tuple[Finding, ...]
    records: int
    as_of: date
    prefix: str = ""
    laws: str | None = None
    line_of: LineOf = lambda _file, _line: None
    audit: Audit | None = None
    names: Names = field(default_factory=Names)

    def path(self, file: str) -> str:
        """The path of a file from the root of the repository; '' stays ''."""
        if not file:
            return ""
        apart = self.laws is not None and file.startswith("regulations/")
        return f"{self.laws if apart else self.prefix}{file}"

    def count(self, severity: Severity) -> int:
        """How many findings of a severity there are."""
        return sum(one.severity is severity for one in self.findings)


def report_of_audit(
    audit: Audit,
    findings: tuple[Finding, ...],
    *,
    prefix: str = "",
    line_of: LineOf = lambda _file, _line: None,
    registers: tuple[Register, ...] = (),
) -> Report:
    """The report of a change. findings: those of `audit` with places resolved.

    registers: that of the new commit, then that of the old one.
    """
    return Report(
        "audit",
        findings,
        audit.added + audit.changed + audit.removed,
        audit.on,
        prefix,
        None,
        line_of,
        audit,
        Names(registers),
    )
