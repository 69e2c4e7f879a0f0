"""Sentences about files that cannot be read: how they are written, and how they are named.

A secretary reads these who has never heard of YAML. So a record has 栏目 (fields)
and 内容 (what stands behind the colon), and every remedy says what to type.
"""

from __future__ import annotations

_SIZE = {
    "source.too-large": ("文件超过 {most} KiB，太大了", "the file is larger than {most} KiB"),
    "source.too-large.remedy": (
        "一份记录只写一件事；照片、报告全文等放在别处，记录里只写链接",
        "write one matter in one record; keep photographs and reports elsewhere and link them",
    ),
    "source.too-deep": (
        "内容一层套一层，超过了 {most} 层",
        "the contents are nested more than {most} levels deep",
    ),
    "source.too-deep.remedy": (
        "减少层次；多半是缩进（行首空格）或方括号写多了",
        "use fewer levels; most often there is too much indentation or a bracket too many",
    ),
    "source.too-many": (
        "栏目和内容加起来超过 {most} 项",
        "there are more than {most} fields and values",
    ),
    "source.too-many.remedy": ("把这份文件拆成几份", "split the file into several"),
    "source.too-long": ("这一段文字超过 {most} 个字", "this text is longer than {most} characters"),
    "source.too-long.remedy": (
        "写短一些；如果文字并不长，多半是前面的引号没有配对",
        "make it shorter; if it is not long, a quotation mark before it was never closed",
    ),
}

_SAVE_AS = (
    "用原来的软件打开，选“另存为”，编码选 UTF-8（不带 BOM），再提交",
    "open it in the program it was written with and save it as UTF-8 (without BOM)",
)
_ENCODING = {
    "source.gbk": (
        "文件不是 UTF-8 编码，看来是 GBK（旧版记事本、WPS 常用的中文编码）",
        "the file is not UTF-8; it seems to be GBK",
    ),
    "source.gbk.remedy": _SAVE_AS,
    "source.utf-16": (
        "文件不是 UTF-8 编码，看来是 UTF-16（有的软件里叫“Unicode”）",
        "the file is not UTF-8; it seems to be UTF-16 (called 'Unicode' by some programs)",
    ),
    "source.utf-16.remedy": _SAVE_AS,
    "source.not-utf-8": (
        "从这里起的内容不是 UTF-8 编码的文字",
        "from here on the file is not text in UTF-8",
    ),
    "source.not-utf-8.remedy": (
        "另存为 UTF-8 编码的纯文本；Word、Excel 文件和图片不能当作记录",
        "save it as plain text in UTF-8; Word and Excel files and pictures cannot be records",
    ),
    "source.byte-order-mark": (
        "文件开头有一个看不见的标记（BOM）",
        "the file begins with an invisible mark (BOM)",
    ),
    "source.byte-order-mark.remedy": (
        "另存为时编码选“UTF-8”，不要选“带 BOM 的 UTF-8”",
        "save it as 'UTF-8', not as 'UTF-8 with BOM'",
    ),
    "source.bare-cr": (
        "这里的换行符是旧式的（只有 CR），后面的内容会被当作同一行",
        "this line ends in the old way (CR alone), so what follows counts as the same line",
    ),
    "source.bare-cr.remedy": (
        "删掉行尾，重新按一次回车键；或在编辑器里把换行格式改成 LF",
        "delete the line end and press Enter again, or set the line ends to LF in the editor",
    ),
}

