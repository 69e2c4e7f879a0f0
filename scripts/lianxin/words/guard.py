"""Words of `lianxin guard`."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "guard.help": (
        "提交以前查一遍文件里有没有私人信息：证件号、电话、银行卡、住址、群众姓名等。",
        "Before committing: is there private data in these files, such as identity cards, "
        "telephones, bank cards, addresses, names of people served?",
    ),
    "guard.fingerprint": (
        "列出所见内容的指纹，供误报写豁免用",
        "print fingerprints of what is seen, for waivers of false alarms",
    ),
    "guard.clean": ("看了 {count} 个文件，没有私人信息", "no private data in {count} files"),
    "guard.unreadable": ("“{file}”打不开：{why}", "'{file}' cannot be read: {why}"),
}
