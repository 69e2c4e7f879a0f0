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
        "{number} files under records/ are not the demo's: {files}. If you do want a new "
        "register, add --force; the old records are moved under build/, not deleted.",
    ),
    "entry.moved": ("原来的记录已挪到 {folder}", "The old records are now in {folder}"),
    "entry.done": (
        "新台账已建好，共 {files} 个文件。下一步：运行 lianxin check，再把改动提交。",
        "Your register is ready: {files} files. Next: run `lianxin check`, then commit.",
    ),
    "entry.unwritable": (
        "回答里有不能写进记录的字符：{why}",
        "an answer holds a character that no record may hold: {why}",
    ),
    "entry.unwritable.remedy": (
        "删掉看不见的字符，重新输入",
        "delete characters that cannot be seen, and type it again",
    ),
}
