"""Telephones: mobiles and landlines, in the ways people write them; service lines are none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import chain
from typing import Final

from lianxin.privacy.digits import Digits, Number, Window, before

_MOBILE: Final = re.compile("1[3-9]")
_PREFIXED: Final = {2: re.compile("861[3-9]"), 4: re.compile("00861[3-9]")}
"""With the country's code, and how many digits that is."""
_LOCAL_CALL: Final = re.compile("01[3-9]")
"""With the nought that was once dialled to another town."""
_GROUPED: Final = {
    (11,), (3, 4, 4), (3, 8), (7, 4), (3, 3, 5), (3, 5, 3), (4, 3, 4), (4, 4, 3), (4, 7), (5, 6),
    (6, 5), (3, 2, 2, 2, 2), (3, 2, 3, 3), (3, 3, 2, 3), (3, 3, 3, 2), (3, 4, 2, 2), (3, 2, 2, 4),
    (3, 1, 3, 4), (1, 2, 4, 4), (1, 10), (1, 2, 8), (2, 9), (2, 3, 3, 3), (8, 3), (9, 2),
    (10, 1), (2, 2, 2, 2, 3), (3, 6, 2), (1,) * 11,
}  # fmt: skip
_SPLIT: Final = {(3, 4, 4), (3, 8), (7, 4)}
"""Groupings that are so much those of a mobile that words may stand between."""
_BEFORE: Final = re.compile(r"(?<![0-9])(?:\+|00)?86[ )）\-]{0,3}$|(?<![0-9])0[ \-]?$")
_CALLED: Final = re.compile(
    r"电话|手机|联系|号码|致电|拨打|拨|打|微信|短信|(?i:tel|phone|mobile|call)"
)
_FRACTION: Final = re.compile(r"\.[0-9]{1,3}(?![0-9.])")
_AMOUNT: Final = re.compile(
    r" ?(?:元|万元|亿元|平方|立方|千瓦|公里|米|吨|亩|株|尾|斤|公斤|%|(?:人次|人"
    r"|户)(?:[，。；、）]|$))"
)
_ON_EARTH: Final = re.compile(r"经|纬|坐标|北斗|GPS|[Ll](?:ng|on|at)|[EN] ?$|°")

_AREA: Final = (
    "(?:10|2[0-9]|3[1-579][0-9]|4[1-8][0-9]|5[1-9][0-9]|6[369][0-9]|7[0-79][0-9]|8[1-9][0-9]"
    "|9[0-9]{2})"
)
"""Area codes in use, without the nought before them."""
_LANDLINE: Final = re.compile(
    rf"(?<![0-9A-Za-z.\-])(?:[(（\[]?0|(?:\+|00)?86[ \-)）]{{0,2}}[(（]?0?){_AREA}[)）\]]?"
    r"[ \t\-_—–~·.*/、，:]{0,3}(?P<local>[2-8](?:[ \-.]?[0-9]){6,7})"
    r"(?:[ \t]{0,2}(?:转|-|ext\.?|分机|#)[ \t]{0,2}[0-9]{1,6})?(?![0-9A-Za-z])(?!-[0-9]{2})"
)
_LOCAL: Final = re.compile(
    r"(?:电话|座机|固话|致电|拨打|传真|来电|宅电|[Tt][Ee][Ll])[^0-9\n]{0,8}"
    r"(?P<n>[2-8](?:[0-9]{6,7}|[0-9]{2,3}[ \-.][0-9]{4}|(?:[ \-][0-9]){6,7}))"
    r"(?:[ \t]{0,2}(?:转|-|分机)[ \t]{0,2}[0-9]{1,6})?(?![0-9A-Za-z\-])"
)
_FOREIGN: Final = re.compile(
    r"(?<![0-9A-Za-z+])\+(?!86)[1-9](?:[ \-()]{0,2}[0-9]){8,14}(?![0-9A-Za-z])"
)
"""ITU-T E.164, with the sign before it."""
_HONG_KONG: Final = re.compile(
    r"(?<![0-9A-Za-z])(?:00)?85[23][ \-]{1,2}[2-9][0-9]{3}[ \-]?[0-9]{4}(?![0-9A-Za-z])"
)


