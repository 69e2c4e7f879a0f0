"""The parser's complaints in words that a person understands, at the place that has to be mended.

The parser speaks of where it gave up ('problem') and of what it was reading
('context'). Which of the two helps depends on the complaint: for a quotation
mark that is never closed the end of the file is no help.
"""

from __future__ import annotations

from typing import NamedTuple

from yaml.error import MarkedYAMLError, YAMLError

from lianxin.reading.report import Report


class _Case(NamedTuple):
    """If both parts occur in the complaint, `what` is the matter, at the context or problem."""

    context: str
    problem: str
    what: str
    at_context: bool = False


# The first that fits counts.
_CASES = (
    _Case("", "directive", "directive"),
    _Case("scanning an alias", "", "alias-mark", True),
    _Case("scanning an anchor", "", "anchor-mark", True),
    _Case(" tag", "", "tag-mark", True),
    _Case("", "undefined tag handle", "tag-mark"),
    _Case("simple key", "could not find expected ':'", "missing-colon", True),
    _Case("", "block sequence entries are not allowed", "dash"),
    _Case("", "mapping values are not allowed", "extra-colon"),
    _Case("", "mapping keys are not allowed", "question-mark"),
    _Case("", "cannot start any token", "start-character"),
    _Case("quoted scalar", "invalid Unicode character", "surrogate"),
    _Case("quoted scalar", "escape character", "escape"),
    _Case("quoted scalar", "hexdecimal", "escape"),
    _Case("quoted scalar", "", "quote", True),
    _Case("block scalar", "", "block-text"),
    _Case("flow sequence", "", "bracket", True),
    _Case("flow mapping", "", "bracket", True),
    _Case("block mapping", "", "indentation"),
    _Case("block collection", "", "indentation"),
    _Case("", "document start", "indentation"),
    _Case("flow node", "", "bracket"),
    _Case("block node", "", "start-character"),
    _Case("", "", "syntax"),
)


def explain(error: YAMLError, report: Report) -> None:
    """Report a complaint of the parser. Raises Enough like `Report.add`."""
    if not isinstance(error, MarkedYAMLError) or error.problem_mark is None:
        report.add("syntax", (1, 1))  # the parser names no place when it runs out of memory
        return
    context, problem = error.context or "", error.problem or ""
    case = next(c for c in _CASES if c.context in context and c.problem in problem)
    mark = error.problem_mark
    if case.at_context and error.context_mark is not None:
        mark = error.context_mark
    # At the end of the file the parser names the line after the last; point at what is there.
    index = min(mark.index, len(report.text.rstrip()))
    what = _refined(case.what, report.text[:index], report.text[index:])
    report.at(index, what, sign=report.text[index : index + 1])


def _refined(what: str, before: str, after: str) -> str:
    """A closer guess from the text on both sides of the place."""
    if what == "missing-colon" and "：" in after.partition("\n")[0]:
        return "full-width-colon"
    if what == "indentation":
        if before.endswith("\n...\n"):
            return "documents"
        if before.rstrip(" ").endswith(("'", '"')):
            return "after-quote"
        if after.startswith(":"):
            return "key-empty"
    return what
