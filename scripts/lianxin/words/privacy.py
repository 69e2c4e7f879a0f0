"""Words of the guard against private data."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "privacy.sure": (
        "这里像是{kind}（{shown}），台账里不能出现",
        "this looks like {kind} ({shown}), which must not stand in the register",
    ),
    "privacy.remedy": (
        "删掉它，改写成不指向个人的话；已经提交过的，请联系管理员从历史里清除；确属误报的，"
        "用 lianxin guard --fingerprint 取指纹，写一条 waiver 说明理由",
        "take it out and say it without pointing at a person; if it was committed before, ask "
        "the maintainers to clear it from history; for a false alarm get a fingerprint with "
        "lianxin guard --fingerprint and write a waiver with the reason",
    ),
    "privacy.likely": (
        "这里可能是{kind}（{shown}），请看一看",
        "this may be {kind} ({shown}); please have a look",
    ),
    "privacy.likely.remedy": (
        "群众不写姓名，用代号；是党员的，先登记 member",
        "people served are not named, write the alias; a member needs a member record first",
    ),
    "privacy.unused": (
        "这个指纹在本组织的记录里对不上任何内容",
        "nothing in the organisation's records has this fingerprint",
    ),
    "privacy.unused.remedy": (
        "用不着了就删去这条豁免；写错了就重新取指纹",
        "delete the waiver if it is no longer needed, or take the fingerprint again",
    ),
    "privacy.own": (
        "这条豁免由写下内容的人自己批准，不作数",
        "this waiver was approved by the one whose record it covers, and does not count",
    ),
    "privacy.own.remedy": ("请另一位党员批准", "have another member approve it"),
    "privacy.account": (
        "QQ、微信等账号",
        "an account of QQ, WeChat or the like",
    ),
    "privacy.identity-card": ("身份证号", "an identity-card number"),
    "privacy.mobile": ("手机号", "a mobile number"),
    "privacy.landline": ("固定电话", "a telephone number"),
    "privacy.bank-card": ("银行卡号", "a bank-card number"),
    "privacy.passport": ("护照、通行证等证件号", "the number of a passport or permit"),
    "privacy.plate": ("车牌号", "a number plate"),
    "privacy.e-mail": ("电子邮箱", "an e-mail address"),
    "privacy.address": ("到户的住址", "an address down to the door"),
    "privacy.name": ("群众的姓名", "the name of a person served"),
}
