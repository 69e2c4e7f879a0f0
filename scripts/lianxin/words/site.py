"""What the site says everywhere: its name, its sections, the small words of lists."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "site.board": ("承诺看板", "The board"),
    "site.organisations": ("党组织", "Organisations"),
    "site.opinions": ("意见建议", "Opinions"),
    "site.duties": ("履行情况", "How duties are kept"),
    "site.regulations": ("制度", "Regulations"),
    "site.findings": ("待改问题", "Findings"),
    "site.lists": ("按单位和年份查看承诺", "Commitments by organisation and year"),
    "site.as-of": ("截至 {day}", "As of {day}"),
    "site.none": ("暂无", "None so far"),
    "site.unknown": ("未写明", "not stated"),
    "site.since": ("{day} 起", "since {day}"),
    "site.until": ("到 {day} 止", "until {day}"),
    "site.comma": ("、", ", "),
    "site.colon": ("：", ": "),
    "site.semicolon": ("；", "; "),
    "site.table": ("看数字表", "See the figures as a table"),
    "site.scroll": ("{title}，可左右滑动", "{title}, scrolls sideways"),
    "site.path": ("所在位置", "You are here"),
    "site.page-of": ("{count} 项", "{count}"),
    # An organisation's page.
    "site.org.below": ("下级组织", "organisations below"),
    "site.org.list-says": (
        "按隶属关系排列，不排名次。数字含下级组织，只和自己的过去比。",
        "Listed by where they belong, never ranked. Figures include all below; "
        "an organisation is compared only with its own past.",
    ),
    "site.org.bound": ("受哪些制度约束", "What binds it"),
    "site.org.bound-none": ("还没有采用任何制度。", "No regulation has been adopted yet."),
    "site.org.adopted-by": ("{name}采用", "adopted by {name}"),
    "site.org.kept": ("应办事项逐条看", "Duties, clause by clause"),
    "site.org.map": ("按月看", "Month by month"),
    "site.org.commitments": ("承诺", "Commitments"),
    "site.org.commitments-none": ("还没有登记承诺。", "No commitment is recorded yet."),
    "site.org.opinions": ("听到的意见建议", "What people said"),
    "site.org.opinions-none": ("还没有登记意见建议。", "No opinion is recorded yet."),
    "site.org.members": ("党员", "Members"),
    "site.org.members-none": ("还没有登记党员。", "No member is recorded yet."),
    "site.org.past": ("已离任或转出", "no longer here"),
    "site.org.contacts": ("本组织的联系走访", "Contact work of this organisation"),
    "site.org.place": ("所在地", "place"),
    "site.org.reach": ("怎样找到我们", "How to reach us"),
    "site.org.members-count": ("党员 {count} 名", "{count} {count:member|members}"),
    "site.org.commitments-count": ("承诺 {count} 项", "{count} {count:commitment|commitments}"),
    # A member's page.
    "site.member.position": ("党内身份", "position"),
    "site.member.organisation": ("所在组织", "organisation"),
    "site.member.office": ("职务", "office"),
    "site.member.posts": ("服务岗位", "service posts"),
    "site.member.commitments": ("作出的承诺", "Commitments made"),
    "site.member.duties": ("承担的应办事项", "Duties"),
    "site.member.duties-none": (
        "目前没有由本人承担的应办事项。",
        "No duty is held by this member.",
    ),
    "site.member.note": (
        "这里只列党员身份下的公开事实，不打分，不排名。",
        "Facts of the public role only; no score, no ranking.",
    ),
    # Findings.
    "site.findings.says": (
        "记录有写错、写漏的地方，照样公开说明，不因为有错就停更。下列问题由所在组织改正。",
        "Where records are wrong or incomplete we say so and go on publishing. "
        "The organisation named corrects them.",
    ),
    "site.findings.none": ("目前没有发现问题。", "Nothing was found."),
    "site.findings.unpublished": ("未公布的记录", "Records not published"),
    "site.findings.unpublished-says": (
        "这些文件读不出来，内容没有上网，改正后下一次更新时补上。",
        "These files could not be read; nothing of them is published until they are mended.",
    ),
    "site.findings.counts": (
        "必须改正 {errors} 处，请人查看 {warnings} 处",
        "{errors} to be corrected, {warnings} to be looked at",
    ),
    "site.findings.quiet": (
        "内容不公开，只说明位置",
        "what it says is not public, only where it stands",
    ),
    "site.findings.line": ("第 {line} 行", "line {line}"),
    "site.findings.regulations": ("制度文件", "regulation files"),
    "site.severity.0": ("须改正", "error"),
    "site.severity.1": ("请查看", "warning"),
    "site.severity.2": ("提示", "note"),
}
