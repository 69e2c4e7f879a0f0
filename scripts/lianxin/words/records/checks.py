"""What contradicts itself in organisations, links, contacts, opinions and judgements."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "records.ends-before-it-begins": (
        "结束日期 {last} 早于开始日期 {first}",
        "it ends on {last}, before it begins on {first}",
    ),
    "records.ends-before-it-begins.remedy": ("改正其中一个日期", "correct one of the two dates"),
    "records.listed-before-consent": (
        "列为联系对象的日期 {since} 早于本人同意的日期 {given}",
        "listed from {since}, but consent was given only on {given}",
    ),
    "records.listed-before-consent.remedy": (
        "本人同意之后才能列入；改正日期",
        "nobody is listed before they consented; correct the dates",
    ),
    "records.pupil-listed": (
        "学生不列代号：{group}只按人数登记",
        "pupils are not listed by alias; only their number is kept: {group}",
    ),
    "records.pupil-listed.remedy": (
        "删去这条联系对象；在联系关系里写 group 和 number（人数）",
        "take this alias out and write group and number in the link instead",
    ),
    "records.number-by-halves": (
        "按人群联系的要写人数（number），其他联系不写",
        "a link with a group says how many (number); other links do not",
    ),
    "records.number-by-halves.remedy": (
        "补上或删去 number",
        "add number, or take it out",
    ),
    "records.too-early": (
        "{day} 早于 {before}，先后颠倒",
        "{day} lies before {before}, which must come first",
    ),
    "records.too-early.remedy": ("核对并改正日期", "look the dates up and correct them"),
    "records.out-of-order": (
        "{day} 排在 {before} 之后，日期应从早到晚",
        "{day} is listed after {before}; dates go from early to late",
    ),
    "records.out-of-order.remedy": (
        "按日期先后排列；新的写在最后",
        "list them by date; what is new comes last",
    ),
    "records.circle": (
        "上级关系绕成了圈：{chain}",
        "the organisations stand above one another in a circle: {chain}",
    ),
    "records.circle.remedy": (
        "改正其中一个组织的上级（parent）",
        "correct the parent of one of them",
    ),
    "records.parent-not-higher": (
        "上级是{upper}，本级是{own}：上级的层级应更高",
        "a {own} cannot stand below a {upper}",
    ),
    "records.parent-not-higher.remedy": (
        "改正上级（parent）或层级（level）",
        "correct the parent or the level",
    ),
    "records.names-itself": ("这里写的是这条记录自己", "this names the record itself"),
    "records.names-itself.remedy": ("写另一条记录，或删去", "name another one, or take it out"),
    "records.nobody-met": (
        "没有写明联系了谁",
        "it does not say who was met",
    ),
    "records.nobody-met.remedy": (
        "写上 links（联系关系）、people（联系对象代号）、unit（单位）或 groups（人群）中的一项",
        "fill in one of links, people (aliases), unit or groups",
    ),
    "records.link-of-another": (
        "联系关系“{link}”是党员“{member}”的，他没有参加这次联系",
        "the link '{link}' is {member}'s, who was not there",
    ),
    "records.link-of-another.remedy": (
        "同去的写进 together_with；不是替他完成的，改写自己的联系关系或写进 people",
        "name those who came along in together_with; else name your own link, or use people",
    ),
    "records.link-not-then": (
        "{day} 时联系关系“{link}”不在有效期（{since} 至 {until}），这次联系不计入",
        "on {day} the link '{link}' was not in being ({since} to {until}); "
        "the contact does not count for it",
    ),
    "records.link-not-then.remedy": (
        "核对日期；联系关系的起止日期写错了就改它",
        "look up the date, or correct the days on which the link begins and ends",
    ),
    "records.named-twice": ("“{value}”写了两次", "'{value}' is named twice"),
    "records.named-twice.remedy": ("留一个", "keep one"),
    "records.unknown-festival-near": (
        "不知道“{value}”是哪个节日",
        "there is no festival called '{value}'",
    ),
    "records.unknown-festival-near.remedy": ("是不是想写“{near}”？", "did you mean '{near}'?"),
    "records.unknown-festival": (
        "不知道“{value}”是哪个节日",
        "there is no festival called '{value}'",
    ),
    "records.unknown-festival.remedy": ("可选：{known}", "choose from: {known}"),
    "records.unknown-regulation-near": (
        "没有制度“{value}”的文件",
        "there is no regulation '{value}'",
    ),
    "records.unknown-regulation-near.remedy": ("是不是想写“{near}”？", "did you mean '{near}'?"),
    "records.unknown-regulation": (
        "没有制度“{value}”的文件",
        "there is no regulation '{value}'",
    ),
    "records.unknown-regulation.remedy": (
        "制度在 regulations/ 文件夹里，现有：{known}",
        "regulations lie in regulations/; there are: {known}",
    ),
    "records.unknown-rule-near": ("没有规则“{value}”", "there is no rule '{value}'"),
    "records.unknown-rule-near.remedy": ("是不是想写“{near}”？", "did you mean '{near}'?"),
    "records.unknown-rule": ("没有规则“{value}”", "there is no rule '{value}'"),
    "records.unknown-rule.remedy": (
        "规则写成 制度/名称，现有：{known}",
        "a rule is written REGULATION/NAME; there are: {known}",
    ),
    "records.own-cause": (
        "当事人不能审批、评价或确认自己的事",
        "nobody approves, judges or confirms what is their own",
    ),
    "records.own-cause.remedy": (
        "由另一位党员来做，写上他的名字（文件名）",
        "let another member do it, and name that member",
    ),
    "records.more-answers-than-asked": (
        "三种回答合计 {answers} 人，多于征求意见的 {asked} 人",
        "{answers} {answers:answer is|answers are} counted, but only {asked} "
        "{asked:person was|people were} asked",
    ),
    "records.more-answers-than-asked.remedy": (
        "核对人数；没有表态的不计入回答",
        "check the numbers; who did not answer is not counted as an answer",
    ),
    "records.one-of-two": (
        "{one} 和 {two} 应写且只写一个",
        "exactly one of {one} and {two} must be filled in",
    ),
    "records.one-of-two.remedy": (
        "写明对象是党员还是组织；两者都有就分成两条记录",
        "say whether it is a member or an organisation; for both, write two records",
    ),
    "records.inspects-elsewhere": (
        "“{of}”不是本组织，也不在本组织之下",
        "'{of}' is neither this organisation nor below it",
    ),
    "records.inspects-elsewhere.remedy": (
        "把检查记录放进检查单位的文件夹，或改正被检查的组织",
        "put the record into the folder of the organisation that inspects, or correct `of`",
    ),
    # Opinions.
    "records.closed-as-nothing": (
        "已办结，却没有写明办结结果（closed_as）",
        "it is closed, but closed_as does not say as what",
    ),
    "records.closed-as-nothing.remedy": (
        "补上一行，例如：closed_as: solved（已解决）",
        "add a line, such as: closed_as: solved",
    ),
    "records.closed-without-step": (
        "写了办结结果“{closed_as}”，办理过程里却没有办结（closed）这一步",
        "it is said to be closed as '{closed_as}', but no step 'closed' ends its steps",
    ),
    "records.closed-without-step.remedy": (
        "在 steps 末尾补上办结这一步，或删去 closed_as",
        "add the step 'closed' at the end of steps, or take closed_as out",
    ),
    "records.duplicate-of-nothing": (
        "作为重复意见办结，却没有写明与哪一条重复",
        "closed as a duplicate, without saying of which opinion",
    ),
    "records.duplicate-of-nothing.remedy": (
        "补上 duplicate_of，写那一条的文件名",
        "add duplicate_of with the name of the other one",
    ),
    "records.duplicate-unsaid": (
        "写了与哪一条重复，办结结果却不是重复（duplicate）",
        "it names the opinion it repeats, but was not closed as a duplicate",
    ),
    "records.duplicate-unsaid.remedy": (
        "把 closed_as 改为 duplicate，或删去 duplicate_of",
        "let closed_as be duplicate, or take duplicate_of out",
    ),
    "records.cleared-by-halves": (
        "公开表述的审核要同时写明日期（cleared）和审核人（cleared_by）",
        "the clearing of the wording needs both its date (cleared) and who did it (cleared_by)",
    ),
    "records.cleared-by-halves.remedy": ("补上缺的一项", "add the one that is missing"),
    "records.cleared-nothing": (
        "审核了，却没有可公开的表述（wording）",
        "it is cleared, but there is no wording",
    ),
    "records.cleared-nothing.remedy": (
        "补上 wording；不打算公开就删去 cleared 和 cleared_by",
        "add the wording, or take cleared and cleared_by out if it is not to be published",
    ),
}
