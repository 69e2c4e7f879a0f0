"""Collects what is wrong with one file, up to a limit."""

from __future__ import annotations

from lianxin.findings import Finding, Place, Severity, Text, sort_key
from lianxin.reading.limits import Limits
from lianxin.words import say


class Enough(Exception):
    """Reading this file any further is of no use."""


class Report:
    """The findings of one file, and the text they point into.

    `text` may be replaced once it is known; positions refer to it.
    """

    def __init__(self, file: str, limits: Limits) -> None:
        self.file = file
        self.limits = limits
        self.text = ""
        self._findings: list[Finding] = []

    def add(
        self,
        what: str,
        spot: tuple[int, int],
        first: tuple[int, int] | None = None,
        /,
        **values: object,
    ) -> None:
        """One problem at a spot, which is a line and column (1-based, characters).

        what: the message 'source.<what>' and the rule 'source/<what>'.
        first: the other place that belongs to it; its note is 'source.<what>.first'.
        values: the placeholders of message and remedy.
        Raises Enough when the limit of findings is reached.
        """
        self._findings.append(problem(self.file, what, spot, first, **values))
        if len(self._findings) >= self.limits.findings:
            raise Enough

    def at(self, index: int, what: str, /, **values: object) -> None:
        """One problem at a character of the text (0-based), otherwise like `add`."""
        self.add(what, spot_of(self.text, index), **values)

    def stop(self, what: str, spot: tuple[int, int], /, **values: object) -> Enough:
        """A problem that ends the reading: `raise report.stop(...)`."""
        self.add(what, spot, **values)
        return Enough()

    def __bool__(self) -> bool:
        return bool(self._findings)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Everything reported so far, in the order of the file."""
        return tuple(sorted(self._findings, key=sort_key))


def problem(
    file: str,
    what: str,
    spot: tuple[int, int] = (1, 1),
    first: tuple[int, int] | None = None,
    /,
    **values: object,
) -> Finding:
    """The finding 'source/<what>' with its message and remedy; see `Report.add`."""
    related: tuple[tuple[Place, Text], ...] = ()
    if first is not None:
        related = ((Place(file, (), *first), say(f"source.{what}.first", **values)),)
    return Finding(
        place=Place(file, (), *spot),
        rule=f"source/{what}",
        severity=Severity.ERROR,
        message=say(f"source.{what}", **values),
        remedy=say(f"source.{what}.remedy", **values),
        related=related,
    )


def spot_of(text: str, index: int) -> tuple[int, int]:
    """Line and column (1-based) of the character `index` (0-based) of a text."""
    return text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)
