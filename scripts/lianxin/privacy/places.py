"""Addresses down to the door; a street, a building, an office or a number of houses is none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lianxin.privacy.digits import Number, before

_N: Final = r"[0-9一二三四五六七八九十百〇零]{1,5}"
_ROOM: Final = r"(?:室(?!内)|号房|房间|房(?!屋|子|产|顶|前|后|改))"
"""户 is none: 2单元12户 are twelve households."""
_BUILDING: Final = r"(?:号楼|栋|幢|座|#楼|#|号院)"
_STREET: Final = r"(?:路|街|道|巷|弄|里|胡同|村|组|屯|社|坊|大道|条|苑|园|小区)"
_SIDE: Final = (
    r"(?:[东西南北中左右]户|[1-9][0-9]?0[0-9](?:[室户号]|(?![0-9A-Za-z元人户米份个]))"
    r"|[0-9]{3,4}(?:[室户]|(?![0-9A-Za-z元人户米份个年])))"
)
_WHOSE: Final = r"(?=[，。；、,;!！?？）)\s家住院门]|$|的(?:家|房|院))"
_ADDRESS: Final = (
    # a door number, then at least one step further inside
    rf"{_STREET}{_N}(?:号|弄)(?:院|内|楼)?(?:{_N}(?:号楼|栋|幢|座|单元|号)){{0,4}}{_N}{_ROOM}",
    rf"{_N}{_BUILDING}[ ,，]?(?:{_N}单元|[A-Da-d东西中]单元)?[ ,，]?(?:{_N}(?:层"
    rf"|楼))?[ ,，]?{_N}{_ROOM}",
    rf"{_N}{_BUILDING}[ ,，]?(?:{_N}|[东西中])单元[ ,，]?(?:{_N}(?:层|楼))?[ ,，]?{_SIDE}",
    rf"(?:{_N}|[东西中])单元[ ,，]?(?:{_N}(?:层|楼))?[ ,，]?(?:{_N}{_ROOM}|{_SIDE})",
    rf"{_N}(?:号楼|栋|幢|座|#)[ ]?[1-9][0-9]?0[1-9](?![0-9A-Za-z元人户米份个套])",
    rf"{_N}{_BUILDING}[\-－]{_N}[\-－]{_N}",
    rf"{_N}号楼[\-－]?[1-9][0-9]?0[1-9](?![0-9])",
    r"(?:小区|花园|家园|苑|公寓|新村|新城|庭|院|府|里|园|楼盘|宿舍)[ ]?[0-9]{1,3}(?:#"
    r"|-)[0-9]{1,2}-[0-9]{3,4}(?![0-9\-])",
    rf"[A-Za-z]座[ ]?(?:{_N}(?:层|楼))?[ ]?[0-9]{{3,4}}(?:室|号|(?![0-9A-Za-z元人户米份个]))",
    rf"(?<![0-9一二三四五六七八九十]){_N}楼[ ]?[0-9]{{3,4}}{_ROOM}",
    # a house in a village
    rf"(?:村|屯|寨|庄|社区|乡|镇|湾|坪|坝|沟|嘴|坡|岭|冲)第?{_N}(?:组|队|社|村民小组|小组"
    rf"|屯)[ ,，]?(?:门牌)?(?:第)?{_N}号(?!楼|路|井|泵|渠|桥|线|机|变|水|塘|大棚|棚|文)",
    rf"(?:村|屯|寨|庄)(?:门牌)?{_N}号{_WHOSE}",
    rf"(?:村|屯|寨|庄|组|队|社|巷|街)[^，。；、\n]{{0,3}}[东西南北头口边尾][^，。；、\n]{{0,3}}第"
    rf"{_N}(?:家|户|个院子|座房|栋房)",
    rf"(?:住址|家庭地址|家住|住在|现住|居住在|户籍地址?|租住|门牌号?"
    rf"|地址)[^，。；\n]{{0,24}}?{_N}(?:号(?!楼|文)|弄{_N}号)",
    rf"(?:住址|家庭地址|家住|住在|现住|居住在|户籍地址?|租住)[^，。；\n]{{0,24}}?{_N}(?:室|房|门"
    rf"|{_BUILDING}{_N})",
    r"(?i:room|flat|apartment|apt\.?)[ ]?[0-9]{1,4}[A-Za-z]?,[ ]?(?:(?:unit|building|block"
    r"|no\.?)[ ]?[0-9A-Za-z]{1,4})",
)  # fmt: skip
_ADDRESSES: Final = tuple(re.compile(form) for form in _ADDRESS)
_OFFICE: Final = re.compile(
    r"(?:村委|居委|党群|服务|办公|办事|政府|委员会|活动|阵地|学校|小学|中学|教学|医院|卫生院"
    r"|卫生室|门诊"
    r"|图书|公司|工厂|车间|支部|党支|总支|大厅|党校|机关|礼堂|工会|妇联|中心|大楼|会议|信用社"
    r"|银行|法院|检察"
    r"|派出所|司法所|财政所|民政|局|站|厅|院部|食堂|文化|研究|实验|图书馆|展厅|商场|超市|窗口"
    r"|养老院|敬老院)"
)
_OFFICE_BEHIND: Final = re.compile(
    r"[（(]?(?:会议|办公|教室|活动|党员|接待|调解|阅览|值班|图书|档案|党建|支部|窗口|开会|召开"
    r"|举行|集中|报名|签到|培训|领取|门口的?公示)"
)


def addresses(text: str) -> Iterator[Number]:
    """Addresses that lead to one door behind which somebody lives."""
    for form in _ADDRESSES:
        for found in form.finditer(text):
            if not _is_office(text, found.start(), found.end()):
                bare = re.sub(r"[ ,，]", "", found[0])
                yield Number("address", found.start(), found.end(), bare)


def _is_office(text: str, start: int, end: int) -> bool:
    """Whether people work or meet there: the words around the room say so."""
    ahead = re.split(r"[，。；\n]", before(text, start, 18))[-1] + text[start:end]
    return _OFFICE.search(ahead) is not None or _OFFICE_BEHIND.match(text, end) is not None
