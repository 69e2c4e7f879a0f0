"""Words about what was put right, excused or erased."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "amends.title": ("更正、豁免和依法删除", "Corrections, waivers and erasures"),
    "amends.says": (
        "记下的事不改；写错了要更正，原值、新值、理由、谁同意都留在这里。不能履行的有豁免，"
        "依法删除的只写删了几条。",
        "What is recorded does not change. A mistake is put right openly: the old value, the new, "
        "why, and who agreed. Waivers give their reason; an erasure says how many records, never "
        "which.",
    ),
    "amends.correction": ("更正（{kind}）", "correction ({kind})"),
    "amends.erasure": ("依法删除 {count} 条记录", "{count} {count:record|records} erased by law"),
    "amends.waiver": ("豁免：{rule}", "waiver: {rule}"),
    "amends.agreed": ("{name}同意", "agreed by {name}"),
    "amends.span": ("{first} 至 {last}", "{first} to {last}"),
}
