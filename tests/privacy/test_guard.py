"""The guard on a corpus of both kinds: what must be seen however it is written, and what not.

Every number here is made up: cards from the digits of the standard's own example, telephones
from blocks of one digit.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lianxin.privacy import mask, scan
from lianxin.privacy.cards import is_bank_card, is_identity_card
from lianxin.privacy.plain import plain

CARD = "11010519491231002X"  # the example printed in GB 11643
OLD_CARD = "110105491231002"
MOBILE = "13800000000"
BANK = "6222021234567890128"

SEEN = [
    ("identity-card", f"身份证{CARD}"),
    ("identity-card", CARD.lower()),
    ("identity-card", "110105 19491231 002X"),
    ("identity-card", "110105-19491231-002X"),
    ("identity-card", "1101 0519 4912 3100 2X"),
    ("identity-card", "１１０１０５１９４９１２３１００２Ｘ"),
    ("identity-card", "\u200b".join(CARD)),
    ("identity-card", "110105\u200d19491231\ufeff002X"),
    ("identity-card", "一一〇一〇五一九四九一二三一〇〇二X"),
    ("identity-card", "壹壹零壹零伍壹玖肆玖壹贰叁壹零零贰X"),
    ("identity-card", "①①⓪①⓪⑤①⑨④⑨①②③①⓪⓪②X"),
    ("identity-card", f"证件号：{OLD_CARD}。"),
    ("identity-card", "110105.19491231.002X"),
    ("identity-card", f"号码{CARD}，电话另附"),
    ("mobile", f"电话{MOBILE}"),
    ("mobile", f"+86 {MOBILE}"),
    ("mobile", f"0086-{MOBILE}"),
    ("mobile", f"86{MOBILE}"),
    ("mobile", "138 0000 0000"),
    ("mobile", "138-0000-0000"),
    ("mobile", "138.0000.0000"),
    ("mobile", "138*0000*0000"),
    ("mobile", "１３８００００００００"),
    ("mobile", "1 3 8 0 0 0 0 0 0 0 0"),
    ("mobile", "一三八零零零零零零零零"),
    ("mobile", "幺三八零零零零零零零零"),
    ("mobile", "1\u200b38\u200b0000\u200b0000"),
    ("mobile", "微信同号138—0000—0000"),
    ("mobile", "(138)00000000"),
    ("landline", "010-66660000"),
    ("landline", "(010)66660000"),
    ("landline", "0571 8888 0000"),
    ("landline", "0571-8888000转806"),
    ("landline", "+86-10-66660000"),
    ("landline", "家里电话：6666000"),
    ("landline", "座机 8888-0000"),
    ("bank-card", f"卡号{BANK}"),
    ("bank-card", "6222 0212 3456 7890 128"),
    ("passport", "护照E00000001"),
    ("passport", "持EA0000001出境"),
    ("plate", "京A00001"),
    ("plate", "车牌粤B·D00001"),
    ("plate", "苏A D00001"),
    ("e-mail", "写信到 someone.there@example.cn"),
    ("e-mail", "someone(at)example.com"),
    ("e-mail", "ｓｏｍｅｏｎｅ＠example.com"),
    ("address", "住幸福路12号院3号楼2单元501室"),
    ("address", "某某小区8栋2单元301室"),
    ("address", "5幢1单元602"),
    ("address", "和平村三组18号"),
    ("address", "家住解放街26号"),
    ("address", "6号楼-2-301"),
    ("name", "走访王大爷"),
    ("name", "看望张某某老人"),
    ("name", "李某某家中漏雨"),
]

QUIET = [
    "2026年11月20日前完成",
    "二〇二六年十一月二十日",
    "订单号20261120093015123456",
    "流水号 1234567890123456",
    "统一社会信用代码91110000000000000X",
    "提交 9fceb02d0ae598e95dc970b74767f19372d61af8",
    "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "资金1,234,567,890.12元",
    "共计13800000000.00元",
    "投入一千三百八十万元",
    "长组字〔2007〕23号",
    "国发〔2013〕第32号文件",
    "GB 11643-1999",
    "更换村口至学校沿路的六盏路灯",
    "更换3号楼2单元楼道灯",
    "在幸福路12号设意见箱",
    "12345热线",
    "拨打12345或110",
    "400-000-0000",
    "服务时间8:30-17:30",
    "水渠全长3800米，宽1.5米",
    "面积138000平方米",
    "1-3组、4-6组轮流放水",
    "第13批第8000号",
    "版本 1.2.3-rc4",
    "http://example.cn/2026/11/20/138",
    "发放138份、收回130份问卷",
    "覆盖100户、320人",
    "每周三下午在三楼会议室接待",
    "由杜仲负责",
    "为高龄老人送餐",
    "帮助困难户修房",
    "走访贫困户、温饱户、小康户",
    "京A区到京B区的班车",
    "联系老党员、老干部",
    "编号 E2026-001",
    "六二二二零",
    "",
]


@pytest.mark.parametrize(("kind", "text"), SEEN)
def test_it_is_seen_however_it_is_written(kind: str, text: str) -> None:
    found = scan(text)
    assert kind in [one.kind for one in found], found
    (first,) = [one for one in found if one.kind == kind][:1]
    assert 0 <= first.start < first.end <= len(text)


@pytest.mark.parametrize("text", QUIET)
def test_it_is_quiet_about_everything_else(text: str) -> None:
    assert scan(text) == ()


def test_a_member_may_be_named() -> None:
    assert [one.kind for one in scan("走访王杜仲家中")] == ["name"]
    assert scan("走访王杜仲家中", frozenset({"王杜仲"})) == ()


def test_the_value_is_never_shown() -> None:
    (card,) = scan(f"身份证{CARD}")
    assert CARD not in repr(card)
    assert card.masked == "1" + "*" * 17
    assert (card.start, card.end) == (3, 21)


def test_a_mask_hides_the_value_and_keeps_the_columns() -> None:
    text = f"打{MOBILE}，证件{CARD}。"
    assert mask(text) == f"打1{'*' * 10}，证件1{'*' * 17}。"
    assert mask("１３８\u200b００００００００") == "１" + "*" * 11
    assert mask("走访王紫苏，没事") == "走访王**，没事"
    assert mask("138-0000-\n0000") == "1" + "*" * 8 + "\n****"


def test_one_stretch_is_one_sighting() -> None:
    assert [one.kind for one in scan(f"{CARD} {MOBILE} {BANK}")] == [
        "identity-card", "mobile", "bank-card",
    ]  # fmt: skip


def test_the_place_is_that_of_the_original() -> None:
    text = "请打\u200b１３８\u200b００００００００。"
    (one,) = scan(text)
    assert text[one.start : one.end] == "１３８\u200b００００００００"


@given(st.integers(0, 16), st.integers(1, 9))
def test_one_wrong_digit_is_no_card(place: int, more: int) -> None:
    digit = (int(CARD[place]) + more) % 10
    assert not is_identity_card(f"{CARD[:place]}{digit}{CARD[place + 1 :]}")


@given(st.integers(0, len(BANK) - 1), st.integers(1, 9))
def test_one_wrong_digit_is_no_bank_card(place: int, more: int) -> None:
    digit = (int(BANK[place]) + more) % 10
    assert not is_bank_card(f"{BANK[:place]}{digit}{BANK[place + 1 :]}")


@given(st.text(max_size=300))
def test_no_text_breaks_it(text: str) -> None:
    for one in scan(text):
        assert 0 <= one.start < one.end <= len(text)
    clear = plain(text)
    assert len(clear.first) == len(clear.last) == len(clear.text)
    assert len(mask(text)) == len(text)


@given(st.text(alphabet="0123456789 -xX一二三〇１２\u200b室号村路王大爷", max_size=4000))
def test_it_is_quick_on_any_text(text: str) -> None:
    scan(text)
