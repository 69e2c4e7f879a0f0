"""Words of what became of what people said."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "heard.title": ("{name}：群众说的，后来怎样", "{name}: what became of what people said"),
    "heard.sentence": (
        "收到 {total} 条。还在等答复 {waiting} 条。",
        "{total} received. {waiting} still waiting for an answer.",
    ),
    "heard.below": ("含下级组织。", "All organisations below are included."),
    "heard.states": ("现在到了哪一步", "Where they stand"),
    "heard.states-says": (
        "每条意见只算在一处，加起来就是收到的总数。",
        "Each opinion is counted in one place only; together they are all that was received.",
    ),
    "heard.state": ("状态", "state"),
    "heard.count": ("条数", "number"),
    "heard.state.answered": ("已答复，未办结", "answered, not closed"),
    "heard.state.escalated": ("已上报，等答复", "sent up, waiting"),
    "heard.state.assigned": ("已转办，等答复", "handed on, waiting"),
    "heard.state.waiting": ("等答复", "waiting"),
    "heard.times": ("多久有答复", "Time to an answer"),
    "heard.half": ("一半在这么多天内答复", "half were answered within"),
    "heard.most": ("九成在这么多天内答复", "nine tenths were answered within"),
    "heard.most-few": ("不足 {enough} 条，不算", "fewer than {enough}, not computed"),
    "heard.longest": ("答复最慢的一条", "the slowest answer took"),
    "heard.waits-longest": ("等得最久、还没答复", "has waited longest, no answer yet"),
    "heard.days": ("{days} 天", "{days} {days:day|days}"),
    "heard.none-waits": ("没有在等的", "none waits"),
    "heard.times-says": (
        "从提出那天数到第一次答复（没有答复记录的，数到办结）。算进去的有 {timed} 条；"
        "重复和撤回的 {untimed} 条不算。还没答复的单独画出来，按已经等了多少天归类。",
        "From the day it was raised to the first answer (or, without one, until it was closed). "
        "{timed} {timed:is|are} in it; {untimed} "
        "{untimed:duplicate or withdrawn one is|duplicates and withdrawn ones are} not. Those "
        "without an answer are drawn apart, by how long they have waited.",
    ),
    "heard.bins": ("答复用了几天", "Days until the answer"),
    "heard.bins-desc": (
        "{answered} 条已答复、{waiting} 条在等，按天数分成 {bins} 组。",
        "{answered} answered and {waiting} waiting, in {bins} groups of days.",
    ),
    "heard.bin.same-day": ("当天", "the same day"),
    "heard.bin.days": ("{first}–{last} 天", "{first} to {last} days"),
    "heard.bin.more": ("{first} 天以上", "{first} days or more"),
    "heard.bin": ("天数", "days"),
    "heard.answered": ("已答复", "answered"),
    "heard.waiting": ("还没答复", "no answer yet"),
    "heard.closed": ("已办结", "closed"),
    "heard.due": ("答复及时不及时", "Answers in time"),
    "heard.due-says": (
        "有的制度规定了答复期限。按时率 = 期限内答复 ÷（已答复 + 超期没答复）。"
        "还没到期的、免除的不计入。一条意见受几份制度约束，就在每份制度下各算一次；"
        "有 {unbound} 条没有制度规定期限，不在其中。",
        "Some regulations set a day for the answer. On time = answered in time / (answered + "
        "overdue). Not yet due and excused are left out. An opinion bound by several regulations "
        "counts under each; {unbound} {unbound:has|have} no set day and {unbound:is|are} not in "
        "it.",
    ),
    "heard.due-none": (
        "这里没有制度规定答复期限，所以没有按时率。",
        "No regulation sets a day for answers here, so there is no share.",
    ),
    "heard.due-rules": ("看 {count} 条规定各自的数字", "See {count} {count:rule|rules} one by one"),
    "heard.rule": ("规定", "rule"),
    "heard.topics": ("说的是什么事", "What about"),
    "heard.topic": ("事项", "subject"),
    "heard.channels": ("从哪里说的", "By which way"),
    "heard.channel": ("渠道", "way"),
    "heard.split-desc": (
        "{rows} 项，每条分成已办结、已答复和还没答复。",
        "{rows} {rows:row|rows}, each divided into closed, answered and waiting.",
    ),
    "heard.cross": ("事项和渠道对照", "Subjects by ways"),
    "heard.total": ("合计", "total"),
    "heard.places": ("各组织", "Organisations"),
    "heard.places-says": (
        "按隶属关系排列，不排名次；含下级组织。年份是逐条的台账。",
        "In the order of the tree, never ranked; all below included. "
        "The years lead to every single opinion.",
    ),
    "heard.on-time": ("按时 / 已到期", "on time / due"),
    "heard.half-short": ("一半答复于", "half answered in"),
    "heard.register": ("台账", "ledgers"),
    "heard.none": (
        "还没有登记意见建议。有话想说，可以找党组织页上写明的意见箱、电话或接待日。",
        "No opinion is recorded yet. The page of each organisation says how to reach it.",
    ),
}
