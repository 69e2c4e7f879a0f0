"""What a plain word means: text as written, nothing, or something that is refused.

Everything stays text until a model asks for something else: `no`, `on`,
`12:30`, `010` and dates. But numbers that a program would not keep exactly are
refused here, since spreadsheets and browsers round them silently; written in
quotes they are ordinary text.
"""

from __future__ import annotations

import math
import re

NOTHING = frozenset(("", "~", "null", "Null", "NULL"))
"""Plain scalars that say that there is no value."""

_DECIMAL = re.compile(r"[-+]?(?:([0-9][0-9_]*)(?:\.[0-9_]*)?|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9]+)?")
_BASED = re.compile(r"[-+]?0(?:b[01][01_]*|o[0-7][0-7_]*|x[0-9a-fA-F][0-9a-fA-F_]*)")
_NOT_A_NUMBER = re.compile(r"\.(?:nan|NaN|NAN)|[-+]?\.(?:inf|Inf|INF)")
_CLOCK = re.compile(r"[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?")
_DATE = re.compile(r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt ].*)?")
_BOOL = frozenset(("true", "True", "TRUE", "false", "False", "FALSE"))

# Nothing else can begin a number; most values are ruled out by one look.
_FIRST = frozenset("+-.0123456789")


def fault(value: str, digits: int) -> str | None:
    """Why a plain value is refused: 'long-number', 'not-a-number' or None.

    digits: how many a whole number may have.
    """
    if not value or value[0] not in _FIRST:
        return None
    if _NOT_A_NUMBER.fullmatch(value):
        return "not-a-number"
    if found := _DECIMAL.fullmatch(value):
        whole = (found[1] or "").replace("_", "")
        if len(whole) > digits:
            return "long-number"
        return None if math.isfinite(float(value.replace("_", ""))) else "not-a-number"
    if _BASED.fullmatch(value) and abs(int(value.replace("_", ""), 0)) >= 10**digits:
        return "long-number"
    return None


def is_text(key: str) -> bool:
    """Whether every reader of YAML, 1.1 or 1.2, takes a plain key for text.

    The words on, off, yes and no, which only YAML 1.1 takes for truth values,
    count as text, since rules use `on` for the day of a step.
    """
    if key in NOTHING or key in _BOOL:
        return False
    numbers = (_DECIMAL, _BASED, _NOT_A_NUMBER, _CLOCK, _DATE)
    return key[0] not in _FIRST or not any(form.fullmatch(key) for form in numbers)
