"""What is wrong in a regulation file or in an adoption, and how it is put right."""

from __future__ import annotations

_FILES: dict[str, tuple[str, str]] = {
    "law.not-a-regulation-file": (
        "“{text}” 不是制度文件,制度文件是名为“小写字母和连字符.yaml”的普通文件",
        "'{text}' is not a regulation file: those are plain files named in small letters "
        "and hyphens, ending in .yaml",
    ),
    "law.not-a-regulation-file.remedy": (
        "改名为 two-links.yaml 这样的文件名,或移出本文件夹",
        "rename it to something like two-links.yaml, or move it out of this folder",
    ),
    "law.cannot-read": ("“{text}” 打不开", "'{text}' cannot be opened"),
    "law.cannot-read.remedy": (
        "检查该文件的读取权限",
        "see to it that the file may be read",
    ),
    "law.not-the-file-name": (
        "制度名“{text}”与文件名“{name}.yaml”不一致",
        "the id '{text}' differs from the name of the file, '{name}.yaml'",
    ),
}

_REMEDIES: dict[str, tuple[str, str]] = {
    "law.remedy.nearest": ("是不是想写“{name}”", "did you mean '{name}'"),
    "law.remedy.one-of": ("可以写:{names}", "one of: {names}"),
    "law.remedy.example": ("正确写法举例:{example}", "a valid example: {example}"),
}

_SHAPES: dict[str, tuple[str, str]] = {
    "law.not-a-mapping": (
        "这里应当是一组“名称: 值”",
        "a set of 'name: value' is expected here",
    ),
    "law.not-a-list": ("这里应当是一个列表", "a list is expected here"),
    "law.empty-list": ("这个列表不能是空的", "this list must not be empty"),
    "law.unknown-key": ("没有“{name}”这一项", "there is no key '{name}' here"),
    "law.cut-at-comma": (
        "文字在逗号处断开了，“{name}”被当成了另一项；整句加引号",
        "the text was cut at a comma, and '{name}' taken for another key; put it in quotes",
    ),
    "law.missing-key": ("缺少“{name}”", "'{name}' is missing"),
    "law.two-keys": (
        "{keys} 只能写其中一个",
        "only one of {keys} may stand here",
    ),
    "law.no-key-of": ("应当写明以下之一:{keys}", "one of these must stand here: {keys}"),
    "law.not-a-text": ("这里应当写文字,不能空着", "a text is expected here, not nothing"),
    "law.not-a-name": (
        "“{text}”不能作名称,名称只用小写字母、数字和连字符",
        "'{text}' cannot be a name: names are small letters, digits and hyphens",
    ),
    "law.not-a-blank-name": (
        "“{text}”不能作待填数的名称,这种名称只用小写字母、数字和下划线",
        "'{text}' cannot name a blank: small letters, digits and underscores only",
    ),
    "law.not-a-clause-number": (
        "“{text}”不像条款号",
        "'{text}' does not look like a clause number",
    ),
    "law.not-a-rule-name": (
        "“{text}”不是条款的全名，全名是“制度名/条款名”",
        "'{text}' is not the full name of a clause: regulation/clause",
    ),
    "law.not-a-number": ("“{text}”不是整数", "'{text}' is not a whole number"),
    "law.number-out-of-limits": (
        "{text} 超出允许的范围,应在 {lowest} 至 {highest} 之间",
        "{text} is out of limits: between {lowest} and {highest} is allowed",
    ),
    "law.not-a-day": ("“{text}”不是日期", "'{text}' is not a date"),
    "law.not-a-month-day": (
        "“{text}”不是一年中的某月某日",
        "'{text}' is not a day of the year",
    ),
    "law.not-yes-or-no": ("“{text}”应写作 yes 或 no", "'{text}' should be yes or no"),
    "law.span-backwards": (
        "结束日期 {text} 早于开始日期",
        "the end, {text}, lies before the beginning",
    ),
    "law.not-an-id": (
        "“{text}”不是一条记录的全名",
        "'{text}' is not the full name of a record",
    ),
}

