"""What may become of a promise. Days count from the day on which it was made."""

# One story, a few lines, so that they can be compared at a glance.
# ruff: noqa: E501
from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class More:
    """More time asked for: how many days before the deadline, for how many days, with what answer."""

    before: int
    days: int
    state: str
    reason: str
    because: str


@dataclass(frozen=True, slots=True)
class Plot:
    """How a promise goes.

    made: days after the first day of the register, or if negative before the last one.
    days: from made to the deadline. published: days until it was public, 0 for not yet.
    claimed: days after the deadline (before it, if negative); None: nothing claimed yet.
    said, found: resolution claimed, and assessed; scale, why: of the assessment.
    verdict: days from the claim to the people's verdict, 0 for none; content: of a hundred
    how many say it was done well.
    """

    made: tuple[int, int]
    days: tuple[int, int]
    published: int = 8
    more: tuple[More, ...] = ()
    claimed: int | None = None
    said: str = "kept"
    found: str = ""
    scale: str = "complete"
    why: str = "对照办结标准逐项核对，现场看过，属实。"
    own: str = ""
    verdict: int = 30
    content: int = 85
    replaced: bool = False


_RAIN = More(
    19, 45, "granted", "weather-or-disaster", "连续降雨无法施工，已完成备料，申请顺延到雨季后。"
)
_PERMIT = More(24, 60, "granted", "approvals", "比预想多一道审批，材料已交齐，等批复后接着办。")
INDOORS = More(
    19, 45, "granted", "means-or-people", "牵头的两个人临时抽去应急值守，前期准备已完成，申请顺延。"
)
"""Stands for rain where nothing is done in the open."""

PLOTS: dict[str, Plot] = {
    "kept": Plot((8, 40), (110, 170), claimed=-12),
    "kept-2": Plot((10, 60), (90, 200), claimed=-6, verdict=45, content=92),
    "kept-3": Plot((12, 50), (150, 230), claimed=-20, verdict=20, content=78),
    "running": Plot((60, 190), (190, 330), published=10),
    "running-2": Plot((20, 100), (280, 340), published=12),
    "rain": Plot((15, 45), (120, 150), more=(_RAIN,), claimed=38, said="kept-late", found="kept-late",
        why="延期经批准，在新的期限内办完，质量符合办结标准。", own="按批准后的新期限办完，过程已公示。"),
    "permit": Plot((20, 50), (100, 140), published=13, more=(_PERMIT,), claimed=52, said="kept-late",
        found="kept-late", why="审批走完后按新期限办完。", own="手续比预想多一道，已按新期限办完。"),
    "disputed": Plot((15, 45), (120, 170), claimed=-4, verdict=33, content=24,
        why="数量和时间对照标准都完成。"),
    "broken": Plot((20, 60), (120, 160), claimed=6, said="not-kept", found="not-kept", scale="limited",
        why="只做了准备，没有办成；原因已公开，明年重新立项。", own="合作单位中途退出，没有找到第二家，没有办成，向大家说明。", verdict=0),
    "partly": Plot((10, 45), (140, 190), claimed=4, said="partly-kept", found="partly-kept",
        scale="substantial", why="完成约七成，剩下的列入下半年。", own="三处里完成两处，余下一处等材料。", content=45),
    "withdrawn": Plot((15, 60), (200, 260), claimed=-130, said="withdrawn", found="withdrawn",
        scale="not-started", why="上级已把这件事列入统一工程，不再重复投入。", own="同一件事已由县里统一实施。", verdict=0),
    "replaced": Plot((12, 40), (200, 240), claimed=-120, said="replaced", found="replaced",
        scale="limited", why="征求意见后换成群众更需要的做法，新承诺已公示。", own="座谈时大家更想先办另一件，改立新的承诺。", verdict=0, replaced=True),
    "overdue": Plot((90, 130), (120, 150), published=9),
    "long-overdue": Plot((15, 40), (90, 110), published=22),
    "soon": Plot((-150, -120), (0, 0), published=11),
    "asking": Plot((-140, -100), (0, 0), published=7,
        more=(More(28, 40, "in-review", "depends-on-others", "设备到货推迟，供货方书面说明已附，申请顺延。"),)),
    "refused": Plot((30, 60), (180, 220), published=10,
        more=(More(12, 60, "refused", "means-or-people", "人手不足，申请推迟两个月。"),), claimed=9,
        said="kept-late", found="kept-late", why="延期没有同意，晚九天办完，按逾期记。", own="比期限晚了几天，已办完。"),
    "not-judged": Plot((20, 60), (90, 130), claimed=-3, verdict=0),
    "late-verdict": Plot((20, 50), (80, 120), claimed=-5, verdict=104),
    "unpublished": Plot((60, 120), (200, 260), published=0),
    "claimed-lately": Plot((60, 100), (0, 0), claimed=-85, verdict=0),
    "fresh": Plot((-12, -12), (60, 120), published=0),
    "fresh-2": Plot((-6, -3), (90, 150), published=0),
}  # fmt: skip
"""Name of the plot -> how it goes. days (0, 0): the deadline lies four days after the last day."""

CARDS = (*PLOTS, "kept", "kept", "kept-2", "kept-3", "running")
"""What is drawn from: most promises are kept, so that card is in the pack more often."""