def phones(digits: Digits) -> Iterator[Number]:
    """Telephones among the digits of a text; they may overlap."""
    yield from _mobiles(digits)
    for found in _LANDLINE.finditer(digits.text):
        if not _starts_with_day(_bare(found["local"])):
            yield Number("landline", found.start(), found.end(), _bare(found[0]))
    for found in _LOCAL.finditer(digits.text):
        local = _bare(found["n"])
        if not (_starts_with_day(local) or _AMOUNT.match(digits.text, found.end())):
            yield Number("landline", found.start("n"), found.end("n"), local)
    for form in (_FOREIGN, _HONG_KONG):
        for found in form.finditer(digits.text):
            yield Number("mobile", found.start(), found.end(), _bare(found[0]))


def _mobiles(digits: Digits) -> Iterator[Number]:
    prefixed = (digits.find(form, 11, skip) for skip, form in _PREFIXED.items())
    glued = (one for one in digits.find(_LOCAL_CALL, 11, 1) if len(one.sizes) == 1)
    for window in chain(digits.find(_MOBILE, 11), *prefixed, glued):
        if _is_mobile(digits.text, window):
            prefix = _BEFORE.search(before(digits.text, window.start, 8))
            start = window.start - len(prefix[0]) if prefix else window.start
            yield Number("mobile", start, window.end, window.digits)


def _is_mobile(text: str, window: Window) -> bool:
    if window.sizes not in _GROUPED or _counts(text, window):
        return False
    if not window.tight:
        return window.sizes in _SPLIT and window.loose
    prefixed = _BEFORE.search(before(text, window.start, 8)) is not None
    return len(window.sizes) == 1 or prefixed or not _list_or_amount(text, window)


def _list_or_amount(text: str, window: Window) -> bool:
    """Whether groups that look like a mobile are an amount, a place on Earth, years, a list."""
    sizes, gaps = window.sizes, set(window.gaps)
    if gaps == {","} and sizes in ((2, 3, 3, 3), (3, 8)):
        return True
    if gaps == {"."} and len(sizes) == 2:
        words = before(text, window.start) + text[window.end : window.end + 2]
        return sizes not in ((3, 8), (7, 4)) or _ON_EARTH.search(words) is not None
    if sizes in ((4, 4, 3), (4, 3, 4), (4, 7)) and window.digits[:2] == "19":
        return _CALLED.search(before(text, window.start)) is None
    if set(sizes) == {1}:
        listed = window.digits == "".join(sorted(window.digits))
        return listed or _next_in_list(text, window)
    return _joined(text, window)


def _next_in_list(text: str, window: Window) -> bool:
    """Whether a list of single digits goes on before or behind."""
    gap = window.gaps[0]
    behind = text[window.end : window.end + len(gap) + 1]
    ahead = text[max(0, window.start - len(gap) - 1) : window.start]
    return (behind.startswith(gap) and behind[-1:].isdigit()) or (
        ahead.endswith(gap) and ahead[:1].isdigit() and len(ahead) > len(gap)
    )


def _joined(text: str, window: Window) -> bool:
    """Whether a sign joins more digits to the groups: a longer number of something else."""
    ahead, behind = before(text, window.start, 2), text[window.end : window.end + 2]
    return re.fullmatch(r"[0-9][\-.,/]", ahead) is not None or (
        re.fullmatch(r"[\-,/][0-9]", behind) is not None and window.gaps[0] == behind[0]
    )


def _counts(text: str, window: Window) -> bool:
    """Whether eleven digits count something, or are behind the point of a fraction."""
    ahead = before(text, window.start, 2)
    if re.fullmatch(r"[0-9]\.", ahead) or ahead[-1:] in ("¥", "￥", "$", "€"):
        return True
    if _FRACTION.match(text, window.end):
        return True
    return bool(_AMOUNT.match(text, window.end)) and not _CALLED.search(
        before(text, window.start, 8)
    )


def _starts_with_day(local: str) -> bool:
    if len(local) != 8:
        return False
    try:
        return 1900 <= date.fromisoformat(local).year <= 2099
    except ValueError:
        return False


def _bare(number: str) -> str:
    return re.sub(r"[^0-9]", "", number)