_CLAUSES: dict[str, tuple[str, str]] = {
    "law.unknown-reading": ("没有“{text}”这种读法", "there is no reading '{text}'"),
    "law.unknown-judge": ("“{text}”不能作判断者", "'{text}' cannot be who judges"),
    "law.versions-or-judged": (
        "条款要么有规则版本(versions),要么写明只能由人判断(judged_by: people)及原因,二者必居其一",
        "a clause has either versions with a rule, or says that only people can judge it "
        "(judged_by: people) and why; exactly one of the two",
    ),
    "law.number-not-in-text": (
        "numbers 里没有“{text}”这个条款号",
        "numbers does not list a clause '{text}'",
    ),
    "law.number-twice": ("条款号“{text}”列了两次", "the clause number '{text}' is listed twice"),
    "law.cites-in-versions": (
        "cites 写在每个版本里；只有照用别处条款（same_as）时才写在这里",
        "cites stands in each version; here only where the clause repeats another (same_as)",
    ),
    "law.nothing-to-borrow": (
        "照用的条款“{text}”不存在",
        "there is no clause '{text}' to repeat",
    ),
    "law.nothing-to-borrow.remedy": (
        "写明“制度名/条款名”，两者都能在 regulations 文件夹里找到",
        "give regulation/clause as they stand in the folder regulations",
    ),
    "law.borrowed-twice": (
        "“{text}”自己也是照用别处的",
        "'{text}' itself repeats another clause",
    ),
    "law.borrowed-twice.remedy": ("直接照用“{name}”", "repeat '{name}' itself"),
    "law.blank-clash": (
        "照用“{text}”带来的待填数“{blank}”与这里已有的同名，内容不同",
        "'{text}' brings a blank '{blank}', and another of that name is here already",
    ),
    "law.blank-clash.remedy": (
        "把其中一个“{name}”改名，使一个名称只有一个意思",
        "rename one '{name}', so that a name has one meaning",
    ),
    "law.duplicate-clause": (
        "条款名“{name}”用了两次",
        "two clauses are named '{name}'",
    ),
    "law.duplicate-clause.other": ("先用此名的条款", "the clause that had the name first"),
    "law.versions-overlap": (
        "两个版本的施行时间重叠,{first} 起已有后一版本",
        "two versions are in force at once from {first}",
    ),
    "law.versions-overlap.other": ("与它重叠的版本", "the version it overlaps with"),
    "law.undeclared-gap": (
        "{first} 至 {last} 没有任何版本施行,也没有说明",
        "from {first} to {last} no version is in force, and nothing says why",
    ),
    "law.needless-gap": (
        "{first} 起的停用说明与各版本之间的空档不符",
        "the interruption declared from {first} is not a gap between two versions",
    ),
    "law.no-passing-case": (
        "这条规则缺少一个做到了的例子",
        "the rule lacks a case in which it is kept",
    ),
    "law.no-failing-case": (
        "这条规则缺少一个没做到的例子",
        "the rule lacks a case in which it is broken",
    ),
    "law.not-among": (
        "“{text}”不在这一栏可选的词里",
        "'{text}' is no word of this field",
    ),
    "law.unknown-blank": ("没有名为“{text}”的待填数", "there is no blank named '{text}'"),
    "law.unused-blank": (
        "待填数“{name}”没有规则用到",
        "no rule uses the blank '{name}'",
    ),
    "law.unknown-placeholder": (
        "提示语中没有 {{{name}}} 这个占位词",
        "a message of this rule has no placeholder {{{name}}}",
    ),
    "law.braces": (
        "提示语中的大括号不成对",
        "the braces in this message do not match",
    ),
}

