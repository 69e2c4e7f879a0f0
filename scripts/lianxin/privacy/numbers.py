"""Numbers that lead to a person: identity cards, telephones, bank cards, passports, plates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final, NamedTuple

_GAP: Final = r"[ \t\-_.·,*/]{0,3}"
"""What people put between the digits of a number."""
_CARD_18: Final = re.compile(rf"(?<![0-9A-Za-z])(?:[0-9]{_GAP}){{17}}[0-9Xx](?![0-9A-Za-z])")
_CARD_15: Final = re.compile(rf"(?<![0-9A-Za-z.])(?:[0-9]{_GAP}){{14}}[0-9](?![0-9A-Za-z])")
_PROVINCES: Final = frozenset(
    "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64"
    " 65 71 81 82 83 91".split()
)
"""GB/T 2260, first two digits."""
_WEIGHTS: Final = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS: Final = "10X98765432"
_MOBILE: Final = re.compile(
    rf"(?<![0-9A-Za-z])(?:(?:\+|00)?{_GAP}86{_GAP})?\(?1[ \t]?[3-9]{_GAP}[0-9]\)?"
    rf"(?:{_GAP}[0-9]){{8}}"
    r"(?![0-9A-Za-z])(?!\.[0-9])"
)
_LANDLINE: Final = re.compile(
    r"(?<![0-9A-Za-z.])(?:(?:\+|00)86[ -]?)?\(?(?:0?10|02[0-9]|0[3-9][0-9]{2})\)?[ \t\-]{0,3}"
    r"[2-8][0-9]{2,3}[ \-]?[0-9]{4}(?:[ \t]*(?:转|-|ext\.?)[ \t]*[0-9]{1,6})?(?![0-9A-Za-z])"
)
_LOCAL: Final = re.compile(
    r"(?:电话|座机|固话|致电|拨打|[Tt][Ee][Ll])[^0-9\n]{0,6}"
    r"(?P<n>[2-8][0-9]{2,3}[ \-]?[0-9]{4})"
    r"(?![0-9A-Za-z])"
)
_BANK: Final = re.compile(r"(?<![0-9A-Za-z.])[3-6](?:[ \t\-]{0,2}[0-9]){15,18}(?![0-9A-Za-z])")
_PASSPORT: Final = re.compile(
    r"(?<![0-9A-Za-z])(?:[EG][0-9]{8}|E[A-HJ-NP-Z][0-9]{7}|[DSP]E?[0-9]{7,8}|[HM][0-9]{8})"
    r"(?![0-9A-Za-z])", re.IGNORECASE,
)  # fmt: skip
_PLATE: Final = re.compile(
    r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][ ·.\-]?"
    r"(?=[A-HJ-NP-Z]?[A-HJ-NP-Z0-9]*[0-9])[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳]"
    r"(?![A-Za-z0-9])"
)
_EMAIL: Final = re.compile(
    r"(?<![A-Za-z0-9])[A-Za-z0-9][A-Za-z0-9._%+\-]{0,63}[ ]?(?:@|\(at\)|\[at\]|#at#)[ ]?"
    r"[A-Za-z0-9\-]{1,63}(?:\.[A-Za-z0-9\-]{1,63})*\.[A-Za-z]{2,12}(?![A-Za-z0-9])"
)


class Number(NamedTuple):
    """Something seen in plain text: kind, first and behind-the-last character, bare value."""

    kind: str
    start: int
    end: int
    value: str


def numbers(text: str) -> Iterator[Number]:
    """Every number of the plain text that leads to a person; they may overlap."""
    for card in (*_CARD_18.finditer(text), *_CARD_15.finditer(text)):
        bare = _bare(card[0]).upper()
        if is_identity_card(bare):
            yield Number("identity-card", card.start(), card.end(), bare)
    for found in _MOBILE.finditer(text):
        yield Number("mobile", found.start(), found.end(), _bare(found[0])[-11:])
    for found in _LANDLINE.finditer(text):
        yield Number("landline", found.start(), found.end(), _bare(found[0]))
    for found in _LOCAL.finditer(text):
        yield Number("landline", found.start("n"), found.end("n"), _bare(found["n"]))
    for found in _BANK.finditer(text):
        if is_bank_card(bare := _bare(found[0])):
            yield Number("bank-card", found.start(), found.end(), bare)
    for kind, form in (("passport", _PASSPORT), ("plate", _PLATE), ("e-mail", _EMAIL)):
        for found in form.finditer(text):
            yield Number(kind, found.start(), found.end(), found[0].replace(" ", ""))


def is_identity_card(number: str) -> bool:
    """GB 11643: province, a day of birth that there was, and for 18 digits the check digit."""
    if number[:2] not in _PROVINCES:
        return False
    if len(number) == 15:
        return number.isdigit() and _is_day("19" + number[6:12])
    if len(number) != 18 or not number[:17].isdigit() or not _is_day(number[6:14]):
        return False
    total = sum(int(digit) * weight for digit, weight in zip(number, _WEIGHTS, strict=False))
    return number[17] == _CHECKS[total % 11]


def is_bank_card(number: str) -> bool:
    """ISO/IEC 7812: 16 to 19 digits of which the Luhn sum ends in nought."""
    if not 16 <= len(number) <= 19 or len(set(number)) < 4:
        return False
    total = 0
    for place, digit in enumerate(reversed(number)):
        one = int(digit) * (1 + place % 2)
        total += one - 9 if one > 9 else one
    return total % 10 == 0


def _is_day(digits: str) -> bool:
    try:
        return date(1850, 1, 1) <= date.fromisoformat(digits) <= date(2100, 1, 1)
    except ValueError:
        return False


def _bare(number: str) -> str:
    return re.sub(r"[^0-9A-Za-z]", "", number)
