"""Words of the picture of all organisations."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "county.title": ("组织图", "The organisations as a tree"),
    "county.desc": (
        "从左到右是上级到下级，共画出 {count} 个组织；下面的列表内容相同。",
        "From left to right, from above to below; {count} {count:organisation|organisations}. "
        "The list below says the same.",
    ),
    "county.left-out": (
        "还有 {count} 个更下级的组织没有画出，见下面的列表。",
        "{count} further down {count:is not drawn; it stands|are not drawn; they stand} in the "
        "list below.",
    ),
    "county.note": (
        "承诺 {commitments} · 按时 {met}/{settled}",
        "{commitments} {commitments:commitment|commitments} · on time {met}/{settled}",
    ),
    "county.note-none": (
        "承诺 {commitments} · 无到期事项",
        "{commitments} {commitments:commitment|commitments} · nothing due",
    ),
}
