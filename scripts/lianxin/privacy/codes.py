"""Signs with letters in them: number plates, e-mail addresses, accounts of chat services."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lianxin.privacy.digits import Number
from lianxin.privacy.plain import CHINESE_DIGITS, spelled

PROVINCE: Final = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
_SIGN: Final = rf"[A-HJ-NP-Za-hj-np-z0-9{CHINESE_DIGITS}]"
_DIGIT: Final = rf"[0-9{CHINESE_DIGITS}]"
_DOT: Final = r"[ \t·.\-•・,，、*]{0,3}"
_END: Final = r"(?![A-Za-z0-9])"
_PLATES: Final = tuple(
    re.compile(form)
    for form in (
        # GA 36: five signs, six with new energy, or a word at the end
        rf"[{PROVINCE}]{_DOT}[A-HJ-NP-Za-hj-np-z]{_DOT}(?P<r>{_SIGN}(?:{_DOT}{_SIGN}){{4,5}})"
        rf"{_END}",
        rf"[{PROVINCE}]{_DOT}[A-HJ-NP-Za-hj-np-zOo]{_DOT}(?P<r>{_SIGN}(?:{_DOT}{_SIGN}){{3}})"
        rf"{_DOT}[挂学警港澳试超领使]",
        rf"(?<![一-鿿])[使领]{_DOT}(?P<r>[0-9]{{3}}{_DOT}[0-9]{{3}}){_END}",
        rf"[{PROVINCE}]{_DOT}(?P<r>[0-9]{{3}}{_DOT}[0-9]{{3}}){_DOT}[使领]",
        # armed police, army, tractors
        rf"(?<![A-Za-z])WJ{_DOT}[{PROVINCE}0-9]{{1,2}}{_DOT}(?P<r>[0-9]{{4,5}}[0-9A-Z]?){_END}",
        rf"(?<![一-鿿])[军海空北沈兰济南广成]{_DOT}[A-HJ-NP-Z]{_DOT}(?P<r>[A-Z]?[0-9]{{5}}){_END}",
        rf"[{PROVINCE}][0-9]{{2}}[·.\- ](?P<r>[0-9]{{5}}){_END}",
    )
)
_PLATE_CALLED: Final = re.compile(
    rf"(?:车牌号?码?|号牌|牌照)[^A-Za-z0-9\n]{{0,6}}(?P<n>[{PROVINCE}]?[A-HJ-NP-Za-hj-np-z]?[ ·."
    rf"\-]?"
    rf"(?P<r>[A-HJ-NP-Z0-9]{{5,6}})){_END}"
)
_LEAST_DIGITS: Final = 2

_AT: Final = re.compile(
    r" ?@ ?|[ （(\[{【<_#＃-]{1,2}(?:at|AT|At|a|圈a|艾特)[ ）)\]}】>_#＃-]{1,2}| ?(?:艾特|爱特"
    r"|圈a|小老鼠) ?"
)
_LOCAL_PART: Final = re.compile(r"(?<![A-Za-z0-9._%+\-])[A-Za-z0-9][A-Za-z0-9._%+\-]{0,63}$")
_HOST: Final = re.compile(
    r"(?P<first>[A-Za-z0-9][A-Za-z0-9\-]{0,62})"
    r"(?P<rest>(?:(?:\.| ?[。．] ?| ?点 ?| dot | ?[(\[]dot[)\]] ?| \. ?"
    r"|\. )[A-Za-z0-9][A-Za-z0-9\-]{0,62}){1,5})"
)
_TOP: Final = re.compile(r"[A-Za-z]{2,12}(?![A-Za-z0-9\-])$")
_MACHINES: Final = re.compile(r"(?:git|hg|svn|no-?reply|[0-9]+\+[A-Za-z0-9\-]+)$", re.IGNORECASE)
"""What stands before the at sign where no person reads."""

_ACCOUNTS: Final = tuple(
    re.compile(form)
    for form in (
        r"(?:扣扣|企鹅|[QqＱ][Qq])(?!群)(?:号码|号|联系)?[ ]?(?:是|为"
        r"|[:：])?[ ]?(?P<n>[1-9][0-9]{4,11})(?![0-9A-Za-z])",
        r"(?<![A-Za-z0-9])(?P<n>wxid_[A-Za-z0-9_]{6,40})",
        r"(?:微信号码?|微信[Ii][Dd]|薇信号?|威信号|微X号?|V信号?|v信号?|抖音号|快手号|支付宝账号"
        r"|支付宝号|钉钉号|陌陌号)"
        r"[ ]?(?:是|为|[:：])?[ ]?[“\"'(（]?(?P<n>[A-Za-z0-9][A-Za-z0-9_\-]{4,29})(?![A-Za-z0-9])",
        r"(?:加(?:我|他|她|其)?(?:的)?微信|微信(?:是|[:：])|(?<![A-Za-z])[VvWw][Xx](?:号"
        r"|[:：]))[ ]?[:：]?[ ]?"
        r"(?P<n>[A-Za-z0-9][A-Za-z0-9_\-]{4,29})(?![A-Za-z0-9])",
    )
)
_NO_ACCOUNT: Final = frozenset("wechat weixin lianxin".split())


def plates(text: str) -> Iterator[Number]:
    """Number plates; they hold two digits at least."""
    for form in (*_PLATES, _PLATE_CALLED):
        for found in form.finditer(text):
            if sum(one.isdigit() for one in spelled(found["r"])) >= _LEAST_DIGITS:
                bare = re.sub(r"[ \t·.\-•・,，、*]", "", spelled(found[0])).upper()
                yield Number("plate", found.start(), found.end(), bare)


def emails(text: str) -> Iterator[Number]:
    """E-mail addresses, also where the signs are spelled out. Sought from the at sign on."""
    for at in _AT.finditer(text):
        head = max(0, at.start() - 65)
        local = _LOCAL_PART.search(text[head : at.start()])
        host = _HOST.match(text, at.end())
        if local is None or host is None or _MACHINES.match(local[0]):
            continue
        labels = [one for one in re.split(r"[^A-Za-z0-9\-]+", host["rest"]) if one]
        bare_at = at[0].strip(" ") in ("at", "AT", "At", "a")
        if not _TOP.match(labels[-1]) or (bare_at and host["rest"].count(".") == len(labels)):
            continue  # 'meet at example.org' is a place
        name = ".".join((host["first"], *(one for one in labels if one != "dot")))
        yield Number("e-mail", head + local.start(), host.end(), f"{local[0]}@{name}")


def accounts(text: str) -> Iterator[Number]:
    """Accounts of chat and payment services, where the text says that they are such."""
    for form in _ACCOUNTS:
        for found in form.finditer(text):
            if found["n"].lower() not in _NO_ACCOUNT:
                yield Number("account", found.start("n"), found.end("n"), found["n"])
