"""Words of the chain: from what was said to what came of it."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "chain.title": ("来龙去脉", "From what was said to what came of it"),
    "chain.says": (
        "每一步都写明办了没有；断在哪里，就写断在哪里。在哪次走访、哪次会上听到的，不公布，"
        "免得认出是谁说的。",
        "Each step says whether it was taken; where the chain breaks, it says so. At which visit "
        "or meeting something was said is never public, so that nobody can tell who said it.",
    ),
    "chain.here": ("本页", "this page"),
    "chain.state.done": ("这一步有了", "this step is there"),
    "chain.state.running": ("还在办", "not yet"),
    "chain.state.nowhere": ("没有下文", "leads nowhere"),
    "chain.state.beside": ("不需要", "not needed"),
    "chain.station.said": ("来源", "source"),
    "chain.station.opinion": ("意见", "opinion"),
    "chain.station.answer": ("答复", "answer"),
    "chain.station.feedback": ("回访", "feedback"),
    "chain.station.commitment": ("承诺", "commitment"),
    "chain.station.outcome": ("结果", "outcome"),
    "chain.station.told": ("告知", "told"),
    "chain.said": ("来自{channel}", "from: {channel}"),
    "chain.source-unnamed": ("没有写明从哪里来", "it does not say where it came from"),
    "chain.source-not-here": (
        "写了来源的种类，却找不到是哪一条",
        "the kind of source is named, but not which one",
    ),
    "chain.raised": ("已登记，还没有受理", "recorded, not received yet"),
    "chain.recorded": ("已登记", "recorded"),
    "chain.received": ("已受理", "received"),
    "chain.same": ("与另一条意见相同", "the same as another one"),
    "chain.duplicate-of-nothing": (
        "按重复办结，却找不到与哪一条重复",
        "closed as a duplicate, but the other one is not named or not here",
    ),
    "chain.opinions": ("{count} 条", "{count}"),
    "chain.waits": ("等了 {days} 天，还没有答复", "waiting for {days} {days:day|days}"),
    "chain.waits-again": (
        "重新办理后等了 {days} 天，还没有答复",
        "taken up again, waiting for {days} {days:day|days}",
    ),
    "chain.answered": ("{days} 天后答复", "after {days} {days:day|days}"),
    "chain.answered-at-once": ("当天答复", "the same day"),
    "chain.some-wait": (
        "{all} 条中 {count} 条还没有答复",
        "{count} of {all} not answered",
    ),
    "chain.all-answered": ("都已答复", "all answered"),
    "chain.called-back": ("已回访", "called back"),
    "chain.not-called-back": ("办结后没有回访", "nobody called back after it was closed"),
    "chain.call-to-come": ("还没有回访", "not called back yet"),
    "chain.nobody-to-call": (
        "没有留名，无从回访",
        "came without a name: nobody to call back",
    ),
    "chain.no-call-needed": ("不需要回访", "no call needed"),
    "chain.made": ("作出承诺", "promised"),
    "chain.led-to": ("作出承诺 {count} 项", "commitments made: {count}"),
    "chain.solved-by-nothing": (
        "写了已解决，却看不到靠什么解决",
        "closed as solved, but nobody can see by what",
    ),
    "chain.no-commitment-needed": ("没有另作承诺", "no commitment was made"),
    "chain.no-commitment-yet": ("还没有承诺", "no commitment yet"),
    "chain.counted": ("{what} {count} 项", "{what}: {count}"),
    "chain.and": ("{one}，{two}", "{one}, {two}"),
    "chain.told": ("有结果后告诉过提意见的人", "those who said it were told of the outcome"),
    "chain.untold": (
        "有结果后，{count} 条意见没有再答复",
        "the outcome was not told to those behind {count} of the opinions",
    ),
    "chain.telling-to-come": ("结果还没有告诉提意见的人", "the outcome is still to be told"),
}
