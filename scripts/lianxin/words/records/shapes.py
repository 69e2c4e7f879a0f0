"""What a record holds: fields, values, terms, dates."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "records.not-fields": (
        "文件应由“栏目: 内容”一行一行组成",
        "the file should consist of lines 'field: value'",
    ),
    "records.not-fields.remedy": (
        "照着同一文件夹里别的记录写",
        "write it like another record in the same folder",
    ),
    "records.more": (
        "还有 {number} 处问题没有列出",
        "{number} more {number:problem is|problems are} not listed",
    ),
    "records.more.remedy": (
        "改好上面的再检查一次",
        "mend those above and check again",
    ),
    "records.unknown-field": (
        "{where}没有“{field}”这一栏",
        "{where}: there is no field '{field}'",
    ),
    "records.unknown-field.near": (
        "是不是想写“{field}”（{label}）？",
        "did you mean '{field}' ({label})?",
    ),
    "records.unknown-field.remedy": (
        "删掉这一栏；可用的栏目：{fields}",
        "take it out; the fields are: {fields}",
    ),
    "records.missing-field": (
        "缺少“{label}”（{field}）",
        "'{field}' ({label}) is missing",
    ),
    "records.missing-field.remedy": (
        "补上一行，例如：{example}",
        "add a line, such as: {example}",
    ),
    "records.wrong-shape": (
        "“{label}”（{field}）应是{wanted}，这里却是{given}",
        "'{field}' ({label}) should be {wanted}, but here is {given}",
    ),
    "records.wrong-shape.remedy": (
        "写成例如：{example}",
        "write it, for example, so: {example}",
    ),
    "records.shape.text": ("一个值", "one value"),
    "records.shape.list": ("列表", "a list"),
    "records.shape.fields": ("一组栏目", "a group of fields"),
    "records.shape.nothing": ("空的", "nothing"),
    "records.wrong-term": (
        "“{value}”不是“{label}”（{field}）可选的词",
        "'{value}' is not one of the words for '{field}' ({label})",
    ),
    "records.wrong-term.near": (
        "是不是想写 {near}（{label}）？{rest}",
        "did you mean {near} ({label})? {rest}",
    ),
    "records.wrong-term.remedy": ("可选：{terms}", "choose from: {terms}"),
    "records.bad-date": (
        "“{label}”（{field}）的“{value}”不是日期",
        "'{field}' ({label}): '{value}' is not a date",
    ),
    "records.bad-date.remedy": (
        "写成 2026-03-05 这样，并核对这一天确实存在",
        "write it as 2026-03-05, and see that there is such a day",
    ),
    "records.write-it-so": ("写成 {value}", "write {value}"),
    "records.bad-number": (
        "“{label}”（{field}）的“{value}”不是整数",
        "'{field}' ({label}): '{value}' is not a whole number",
    ),
    "records.bad-number.remedy": (
        "只写数字，例如 12，不带单位",
        "write digits alone, such as 12, without a unit",
    ),
    "records.bad-year-number": (
        "“{label}”（{field}）的“{value}”不是年份",
        "'{field}' ({label}): '{value}' is not a year",
    ),
    "records.bad-year-number.remedy": (
        "写四位数字，例如 2026",
        "write four digits, such as 2026",
    ),
    "records.bad-reference": (
        "“{label}”（{field}）的“{value}”不像一条记录的名字",
        "'{field}' ({label}): '{value}' cannot be the name of a record",
    ),
    "records.bad-reference.remedy": (
        "写那条记录的文件名，不带 .yaml，例如 du-zhong；别的组织的写成 wu-you-zhen/du-zhong。"
        "这里不写姓名",
        "write the file name of that record without .yaml, such as du-zhong; "
        "of another organisation's, wu-you-zhen/du-zhong. No names of persons here",
    ),
    "records.bad-any-reference": (
        "“{label}”（{field}）的“{value}”没有写明是哪一类的哪条记录",
        "'{field}' ({label}): '{value}' does not say which record of which kind",
    ),
    "records.bad-any-reference.remedy": (
        "写成 类别/文件名 或 类别/组织/文件名，例如 contact/zou-fang-1",
        "write KIND/NAME or KIND/ORGANISATION/NAME, such as contact/visit-1",
    ),
    "records.bad-name": (
        "“{label}”（{field}）的“{value}”写法不对",
        "'{field}' ({label}): '{value}' is not written as it should be",
    ),
    "records.bad-name.remedy": (
        "用小写字母、数字和短横线；制度写 two-links 这样，"
        "规则写 two-links/monthly-contact 这样，节日写 spring-festival 这样",
        "use small letters, digits and hyphens: a regulation like two-links, "
        "a rule like two-links/monthly-contact, a festival like spring-festival",
    ),
    "records.bad-form": (
        "“{label}”（{field}）的“{value}”写法不对",
        "'{field}' ({label}): '{value}' is not written as it should be",
    ),
    "records.bad-form.remedy": (
        "照这一栏的说明写：{help}",
        "write it as this field is described: {help}",
    ),
    "records.bad-web": (
        "“{label}”（{field}）的“{value}”不是网址",
        "'{field}' ({label}): '{value}' is not an address on the web",
    ),
    "records.bad-web.remedy": (
        "网址以 https:// 或 http:// 开头，最多 300 字，中间没有空格",
        "an address begins with https:// or http://, has no spaces and at most 300 characters",
    ),
    "records.too-long": (
        "“{label}”（{field}）有 {length} 字，最多 {most} 字",
        "'{field}' ({label}) has {length} characters; at most {most} fit",
    ),
    "records.too-long.remedy": (
        "只写事情的要点；细节放进所引用的文件",
        "write only the gist; details belong into the document it cites",
    ),
    "records.too-short": (
        "“{label}”（{field}）太短，至少 {fewest} 字",
        "'{field}' ({label}) is too short; it takes at least {fewest} "
        "{fewest:character|characters}",
    ),
    "records.too-short.remedy": (
        "写明具体做了什么事",
        "say what was done, concretely",
    ),
    "records.one-line": (
        "“{label}”（{field}）只能写一行",
        "'{field}' ({label}) has room for one line only",
    ),
    "records.one-line.remedy": (
        "合并成一行，或把其余内容写到能写长文字的栏目",
        "make it one line, or move the rest to a field for longer text",
    ),
    "records.too-few": (
        "“{label}”（{field}）至少要有 {fewest} 项",
        "'{field}' ({label}) takes at least {fewest}",
    ),
    "records.too-few.remedy": ("补上一项", "add one"),
    "records.too-many": (
        "“{label}”（{field}）有 {number} 项，最多 {most} 项",
        "'{field}' ({label}) has {number} items; at most {most} {most:fits|fit}",
    ),
    "records.too-many.remedy": ("只留最要紧的", "keep the most important ones"),
    "records.one-side": (
        "一条联系关系只能有一个对方：person（联系对象）、unit（联系单位）、mentee（帮带的党员）、"
        "group（人群）四选一",
        "a link has exactly one other side: person, unit, mentee or group",
    ),
    "records.one-side.remedy": (
        "留一个，删去其余；都没写就补上一个；有几个对方就各写一条联系关系",
        "keep one and take out the others, or add one; for several sides write several links",
    ),
    "records.invalid": ("内容不合要求：{what}", "this cannot be accepted: {what}"),
    "records.invalid.remedy": (
        "照着同一文件夹里别的记录写",
        "write it like another record in the same folder",
    ),
    # Samples in example lines; every name is fictional.
    "records.example.text": ("更换村口六盏路灯", "replace six street lamps"),
    "records.example.regulation": ("two-links", "two-links"),
    "records.example.rule": ("two-links/monthly-contact", "two-links/monthly-contact"),
    "records.example.festival": ("spring-festival", "spring-festival"),
    "records.example.reference.organisation": ("wu-you-zhen", "wu-you-zhen"),
    "records.example.reference.member": ("du-zhong", "du-zhong"),
    "records.example.reference.person": ("qun-zhong-12", "qun-zhong-12"),
    "records.example.reference.link": ("du-zhong-12", "du-zhong-12"),
    "records.example.reference.contact": ("zou-fang-3", "zou-fang-3"),
    "records.example.reference.commitment": ("lu-deng", "lu-deng"),
    "records.example.reference.opinion": ("pai-shui-gou", "pai-shui-gou"),
    "records.example.reference.meeting": ("zuo-tan-1", "zuo-tan-1"),
    "records.example.reference.survey": ("guan-gai", "guan-gai"),
    "records.example.reference.post": ("xuan-jiang-gang", "xuan-jiang-gang"),
    "records.example.reference.any": ("contact/zou-fang-3", "contact/zou-fang-3"),
}