_RETYPE = (
    "删掉它前后的几个字，重新打一遍；从网页或聊天里复制的文字容易带进来",
    "delete the characters around it and type them again; "
    "text copied from web pages or chats often brings it along",
)
_CHARACTERS = {
    "source.tab": ("这里有 Tab 键打出的空白（制表符）", "there is a tab character here"),
    "source.tab.remedy": (
        "删掉它，改用空格；每深一层，行首多两个空格",
        "delete it and use spaces; each level is indented by two more",
    ),
    "source.bidirectional": (
        "这里有一个看不见的字符 {code}，会让后面的文字左右颠倒",
        "there is an invisible character {code} here that turns the reading direction around",
    ),
    "source.bidirectional.remedy": _RETYPE,
    "source.zero-width": (
        "这里有一个看不见的字符 {code}，不占宽度",
        "there is an invisible character {code} here that has no width",
    ),
    "source.zero-width.remedy": _RETYPE,
    "source.separator": (
        "这里有一个特殊的换行符 {code}，各种软件理解不一",
        "there is a special line separator {code} here that programs understand differently",
    ),
    "source.separator.remedy": (
        "删掉它，需要换行就按回车键",
        "delete it, and press Enter where a new line is wanted",
    ),
    "source.private-use": (
        "这里有一个自造字 {code}，在别的电脑上会显示成别的样子",
        "there is a private-use character {code} here that looks different on every machine",
    ),
    "source.private-use.remedy": (
        "改用通用的字；生僻字请用新版输入法打出正式编码的字",
        "use a standard character; for a rare one, use an input method that knows its code",
    ),
    "source.damaged": (
        "这里有一个乱码 {code}（�），原来的字已经丢了",
        "there is a replacement character {code} (�) here; the original one is lost",
    ),
    "source.damaged.remedy": (
        "对照原文，把这个字重新打上",
        "look up the original and type the character again",
    ),
    "source.control": (
        "这里有一个不该出现在文字里的控制字符 {code}",
        "there is a control character {code} here that does not belong into text",
    ),
    "source.control.remedy": _RETYPE,
    "source.surrogate": (
        "反斜杠后面的编号不是一个字（双引号里的 \\u、\\U 有特殊含义）",
        "the number behind this backslash is no character (in double quotes it is special)",
    ),
    "source.surrogate.remedy": (
        "直接写出这个字，不用编号；要写反斜杠本身，就把双引号改成单引号",
        "write the character itself; for a real backslash use single quotes instead",
    ),
}

_FEATURES = {
    "source.anchor": (
        "不能用“&{name}”给内容起名、再在别处引用",
        "contents must not be named with '&{name}' to be used again elsewhere",
    ),
    "source.anchor.remedy": (
        "删掉“&{name}”，需要的内容在每一处写全；如果“&”是正文，给整段加上引号",
        "delete '&{name}' and write the contents out each time; if it is text, put it in quotes",
    ),
    "source.alias": (
        "不能用“*{name}”引用别处的内容",
        "'*{name}' must not be used to refer to contents elsewhere",
    ),
    "source.alias.remedy": (
        "把内容在这里写全；如果“*”是正文，给整段加上引号",
        "write the contents out here; if the '*' is text, put the whole text in quotes",
    ),
    "source.merge": (
        "不能用“<<”并入别处的内容",
        "'<<' must not be used to merge in contents from elsewhere",
    ),
    "source.merge.remedy": (
        "删掉这一行，把需要的栏目在这里写全",
        "delete this line and write the fields out here",
    ),
    "source.tag": ("不能用“{name}”这样的类型标记", "a type mark such as '{name}' must not be used"),
    "source.tag.remedy": (
        "删掉感叹号和它后面的标记；如果感叹号是正文，给整段加上引号",
        "delete the exclamation mark and its word; if it is text, put the whole text in quotes",
    ),
    "source.directive": ("行首不能是百分号“%”", "a line must not begin with a percent sign"),
    "source.directive.remedy": (
        "删掉这一行；如果是正文，把它接到上一行，或在行首加两个空格",
        "delete this line; if it is text, join it to the line above or indent it by two spaces",
    ),
    "source.documents": (
        "一个文件里写了不止一份记录（用“---”或“...”隔开了）",
        "the file holds more than one document (divided by '---' or '...')",
    ),
    "source.documents.remedy": (
        "一份记录一个文件：把这里以后的内容移到新文件",
        "one record, one file: move what follows into a file of its own",
    ),
}

