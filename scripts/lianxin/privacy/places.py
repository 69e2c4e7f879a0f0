"""Addresses down to the door, and likely names of persons."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from typing import Final

from lianxin.privacy.numbers import Number

_N: Final = r"[0-9一二三四五六七八九十百]{1,5}"
_ROOM: Final = r"(?:室|户|房|房间|号房)"
_ADDRESS: Final = (
    # a door number, then at least one step further inside
    rf"(?:路|街|道|巷|弄|里|胡同|村|组|屯|社|坊|大道){_N}(?:号|弄)(?:院|内|楼)?"
    rf"(?:{_N}(?:号楼|栋|幢|座|单元|号))*{_N}{_ROOM}",
    rf"{_N}(?:号楼|栋|幢|座)(?:{_N}单元)?(?:{_N}(?:层|楼))?{_N}{_ROOM}",
    rf"{_N}单元(?:{_N}(?:层|楼))?{_N}{_ROOM}",
    rf"{_N}单元(?:{_N}层)?[0-9]{{3,4}}",
    rf"{_N}(?:号楼|栋|幢|座)[\-－]{_N}[\-－]{_N}",
    # a house in a village group
    rf"(?:村|屯|寨|庄|社区){_N}(?:组|队|社){_N}号",
    rf"(?:住址|家住|住在|现住|门牌)[^，。；\n]{{0,14}}{_N}号",
)
_ADDRESSES: Final = tuple(re.compile(form) for form in _ADDRESS)
_SURNAMES: Final = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程"
    "苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚"
    "邵万钱严覃武戴莫孔向汤"
)
CALLED: Final = (
    "大爷|大妈|大娘|大叔|大婶|大伯|奶奶|爷爷|阿姨|叔叔|伯伯|婆婆|公公|老汉|老人|老太|先生|女士|小姐|"
    "师傅|同学|小朋友|同志家|家中|家里|一家|户主|夫妇|夫妻|的母亲|的父亲|的儿子|的女儿|的丈夫|的妻子"
)
_NAME: Final = re.compile(
    rf"(?<![一-鿿])(?P<n>[{_SURNAMES}][一-鿿]{{0,2}}?)(?={CALLED})"
    rf"|(?:帮助|走访|看望|慰问|联系|来访人|姓名[:：]|为|给|和|与|向|到|找|请|送|陪|接)"
    rf"(?P<m>[{_SURNAMES}][一-鿿]{{0,2}}?)(?={CALLED})"
)
_NO_NAME: Final = frozenset("高龄 孤寡 困难 石油 金融 马上 方便 白天 夏天 万家 千家".split())


def addresses(text: str) -> Iterator[Number]:
    """Addresses that lead to one door; a street, a building or an office is none."""
    for form in _ADDRESSES:
        for found in form.finditer(text):
            yield Number("address", found.start(), found.end(), found[0])


def names(text: str, members: Set[str]) -> Iterator[Number]:
    """Likely names of persons who are not members, with how people call them behind."""
    for found in _NAME.finditer(text):
        group = "n" if found["n"] else "m"
        if found[group] not in members and found[group] not in _NO_NAME:
            yield Number("name", found.start(group), found.end(group), found[group])