_RULES: dict[str, tuple[str, str]] = {
    "law.unknown-kind": ("没有“{text}”这种记录", "there is no kind of record '{text}'"),
    "law.not-a-path": ("这里应当写字段名", "the name of a field is expected here"),
    "law.unknown-field": (
        "从“{kind}”出发走不到“{step}”这个字段",
        "from '{kind}' there is no way to a field '{step}'",
    ),
    "law.not-a-list-of-entries": (
        "“{text}”不是由多个条目组成的字段",
        "'{text}' is not a field that holds a list of entries",
    ),
    "law.not-a-date-field": ("“{text}”不是日期字段", "'{text}' is not a date"),
    "law.not-a-number-field": ("“{text}”不是数字字段", "'{text}' is not a number"),
    "law.not-a-text-field": ("“{text}”不是文字字段", "'{text}' is not a text of the record"),
    "law.not-a-holder": (
        "“{text}”不指向一名党员或一个党组织",
        "'{text}' does not lead to one member or one organisation",
    ),
    "law.not-in-this-record": (
        "“{text}”不在这条记录之内,问题要落在记录自己的字段上",
        "'{text}' lies outside this record; a finding points at a field of the record itself",
    ),
    "law.does-not-name-subject": (
        "“{of}”的字段“{text}”指不到“{subject}”",
        "the field '{text}' of '{of}' does not name a '{subject}'",
    ),
    "law.by-not-clear": (
        "从“{of}”到“{subject}”走哪个字段不清楚,请用 by 写明",
        "which field of '{of}' names the '{subject}' is not clear; say so with 'by'",
    ),
    "law.dated-missing": (
        "“{of}”没有惯用的日期字段,请用 dated 写明",
        "'{of}' has no usual date; say with 'dated' which one counts",
    ),
    "law.state-needs-lasting": (
        "按日要求的状态只能数有起止日期的记录,如联系关系;“{of}”不是",
        "a state on every day counts records that last, such as links; '{of}' does not",
    ),
    "law.subject-does-not-last": (
        "“{subject}”只发生一次,不能要求它每月、每年如何;可要求它之前或之后如何",
        "a '{subject}' happens once: nothing can be due from it in every period, only "
        "before or after it",
    ),
    "law.no-bound": (
        "没有写明至少或至多多少",
        "neither at_least nor at_most is given",
    ),
    "law.bounds-backwards": (
        "至多 {text} 可能小于至少的数",
        "at_most {text} may come out below at_least",
    ),
    "law.not-a-severity": ("“{text}”不能作轻重", "'{text}' is not a severity for this rule"),
    "law.unknown-among": ("比对范围没有“{text}”", "there is no range '{text}' to compare in"),
    "law.unknown-period": ("没有“{text}”这种时段", "there is no period '{text}'"),
    "law.unknown-festival": ("没有“{text}”这个节日", "there is no festival '{text}'"),
    "law.unknown-unit": ("没有“{text}”这种日数单位", "there is no unit of days '{text}'"),
    "law.average-over-too-short": (
        "平均所跨的时段“{text}”应当比每次的时段长",
        "the period '{text}' to average over must be longer than the one that repeats",
    ),
    "law.comparison-does-not-fit": (
        "“{name}”不能用于内容是{holds}的字段",
        "'{name}' cannot be used with a field that holds {holds}",
    ),
    "law.sort.date": ("日期", "a date"),
    "law.sort.number": ("数字", "a number"),
    "law.sort.text": ("文字", "a text"),
    "law.sort.term": ("选词", "a word of a closed list"),
    "law.sort.ref": ("引用", "a reference"),
    "law.sort.part": ("条目", "a part with fields of its own"),
    "law.sort.list": ("列表", "a list"),
    "law.not-in-vocabulary": (
        "字段“{field}”没有“{text}”这个取值",
        "'{text}' is not a value of the field '{field}'",
    ),
    "law.other-sort": (
        "“{text}”与所比较的字段不是同一类",
        "'{text}' is not of the same sort as the field it is compared with",
    ),
}