_FIELDS = {
    "source.duplicate": ("栏目“{name}”写了两次", "the field '{name}' is written twice"),
    "source.duplicate.first": ("第一次写在这里", "it is written here first"),
    "source.duplicate.remedy": (
        "只留一处；有几项内容时，写成一个列表，每项一行，行首加“- ”",
        "keep one; several values become a list, one line each, beginning with '- '",
    ),
    "source.key-not-text": (
        "栏目名“{name}”会被别的软件当成数字、日期或空值",
        "the field name '{name}' is taken for a number, a date, a truth value or nothing",
    ),
    "source.key-not-text.remedy": (
        "给栏目名加上英文单引号，写成 '{name}'",
        "put the field name in single quotes: '{name}'",
    ),
    "source.key-empty": ("冒号前面没有栏目名", "there is no field name before the colon"),
    "source.key-empty.remedy": (
        "补上栏目名，或删掉这一行",
        "write the name of the field, or delete the line",
    ),
    "source.key-collection": (
        "栏目名不能是列表，也不能是带括号的内容",
        "a field name must not be a list or stand in brackets",
    ),
    "source.key-collection.remedy": (
        "冒号前面只写栏目名，例如“date: 2026-03-05”",
        "write only a name before the colon, such as 'date: 2026-03-05'",
    ),
    "source.key-space": (
        "栏目名“{name}”的前面或后面带着空格（可能是全角空格）",
        "the field name '{name}' begins or ends with a space (perhaps a full-width one)",
    ),
    "source.key-space.remedy": (
        "删掉栏目名前后的空格；行首缩进只用英文空格",
        "delete the space; indent lines with ordinary spaces only",
    ),
    "source.long-number": (
        "数字“{value}”超过 {most} 位，电子表格会把后几位变成 0",
        "the number '{value}' has more than {most} digits; spreadsheets would round it",
    ),
    "source.long-number.remedy": (
        "如果是编号，加上英文单引号；身份证号、银行卡号不许写进台账",
        "if it is a code, put it in single quotes; "
        "identity and bank card numbers must not be in the register",
    ),
    "source.not-a-number": (
        "“{value}”不是一个能计算的数",
        "'{value}' is not a number that can be reckoned with",
    ),
    "source.not-a-number.remedy": (
        "写出实际的数；如果不知道，就不写这个栏目",
        "write the actual number; if it is not known, leave the field out",
    ),
    "source.empty": ("文件里什么也没写", "the file says nothing"),
    "source.empty.remedy": ("写上内容，或删掉这个文件", "write the record, or delete the file"),
    "source.root": (
        "文件应该由“栏目: 内容”组成，这里却不是",
        "the file should consist of 'field: value', but does not",
    ),
    "source.root.remedy": (
        "每行先写栏目名，再写英文冒号和一个空格，然后写内容，例如“date: 2026-03-05”",
        "write the field, a colon and a space, then the value, such as 'date: 2026-03-05'",
    ),
}

