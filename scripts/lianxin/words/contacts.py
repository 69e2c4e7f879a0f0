"""Words of contact work in sums."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "contacts.title": ("联系走访", "Contact work"),
    "contacts.says": (
        "走访只公布合计，单独一次从不公布。次数四舍五入到 5，不到 10 的不公布；别的数字会泄露它的，"
        "那些数字也不公布，所以各项加起来不一定等于总数。",
        "Contacts are public in sums only, never one by one. Counts are rounded to 5; below 10 "
        "they are withheld, and so is whatever would give one away. Parts need not add up.",
    ),
    "contacts.when": (
        "一个月过去 {days} 天以后才公布，公布了就不再改。"
        "晚于 31 天补记的不计入，事后更正的也按原来记的算。",
        "A month is published {days} days after its end and does not move any more. What was "
        "entered over 31 days late is left out, and corrections do not change these sums.",
    ),
    "contacts.why": ("哪些不公开，为什么", "What is not shown, and why"),
    "contacts.months": ("全部组织每月合计", "All organisations by month"),
    "contacts.none": (
        "还没有可以公布的数字。",
        "There is no figure that can be published yet.",
    ),
    "contacts.by-month": ("按月", "by month"),
    "contacts.by-form": ("按方式", "by form"),
    "contacts.by-topic": ("按内容（一次可有几项）", "by topic (a contact may have several)"),
    "contacts.what": ("项目", "what"),
    "contacts.count": ("次数", "contacts"),
    "contacts.half-1": ("{year} 年上半年", "{year}, January to June"),
    "contacts.half-2": ("{year} 年下半年", "{year}, July to December"),
    "contacts.month": ("{year} 年 {month} 月", "{year}-{month:02d}"),
    "contacts.about": ("约 {count}", "about {count}"),
    "contacts.in-all": ("合计", "in all"),
    "contacts.total": ("共约 {count} 次", "about {count} contacts in all"),
    "contacts.total-withheld": ("总数不公布", "the total is withheld"),
    "contacts.withheld": ("不公布", "withheld"),
    "contacts.rest": ("其余 {count} 项", "{count} {count:other|others}"),
    "contacts.taken-down": (
        "有记录依规定删除，以前的数字一并撤下，免得前后一比看出删了什么",
        "taken down since records were lawfully erased: comparing would show what they were",
    ),
    "contacts.county": ("全部组织的合计", "Figures of all organisations"),
}