_CASES: dict[str, tuple[str, str]] = {
    "law.case-record": (
        "例子中的“{kind}”记录不成立:{name} {why}",
        "the '{kind}' record of this case is not valid: {name}: {why}",
    ),
    "law.unknown-status": ("没有“{text}”这种状态", "there is no status '{text}'"),
    "law.not-a-label": (
        "“{text}”不是时段;写作 2026、2026-H1、2026-Q1、2026-03 或某一天",
        "'{text}' is not a window; write 2026, 2026-H1, 2026-Q1, 2026-03 or a day",
    ),
    "law.case.wrong": ("例子“{name}”不符:{what}", "the case '{name}' fails: {what}"),
    "law.case.wrong.remedy": (
        "是规则写错了就改规则，是例子写错了就改例子",
        "put right the rule or the case, whichever is wrong",
    ),
    "law.case.not-there": (
        "应有的应办事项不存在:{what};实际有:{found}",
        "the obligation {what} is missing; there are: {found}",
    ),
    "law.case.differs": (
        "{what} 的 {name} 应为 {wanted},实际为 {found}",
        "{name} of {what} should be {wanted}, but is {found}",
    ),
    "law.case.several": (
        "{what} 对应不止一项,请写明 subject",
        "{what} fits several obligations; name the subject",
    ),
    "law.case.should-be-none": (
        "不应有应办事项,实际有:{found}",
        "there should be no obligation; there are: {found}",
    ),
    "law.case.number": (
        "应有 {wanted} 项应办事项,实际 {number} 项:{found}",
        "there should be {wanted} {wanted:obligation|obligations}, there {number:is|are} "
        "{number}: {found}",
    ),
    "law.case.no-finding": ("{what} 上应有问题,实际没有", "a finding on {what} is missing"),
    "law.case.finding": ("不应有的问题:{what}", "a finding that should not be: {what}"),
    "law.case.dangling": (
        "例子中的 {what} 引用了不存在的 {ref}",
        "{what} in this case refers to {ref}, which does not exist",
    ),
    "law.case.no-such-record": (
        "例子要去掉的 {what} 不存在",
        "the case takes away {what}, which does not exist",
    ),
    "law.case.not-a-record": (
        "例子中的 {what} 不成立:{why}",
        "{what} in this case is not a valid record: {why}",
    ),
}

_ADOPTIONS: dict[str, tuple[str, str]] = {
    "law.adoption.unknown-rule": (
        "制度“{regulation}”中没有规则“{name}”",
        "there is no rule '{name}' in the regulation '{regulation}'",
    ),
    "law.adoption.unknown-blank": (
        "制度“{regulation}”没有要填的“{name}”",
        "the regulation '{regulation}' has no blank '{name}'",
    ),
    "law.adoption.missing-blank": (
        "采用“{regulation}”时,还没有填“{says}”",
        "the adoption of '{regulation}' does not fill in: {says}",
    ),
    "law.adoption.out-of-limits": (
        "{number} 超出允许的范围,应在 {lowest} 至 {highest} 之间",
        "{number} is out of limits: between {lowest} and {highest} is allowed",
    ),
    "law.adoption.no-such-figure": (
        "规则“{name}”没有可以加严的“{figure}”",
        "the rule '{name}' has no figure '{figure}' that could be stricter",
    ),
    "law.adoption.laxer": (
        "{number} 比上级“{organisation}”采用时定下的 {above} 宽;只可加严,不可放宽",
        "{number} is laxer than the {above} laid down by '{organisation}' above; an adoption "
        "may be stricter, never laxer",
    ),
    "law.adoption.laxer.above": ("上级的采用记录", "the adoption above"),
    "law.adoption.laxer-than-text": (
        "{number} 比制度原文的 {above} 宽;只可加严,不可放宽",
        "{number} is laxer than the {above} of the regulation itself; an adoption may be "
        "stricter, never laxer",
    ),
    "law.adoption.overlap": (
        "同一党组织在同一时间两次采用“{regulation}”",
        "the same organisation has '{regulation}' in force twice at the same time",
    ),
    "law.adoption.overlap.other": ("另一份采用记录", "the other adoption"),
    "law.adoption.remedy.blank": (
        "在 blanks 下写:{name}: {example}",
        "under blanks write {name}: {example}",
    ),
    "law.adoption.remedy.drop": ("删去这一项", "take this entry out"),
    "law.adoption.remedy.between": (
        "改为 {lowest} 至 {highest} 之间的数",
        "write a number between {lowest} and {highest}",
    ),
    "law.adoption.remedy.stricter": (
        "改为不宽于 {above} 的数,或删去这一项",
        "write a number no laxer than {above}, or take this entry out",
    ),
    "law.adoption.remedy.end-first": (
        "给较早的一份写上结束日期 until: {until}",
        "end the earlier one with until: {until}",
    ),
}

WORDS: dict[str, tuple[str, str]] = (
    _FILES | _REMEDIES | _SHAPES | _CLAUSES | _RULES | _CASES | _ADOPTIONS
)
