"""What the calendar cannot answer, said in both languages."""

from __future__ import annotations

from typing import Literal

from lianxin.findings import Text
from lianxin.words import say

Known = Literal["working-days", "festivals"]
"""What is only known for some years."""


class BeyondData(Exception):
    """The answer depends on a year for which there is no data; nothing is guessed.

    year: the first year that is missing.
    what: 'working-days' or 'festivals'.
    message, remedy: both languages, ready for a finding.
    """

    def __init__(self, year: int, what: Known, first: int, last: int) -> None:
        """Say that `year` is missing; `first` to `last` are the years that are known."""
        super().__init__(year, what, first, last)
        self.year = year
        self.what = what
        self.message: Text = say(f"calendar.beyond-{what}", year=year, first=first, last=last)
        self.remedy: Text = say(f"calendar.beyond-{what}.remedy")

    def __str__(self) -> str:
        """The English sentence, for logs and tracebacks."""
        return self.message.en


class MisreadError(ValueError):
    """A text does not say what it should; `message` has both languages."""

    def __init__(self, message: Text) -> None:
        """Carry `message`; it is the only argument, so that the error survives pickling."""
        super().__init__(message)
        self.message = message

    def __str__(self) -> str:
        """The English sentence, for logs and tracebacks."""
        return self.message.en
