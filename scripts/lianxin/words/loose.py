"""Words about what leads nowhere. `loose.<category>.means` is the definition of a category."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "loose.title": ("没有下文的", "What leads nowhere"),
    "loose.of": ("{name}：没有下文的", "{name}: what leads nowhere"),
    "loose.lead": (
        "一条意见、一项承诺，应当能从头看到尾。下面是中间断了的，按单位列出，不列个人。"
        "补上缺的一步，下一次更新就不再列。",
        "An opinion or a commitment should be followable from beginning to end. These are the "
        "ones where a step is missing, by organisation and never by person. Once the step is "
        "recorded, the next update drops them.",
    ),
    "loose.none": (
        "没有断掉的。每条意见、每项承诺都能看到下文。",
        "Nothing leads nowhere. Every opinion and every commitment can be followed to its end.",
    ),
    "loose.none-here": (
        "没有断掉的：本单位的意见和承诺都能看到下文。",
        "Nothing leads nowhere here.",
    ),
    "loose.how": ("怎样算没有下文", "What counts as leading nowhere"),
    "loose.twice": (
        "同一条可能缺不止一步，所以会列不止一次。各单位按隶属排列，不排名次。",
        "One record may miss more than one step and is then listed more than once. "
        "Organisations stand where they belong and are not ranked.",
    ),
    "loose.organisation": ("单位", "organisation"),
    "loose.all": ("合计", "all"),
    "loose.since": ("{day} 起", "since {day}"),
    "loose.kind.opinion": ("意见", "opinion"),
    "loose.kind.commitment": ("承诺", "commitment"),
    "loose.kind.survey": ("调研", "survey"),
    "loose.unanswered": ("意见没有答复", "opinions without an answer"),
    "loose.unanswered.means": (
        "提出或重新办理以后，过了 {days} 天还没有答复，也没有办结。",
        "More than {days} days after it was raised or taken up again there is no answer and it "
        "is not closed.",
    ),
    "loose.not-called-back": ("办结后没有回访", "closed without feedback"),
    "loose.not-called-back.means": (
        "办结过了 {days} 天，一次也没有回访。意见箱和征求意见表没有留名，重复和撤回的不必回访，"
        "都不算。",
        "More than {days} days after it was closed nobody has called back. Not counted: what "
        "came through a box or questionnaire without a name, duplicates, and what was withdrawn.",
    ),
    "loose.solved-by-nothing": ("说已解决，看不到靠什么", "solved, but nobody can see by what"),
    "loose.solved-by-nothing.means": (
        "按“已解决”办结，却没有承诺、没有决定，答复、回访、办结里也没有一句话。"
        "原话没有审定的不算，因为它的答复本来就不公布。",
        "Closed as solved, yet there is no commitment, no decision, and not a word in its "
        "answers, calls or closing. Not counted where the wording is not cleared, since the "
        "answers are withheld then.",
    ),
    "loose.never-cleared": ("办结了，原话一直没有审定", "closed, wording never cleared"),
    "loose.never-cleared.means": (
        "办结过了 {days} 天，原话还没有人审定可以公布，大家读不到提了什么、怎么办的。"
        "也可能是为了不让人认出是谁说的，那样就应当改写后再公布。",
        "More than {days} days after it was closed nobody has cleared its wording, so people "
        "cannot read what was said or done. The reason may be that the speaker could be "
        "recognised; then it should be reworded.",
    ),
    "loose.duplicate-of-nothing": ("说重复，找不到另一条", "duplicates of nothing"),
    "loose.duplicate-of-nothing.means": (
        "按“重复”办结，却没有写与哪一条重复，或那一条不在台账里。",
        "Closed as a duplicate, but the other opinion is not named or not in the register.",
    ),
    "loose.not-here": ("指向的承诺不在台账里", "the commitment named is not here"),
    "loose.not-here.means": (
        "意见写了由此作出的承诺，台账里却没有这项承诺。",
        "The opinion names a commitment that came of it, but the register does not hold it.",
    ),
    "loose.sourceless": ("承诺没有来源", "commitments without a source"),
    "loose.sourceless.means": (
        "没有意见、调研、会议指向它，也没有写明现实需要。",
        "No opinion, survey or meeting stands behind it, and no need is stated.",
    ),
    "loose.without-outcome": ("过期没有说法", "past the deadline without a word"),
    "loose.without-outcome.means": (
        "现行期限过了 {days} 天，承诺人没有报告结果，组织也没有认定。",
        "More than {days} days after the deadline in force neither the owner nor the "
        "organisation has said what became of it.",
    ),
    "loose.untold": ("有结果，没告诉提意见的人", "the outcome was never told"),
    "loose.untold.means": (
        "承诺有了结果，过了 {days} 天，来源的意见里至少一条没有在那天或以后再答复、回访或办结。",
        "More than {days} days after the outcome, at least one opinion behind it had no answer, "
        "call or closing on or after that day.",
    ),
    "loose.replaced-by-nothing": ("说已变更，看不到换成什么", "replaced by nothing"),
    "loose.replaced-by-nothing.means": (
        "结果是“变更”，却没有写换成哪一项承诺，或那一项不在台账里。",
        "Its resolution is 'replaced', but the new commitment is not named or not here.",
    ),
    "loose.without-consequence": ("调研没有后文", "surveys without consequence"),
    "loose.without-consequence.means": (
        "形成报告过了 {days} 天，没有写下一步，也没有由此作出的承诺或决定。",
        "More than {days} days after its report nothing says what follows, and no commitment or "
        "decision came of it.",
    ),
}
