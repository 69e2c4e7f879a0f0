"""Words about the fingerprint of all records: `lianxin ledger`, `lianxin verify` and its page."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "proof.ledger-help": (
        "打印全部记录的指纹：一个提交里有多少份记录，指纹是什么。\n\n"
        "--format json 给出可以公布、以后用来核对的文件，和网站上的 ledger.json 一字不差。",
        "Print the fingerprint of all records: how many a commit holds, and their root.\n\n"
        "--format json gives the file to be published and checked later, the same bytes as "
        "the site's ledger.json.",
    ),
    "proof.commit-option": (
        "看哪个提交；不写就看文件夹里现有的文件",
        "which commit; without it, the files as they lie in the folder",
    ),
    "proof.out-option": ("写到这个文件，不打印", "write to this file instead of printing"),
    "proof.new-key-option": (
        "为这份台账做一把新的账本钥匙（.ledger-key），只做一次",
        "make a key for this register's ledgers (.ledger-key), once",
    ),
    "proof.verify-help": (
        "核对以前的账本：今天的历史是不是从它接着写下来的，少了什么、改写了什么。\n\n"
        "返回 0：已证明；1：没有证明，并说出是哪些；2：用法不对。",
        "Check an old ledger: does today's history extend it, and what was removed or "
        "rewritten?\n\n"
        "Exit code 0 proven, 1 not proven (says what), 2 wrong usage.",
    ),
    "proof.ledger-option": ("以前的账本文件（ledger.json）", "the old ledger file (ledger.json)"),
    "proof.root-option": (
        "纸上留的指纹，64 个字符，空格不要紧；至少 16 个也可以比，但只算提示",
        "the root kept on paper, 64 characters, spaces do not matter; 16 or more can be "
        "compared, but only as a hint",
    ),
    "proof.against-option": (
        "和这个较新的账本文件比，不需要仓库",
        "compare with this newer ledger file; no repository is needed",
    ),
    "proof.record-option": (
        "证明这份记录在账本里（如 records/单位/commitment/2026/名称.yaml）",
        "prove that this record is in the ledger (such as records/x/commitment/2026/y.yaml)",
    ),
    "proof.proof-option": (
        "核对以前给出的一份证明（verify --record … --format json 的输出）",
        "check a proof given earlier (the output of verify --record ... --format json)",
    ),
    "proof.today-option": ("今天的历史以哪个提交为准", "the commit that stands for today"),
    # Usage.
    "proof.needs-ledger": (
        "请用 --ledger 指明以前的账本文件，或者用 --proof 指明一份证明",
        "name the old ledger file with --ledger, or a proof with --proof",
    ),
    "proof.needs-other": (
        "只有账本文件，没有东西可以对照：请给出 --root、--against 或 --register 之一",
        "there is nothing to check the ledger against: give --root, --against or --register",
    ),
    "proof.needs-register": (
        "证明一份记录需要台账本身；请用 --register 指明它在哪里",
        "proving a record needs the register itself; say where it is with --register",
    ),
    "proof.proof-needs-root": (
        "一份证明要对着指纹才有意义：请同时给出 --root 或 --ledger",
        "a proof means something only against a root: give --root or --ledger as well",
    ),
    "proof.bad-root": (
        "“{root}”不是指纹：应是 64 个字符（至少前 16 个），只有数字和 a 到 f",
        "'{root}' is no root: it has 64 characters (16 at least), only digits and a to f",
    ),
    # Files.
    "proof.file-unreadable": ("{file} 读不出来：{why}", "{file} cannot be read: {why}"),
    "proof.file-named": ("{file}：{says}", "{file}: {says}"),
    "proof.file-large": ("文件超过 {most} MB，不是账本", "larger than {most} MB, so no ledger"),
    "proof.file-no-text": ("不是 UTF-8 文本", "not UTF-8 text"),
    "proof.file-deep": ("括号套得太深，不是账本", "nested too deeply, so no ledger"),
    "proof.file-no-json": (
        "第 {line} 行第 {column} 个字符处不是 JSON",
        "not JSON at line {line}, column {column}",
    ),
    "proof.file-no-object": ("不是账本文件", "not a ledger file"),
    "proof.file-twice": ("同一个名称写了两次", "the same name stands in it twice"),
    "proof.file-number": (
        "有的数不是普通的整数",
        "a number in it is not a plain whole number",
    ),
    "proof.file-lacks": ("缺少 {field}", "{field} is missing"),
    "proof.file-field": ("{field} 的写法不对", "{field} is not written as it should be"),
    "proof.file-more": ("多出了 {field}", "{field} does not belong there"),
    "proof.file-version": (
        "不是 {version} 版的账本文件",
        "not a ledger file of version {version}",
    ),
    "proof.file-version-proof": ("不是 {version} 版的证明", "not a proof of version {version}"),
    "proof.file-leaves": (
        "叶子的个数或次序不对",
        "the leaves are not as many as stated, or not in order",
    ),
    "proof.file-key": (
        "{file} 里不是一把账本钥匙（应是 64 个字符的十六进制数）",
        "{file} holds no ledger key (64 hex digits)",
    ),
    "proof.key-exists": (
        "已经有 {file} 了。换钥匙会使以前的账本无法逐份核对，所以不换。",
        "{file} is there already. With another key old ledgers could no longer be compared "
        "record by record, so it stays.",
    ),
    "proof.key-made": (
        "已写好 {file}。把它和记录一起提交；仓库不公开的，不要把它给外人。",
        "{file} is written. Commit it with the records; if the repository is private, give it "
        "to nobody outside.",
    ),
    "proof.written": ("账本已写到 {file}", "the ledger is in {file}"),
    # The ledger for people.
    "proof.title": ("账本指纹", "Fingerprint of the register"),
    "proof.as-of": ("日期", "day"),
    "proof.commit": ("提交", "commit"),
    "proof.no-commit": (
        "没有：这次用的文件没有全部提交到 git，以后无法按提交核对",
        "none: these files were not all committed to git, so no commit can be checked later",
    ),
    "proof.size": ("记录份数", "records"),
    "proof.erased": ("其中记明依法清除的份数", "lawfully erased, as recorded"),
    "proof.root": ("指纹", "root"),
    "proof.months": ("以前各月最后一个提交的指纹", "Roots at the end of earlier months"),
    "proof.months-part": (
        "这次只取回了一部分历史，没有列出以前各月的指纹。",
        "Only a part of the history was fetched, so earlier months are not listed.",
    ),
    "proof.months-none": ("以前没有别的月份。", "There is no earlier month."),
    "proof.key-records": (
        "这份台账没有账本钥匙（.ledger-key）：历史一旦丢失，以前的账本无法逐份核对。"
        "用 lianxin ledger --new-key 做一把。",
        "This register has no ledger key (.ledger-key): if its history were lost, old ledgers "
        "could not be compared record by record. `lianxin ledger --new-key` makes one.",
    ),
    # Checking.
    "proof.fits": (
        "账本文件前后一致：{size} 份记录，指纹算出来和写的一样",
        "the ledger file fits itself: {size} {size:record|records}, and the root is that of its "
        "leaves",
    ),
    "proof.fits-not": (
        "账本文件被动过：按里面的 {size} 份记录算，指纹和写的不一样",
        "the ledger file was tampered with: its {size} {size:leaf has|leaves have} another root "
        "than it says",
    ),
    "proof.root-equal": ("和纸上的指纹一样", "the root on paper is the same"),
    "proof.root-prefix": (
        "纸上只有前 {digits} 个字符，这些一样；要证明需要全部 64 个",
        "only {digits} characters were given; they are the same, but a proof needs all 64",
    ),
    "proof.root-month": (
        "纸上的指纹在这份账本里：{month} 最后一个提交 {commit}，{size} 份记录",
        "the root on paper is listed in this ledger: the last commit of {month}, {commit}, "
        "{size} {size:record|records}",
    ),
    "proof.root-differs": (
        "和纸上的指纹不一样，以前各月的指纹里也没有它",
        "the root on paper is another one, and it is not among those of earlier months",
    ),
    "proof.root-other": ("和纸上的指纹不一样", "the root on paper is another one"),
    "proof.proof-same": ("证明对着的就是这份账本", "the proof is for this ledger"),
    "proof.proof-other": ("证明对着的不是这份账本", "the proof is for another ledger"),
    "proof.no-history": (
        "没有对照 git 历史：指纹之后发生过什么，要有仓库的人来核对",
        "git's history was not looked at: what came after this root, somebody with the "
        "repository has to check",
    ),
    "proof.way-extends": (
        "今天的历史（{today}）是从 {commit} 接着写下来的，那个提交的内容和账本一样",
        "today's history ({today}) comes after {commit}, which holds what the ledger says",
    ),
    "proof.way-rewritten": (
        "历史被改写过：账本里的提交 {commit} 已经不在仓库里",
        "history was rewritten: the ledger's commit {commit} is no longer in the repository",
    ),
    "proof.way-elsewhere": (
        "历史被改写过：提交 {commit} 还找得到，但今天的历史（{today}）不是从它接着写下来的",
        "history was rewritten: commit {commit} can still be found, but today's history "
        "({today}) does not come after it",
    ),
    "proof.way-uncommitted": (
        "账本是用没有提交的文件做的，没有提交可查；改为逐份到历史（{today}）里找",
        "the ledger was made from files not committed, so there is no commit to look up; each "
        "record was looked for in the history ({today}) instead",
    ),
    "proof.way-differs": (
        "账本和它写的提交 {commit} 对不上",
        "the ledger does not fit the commit that it names, {commit}",
    ),
    "proof.not-compared": (
        "账本的钥匙在历史里找不到，没有公布路径的记录无法逐份核对",
        "the ledger's key is not in this history, so records without a published path could "
        "not be compared",
    ),
    "proof.unchanged": ("和当时一样：{count} 份", "as they were: {count}"),
    "proof.changed": (
        "后来有改动，每次改动都还在历史里：{count} 份",
        "changed since, by commits that are still there: {count}",
    ),
    "proof.covered": (
        "依法清除，有两个人签的清除记录：{count} 份",
        "lawfully erased, recorded by two people: {count}",
    ),
    "proof.removed": (
        "删掉了，没有相应的清除记录：{count} 份",
        "removed, and no erasure covers it: {count}",
    ),
    "proof.lost": (
        "历史里从来没有这样的内容，被改写或抹掉了：{count} 份",
        "this content is nowhere in the history, so it was rewritten or wiped out: {count}",
    ),
    "proof.lost-unnamed": (
        "另有 {count} 份没有公布路径的记录也找不到",
        "{count} more {count:record|records} without a published path cannot be found either",
    ),
    "proof.added": (
        "提交里有、账本里没有：{count} 份",
        "in the commit but not in the ledger: {count}",
    ),
    # Two files.
    "proof.same": ("两个账本的指纹一样，记录一份不差", "both ledgers have the same root"),
    "proof.listed": (
        "新账本认得旧账本：同一个提交，同一个指纹",
        "the new ledger stands by the old one: the same commit with the same root",
    ),
    "proof.contradicted": (
        "新账本给同一个提交写了另一个指纹：有一份账本不是真的",
        "the new ledger gives the same commit another root: one of the two is not true",
    ),
    "proof.not-listed": (
        "新账本没有列出旧账本的提交（只列每月最后一个）；改动是不是都还在历史里，要有仓库的人来核对",
        "the new ledger does not list the old commit (only the last of each month); whether "
        "the changes are in the history, somebody with the repository has to check",
    ),
    "proof.keys-differ": (
        "两个账本的钥匙不同，只能比较公布了路径的记录还在不在",
        "the two ledgers have different keys, so only published paths could be compared",
    ),
    "proof.file-changed": ("内容不同了：{count} 份", "with another content: {count}"),
    "proof.file-missing": ("不在了：{count} 份", "no longer there: {count}"),
    "proof.file-unnamed": (
        "没有公布路径的记录，改了或不在了：{count} 份",
        "without a published path, changed or gone: {count}",
    ),
    "proof.file-erased": (
        "新账本写明其间依法清除：{count} 份",
        "lawfully erased in between, as the new ledger says: {count}",
    ),
    "proof.file-shrunk": (
        "记录总数少了：{count} 份",
        "fewer records in all: {count}",
    ),
    # One record.
    "proof.holds": (
        "{record} 在账本里：第 {index} 片叶子，共 {size} 片，算出的指纹一样",
        "{record} is in the ledger: leaf {index} of {size}, and it leads to the root",
    ),
    "proof.holds-not": (
        "{record} 不能证明在这个指纹之下",
        "{record} is not proven to lie under this root",
    ),
    "proof.not-held": (
        "{record} 不在账本里，或者内容和当时不同",
        "{record} is not in the ledger, or had another content then",
    ),
    "proof.sha256": ("文件内容的 SHA-256", "SHA-256 of the file"),
    "proof.leaf-salt": ("这份记录的盐", "salt of this record"),
    "proof.sibling": ("旁边的哈希 {number}", "sibling {number}"),
    "proof.proven": ("已证明", "Proven"),
    "proof.not-proven": ("没有证明", "Not proven"),
    # The page.
    "proof.page-lead": (
        "下面这串字符是这一天全部记录的指纹。任何一份记录改动一个字、少一份、多一份，指纹都会变。"
        "把它抄下来、打印或拍照留底，以后就能核对历史有没有被悄悄改过。",
        "The characters below are the fingerprint of all records on this day. Change one word "
        "of one record, take one out or put one in, and they change. Write them down, print "
        "them or take a picture, and later you can check that nobody quietly changed the past.",
    ),
    "proof.page-how": ("怎样核对", "How to check"),
    "proof.page-step-keep": (
        "留底：抄下或打印指纹；能下载的，把账本文件一起存好。",
        "Keep the root on paper; if you can, keep the ledger file with it.",
    ),
    "proof.page-step-find": (
        "手里有以前的指纹：在下面“以前各月”里找。列在那里的指纹，以后五年里每次更新都还列着；"
        "找不到，就请有仓库的人用 lianxin verify 核对。",
        "With an older root in hand, look for it among the earlier months below. A root that "
        "stands there will stand there for five years. If it does not, ask somebody with "
        "the repository to run lianxin verify.",
    ),
    "proof.page-step-verify": (
        "能取得仓库的人可以自己算一遍，也能说出少了哪份、改了哪份。",
        "Whoever has the repository can work everything out again, and name what was removed "
        "or rewritten.",
    ),
    "proof.page-guide": ("一步一步的说明", "Step by step"),
    "proof.page-download": ("下载账本文件 ledger.json", "Download the ledger file, ledger.json"),
    "proof.page-hidden": (
        "账本里没有公布路径的记录只有一个加了盐的哈希，看不出是谁的、写了什么，猜对了也无从验证。",
        "Records whose paths are not published stand in the ledger as salted hashes only: "
        "nobody can see whose they are or what they say, nor confirm a guess.",
    ),
    "proof.page-none": (
        "这个网站不是从台账文件夹做出来的，没有账本。",
        "This site was not made from the folder of a register, so it has no ledger.",
    ),
}
