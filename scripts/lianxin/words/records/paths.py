"""Where a record's file lies, and which records it names."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "records.not-yaml": (
        "records/ 里只放以 .yaml 结尾的记录文件",
        "only record files whose name ends in .yaml belong into records/",
    ),
    "records.not-yaml.remedy": (
        "把文件名的结尾改成 .yaml，或把文件移出 records/",
        "let the name end in .yaml, or move the file out of records/",
    ),
    "records.misplaced": (
        "文件放错了地方：记录应放在 records/组织/类别/ 之下",
        "the file lies in the wrong place: records lie at records/ORGANISATION/KIND/",
    ),
    "records.misplaced.remedy": (
        "移到例如 records/wu-you-zhen/member/du-zhong.yaml 或 "
        "records/wu-you-zhen/contact/2026/zou-fang-1.yaml",
        "move it to, for example, records/wu-you-zhen/member/du-zhong.yaml or "
        "records/wu-you-zhen/contact/2026/visit-1.yaml",
    ),
    "records.bad-file-name": (
        "文件名或文件夹名“{name}”里有不能用的字",
        "the name '{name}' of the file or folder has characters that cannot be used",
    ),
    "records.bad-file-name.remedy": (
        "只用小写字母、数字和中间的短横线，例如 du-zhong-2",
        "use only small letters, digits and hyphens in between, such as du-zhong-2",
    ),
    "records.no-kind-folder": (
        "“{name}.yaml”直接放在组织“{organisation}”的文件夹里，看不出是哪一类记录",
        "'{name}.yaml' lies right in the folder of '{organisation}', "
        "so nobody knows what kind of record it is",
    ),
    "records.no-kind-folder.remedy": (
        "放进类别文件夹，例如 records/{organisation}/member/{name}.yaml；"
        "组织自己的文件名是 organisation.yaml",
        "put it into the folder of its kind, such as records/{organisation}/member/{name}.yaml; "
        "the organisation's own file is called organisation.yaml",
    ),
    "records.unknown-kind-near": (
        "没有“{kind}”这一类记录",
        "there is no kind of record called '{kind}'",
    ),
    "records.unknown-kind-near.remedy": (
        "是不是想写“{near}”？把文件夹改成这个名字",
        "did you mean '{near}'? Give the folder that name",
    ),
    "records.unknown-kind": (
        "没有“{kind}”这一类记录",
        "there is no kind of record called '{kind}'",
    ),
    "records.unknown-kind.remedy": (
        "文件夹可用的名字：{kinds}",
        "a folder may be called: {kinds}",
    ),
    "records.needless-year": (
        "这一类记录长期有效，不按年份分文件夹",
        "records of this kind last, so they do not lie in folders by year",
    ),
    "records.needless-year.remedy": ("移到 {file}", "move it to {file}"),
    "records.no-year": (
        "这一类记录要放在年份文件夹里",
        "records of this kind lie in a folder for their year",
    ),
    "records.no-year.remedy": (
        "移到例如 records/{organisation}/{kind}/2026/{slug}.yaml",
        "move it to, for example, records/{organisation}/{kind}/2026/{slug}.yaml",
    ),
    "records.bad-year": (
        "文件夹“{year}”不是年份",
        "the folder '{year}' is not a year",
    ),
    "records.bad-year.remedy": (
        "年份文件夹写四位数字，例如 2026",
        "a folder for a year has four digits, such as 2026",
    ),
    "records.wrong-year": (
        "日期 {day} 不在文件夹的年份 {year} 之内",
        "the date {day} is not in {year}, the year of the folder",
    ),
    "records.wrong-year.remedy": (
        "日期写错了就改日期；日期没错就把文件移到 {file}",
        "correct the date, or if it is right move the file to {file}",
    ),
    "records.no-organisation": (
        "组织“{slug}”还没有自己的文件",
        "the organisation '{slug}' has no file of its own",
    ),
    "records.no-organisation.remedy": (
        "新建 {file}，写上 name（名称）、level（层级）和 since（成立日期）",
        "make {file} with name, level and since",
    ),
    "records.same-name": (
        "同类记录里已有叫“{slug}”的：{first}",
        "another record of this kind is already called '{slug}': {first}",
    ),
    "records.same-name.remedy": (
        "给其中一个文件换个名字，别处引用到它的地方一并修改",
        "rename one of the two files, and what refers to it",
    ),
    "records.same-name.first": ("同名的在这里", "the one with the same name"),
    # References.
    "records.dangling": (
        "“{label}”写的“{ref}”在台账里找不到",
        "{label}: there is no '{ref}' in the register",
    ),
    "records.dangling.remedy": (
        "写对应{kind}记录的文件名（不带 .yaml）；别的组织的写成 组织/文件名",
        "write the file name of the {kind} record (without .yaml); "
        "of another organisation's, ORGANISATION/NAME",
    ),
    "records.dangling.any": (
        "写成 类别/文件名 或 类别/组织/文件名，例如 contact/zou-fang-1",
        "write KIND/NAME or KIND/ORGANISATION/NAME, such as contact/visit-1",
    ),
    "records.dangling.near": ("是不是想写“{near}”？", "did you mean '{near}'?"),
    "records.unread": (
        "另有 {number} 处引用了这条记录，它改好之前那些引用都落空",
        "{number} other {number:place names|places name} this record and {number:leads|lead} "
        "nowhere until it is mended",
    ),
    "records.unread.remedy": (
        "先改好这个文件里的问题",
        "mend what is wrong in this file first",
    ),
    "records.unread.here": ("引用处", "named here"),
}
