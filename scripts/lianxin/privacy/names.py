"""Likely names of persons: a surname with how people call somebody behind or before it.

Only shown to a person as a warning, so it should rather be quiet than cry wolf: each form
wants a word beside the name that is said of persons.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from typing import Final

from lianxin.privacy.digits import Number
from lianxin.privacy.surnames import (
    BEHIND,
    CALLED,
    DOUBLE,
    NEVER,
    NO_NICKNAMES,
    PLACES,
    ROLES,
    SINGLE,
    SURNAME,
    TWO_PLACES,
    VERBS,
    WORDS,
    WORDS_WITH_NUMBERS,
)

_GIVEN: Final = rf"(?:(?![{NEVER}])[一-鿿]){{1,2}}"
_EDGE: Final = rf"(?=[，。、；：,;:!！?？（）()\s0-9“”《》/]|$|{BEHIND})"
_SHORT_VERB: Final = "[为给和与向到找请送陪接帮替扶背问听是叫让同跟对由在去把将了]"
_LABEL: Final = (
    "姓名|户主|联系人|申请人|收件人|收款人|患者|监护人|来访人|反映人|投诉人|当事人|家长|受助人"
    "|被访人|受访人|走访对象|联系对象|帮扶对象"
)
_FORMS: Final = tuple(
    re.compile(form)
    for form in (
        # 帮助张大爷, 李桂芳老人
        rf"(?:(?<![一-鿿])|{VERBS}|{ROLES}|{_SHORT_VERB})了?"
        rf"(?P<n>{SURNAME}(?:(?!{CALLED}){_GIVEN}?)??)(?={CALLED})",
        # 贫困户王建国, 走访李桂芳家
        rf"(?:{ROLES}|(?:{VERBS}|陪|替|搀|背|扶着|送)了?)[“\"（(]?(?P<n>{SURNAME}{_GIVEN}){_EDGE}",
        # 小王, 老李头
        rf"(?:(?<![一-鿿])|{VERBS}|{ROLES}|{_SHORT_VERB})了?(?P<n>[小老阿][{SINGLE}])"
        r"(?=[，。、；：,;!！?？\s]|$|头(?![上部发])|家(?![庄具电乡园庭])|说|谈|聊|反映|和老"
        r"|两口|同志|今年|因病|住院"
        r"|的(?:儿|女|母|父|妻|丈|孙|老伴|孩|家|病|腿|房)|夫妇|媳妇|爱人|哥|姐|嫂|叔|婶)",
        # 姓名：王建国
        rf"(?:(?:{_LABEL})(?:姓名)?[:：][ ]?|名叫|叫做|姓名是|本名|真名|姓名)[ ]?"
        rf"(?P<n>{SURNAME}{_GIVEN}){_EDGE}",
        # 王某某
        rf"(?P<n>{SURNAME}某[某甲乙丙]?)(?![些个种处地村日年月组街市县镇乡区路户单公部机职])",
    )
)
_ANY: Final = re.compile(f"[{SINGLE}{DOUBLE.replace('|', '')}]")
_HINT: Final = re.compile(
    rf"(?:{CALLED}|某|姓名|名叫|叫做|本名|真名|[小老阿][{SINGLE}])"
    rf"|(?:{ROLES}|{VERBS}|{_LABEL}|[陪替搀背着送])[了:：“\"（( ]{{0,2}}[{SINGLE}]"
)
_CALLED: Final = frozenset(CALLED.split("|"))


def names(text: str, members: Set[str]) -> Iterator[Number]:
    """Likely names of persons who are not members, without how people call them."""
    if not (_ANY.search(text) and _HINT.search(text)):
        return
    for form in _FORMS:
        for found in form.finditer(text):
            name, start = found["n"], found.start("n")
            if _is_name(name) and not _is_member(text, start, members):
                yield Number("name", start, start + len(name), name)


def _is_name(name: str) -> bool:
    """Whether it is not rather a word, or a place that is called after somebody."""
    if (
        name[:2] in WORDS
        or name[:2] in WORDS_WITH_NUMBERS
        or name in NO_NICKNAMES
        or name[1:] in _CALLED
    ):
        return False
    if len(name) == 2:
        return name[1] not in TWO_PLACES or name[0] in "小老阿"
    return len(name) != 3 or name[2] not in PLACES


def _is_member(text: str, start: int, members: Set[str]) -> bool:
    return any(text[start : start + length] in members for length in (2, 3, 4))
