"""Words of the audit: what a change may not do, and the honest way to do it."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "audit.help": (
        "核对一次改动：从 --base 到 --head 改了什么，能不能这样改，哪些事项因此变成未履行。"
        "直接读 git 里的提交，不需要检出。",
        "Audit a change: what differs between two commits, whether it may, and which obligations "
        "it turns to breached. Reads the commits themselves; nothing is checked out.",
    ),
    "audit.base": ("受保护分支上的提交", "commit of the protected branch"),
    "audit.head": ("提交的改动的最新一个提交", "newest commit of the proposed change"),
    "audit.actor": (
        "提交人的账号；不写就不核对谁可以改什么",
        "account of who proposes it; without it nobody's right to it is judged",
    ),
    "audit.on": (
        "按哪一天核对（默认今天）",
        "the day of the audit (today by default)",
    ),
    "audit.sort.rules": ("制度", "regulations"),
    "audit.sort.workflows": ("自动流程", "workflows"),
    "audit.sort.templates": ("网页模板", "pages and templates"),
    "audit.sort.code": ("程序或其他文件", "code or other files"),
    "audit.mixed": (
        "改动记录的同时还改动了{what}（{files}，共 {count} 个文件）",
        "this changes records and {what} at the same time ({files}; {count} {count:file|files})",
    ),
    "audit.mixed.remedy": (
        "分成两次提交：记录单独提交，其余由维护者另行审核",
        "propose them apart: records by themselves, the rest for the maintainers to review",
    ),
    "audit.executable": (
        "数据文件带有可执行权限",
        "this data file is marked as a program",
    ),
    "audit.executable.remedy": (
        "去掉执行权限：git update-index --chmod=-x 文件",
        "take the mark away: git update-index --chmod=-x FILE",
    ),
    "audit.link": ("数据里不能有链接", "links are not allowed among the data"),
    "audit.link.remedy": ("换成普通文件", "put a plain file there"),
    "audit.submodule": (
        "数据里不能有别的仓库（子模块）或特殊文件",
        "no other repository (submodule) and no special file is allowed among the data",
    ),
    "audit.submodule.remedy": ("从数据文件夹里删去", "take it out of the data"),
    "audit.steering": (
        "数据里不能有 {name}：它能让 git 隐藏或改写改动",
        "{name} is not allowed among the data: it can make git hide or rewrite changes",
    ),
    "audit.steering.remedy": ("从数据文件夹里删去", "take it out of the data"),
    "audit.look-alike": (
        "这个路径看起来像数据文件夹，其实不是（大小写、空格或字形不同）",
        "this path looks like the data's folder and is not (capitals, blanks or letter forms)",
    ),
    "audit.look-alike.remedy": (
        "记录放在 records/，制度放在 regulations/，名称要完全一致",
        "records go into records/, regulations into regulations/, spelt exactly so",
    ),
    "audit.ledger-key": (
        "账本钥匙换了或删了，以前的账本就不能逐条对照",
        "the key of the ledgers was exchanged or taken out; old ledgers cannot be compared with "
        "new ones record by record",
    ),
    "audit.ledger-key.remedy": (
        "恢复原来的 .ledger-key；确实要换，先把现在的树根公布出来",
        "put .ledger-key back; if it must be another, publish today's root first",
    ),
    "audit.deleted": (
        "这里删去了一条记录（{kind}）；台账里的记录不能删",
        "this deletes a record ({kind}); nothing in the register is deleted",
    ),
    "audit.deleted.remedy": (
        "恢复这个文件；写错了就写更正（correction），结束了就填结束日期；"
        "依法必须删除的，由两个人写一条 erasure",
        "put the file back; for a mistake write a correction, for an end fill in the last day; "
        "what the law demands to be erased takes an erasure by two people",
    ),
    "audit.renamed": (
        "这条记录原来在 {old}；路径就是身份，不能改名",
        "this record was at {old}; its path is its identity and does not change",
    ),
    "audit.renamed.remedy": ("改回原来的路径", "move it back"),
    "audit.erasure-count": (
        "依法删除写的是 {said} 条，这次实际删去了 {done} 条",
        "the erasure says {said} {said:record|records}, but {done} {done:was|were} taken out",
    ),
    "audit.erasure-count.remedy": (
        "两个数要相等；只有联系对象、联系关系、联系走访、意见建议和汇报可以依法删除",
        "both must be the same; only people served, links, contacts, opinions and reports can be "
        "erased",
    ),
    "audit.used-again": (
        "“{slug}”这个名称用过，原来的记录（{old}）已经删去",
        "the name '{slug}' was used before, by a record that was taken out ({old})",
    ),
    "audit.used-again.remedy": ("换一个没有用过的名称", "choose a name that was never used"),
    "audit.field-changed": (
        "“{label}”从“{old}”改成了“{new}”，这一栏记下以后不能改",
        "'{label}' was changed from '{old}' to '{new}'; it does not change once it is recorded",
    ),
    "audit.field-changed.remedy": (
        "改回原值；确实写错了，同时加一条更正（correction），写明 field: {field}、"
        "原值、新值、理由和同意的人",
        "put the old value back; if it was wrong, add a correction with field: {field}, the old "
        "value, the new one, the reason and who agreed",
    ),
    "audit.deadline-moved": (
        "期限从 {old} 改成了 {new}，没有经过延期",
        "the deadline was moved from {old} to {new} without an extension",
    ),
    "audit.deadline-moved.remedy": (
        "改回原期限；需要更多时间，在期限之前写一条延期申请（extensions），由别人批准",
        "put the old deadline back; for more time ask for an extension before the deadline, to be "
        "granted by somebody else",
    ),
    "audit.extension-edited": (
        "延期已经定了，“{label}”又从“{old}”改成了“{new}”",
        "this extension is decided, and '{label}' was changed from '{old}' to '{new}'",
    ),
    "audit.extension-edited.remedy": (
        "恢复原样；情况变了，另写一条延期",
        "put it back; if things have changed, ask for another extension",
    ),
    "audit.entry-changed": (
        "“{label}”第 {number} 条从“{old}”改成了“{new}”，写下的条目不能改",
        "'{label}', entry {number}, was changed from '{old}' to '{new}'; entries do not change",
    ),
    "audit.entry-changed.remedy": (
        "恢复原样，新情况在末尾另写一条；确实写错了，加一条更正（correction），field: {field}",
        "put it back and add what is new at the end; if it was wrong, add a correction of {field}",
    ),
    "audit.entry-removed": (
        "“{label}”里少了原有的条目（第 {number} 条起）",
        "entries of '{label}' were taken out (from entry {number} on)",
    ),
    "audit.entry-removed.remedy": (
        "恢复原样；写错的条目用更正（correction）说明",
        "put them back; a wrong entry is explained by a correction",
    ),
    "audit.entry-inserted": (
        "“{label}”里有条目插在了原有条目之前（第 {number} 条）",
        "an entry of '{label}' was put in before others (entry {number})",
    ),
    "audit.entry-inserted.remedy": (
        "新条目一律写在末尾；补记的也写在末尾，并写上 entered（补记日期）",
        "new entries go at the end, late ones, too; those say `entered`",
    ),
    "audit.entries-reordered": (
        "“{label}”里条目的先后变了（第 {number} 条起）",
        "the entries of '{label}' were put in another order (from entry {number} on)",
    ),
    "audit.entries-reordered.remedy": ("恢复原来的先后", "put them back in order"),
    "audit.correction-of-nothing": (
        "更正说的是“{of}”，这次提交却没有改动它",
        "the correction speaks of '{of}', which this change does not touch",
    ),
    "audit.correction-of-nothing.remedy": (
        "更正和改动要在同一次提交里；引用写错了就改正",
        "a correction comes together with the change; mend the reference if it is wrong",
    ),
    "audit.correction-forbidden": (
        "“{field}”不能用更正来改：期限只能用延期来改",
        "'{field}' cannot be changed by a correction: deadlines move by extensions only",
    ),
    "audit.correction-forbidden.remedy": (
        "在期限之前申请延期；承诺作出 31 天以内发现的笔误除外",
        "ask for an extension before the deadline; only a slip that is noticed within 31 days of "
        "the promise can be corrected",
    ),
    "audit.correction-nowhere": (
        "原记录里没有“{field}”这一处",
        "the record has no '{field}'",
    ),
    "audit.correction-nowhere.remedy": (
        "写成 steps.0.date 这样的路径，列表从 0 数起",
        "write a path such as steps.0.date; lists count from 0",
    ),
    "audit.correction-old": (
        "更正写的原值不对：“{field}”原来是“{stood}”",
        "the correction gives another old value: '{field}' was '{stood}'",
    ),
    "audit.correction-old.remedy": (
        "old 要和原来的值一致；原来没有值就不写 old",
        "old must be what stood there; leave it out where nothing stood",
    ),
    "audit.correction-spoils": (
        "照这条更正改了以后，记录不再成立：{why}",
        "with this correction the record would not stand: {why}",
    ),
    "audit.correction-spoils.remedy": ("检查 new 的写法", "look at how new is written"),
    "audit.asked-too-late": (
        "延期申请今天（{on}）才提交，期限 {deadline} 已经过了；写的申请日期是 {asked}",
        "this request for more time is proposed on {on}, after the deadline {deadline}; the day "
        "of asking that it gives is {asked}",
    ),
    "audit.asked-too-late.remedy": (
        "过了期限就不能再延；照实写进展，办完后结果写“逾期兑现”",
        "after the deadline there is no more time; record the progress, and claim kept-late "
        "when it is done",
    ),
    "audit.claim-unshown": (
        "结果写的是“{resolution}”，却没有写明日期的佐证",
        "the claim is '{resolution}', but no dated evidence shows it",
    ),
    "audit.claim-unshown.remedy": (
        "在 evidence 里写上佐证：日期、种类、能说明什么",
        "add evidence: its day, its kind, and what it shows",
    ),
    "audit.claim-unconfirmed": (
        "结果写的是“{resolution}”，佐证还没有别人确认",
        "the claim is '{resolution}', but nobody else has confirmed the evidence",
    ),
    "audit.claim-unconfirmed.remedy": (
        "先请承诺人和责任人以外的党员确认佐证（confirmed_by），再写结果",
        "first let a member who does not own the commitment confirm it (confirmed_by)",
    ),
    "audit.own-cause": (
        "{actor} 提交了对自己的评判：{what}",
        "{actor} proposes a judgement in their own cause: {what}",
    ),
    "audit.own-cause.remedy": (
        "由写明的那个人，或者本组织、上级的管理员来提交",
        "let the person who is named, or a steward of the organisation or one above, propose it",
    ),
    "audit.excused-by-itself": (
        "豁免的是组织自己，批准人也是本组织的",
        "this waives a duty of the organisation itself and is approved by one of its own",
    ),
    "audit.excused-by-itself.remedy": (
        "由上级组织的党员批准",
        "let a member of an organisation above approve it",
    ),
    "audit.unreviewed": (
        "{actor} 提交了误报豁免，批准人写的也是自己",
        "{actor} proposes a waiver of a false alarm and names themselves as who approved it",
    ),
    "audit.unreviewed.remedy": (
        "请另一个人看过，由另一个人批准",
        "let somebody else look at it and approve it",
    ),
    "audit.no-accounts": (
        "台账里还没有登记任何账号，所以没有核对谁可以改什么",
        "no account is recorded yet, so who may change what was not judged",
    ),
    "audit.no-accounts.remedy": (
        "在党员记录里写 accounts，在组织记录里写 stewards",
        "write accounts in the records of members and stewards in those of organisations",
    ),
    "audit.unknown-actor": (
        "账号 {actor} 不属于任何在册党员",
        "the account {actor} belongs to no member of the register",
    ),
    "audit.unknown-actor.remedy": (
        "请管理员先把账号登记到党员记录的 accounts 里，再提交",
        "ask a steward to enter the account in the member's record first",
    ),
    "audit.not-yours": (
        "{actor} 不能改这条记录（{kind}）：既不是本人的，也不归其管理",
        "{actor} may not change this record ({kind}): it is neither theirs nor in their care",
    ),
    "audit.not-yours.remedy": (
        "由本人，或者本组织、上级的管理员（stewards）提交",
        "let whose record it is propose it, or a steward of the organisation or one above",
    ),
    "audit.not-yours-from-above": (
        "{actor} 不能改这条记录（{kind}）：组织自身的事由上级组织的管理员提交",
        "{actor} may not change this record ({kind}): what concerns the organisation itself is "
        "proposed by a steward of one above",
    ),
    "audit.not-yours-from-above.remedy": (
        "请上级组织的管理员提交",
        "ask a steward of an organisation above",
    ),
    "audit.future": (
        "{day} 还没有到（今天是 {on}），不能先记",
        "{day} has not come yet (today is {on}); nothing is recorded before it happens",
    ),
    "audit.future.remedy": ("等事情发生了再记", "record it once it has happened"),
    "audit.late-unmarked": (
        "这是 {day} 的事，过了 {days} 天才记，没有注明是补记",
        "this happened on {day} and is recorded {days} days later, without saying so",
    ),
    "audit.late-unmarked.remedy": (
        "可以补记：在同一条里加上 entered: {on}，网站会注明",
        "late entries are welcome: add entered: {on} beside it, and the site will say so",
    ),
    "audit.late": (
        "补记：{day} 的事，过了 {days} 天",
        "entered late: {day}, {days} days ago",
    ),
    "audit.late.remedy": ("不用改，网站会注明", "nothing to do; the site says so"),
    "audit.entered-wrong": (
        "补记日期写的是 {day}，今天是 {on}",
        "the day of entry is given as {day}, and today is {on}",
    ),
    "audit.entered-wrong.remedy": (
        "entered 写提交的那一天",
        "entered is the day on which it is proposed",
    ),
    "audit.rewritten": (
        "改动显示为 {lines} 行，而内容只差 {meant} 行；整篇重写会把改动藏起来",
        "{lines} lines differ, but what it says differs in {meant}; a rewritten file hides changes",
    ),
    "audit.rewritten.remedy": (
        "只改要改的那几行；要整理格式，另外提交一次，内容不变",
        "change only the lines that say something else; tidy up in a change of its own",
    ),
    "audit.private-passing": (
        "提交 {commit} 里有像是{what}的内容；后来虽然删了，历史里还在",
        "commit {commit} holds what looks like {what}; a later one takes it out, but history "
        "keeps it",
    ),
    "audit.private-passing.remedy": (
        "重新做这个分支，让它从来没有出现过（git rebase）；已经推送的，请管理员清除",
        "make the branch anew so that it never was there (git rebase); if it was pushed, ask the "
        "maintainers to clear it",
    ),
    "audit.private-message": (
        "提交 {commit} 的说明里有像是{what}的内容",
        "the message of commit {commit} holds what looks like {what}",
    ),
    "audit.private-message.remedy": (
        "改写提交说明（git commit --amend 或 git rebase）",
        "write the message anew (git commit --amend or git rebase)",
    ),
    "audit.past-text": (
        "{rule} 自 {since} 起施行的文本被改动，{count} 项已有的结论会变",
        "the text of {rule} in force since {since} was changed, and {count} "
        "{count:result|results} so far with it",
    ),
    "audit.past-text.remedy": (
        "恢复原文；修订写成新的一版（versions），从今天或以后开始施行",
        "put it back; amend it by another version that begins today or later",
    ),
    "audit.past-text-alike": (
        "{rule} 自 {since} 起施行的文本被改动，已有的结论都不变",
        "the text of {rule} in force since {since} was changed; no result so far is another",
    ),
    "audit.past-text-alike.remedy": (
        "请审核的人看一看改动的本意",
        "let reviewers see what is meant",
    ),
    "audit.behind": (
        "主分支又有了 {count} 个新提交；这里按共同的起点核对，合并队列还会再核对一次",
        "the protected branch has {count} newer {count:commit|commits}; this was judged from "
        "where both come from, and the merge queue judges it again",
    ),
    "audit.behind.remedy": (
        "可以先把主分支合进来",
        "merge the protected branch into yours, if you like",
    ),
}
