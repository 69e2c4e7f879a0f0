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
    "guard.message": (
        "所给的文件是提交说明（git 的 commit-msg 钩子用）：只看内容，不看文件名",
        "the file holds a commit message (for git's commit-msg hook): only its text is looked at",
    ),
    "guard.no-text": (
        "“{file}”不是文本，看不了里面的内容，请自己看一看",
        "'{file}' is no text and cannot be looked into; please look yourself",
    ),
    "guard.too-large": (
        "“{file}”超过 {why} MB，没有查，不能放行",
        "'{file}' is above {why} MB; it was not looked through and cannot pass",
    ),
    "guard.clean": (
        "看了 {count} 个文件，没有私人信息",
        "no private data in {count} {count:file|files}",
    ),
    "guard.unreadable": ("“{file}”打不开：{why}", "'{file}' cannot be read: {why}"),
}
