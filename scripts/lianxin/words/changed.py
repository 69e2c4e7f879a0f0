"""Words about the commits that changed a record, and the duties that bind it."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "changed.title": ("哪些提交改过这一页", "Which commits changed this page"),
    "changed.says": (
        "从版本库的主线读出，新的在前。日期由提交者的机器写下，只供参考；谁提交的、怎么留言的，"
        "不在这里转载。",
        "Read from the main line of the repository, the newest first. The dates are what the "
        "committer's machine claimed. Who committed and what was noted is not repeated here.",
    ),
    "changed.none": (
        "这个网站不是从 git 版本库做出来的，看不到哪些提交改过它。",
        "This site was not made from a git repository, so the commits cannot be named.",
    ),
    "changed.part": (
        "做网站时没有取回全部历史，说不准哪些提交改过它，所以一条也不列。",
        "Only a part of the history was at hand when this site was made, so none is listed "
        "rather than some.",
    ),
    "changed.empty": (
        "还没有任何提交含有这条记录。",
        "No commit holds this record yet.",
    ),
    "changed.uncommitted": (
        "这一页的内容里有还没有提交的改动。",
        "What this page shows holds changes that are not committed.",
    ),
    "changed.no-day": ("日期读不出", "no readable date"),
    "changed.recorded": ("第一次登记", "first recorded"),
    "changed.deleted": ("文件被删去", "the file was deleted"),
    "changed.unread": ("有改动；其中一版读不出", "changed; one of the versions is unreadable"),
    "changed.only-form": ("只改了写法，内容没有变", "only how it is written, not what it says"),
    "changed.hidden": ("改了不公开的内容", "something that is not public"),
    "changed.later": (
        "晚于本页的日期，改了什么不在这里写",
        "later than the day of this page; what it changed is not told here",
    ),
    "changed.added": ("填写：{field}", "filled in: {field}"),
    "changed.more": ("新增{field} {count} 条", "{field}: {count} more"),
    "changed.changed": ("改动：{field}", "changed: {field}"),
    "changed.removed": ("删去：{field}", "taken out: {field}"),
    "changed.duties": ("受哪些条款约束", "Which clauses bind it"),
    "changed.duties-says": (
        "依据采用的制度，这一件事何时应办到哪一步；点条款可看原意和算法。",
        "What the adopted regulations ask here and by when; each clause says what it means and "
        "how its days are counted.",
    ),
    "changed.duties-none": (
        "没有可以在这里列出的条款。",
        "There is no clause that could be listed here.",
    ),
    "changed.due": ("{day} 前", "by {day}"),
    "changed.done": ("{day} 办到", "done on {day}"),
    "changed.holder": ("由{name}承担", "held by {name}"),
}