_SYNTAX = {
    "source.full-width-colon": (
        "这里用了中文冒号“：”，栏目名后面要用英文冒号",
        "there is a full-width colon here; a field name needs an ordinary one",
    ),
    "source.full-width-colon.remedy": (
        "把“：”改成英文冒号，后面加一个空格，例如“date: 2026-03-05”",
        "replace it by an ordinary colon and a space, such as 'date: 2026-03-05'",
    ),
    "source.missing-colon": ("这一行缺少英文冒号", "there is no colon in this line"),
    "source.missing-colon.remedy": (
        "写成“栏目: 内容”；如果是上一行的下半句，接到上一行后面",
        "write 'field: value'; if it continues the line above, join the two",
    ),
    "source.extra-colon": (
        "这一行不止一个“英文冒号加空格”，或者比上一行多缩进了",
        "there is a second colon with a space in this line, or the line is indented too far",
    ),
    "source.extra-colon.remedy": (
        "内容里有冒号时，改成中文冒号，或给整段内容加上英文单引号；否则与上一行对齐",
        "put a text with a colon in single quotes; otherwise align the line with the one above",
    ),
    "source.dash": (
        "列表的“- ”不能跟在栏目名后面同一行",
        "a list item cannot stand in the same line as its field",
    ),
    "source.dash.remedy": (
        "冒号后面先换行，每项另起一行，行首写“- ”；如果“-”是正文，给整段加上引号",
        "begin a new line behind the colon and put each item in its own line with '- ' before it; "
        "if the dash is text, put the whole text in quotes",
    ),
    "source.question-mark": ("“? ”不能写在一项内容的开头", "a value must not begin with '? '"),
    "source.question-mark.remedy": (
        "删掉它；如果是正文，给整段加上英文单引号",
        "delete it; if it is text, put the whole text in single quotes",
    ),
    "source.start-character": ("内容不能以“{sign}”开头", "a value must not begin with '{sign}'"),
    "source.start-character.remedy": (
        "给整段内容加上英文单引号",
        "put the whole value in single quotes",
    ),
    "source.alias-mark": (
        "内容以“*”开头，会被当成引用别处的内容",
        "the value begins with '*', which is taken for a reference to contents elsewhere",
    ),
    "source.alias-mark.remedy": (
        "给整段内容加上英文单引号，或去掉“*”",
        "put the whole value in single quotes, or drop the '*'",
    ),
    "source.anchor-mark": (
        "内容以“&”开头，会被当成给内容起名的标记",
        "the value begins with '&', which is taken for a mark that names contents",
    ),
    "source.anchor-mark.remedy": (
        "给整段内容加上英文单引号，或去掉“&”",
        "put the whole value in single quotes, or drop the '&'",
    ),
    "source.tag-mark": (
        "内容以“!”开头，会被当成类型标记",
        "the value begins with '!', which is taken for a type mark",
    ),
    "source.tag-mark.remedy": (
        "给整段内容加上英文单引号，或去掉“!”",
        "put the whole value in single quotes, or drop the '!'",
    ),
    "source.quote": (
        "从这里开始的引号没有配对",
        "the quotation mark that begins here is never closed",
    ),
    "source.quote.remedy": (
        "在这段内容末尾补上同样的引号；引号里又有引号时，里面的改用中文引号",
        "add the same mark at the end of the text; use other marks for quotes within it",
    ),
    "source.after-quote": (
        "英文引号已经配对，后面不能再跟文字",
        "nothing may follow a closing quotation mark",
    ),
    "source.after-quote.remedy": (
        "给整段内容加上英文单引号，里面的引号改用中文引号“”",
        "put the whole value in single quotes and use other marks for quotes within it",
    ),
    "source.escape": (
        "双引号里的反斜杠“\\”有特殊含义，这样写不成立",
        "a backslash in double quotes is special, and this one means nothing",
    ),
    "source.escape.remedy": (
        "把双引号改成英文单引号，或把每个“\\”写成“\\\\”",
        "use single quotes instead, or write each '\\' as '\\\\'",
    ),
    "source.block-text": (
        "“|”或“>”后面的多行文字写法不对",
        "the text of several lines behind '|' or '>' is not written correctly",
    ),
    "source.block-text.remedy": (
        "“|”单独留在栏目那一行，文字从下一行写起，每行行首多两个空格；"
        "如果“|”或“>”是正文，给整段加上引号",
        "leave '|' alone behind the field and begin the text on the next line, each line indented "
        "by two more spaces; if '|' or '>' is text, put the whole text in quotes",
    ),
    "source.bracket": (
        "括号没有配对，或括号里的写法不对",
        "a bracket is never closed, or what is in it is not written correctly",
    ),
    "source.bracket.remedy": (
        "补上右括号，各项之间用英文逗号加空格隔开；如果括号是正文，改用中文括号或给整段加上引号",
        "close the bracket and divide the items by a comma and a space; "
        "if the bracket is text, put the whole text in quotes",
    ),
    "source.indentation": ("这一行与上面各行没有对齐", "this line is not aligned with those above"),
    "source.indentation.remedy": (
        "同一层的栏目，行首空格数要一样；列表各项的“- ”要上下对齐",
        "give the fields of one level the same indentation, and align the dashes of a list",
    ),
    "source.syntax": ("从这里起看不懂", "this cannot be understood from here on"),
    "source.syntax.remedy": (
        "对照一份正确的记录，检查这一行和上一行的冒号、引号、括号和行首空格",
        "compare with a correct record: colons, quotes, brackets and indentation "
        "of this line and the one above",
    ),
}

