"""The trail a promise leaves: its life, requests for time, evidence, and three judgements."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from lianxin.demo.book import Book, day_after
from lianxin.demo.county import Body
from lianxin.demo.draw import Draw
from lianxin.demo.people import Who
from lianxin.demo.plots import INDOORS, Plot
from lianxin.demo.texts import Pledge, filled

_BEGUN = (
    "材料和人手已到位，开工两周，按计划推进。",
    "方案征求过意见，改了两处，开始实施。",
    "前期联系已谈妥，时间表贴在公示栏。",
    "人员分工排好，第一次活动如期办了。",
)
_FURTHER = (
    "完成约一半，过程在公示栏贴出。",
    "第一批已办完，正在试用。",
    "主要部分完成，剩余部分等验收。",
    "已过大半，照办结标准自查了一遍，补了两处。",
)


def trail(
    book: Book, draw: Draw, body: Body, plot: Plot, made: date, deadline: date,
    pledge: Pledge, values: Mapping[str, str], judge: Who,
) -> dict[str, Any]:  # fmt: skip
    """Everything that has happened by the last day."""
    by = judge.seen_from(body.slug)
    current = max(
        [deadline, *(day_after(deadline, m.days) for m in plot.more if m.state == "granted")]
    )
    claimed = None
    if plot.claimed is not None:
        base = book.last if plot.days == (0, 0) else deadline
        claimed = day_after(base, plot.claimed)
    done = claimed is not None and book.has_come(claimed)
    assessed = day_after(claimed, draw.between(5, 16)) if claimed else None
    judged = assessed is not None and book.has_come(assessed)
    parts: dict[str, Any] = {
        "life": _life(book, plot, made, by, assessed if judged else None),
        "extensions": _extensions(book, body, plot, deadline, by),
        "progress": _progress(book, draw, made, claimed or current),
    }
    if claimed is not None and done:
        parts["claim"] = {"date": claimed, "resolution": plot.said, "because": plot.own or None}
        if plot.said in ("kept", "kept-late", "partly-kept"):
            parts["evidence"] = _evidence(draw, claimed, pledge, values, by, judged)
        parts["verdict"] = _verdict(book, draw, plot, claimed)
    if assessed is not None and judged:
        parts["assessment"] = {
            "date": assessed, "by": by, "scale": plot.scale,
            "resolution": plot.found or plot.said, "because": plot.why,
        }  # fmt: skip
    return parts


def _life(
    book: Book, plot: Plot, made: date, by: str, assessed: date | None
) -> list[dict[str, Any]]:
    steps: list[dict[str, Any]] = [{"date": made, "stage": "proposed"}]
    planned = [(day_after(made, 4), "reviewed")]
    if plot.published:
        planned.append((day_after(made, plot.published), "published"))
        planned.append((day_after(made, plot.published + 3), "in-progress"))
    for day, stage in planned:
        # A story told backwards from the last day may be shorter than the usual steps.
        if book.has_come(day) and (assessed is None or day <= assessed):
            signed = by if stage != "in-progress" else None
            steps.append({"date": day, "stage": stage, "by": signed})
    if assessed is not None and plot.said in ("kept", "kept-late", "partly-kept", "not-kept"):
        steps.append({"date": assessed, "stage": "evaluated", "by": by})
    return steps


def _extensions(
    book: Book, body: Body, plot: Plot, deadline: date, by: str
) -> list[dict[str, Any]]:
    asked_for = []
    for plan in plot.more:
        outdoors = body.setting in ("village", "office")
        more = plan if outdoors or plan.reason != "weather-or-disaster" else INDOORS
        asked = day_after(deadline, -more.before)
        decided = day_after(asked, 6) if more.state in ("granted", "refused") else None
        if not book.has_come(asked):
            continue
        state = more.state if decided is None or book.has_come(decided) else "asked-for"
        asked_for.append({
            "asked": asked, "reason": more.reason, "because": more.because,
            "old_deadline": deadline, "new_deadline": day_after(deadline, more.days),
            "state": state, "decided": decided if state == more.state else None,
            "decided_by": by if decided and state == more.state else None,
        })  # fmt: skip
    return asked_for


def _progress(book: Book, draw: Draw, made: date, end: date) -> list[dict[str, Any]]:
    days = (end - made).days
    found = []
    for share, texts in ((35, _BEGUN), (70, _FURTHER)):
        text = draw.pick(texts)
        day = day_after(made, days * share // 100)
        if book.has_come(day) and days > 40 and draw.chance(75):
            found.append({"date": day, "done": text})
    return found


def _evidence(
    draw: Draw, claimed: date, pledge: Pledge, values: Mapping[str, str], by: str, judged: bool
) -> list[dict[str, Any]]:
    kind = "count" if any(c in pledge.shown for c in "数量次率合计") else "document"
    shown = {"date": day_after(claimed, -1), "kind": kind, "shows": filled(pledge.shown, values)}
    seen = {
        "date": claimed, "kind": "site", "shows": "现场查看：" + filled(pledge.done_when, values),
        "confirmed_by": by if judged else None,
    }  # fmt: skip
    return [shown, seen] if draw.chance(60) else [{**seen}]


def _verdict(book: Book, draw: Draw, plot: Plot, claimed: date) -> dict[str, Any] | None:
    day = day_after(claimed, plot.verdict)
    if not plot.verdict or not book.has_come(day):
        return None
    asked = draw.between(18, 46)
    answered = asked - draw.between(0, 4)
    well = answered * plot.content // 100
    partly = (answered - well) // (2 if plot.content > 50 else 3)
    return {
        "date": day, "asked": asked, "done_well": well, "done_partly": partly,
        "not_done": answered - well - partly,
    }  # fmt: skip
