"""Numbers of cards and papers: identity cards, bank cards, passports and permits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from lianxin.privacy.digits import Digits, Number, Window, before

PROVINCES: Final = frozenset(
    "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64"
    " 65 71 81 82 83".split()
)
"""GB/T 2260, first two digits; 81 to 83 are those of residence permits for people from Hong
Kong, Macao and Taiwan. Foreigners have 9 before the province."""
_PLACE: Final = rf"(?:{'|'.join(sorted(PROVINCES))}|9(?:{'|'.join(sorted(PROVINCES))}))"
_DAY: Final = r"(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"
_CARD_18: Final = re.compile(
    rf"(?={_PLACE})[0-9]{{6}}(?:18[5-9]|19[0-9]|20[0-9])[0-9]{_DAY}[0-9]{{3}}"
)
_CARD_15: Final = re.compile(rf"(?={_PLACE})[0-9]{{8}}{_DAY}[0-9]{{3}}")
_X: Final = re.compile(r"[ \t\n\-_.·,*/，。、（(]{0,4}[Xx×✕✖Χχ叉](?![0-9A-Za-z])")
"""The check digit ten, behind seventeen others, in the ways it is typed."""
_WEIGHTS: Final = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS: Final = "10X98765432"
_CALLED: Final = re.compile(r"身份证|证件|公民|社保|医保|居住证|ID|(?i:card|identity)")
_BANKS: Final = {
    19: re.compile("62|60|955"),
    18: re.compile("62|60"),
    17: re.compile("62|60"),
    16: re.compile("62|60|65|4|5[1-5]|2[2-7]|35"),
}
"""How cards in use begin, by their length (ISO/IEC 7812)."""
_HYPHEN: Final = re.compile("[0-9A-Za-z]-$")
_MORE: Final = re.compile("-[0-9A-Za-z]")
_FILED: Final = re.compile(
    r"(?:订单|流水|单号|发票|编号|序号|批号|合同|货号|运单|快递|编码|条码)[^，。\n]{0,8}$"
)
_ACCOUNT: Final = re.compile(
    r"(?:卡号|银行账号|银行账户|账号|帐号|账户|帐户|存折|一卡通|银行卡|储蓄卡|信用卡)"
    r"[^0-9A-Za-z\n]{0,12}(?P<n>[0-9](?:[ \-]{0,2}[0-9]){9,29})(?![0-9A-Za-z])"
)
_PAPER: Final = re.compile(
    r"(?<![0-9A-Za-z])(?P<n>(?P<letter>[A-Za-z]{1,3})[ \-.·]{0,2}"
    r"(?P<digits>[0-9](?:[ \-]?[0-9]){6,11}))(?![0-9A-Za-z])(?!-[0-9A-Za-z])"
)
_PAPER_CALLED: Final = re.compile(
    r"护照|通行证|回乡证|签证|证件|永居|永久居留|居留证|台胞|台湾|港澳|(?i:passport|permit)"
)
_TAIWAN: Final = re.compile(
    r"(?:台胞证|台湾居民来往大陆通行证|通行证|护照)(?:号码?|号)?[^0-9A-Za-z\n]{0,6}"
    r"(?P<n>[0-9]{8,10})(?![0-9A-Za-z])"
)
_SERVICE: Final = re.compile(
    r"(?:军官证|士兵证|文职|警官证|军人证|士官证)(?:号码?|号)?[^0-9\n]{0,6}(?P<n>[0-9]{6,8})(?![0-9])"
    r"|[军南北东西中空海装后政参广沈济成兰]字第(?P<m>[0-9]{6,8})号"
)


def cards(digits: Digits) -> Iterator[Number]:
    """Identity cards and bank cards among the digits of a text."""
    yield from _new_cards(digits)
    for window in digits.find(_CARD_15, 15):
        if window.tight and is_identity_card(window.digits) and not _thing(digits.text, window):
            yield window.number("identity-card")
    yield from _bank_cards(digits)
    for found in _ACCOUNT.finditer(digits.text):
        bare = re.sub(r"[^0-9]", "", found["n"])
        yield Number("bank-card", found.start("n"), found.end("n"), bare)


def papers(text: str) -> Iterator[Number]:
    """Passports, permits for travel and residence, papers of soldiers."""
    for found in _PAPER.finditer(text):
        letter, digits = found["letter"].upper(), re.sub("[^0-9]", "", found["digits"])
        words = before(text, found.start(), 16)
        called = _PAPER_CALLED.search(words) is not None
        if not words.endswith("字") and _is_paper(letter, digits, called):
            yield Number("passport", found.start(), found.end(), letter + digits)
    for found in _TAIWAN.finditer(text):
        yield Number("passport", found.start("n"), found.end("n"), found["n"])
    for found in _SERVICE.finditer(text):
        name = "n" if found["n"] else "m"
        yield Number("passport", found.start(name), found.end(name), found[name])


def _is_paper(letter: str, digits: str, called: bool) -> bool:
    """Whether letter and digits are those of a passport or permit. Parts and files are
    numbered alike, so a rare letter and a date need the word before them."""
    count = len(digits)
    dated = _is_day(digits[:8]) or _is_day("20" + digits[:6])
    if len(letter) == 3:  # the older card of foreigners: country, then 12 digits
        return count == 12 and not dated
    if len(letter) == 2:
        return count == 7 and (called or letter[0] == "E")
    if (letter in "EG" and count == 8) or (letter in "HM" and count in (8, 10)):
        return called or not dated
    return called and letter in "CDEGHKLMPSTW" and 7 <= count <= 10


def is_identity_card(number: str) -> bool:
    """GB 11643: province, a day of birth that there was, and for 18 digits the check digit."""
    if not (number[:2] in PROVINCES or (number[:1] == "9" and number[1:3] in PROVINCES)):
        return False
    if len(number) == 15:
        return number.isdigit() and _is_day("19" + number[6:12])
    if len(number) != 18 or not number[:17].isdigit() or not _is_day(number[6:14]):
        return False
    return number[17] == _check(number)


def is_bank_card(number: str) -> bool:
    """ISO/IEC 7812: 16 to 19 digits of which the Luhn sum ends in nought."""
    if not 16 <= len(number) <= 19 or len(set(number)) < 4:
        return False
    total = 0
    for place, digit in enumerate(reversed(number)):
        one = int(digit) * (1 + place % 2)
        total += one - 9 if one > 9 else one
    return total % 10 == 0


def _new_cards(digits: Digits) -> Iterator[Number]:
    """Cards of 18: the first 17 digits, then one more or the X that stands for ten.

    Inside a longer number too, since the card of a disabled person has two digits more. With
    the word before it a card with a slip of the pen is a card as well.
    """
    for index in digits.inside(_CARD_18):
        window = digits.window(index, 17)
        if window is None or not window.loose or not _is_day(window.digits[6:14]):
            continue
        called = _CALLED.search(before(digits.text, window.start)) is not None
        if found := _X.match(digits.text, window.end):
            if called or _check(window.digits) == "X":
                yield Number("identity-card", window.start, found.end(), window.digits + "X")
        elif (longer := digits.window(index, 18)) is not None and longer.loose:
            slip = called and longer.tight
            if slip or longer.digits[17] == _check(longer.digits):
                yield longer.number("identity-card")


def _bank_cards(digits: Digits) -> Iterator[Number]:
    for count, form in _BANKS.items():
        for window in digits.find(form, count):
            fits = window.tight and _in_order(window) and is_bank_card(window.digits)
            if fits and not (_thing(digits.text, window) or _joined(digits.text, window)):
                yield window.number("bank-card")


def _in_order(window: Window) -> bool:
    """Whether the groups are such as cards are written in."""
    return all(len(gap) <= 3 for gap in window.gaps) and (
        set(window.sizes) == {1} or all(size in (3, 4, 5, 6, 8) for size in window.sizes[:-1])
    )


def _joined(text: str, window: Window) -> bool:
    """Whether a hyphen joins more letters or digits to its groups, as in a UUID."""
    return len(window.sizes) > 1 and bool(
        _HYPHEN.search(before(text, window.start, 2)) or _MORE.match(text, window.end)
    )


def _check(number: str) -> str:
    total = sum(int(digit) * weight for digit, weight in zip(number, _WEIGHTS, strict=False))
    return _CHECKS[total % 11]


def _is_day(digits: str) -> bool:
    try:
        return date(1850, 1, 1) <= date.fromisoformat(digits) <= date(2100, 1, 1)
    except ValueError:
        return False


def _thing(text: str, window: Window) -> bool:
    """Whether the digits are said to be the number of a thing."""
    words = before(text, window.start, 16)
    return _FILED.search(words) is not None and _CALLED.search(words) is None
