"""The small register with one of every other public kind, and a second one full of hostile text."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from lianxin.publish.data.facts import Facts
from lianxin.publish.pages.site import Contents, contents
from lianxin.publish.views.shelf import Shelf
from lianxin.register import Entry, Register, register_of

from tests.publish import small
from tests.publish.hostile import HOSTILE
from tests.publish.opened import OpenData, open_data

MORE = {
    ("post", "desk"): "title: 政策宣讲岗\nmember: he\narea: policy-speaker\nsince: 2026-01-10\n",
    ("meeting", "forum"): "date: 2026-03-05\nkind: forum\ntitle: 群众座谈会\nattended: 7\n"
    "members: [he]\ntopics: [farming]\nconclusion: 先修路灯\n",
    ("survey", "water"): "begun: 2026-03-05\nmember: he\ntitle: 灌溉用水调研\ntopic: farming\n"
    "reported: 2026-12-30\nfound: 还没公布的发现\n",
    ("decision", "canteen"): "title: 食堂搬迁\ndecided: 2026-05-20\nimportant: yes\n"
    "consultations: [forum]\nannounced: 2026-05-21\n",
    ("inspection", "half-year"): "date: 2026-06-20\nof: village\nby: [lin]\noutcome: adequate\n"
    "regulation: hand-in-hand\nfound: 抽查联系记录\nrecord_books: [he]\n",
    ("evaluation", "many"): "date: 2026-06-20\ndirection: people-on-work\n"
    "of_organisation: village\nasked: 20\ndone_well: 12\ndone_partly: 6\nnot_done: 2\n",
    ("evaluation", "few"): "date: 2026-07-20\ndirection: people-on-work\n"
    "of_organisation: village\nasked: 9\ndone_well: 4\ndone_partly: 3\nnot_done: 2\n",
    ("evaluation", "of-somebody"): "date: 2026-08-20\ndirection: people-on-work\n"
    "of_member: he\nasked: 20\ndone_well: 12\ndone_partly: 6\nnot_done: 2\n",
    ("correction", "day"): "date: 2026-03-09\nof: commitment/lights\nchanges:\n"
    "- {field: progress.0.date, old: 2026-04-01, new: 2026-04-02}\n"
    "- {field: verdict.asked, old: '6', new: '24'}\n"
    "- {field: evidence.0.record, old: contact/c1, new: contact/c2}\n"
    "reason: 日期记错一天\nby: he\napproved_by: lin\n",
    ("correction", "hidden"): "date: 2026-03-10\nof: contact/c1\nchanges:\n"
    "- {field: deed, old: 原来的帮助, new: 后来的帮助}\n"
    "reason: 说出了内情\nby: he\napproved_by: lin\n",
    ("correction", "judged"): "date: 2026-08-30\nof: evaluation/of-somebody\nchanges:\n"
    "- {field: date, old: 2026-08-19, new: 2026-08-20}\n"
    "reason: 评议何小禾的日子\nby: he\napproved_by: lin\n",
    ("erasure", "one"): "date: 2026-03-09\nreason: consent-withdrawn\nrecords: 2\n"
    "approved_by: [lin, he]\n",
    ("waiver", "flood"): "rule: hand-in-hand/monthly\nsubject: link/l1\nsince: 2026-02-01\n"
    "until: 2026-02-28\nreason: 防汛值守\napproved_by: lin\n",
}


def entries() -> list[Entry]:
    """Those of the small register and one of every other public kind."""
    more = [small.entry(kind, slug, text) for (kind, slug), text in MORE.items()]
    return [*small.entries(), *more]


@cache
def register() -> Register:
    """Everything that a table can show."""
    return register_of(entries(), small.register().regulations)


@cache
def hostile() -> Register:
    """The same with hostile text wherever a record holds words."""
    texts = (*HOSTILE, "=cmd|' /C calc'!A0", " ＋1", "@SUM(1)", "]]>&\x0b\x00\ud800\ufffe\r\n;,\\n")
    made = []
    for number, one in enumerate(entries()):
        record = one.record
        words = {
            name: texts[(number + place) % len(texts)]
            for place, name in enumerate(
                n
                for n in ("name", "office", "title", "deed", "summary", "wording", "about",
                          "reach", "place", "found", "reason", "conclusion", "english")
                if isinstance(getattr(record, n, None), str) and type(getattr(record, n)) is str
            )
        }  # fmt: skip
        made.append(replace(one, record=record.model_copy(update=words)))
    return register_of(made, small.register().regulations)


def site(of: Register, language: str = "zh") -> Contents:
    """What pages and data of a register draw on."""
    return contents(Shelf(of, small.result()), language)


@cache
def made(wild: bool = False, site_url: str = "", language: str = "zh") -> OpenData:
    """All data files; wild: of the hostile register."""
    told = Facts(small.AS_OF, language, "c" * 40, site_url, "CC-BY-4.0")
    return open_data(site(hostile() if wild else register(), language), told)
