"""How records are called in sentences."""

WORDS: dict[str, tuple[str, str]] = {
    "naming.person": ("{alias}（{group}）", "{alias} ({group})"),
    "naming.titled": ("《{title}》", "'{title}'"),
    "naming.link": ("{member}{kind}{other}", "{member}, {kind} with {other}"),
    "naming.dated": ("{day}的{kind}", "{kind} of {day}"),
    "naming.kind.contact": ("联系走访", "contact"),
    "naming.kind.report": ("汇报", "report"),
    "naming.kind.post": ("岗位", "post"),
    "naming.kind.inspection": ("检查", "inspection"),
    "naming.kind.evaluation": ("评议", "evaluation"),
    "naming.kind.appraisal": ("考核", "appraisal"),
    "naming.kind.recognition": ("表彰批评", "recognition"),
    "naming.kind.adoption": ("采用", "adoption"),
    "naming.kind.leave": ("请假", "leave"),
    "naming.kind.correction": ("更正", "correction"),
    "naming.kind.erasure": ("依法删除", "erasure"),
    "naming.kind.waiver": ("豁免", "waiver"),
}