_NAMES = {
    "source.symbolic-link": (
        "这是一个链接（快捷方式），不是文件本身",
        "this is a symbolic link, not the file itself",
    ),
    "source.symbolic-link.remedy": (
        "删掉链接，把文件本身放到这里",
        "delete the link and put the file itself here",
    ),
    "source.special-file": (
        "这里应该是一个普通的文件或文件夹，却不是",
        "this is not the plain file or folder that should be here",
    ),
    "source.special-file.remedy": (
        "从台账里移走它；记录是普通文件，放在“records/党组织/种类/”下面",
        "take it away; a record is a plain file below 'records/organisation/kind/'",
    ),
    "source.missing-folder": (
        "台账里没有“{folder}”文件夹",
        "the register has no folder '{folder}'",
    ),
    "source.missing-folder.remedy": (
        "确认台账的位置写对了；新台账用 lianxin init 建立",
        "see that the place of the register is right; `lianxin init` makes a new one",
    ),
    "source.name": (
        "名称“{name}”不合规定：只能用小写英文字母和数字，词与词之间用一个“-”",
        "the name '{name}' is not plain: small letters and digits, words joined by single hyphens",
    ),
    "source.name.remedy": (
        "改名，例如“home-visit-03.yaml”；中文、大写字母、空格和下划线都不要用",
        "rename it, to 'home-visit-03.yaml' for example: "
        "no capitals, spaces, underlines or other letters",
    ),
    "source.long-name": ("名称超过 {most} 个字符", "the name is longer than {most} characters"),
    "source.long-name.remedy": ("改成短一些的名称", "choose a shorter name"),
    "source.reserved-name": (
        "名称“{name}”在 Windows 上不能用",
        "the name '{name}' cannot be used on Windows",
    ),
    "source.reserved-name.remedy": (
        "改成别的名称，例如“{name}-1”",
        "choose another name, such as '{name}-1'",
    ),
    "source.extension": (
        "“{name}”不是记录文件：文件名要以小写的“.yaml”结尾",
        "'{name}' is not a record: its name has to end in '.yaml', in small letters",
    ),
    "source.extension.remedy": (
        "是记录就改成“.yaml”；不是记录（照片、文档、系统生成的文件）就移走",
        "rename it if it is a record; move photographs, documents and system files elsewhere",
    ),
    "source.empty-folder": ("这个文件夹是空的", "this folder is empty"),
    "source.empty-folder.remedy": (
        "删掉它；有了第一份记录再建",
        "delete it, and make it again with the first record",
    ),
    "source.deep-folder": (
        "文件夹一层套一层，超过了 {most} 层",
        "the folders are nested more than {most} levels deep",
    ),
    "source.deep-folder.remedy": (
        "按“党组织/种类/年份/文件”存放，把里面的记录移上来",
        "keep to organisation/kind/year/file and move the records up",
    ),
    "source.unreadable": (
        "文件或文件夹打不开（{why}）",
        "the file or folder cannot be opened ({why})",
    ),
    "source.unreadable.remedy": (
        "确认它还在，并且允许读取；仍然打不开就请管理台账的人看一看",
        "see that it is still there and may be read; else ask whoever looks after the register",
    ),
    "source.changing": ("读取时文件正在被改动", "the file was changed while it was being read"),
    "source.changing.remedy": ("等保存完成后再检查一次", "wait until it is saved and check again"),
}

WORDS: dict[str, tuple[str, str]] = (
    _SIZE | _ENCODING | _CHARACTERS | _FEATURES | _FIELDS | _SYNTAX | _NAMES
)
