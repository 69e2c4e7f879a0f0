"""What `lianxin init` asks and says."""

WORDS: dict[str, tuple[str, str]] = {
    "entry.ask-organisation-name": ("你们党组织的名称", "The name of your organisation"),
    "entry.ask-organisation-slug": (
        "它的代号（小写拼音，词与词之间用连字符，用作文件夹和网址，如 liuxi）",
        "Its short name for folders and addresses (lower-case letters and hyphens, e.g. liuxi)",
    ),
    "entry.ask-organisation-level": ("它是哪一级", "Its level"),
    "entry.ask-upper-name": (
        "上级党组织的名称（没有就直接回车）",
        "The name of the organisation above (Enter for none)",
    ),
    "entry.ask-upper-slug": ("上级党组织的代号", "The short name of the organisation above"),
    "entry.ask-secretary-name": ("书记的姓名", "The secretary's name"),
    "entry.ask-secretary-slug": (
        "书记的代号（小写拼音，如 du-zhong）",
        "The secretary's short name (e.g. du-zhong)",
    ),
    "entry.ask-secretary-position": ("书记的身份", "The secretary's position"),
    "entry.ask-secretary-account": (
        "书记在代码平台上的账号，用来判断谁可以改记录（没有就直接回车）",
        "The secretary's account on the forge, by which it is judged who may change records "
        "(Enter for none)",
    ),
    "entry.ask-since": (
        "台账从哪一天记起（如 2026-01-01）",
        "The first day of the register (e.g. 2026-01-01)",
    ),
    "entry.ask-regulations": ("采用哪些制度", "Which regulations do you adopt"),
    "entry.ask-blank": (
        "{regulation}：{says}（{lowest} 至 {highest}，例如 {example}）",
        "{regulation}: {says} ({lowest} to {highest}, for example {example})",
    ),
    "entry.not-demo": (
        "records/ 里有 {number} 个文件不是示例：{files}。确实要换成新台账，请加 --force；"
        "原来的记录会挪到 build/ 下，不会删除。",
        "{number} {number:file|files} under records/ {number:is|are} not the demo's: {files}. If "
        "you do want a new register, add --force; the old records are moved under build/, not "
        "deleted.",
    ),
    "entry.moved": ("原来的记录已挪到 {folder}", "The old records are now in {folder}"),
    "entry.done": (
        "新台账已建好，共 {files} 个文件。下一步：运行 lianxin check，再把改动提交。",
        "Your register is ready: {files} {files:file|files}. Next: run `lianxin check`, then "
        "commit.",
    ),
    "entry.unwritable": (
        "回答里有不能写进记录的字符：{why}",
        "an answer holds a character that no record may hold: {why}",
    ),
    "entry.unwritable.remedy": (
        "删掉看不见的字符，重新输入",
        "delete characters that cannot be seen, and type it again",
    ),
    "entry.new": ("新建一份制度文件。", "Begin a new regulation."),
    "entry.new-regulation": (
        "新建一份制度 regulations/ID.yaml：带说明、一条能用的规则和例子，改成自己的就行。"
        "已有的文件不动。",
        "Begin a regulation, regulations/ID.yaml: with comments, a rule that works and its cases, "
        "to be made your own. Nothing that exists is touched.",
    ),
    "entry.new-title": ("制度名称（中文）", "its title in Chinese"),
    "entry.new-english": ("制度名称（英文）", "its title in English"),
    "entry.title": ("{name} 制度", "{name}"),
    "entry.bad-title": (
        "制度名称写成一行，不超过 {most} 个字，不能是空的，也不能有看不见的字符",
        "a title is one line of at most {most} characters, not empty, without characters that "
        "cannot be seen",
    ),
    "entry.bad-regulation-name": (
        "“{name}”不能作制度的名字。只用小写字母、数字和连字符，例如 river-wardens；"
        "con、nul 等系统保留的名字也不行",
        "'{name}' cannot name a regulation: small letters, digits and hyphens only, "
        "such as river-wardens; nor a name that systems keep for themselves, such as con",
    ),
    "entry.regulation-exists": (
        "{file} 已经有了，没有改动它。请换一个名字，或直接编辑那份文件。",
        "{file} exists already and was left as it is. Take another name, or edit that file.",
    ),
    "entry.no-own-regulations": (
        "这个台账用的是程序自带的制度（{folder}）。若在这里新建 regulations/，"
        "那些制度就全都不再适用。请先把那个文件夹复制过来，或用 --register 指明要写到哪里。"
        "什么都没有写入。",
        "This register is judged by the regulations that come with the program ({folder}). A "
        "folder regulations/ here would put all of them out of force. Copy that folder here "
        "first, or say with --register where to write. Nothing was written.",
    ),
    "entry.cannot-write": (
        "不能写入 {file}：{why}",
        "{file} cannot be written: {why}",
    ),
    "entry.regulation-begun": (
        "已写好 {file}。下一步：改成自己的条款，运行 lianxin check --cases 和 "
        "lianxin coverage {name}；要施行，再由党组织写一条 adoption 记录。",
        "{file} is written. Next: make its clauses your own, run `lianxin check --cases` and "
        "`lianxin coverage {name}`; it is in force once an organisation has adopted it.",
    ),
}
