"""What the command line says about itself."""

WORDS: dict[str, tuple[str, str]] = {
    "cli.lianxin": (
        "连心：写下的承诺，按条款核对，向群众公开。",
        "Lianxin: promises written down, checked against the clauses, shown to the public.",
    ),
    "cli.register": (
        "台账所在的文件夹（里面有 records/）",
        "folder of the register (it holds records/)",
    ),
    "cli.as_of": ("按这一天来看，默认今天", "judge as of this day; today by default"),
    "cli.lang": ("输出语言：zh 中文，en 英文", "language of the output: zh or en"),
    "cli.format": ("输出格式", "format of the output"),
    "cli.bad_day": (
        "“{value}”不是日期，请写成 2026-11-20",
        "'{value}' is not a day, write 2026-11-20",
    ),
    "cli.no_records": ("{folder} 里没有 records 文件夹", "there is no records folder in {folder}"),
    "cli.no_register": (
        "这里和上级文件夹里都没有 records；请用 --register 指明台账的位置",
        "no records folder here or above; say where the register is with --register",
    ),
    "cli.check": (
        "检查记录和制度。没有错误时返回 0，有错误时返回 1，用法不对时返回 2。",
        "Check records and regulations. Exit code 0 clean, 1 errors found, 2 wrong usage.",
    ),
    "cli.cases": ("同时演算制度里的例子", "also work through the examples in the regulations"),
    "cli.due": (
        "还有哪些事要办：逾期未办、七天内到期、正在进行。",
        "What is to be done: breached, due within seven days, open.",
    ),
    "cli.due_organisation": ("只看这个党组织和它的下级", "only this organisation and those below"),
    "cli.due_member": ("只看这名党员（代号）", "only this member (slug)"),
    "cli.due_until": ("只看这一天以前到期的", "only what is due by this day"),
    "cli.due_status": ("只看这种状态，可以写多次", "only this status; may be given several times"),
    "cli.due_all": ("全部列出", "list everything"),
    "cli.due_rule": ("只看这项制度或这条规则", "only this regulation or rule"),
    "cli.due_since": (
        "只看这一天还没有、现在未履行的",
        "only what is breached now and was not on that day",
    ),
    "cli.explain": (
        "说明一条规则、一件应办事项或一处问题：出自哪一款、怎样理解、期限怎样算、认了哪些记录。\n\n"
        "写法：制度/规则名，应办事项的编号，或者 文件:行号。",
        "Explain a rule, an obligation or a finding: the clause, the reading, how the due date "
        "was computed, the evidence counted.\n\n"
        "Give REGULATION/RULE, the id of an obligation, or FILE:LINE.",
    ),
    "cli.site": ("生成公开网站。", "Build the public site."),
    "cli.site_out": ("网站写到哪里", "where the site is written"),
    "cli.site_url": (
        "网站将放在哪个地址，例如 https://example.org/lianxin/；"
        "写明后才有站点地图和公示单上的二维码，订阅和日历里的链接才是完整地址",
        "where the site will stand, such as https://example.org/lianxin/; with it there is "
        "a sitemap and a QR code on the sheets, and links in feeds and calendars are whole",
    ),
    "cli.bad_site_url": (
        "{value} 不是网站地址，应以 http:// 或 https:// 开头，不带 ? 和 #，不超过 120 个字符",
        "{value} is not the address of a site: it begins with http:// or https://, has no ? "
        "and no #, and at most 120 characters",
    ),
    "cli.site_licence": (
        "公开数据按什么许可使用，写许可的简称，例如 CC-BY-4.0",
        "what the public data may be used under, by its short name, such as CC-BY-4.0",
    ),
    "cli.bad_licence": (
        "{value} 不是许可的简称，应像 CC-BY-4.0 这样写",
        "{value} is not the short name of a licence, such as CC-BY-4.0",
    ),
    "cli.site_repository": (
        "版本库的网址，提交编号链接到那里",
        "address of the repository on the web; commit ids become links to it",
    ),
    "cli.site_not_web": (
        "{value} 不是 http 或 https 网址",
        "{value} is not an http or https address",
    ),
    "cli.site_done": (
        "网站已生成：{pages} 页，用时 {seconds} 秒，在 {folder}",
        "Site built: {pages} pages in {seconds} s, in {folder}",
    ),
    "cli.site_left_out": (
        "有 {files} 个文件不合格，没有公布；用 lianxin check 查看原因。",
        "{files} {files:file is|files are} not sound and {files:was|were} not published; `lianxin "
        "check` says why.",
    ),
    "cli.demo": (
        "生成一份虚构的台账，用来试用和测速。参数相同，结果一字不差。",
        "Make a fictional register to try things out. Same arguments, same bytes.",
    ),
    "cli.demo_institutions": (
        "另加学校、医院等机构，使每份制度都有人采用",
        "add the school, the hospital and the others, so that every regulation is in force",
    ),
    "cli.demo_out": ("写到哪个新文件夹", "the new folder to write to"),
    "cli.demo_order": ("--to 不能早于 --from", "--to lies before --from"),
    "cli.demo_exists": (
        "{folder} 里已有内容，请换一个新文件夹",
        "{folder} is not empty; name a new folder",
    ),
    "cli.demo_done": (
        "已写好 {records} 个文件，在 {folder}",
        "{records} {records:file|files} written to {folder}",
    ),
    "cli.init": (
        "把这里变成自己单位的空台账：单位、书记、采用的制度和需要填的数字。",
        "Turn this clone into your own empty register: organisation, secretary, regulations, "
        "blanks.",
    ),
    "cli.init_force": (
        "即使 records/ 里不是示例也换掉（原来的挪开，不删除）",
        "replace records/ even if they are not the demo (moved aside, not deleted)",
    ),
    "cli.init_numbers": ("（写编号，用空格隔开）", "(numbers, separated by spaces)"),
    "cli.init_nothing_written": (
        "回答有不妥之处，什么都没有写入。请改正后再运行一次。",
        "Something is wrong with the answers, and nothing was written. Please run it again.",
    ),
    "cli.unknown_organisation": (
        "没有代号为“{name}”的党组织。最接近的是：{nearest}",
        "there is no organisation '{name}'. Nearest: {nearest}",
    ),
    "cli.unknown_member": (
        "没有代号为“{name}”的党员。最接近的是：{nearest}",
        "there is no member '{name}'. Nearest: {nearest}",
    ),
    "cli.unknown_target": (
        "不认识“{name}”。可以写规则名（如 {example}）、应办事项编号或 文件:行号。"
        "最接近的是：{nearest}",
        "'{name}' is unknown. Give a rule (such as {example}), the id of an obligation, or "
        "FILE:LINE. Nearest: {nearest}",
    ),
    "cli.nothing_at": ("{name} 没有问题。", "Nothing is wrong at {name}."),
    "cli.posters": (
        "张贴用的公示单：每个党组织一张 A4（PDF），今年的承诺、怎么提意见、二维码。",
        "Sheets for the wall: an A4 page (PDF) for each organisation, with this year's "
        "commitments, how to say something, and a QR code.",
    ),
    "cli.posters_out": ("公示单写到哪个文件夹", "folder for the sheets"),
    "cli.posters_organisation": (
        "只做这个党组织的，可以写多次",
        "only for this organisation; may be given several times",
    ),
    "cli.posters_unknown": ("没有这个党组织：{slugs}", "no such organisation: {slugs}"),
    "cli.posters_unwritten": ("不能写入 {folder}：{why}", "Cannot write to {folder}: {why}"),
    "cli.posters_done": (
        "做好公示单 {count} 份：{folder}",
        "{count} {count:sheet|sheets} made: {folder}",
    ),
    "cli.site_posters": (
        "把张贴用的公示单也做进网站：yes 做，no 不做，auto 这台机器能做就做",
        "make the sheets for the wall, too: yes, no, or auto, where this machine can",
    ),
    "cli.site_fresh": (
        "全部重新生成，不用上次记下的",
        "make everything anew, without what the last build has kept",
    ),
    "cli.site_check": (
        "先说出 check 查到的问题；有错误时网站照样生成，退出码为 1",
        "say first what `check` finds; with errors the site is built all the same, exit code 1",
    ),
    "cli.site_posters_left_out": (
        "没有做公示单：{why}",
        "No sheets for the wall: {why}",
    ),
}
