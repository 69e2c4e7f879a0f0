"""Words of how duties are kept: statuses side by side, always with what is left out."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "duties.says": (
        "制度规定要做的事，到期一件算一件。按时率的算法：按时做到的件数 ÷ 已到期的件数"
        "（按时 + 逾期 + 未履行）；没到期的和免除的不算在内，另外列出。",
        "Each thing a regulation demands counts once when it falls due. On time = done in time / "
        "(in time + late + breached); what is still running or excused is left out and named.",
    ),
    "duties.clause": ("条款", "clause"),
    "duties.share": ("按时 / 已到期", "on time / due"),
    "duties.late": ("逾期做到", "late"),
    "duties.breached": ("未履行", "breached"),
    "duties.excluded": ("未计入", "left out"),
    "duties.excluded-says": ("进行中 {open}，免除 {excused}", "{open} running, {excused} excused"),
    "duties.sentence": (
        "已到期 {settled} 件：按时 {met} 件，逾期做到 {late} 件，未履行 {breached} 件。"
        "另有进行中 {open} 件、免除 {excused} 件未计入。",
        "{settled} fell due: {met} on time, {late} late, {breached} breached. "
        "Left out: {open} still running, {excused} excused.",
    ),
    "duties.none": ("目前没有应办事项。", "Nothing is owed at present."),
    "duties.none-due": ("还没有到期的事项。", "Nothing has fallen due yet."),
    "duties.map-places": ("各组织每月到期事项", "Obligations by organisation and month"),
    "duties.map-below": ("下级组织每月到期事项", "Organisations below, by month"),
    "duties.map-clauses": ("各条款每月到期事项", "Clauses by month"),
    "duties.map-member": ("每月到期事项", "Duties by month"),
    "duties.map-says": (
        "格子里是“按时 / 已到期”；斜纹表示多数没有按时，虚线框表示还没到期，空白表示没有应办事项。",
        "Each cell says on time / due; hatched: most not in time; dashed: not yet due; "
        "blank: nothing owed.",
    ),
    "duties.map-desc": (
        "共 {rows} 行，{first} 到 {last} 共 {months} 个月，按到期月份统计。",
        "{rows} {rows:row|rows}, {first} to {last}, {months} {months:month|months}, by the month "
        "of the due date.",
    ),
    "duties.legend.excused": ("免", "exc."),
    "duties.map-says-table": (
        "格子里是“按时 / 已到期”，“…”是还没到期，空白是没有应办事项。",
        "Each cell says on time / due; … is not yet due; blank: nothing owed.",
    ),
    "duties.legend.all": ("全部按时", "all on time"),
    "duties.legend.late": ("有逾期", "some late"),
    "duties.legend.most": ("多数按时", "most on time"),
    "duties.legend.few": ("多数没按时", "most not on time"),
    "duties.legend.open": ("还没到期", "not yet due"),
    "duties.whole": ("合计", "total"),
    "duties.rows": ("名称", "name"),
}
