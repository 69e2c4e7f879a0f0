"""What contradicts itself in commitments."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "records.deadline-before-made": (
        "完成时限 {day} 早于承诺日期 {made}",
        "the deadline {day} lies before {made}, when the commitment was made",
    ),
    "records.deadline-before-made.remedy": (
        "改正其中一个日期",
        "correct one of the two dates",
    ),
    "records.stage-goes-back": (
        "“{after}”不能在“{before}”之后",
        "'{after}' cannot come after '{before}'",
    ),
    "records.stage-goes-back.remedy": (
        "每个阶段只写一次，依次是提诺、审诺、公示、践诺、评诺，可以跳过",
        "each stage stands once, in this order: proposed, reviewed, published, in progress, "
        "evaluated; stages may be left out",
    ),
    "records.source-unnamed": (
        "来源是“{kind}”，却没有写明出处（{field}）",
        "the source is '{kind}', but {field} does not say which",
    ),
    "records.source-unnamed.remedy": (
        "补上 source 里的 {field}，或改正来源的种类",
        "fill in {field} of the source, or correct its kind",
    ),
    "records.evaluated-by-nobody": (
        "写了评诺，却没有组织评定（assessment），也没有群众评议（verdict）",
        "it counts as evaluated, but there is neither an assessment nor a verdict",
    ),
    "records.evaluated-by-nobody.remedy": (
        "补上评定或评议，或删去评诺这一步",
        "add the assessment or the verdict, or take this step out",
    ),
    "records.replaced-by-nothing": (
        "写了“变更”，却没有写明换成了哪一项承诺",
        "it counts as replaced, but not by which commitment",
    ),
    "records.replaced-by-nothing.remedy": (
        "补上 replaced_by，写新承诺的文件名",
        "add replaced_by with the name of the new commitment",
    ),
    "records.replaced-unsaid": (
        "写了换成哪一项承诺，结果里却没有“变更”（replaced）",
        "it names the commitment that replaces it, but nothing says that it was replaced",
    ),
    "records.replaced-unsaid.remedy": (
        "在 claim 或 assessment 里把 resolution 写为 replaced，或删去 replaced_by",
        "let the resolution in claim or assessment be replaced, or take replaced_by out",
    ),
    "records.extension-of-no-deadline": (
        "承诺没有完成时限，谈不上延期",
        "the commitment has no deadline that could be extended",
    ),
    "records.extension-of-no-deadline.remedy": (
        "先补上完成时限（deadline）",
        "fill in the deadline first",
    ),
    "records.old-deadline-wrong": (
        "原时限写的是 {written}，当时有效的时限是 {current}",
        "the old deadline is given as {written}, but the one in force was {current}",
    ),
    "records.old-deadline-wrong.remedy": (
        "把 old_deadline 改为 {current}",
        "let old_deadline be {current}",
    ),
    "records.new-deadline-not-later": (
        "新时限 {new} 不晚于原时限 {old}",
        "the new deadline {new} is not later than the old one, {old}",
    ),
    "records.new-deadline-not-later.remedy": ("改正新时限", "correct the new deadline"),
    "records.asked-too-late": (
        "延期在 {asked} 才申请，原时限 {deadline} 已到；延期要在时限之前申请",
        "more time was asked for on {asked}, when the deadline {deadline} had come; "
        "it must be asked for before",
    ),
    "records.asked-too-late.remedy": (
        "日期写错就改正；确实申请晚了，就删去这次延期，如实按逾期办理",
        "correct the date if it is wrong; if it was late, take the extension out and "
        "let the commitment be overdue",
    ),
    "records.decision-unsigned": (
        "延期状态是“{state}”，却没有写明何时（decided）、由谁（decided_by）决定",
        "the extension is '{state}', but not when (decided) and by whom (decided_by)",
    ),
    "records.decision-unsigned.remedy": (
        "补上决定日期和决定人",
        "add the date of the decision and who took it",
    ),
    "records.decision-not-taken": (
        "延期状态是“{state}”，还没有决定，不应有决定日期或决定人",
        "the extension is '{state}': no decision is taken yet that could have a date or an author",
    ),
    "records.decision-not-taken.remedy": (
        "已经决定了就改状态（state）；没有决定就删去 decided 和 decided_by",
        "change the state if it was decided; else take decided and decided_by out",
    ),
}
