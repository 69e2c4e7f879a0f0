"""Words of a regulation's page."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "lawpage.says": (
        "制度的每一条，都用我们自己的话写明，再说清机器怎样核对；机器核对不了的，写明由人评判和理由。",
        "Each clause in our own words, and how a machine checks it; where only people can judge, "
        "we say so and why.",
    ),
    "lawpage.coverage": (
        "共 {total} 个条号：规则 {ruled} 条，由人评判 {judged} 条。",
        "{total} clause {total:number|numbers}: {ruled} {ruled:rule|rules}, {judged} "
        "{judged:clause|clauses} judged by people.",
    ),
    "lawpage.coverage-short": ("覆盖", "coverage"),
    "lawpage.clauses": ("逐条", "Clause by clause"),
    "lawpage.adopted": ("采用单位", "Adopted by"),
    "lawpage.adopted-none": ("还没有组织采用。", "No organisation has adopted it yet."),
    "lawpage.blanks": ("由采用单位填写的数", "Numbers the adopting organisation fills in"),
    "lawpage.blank": ("{says}（{low} 到 {high}）", "{says} ({low} to {high})"),
    "lawpage.rule": ("怎样核对", "How it is checked"),
    "lawpage.kind": ("性质", "kind"),
    "lawpage.remedy": ("怎么补救", "the way out"),
    "lawpage.cases": ("例子（{count}）", "Examples ({count})"),
    "lawpage.and": ("、", ", "),
    "lawpage.then": ("；", "; "),
    "lawpage.comma": ("，", ", "),
    "lawpage.case.as-of": ("在 {day} 看", "seen on {day}"),
    "lawpage.case.window": ("{window}：{status}", "{window}: {status}"),
    "lawpage.case.finding": ("指出问题", "a finding"),
    "lawpage.case.passes": ("没有问题", "nothing wrong"),
    "lawpage.case.nothing": ("不产生应办事项", "nothing is owed"),
    "lawpage.case.only": ("应办事项共 {number} 件", "{number} {number:obligation|obligations}"),
    "lawpage.judged": ("由人评判", "Judged by people"),
    "lawpage.see": ("可以看这些记录：", "records that show it best: "),
    "lawpage.kept": ("做得怎样", "How it is kept"),
    "lawpage.since": ("{day} 起施行", "in force since {day}"),
    "lawpage.coming-since": ("自 {day} 起施行", "in force from {day}"),
    "lawpage.until": ("{day} 止", "until {day}"),
    "lawpage.always": ("一直施行", "in force without limit"),
    "lawpage.state.current": ("现行文本", "text in force"),
    "lawpage.state.former": ("旧文本", "former text"),
    "lawpage.state.coming": ("新文本，还没有施行", "new text, not yet in force"),
    "lawpage.number-then": ("当时的条号：{cites}", "cited as {cites}"),
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
    # The page's own table of contents, and the table of all regulations.
    "lawpage.contents": ("本制度的条款", "Clauses of this regulation"),
    "lawpage.table": (
        "全部制度，按名称排列，不分先后。",
        "All regulations, by name; the order says nothing else.",
    ),
    "lawpage.column.title": ("制度", "regulation"),
    "lawpage.column.clauses": ("条号", "clauses"),
    "lawpage.column.rules": ("规则", "rules"),
    "lawpage.column.judged": ("由人评判", "judged by people"),
    "lawpage.column.blanks": ("要填的数", "blanks"),
    "lawpage.column.adopters": ("采用单位", "adopters"),
    # How a rule is worked out.
    "lawpage.gist": ("{when}，{much}", "{when}, {much}"),
    "lawpage.worked": (
        "怎样算出来：{window}，{status}",
        "How it is worked out: {window}, {status}",
    ),
    "lawpage.worked-by-case": ("怎样算出来（举例说明）", "How it is worked out (an example)"),
    "lawpage.worked.whom": ("办的是", "about"),
    "lawpage.worked.one": (
        "本台账中的一件：某一个“{kind}”（不公布是哪一个）",
        "one of this register: {kind}; which one is not published",
    ),
    "lawpage.worked.window": ("时段", "window"),
    "lawpage.worked.due": ("应办日期", "due"),
    "lawpage.worked.days": ("期限怎样算", "how the due date came about"),
    "lawpage.worked.days-all": ("逐日看（{count} 天）", "Day by day ({count})"),
    "lawpage.worked.average": (
        "合计 {total} 次，除以 {parts} 个应办的时段",
        "{total} in all, divided by the {parts} {parts:period that binds|periods that bind}",
    ),
    "lawpage.worked.sum": ("怎样平均", "the average"),
    "lawpage.worked.result": ("结果", "result"),
    "lawpage.worked.nothing-owed": (
        "本台账还没有产生这样的应办事项，用制度文件里的例子说明。",
        "Nothing of the kind has been owed in this register yet, so here is a case of the rule.",
    ),
    "lawpage.worked.not-public": (
        "这里的日期都出自不公布的记录，用制度文件里的例子说明。",
        "Its dates would be those of records that are not published, so here is a case of the "
        "rule.",
    ),
    "lawpage.looked-at": (
        "核对了 {count} 份记录，指出问题 {findings} 处",
        "{count} {count:record|records} looked at, {findings} {findings:finding|findings}",
    ),
    # Clauses that repeat others, texts that follow each other.
    "lawpage.same-as": ("与这一条相同：", "The same as "),
    "lawpage.repeated": ("其他制度也照此写（{count}）", "Repeated by other regulations ({count})"),
    "lawpage.seen": ("在哪里看：", "Where to see it: "),
    "lawpage.seen.board": ("承诺看板", "the board of commitments"),
    "lawpage.seen.opinions": ("意见建议的办理情况", "what people said and what came of it"),
    "lawpage.seen.organisations": ("各党组织的页面", "the pages of the organisations"),
    "lawpage.seen.affairs": (
        "各党组织页面的“公开的事项”",
        "'Public affairs' on the pages of the organisations",
    ),
    "lawpage.seen.members": (
        "各党组织页面的党员名单和党员页面",
        "the members on the pages of the organisations",
    ),
    "lawpage.seen.bound": (
        "各党组织页面的“受哪些制度约束”",
        "'What binds it' on the pages of the organisations",
    ),
    "lawpage.seen.contacts": (
        "联系走访的合计（没有单条）",
        "sums of contact work (never single contacts)",
    ),
    "lawpage.seen.duties": (
        "履行情况（只有合计，不公布单份记录）",
        "how duties are kept (sums only, no single records)",
    ),
    "lawpage.texts": ("文本的变化", "How the text changed"),
    "lawpage.texts-says": (
        "每件事按时段第一天施行的文本来评判；修改以后，以前的结果不变。",
        "Everything is judged by the text in force on the first day of its window; what was "
        "judged before an amendment stays as it is.",
    ),
    "lawpage.from": ("改前", "before"),
    "lawpage.to": ("改后", "after"),
    "lawpage.gap": ("{first} 到 {last} 停用：{because}", "suspended {first} to {last}: {because}"),
    "lawpage.no-difference": (
        "所要求的没有变，或者只在细处有变。",
        "It asks for the same, or differs only in detail.",
    ),
    "lawpage.tried": (
        "假如新文本在旧文本的时候就施行：应办 {total} 件，其中到期 {settled} 件，"
        "未履行 {breached} 件、逾期做到 {late} 件；按旧文本是未履行 {was_breached} 件、"
        "逾期做到 {was_late} 件。新增未做到 {worse} 件，不再算未做到 {better} 件。"
        "这只是推算，不改变结果。",
        "Had the newer text been in force in the time of the older one: {total} "
        "{total:obligation|obligations}, "
        "{settled} of them due, {breached} breached, {late} late; by the older text "
        "{was_breached} breached, {was_late} late. {worse} would newly have failed, {better} "
        "no longer. This is a supposition; the results stand.",
    ),
    "lawpage.tried-records": (
        "假如新文本在旧文本的时候就施行，会新增问题 {found} 处。这只是推算，不改变结果。",
        "Had the newer text been in force in the time of the older one, there would be {found} "
        "new {found:finding|findings}. This is a supposition; the results stand.",
    ),
}
