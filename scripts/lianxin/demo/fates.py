"""What may become of an opinion: steps with the days they take."""

# One story, a few lines, so that they can be compared at a glance.
# ruff: noqa: E501
from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Move:
    """One step. after: days since it was raised; text: step, answer, call or a sentence.

    judge: done by the secretary, not by who took it in; upward: goes to the upper level.
    """

    after: int
    did: str
    text: str = ""
    judge: bool = False
    upward: bool = False


@dataclass(frozen=True, slots=True)
class Fate:
    """worded: days until its public wording was cleared, 0 for never."""

    steps: tuple[Move, ...]
    closed_as: str = "solved"
    worded: int = 9
    pressing: bool = False
    duplicate: bool = False


_IN = Move(1, "received", "step")

FATES: dict[str, Fate] = {
    "quick": Fate((
        _IN, Move(4, "assigned", judge=True), Move(14, "answered", "answer"),
        Move(21, "called-back", "call", judge=True), Move(24, "closed"),
    )),
    "wanted": Fate((
        _IN, Move(2, "assigned", "群众盼得紧，排在最前面办理。", judge=True),
        Move(12, "answered", "answer"), Move(19, "called-back", "call", judge=True),
        Move(22, "closed"),
    ), pressing=True, worded=6),
    "slow": Fate((
        _IN, Move(5, "assigned", judge=True),
        Move(28, "urged", "超过四周没有结果，请经办人说明。", judge=True),
        Move(47, "answered", "answer"), Move(55, "called-back", "call", judge=True),
        Move(58, "closed"),
    ), worded=20),
    "escalated": Fate((
        _IN, Move(6, "assigned", judge=True),
        Move(17, "escalated", "需要多个部门配合，支部解决不了，报上级协调。", judge=True, upward=True),
        Move(39, "answered", "answer", judge=True),
        Move(47, "called-back", "call", judge=True), Move(50, "closed"),
    ), worded=12),
    "explained": Fate((
        _IN, Move(16, "answered", "今年预算里没有这一项，已列入明年的申请；眼下的办法和时间已当面说明。"),
        Move(24, "called-back", "说明已听到，明年三月前再回一次话。", judge=True), Move(25, "closed"),
    ), closed_as="explained"),
    "overdue": Fate((
        _IN, Move(30, "urged", "请尽快给出办理意见。", judge=True),
        Move(52, "extended", "材料还缺一份，延期到下月中旬答复。", judge=True),
        Move(70, "answered", "answer"), Move(78, "called-back", "call", judge=True),
        Move(80, "closed"),
    ), worded=37),
    "reopened": Fate((
        _IN, Move(15, "answered", "已临时处理，继续观察。"),
        Move(27, "called-back", "临时处理后又出现同样的情况。", judge=True),
        Move(28, "reopened", "退回重新办理，要求一次办到位。", judge=True),
        Move(44, "answered", "answer"), Move(56, "called-back", "call", judge=True),
        Move(57, "closed"),
    ), worded=11),
    "usual": Fate((
        _IN, Move(3, "assigned", judge=True), Move(22, "answered", "answer"),
        Move(30, "called-back", "call", judge=True), Move(31, "closed"),
    ), worded=14),
    "mislaid": Fate((
        Move(12, "received", "登记晚了一周多，向提出的人说明，并当天转办。"),
        Move(26, "answered", "answer"), Move(33, "called-back", "call", judge=True),
        Move(34, "closed"),
    ), worded=18),
    "quick-2": Fate((
        _IN, Move(2, "assigned", judge=True), Move(9, "answered", "answer"),
        Move(15, "called-back", "call", judge=True), Move(16, "closed"),
    )),
    "quick-3": Fate((
        _IN, Move(11, "answered", "answer"), Move(19, "called-back", "call", judge=True),
        Move(20, "closed"),
    ), worded=5),
    "usual-2": Fate((
        _IN, Move(5, "assigned", judge=True), Move(25, "answered", "answer", judge=True),
        Move(29, "closed"),
    ), worded=16),
    "silent": Fate((_IN,), worded=0),
    "referred": Fate((
        _IN, Move(8, "escalated", "不属于本级职责，附上现场情况转上级主管单位。", judge=True, upward=True),
        Move(26, "answered", "主管单位已受理，受理编号和联系电话已告知。", judge=True),
        Move(28, "closed"),
    ), closed_as="referred"),
    "duplicate": Fate((
        _IN, Move(6, "answered", "与先前登记的是同一件事，合并办理，结果一并答复。"), Move(7, "closed"),
    ), closed_as="duplicate", duplicate=True),
    "urgent": Fate((
        Move(1, "received", "step"), Move(26, "answered", "answer"),
        Move(34, "called-back", "call", judge=True), Move(36, "closed"),
    ), pressing=True, worded=8),
}  # fmt: skip
"""Name of the fate -> its steps. 'silent' was never answered, 'urgent' too late."""
