"""The formats in which a report can be had, by name.

Each is a module with `render(report, language)`, imported when it is asked for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Final

from lianxin.reporters.lines import inert
from lianxin.reporters.masking import cleared
from lianxin.reporters.report import Report

Format = Callable[[Report, int], str]
"""(report without private data, language: 0 Chinese, 1 English) -> the text of the report."""
_SURROGATES = re.compile(r"[\ud800-\udfff]+")


def _late(module: str) -> Format:
    def render(report: Report, language: int) -> str:
        made: Format = import_module(f"lianxin.reporters.{module}").render
        return made(report, language)

    return render


FORMATS: Final[Mapping[str, Format]] = {
    "text": _late("full_text"),
    "json": _late("api_report"),
    "github": _late("github"),
    "summary": _late("summary"),
    "sarif": _late("sarif"),
    "gitlab": _late("gitlab"),
    "junit": _late("junit"),
}
"""Adding a format is one line here and its module."""


def rendered(form: str, report: Report, language: int) -> str:
    """The report in a format, without private data, and always fit to be written as UTF-8."""
    return of_cleared(form, cleared(report), language)


def of_cleared(form: str, report: Report, language: int) -> str:
    """The same of a report from which private data has been taken already.

    A file name may hold bytes that are no UTF-8; what stands for them is made visible.
    """
    return _SURROGATES.sub(lambda found: inert(found[0]), FORMATS[form](report, language))
