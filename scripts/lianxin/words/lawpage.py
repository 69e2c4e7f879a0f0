"""Words of a regulation's page."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "lawpage.says": (
        "制度的每一条，都用我们自己的话写明，再说清机器怎样核对；机器核对不了的，写明由人评判和理由。",
        "Each clause in our own words, and how a machine checks it; where only people can judge, "
        "we say so and why.",
    ),
    "lawpage.coverage": (
        "共 {total} 条，其中 {ruled} 条由规则核对，{judged} 条由人评判。",
        "{total} clauses: {ruled} checked by rules, {judged} judged by people.",
    ),
    "lawpage.coverage-short": ("覆盖", "coverage"),
    "lawpage.clauses-version": ("文本", "text"),
    "lawpage.clauses": ("逐条", "Clause by clause"),
    "lawpage.adopted": ("采用单位", "Adopted by"),
    "lawpage.adopted-none": ("还没有组织采用。", "No organisation has adopted it yet."),
    "lawpage.blanks": ("由采用单位填写的数", "Numbers the adopting organisation fills in"),
    "lawpage.blank": ("{says}（{low} 到 {high}）", "{says} ({low} to {high})"),
    "lawpage.rule": ("怎样核对", "How it is checked"),
    "lawpage.remedy": ("怎么补救", "the way out"),
    "lawpage.cases": ("例子", "Examples"),
    "lawpage.case.as-of": ("在 {day} 看", "seen on {day}"),
    "lawpage.case.window": ("{window}:{status}", "{window}: {status}"),
    "lawpage.case.finding": ("指出问题", "a finding"),
    "lawpage.case.passes": ("没有问题", "nothing wrong"),
    "lawpage.case.nothing": ("不产生应办事项", "nothing is owed"),
    "lawpage.case.only": ("应办事项共 {number} 件", "{number} obligations"),
    "lawpage.judged": ("由人评判", "Judged by people"),
    "lawpage.see": ("可以看这些记录", "records that show it best"),
    "lawpage.kept": ("做得怎样", "How it is kept"),
    "lawpage.findings": ("目前指出问题 {count} 处", "{count} findings at present"),
    "lawpage.findings-none": ("目前没有指出问题", "no findings at present"),
    "lawpage.since": ("{day} 起施行", "in force since {day}"),
    "lawpage.until": ("{day} 止", "until {day}"),
    "lawpage.always": ("一直施行", "in force without limit"),
    "lawpage.former": ("旧文本", "former text"),
    "lawpage.duty": ("应办事项：做没做，到期公布", "duty: whether it was done is shown when due"),
    "lawpage.record-error": (
        "记录规则：写得不对就合并不了",
        "record rule: a wrong record is not merged",
    ),
    "lawpage.record-warning": ("记录规则：请人查看", "record rule: a person has a look"),
    "lawpage.reading.duty": ("应做", "duty"),
    "lawpage.reading.record": ("记录要求", "record"),
    "lawpage.reading.structure": ("联系安排", "structure"),
    "lawpage.reading.follow-up": ("办理答复", "follow-up"),
    "lawpage.reading.publication": ("公开", "publication"),
    "lawpage.reading.consequence": ("结果运用", "consequence"),
    "lawpage.reading.principle": ("原则", "principle"),
}
