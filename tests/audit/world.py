"""A small register for the audit, and a change of it as a proposal; no git needed.

天门镇 is above 石桥村. du-zhong and bai-zhi are members of the village, bai-zhi its steward;
shi-hu is steward of the town. Everybody's account is zixu--<slug>, which no forge gives out.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from lianxin.audit.judge import judge
from lianxin.audit.proposal import Passing, Proposal
from lianxin.audit.report import Audit
from lianxin.findings import Severity
from lianxin.history.trees import ABSENT, FILE, Change, File
from lianxin.law.load import regulations_from_files
from lianxin.law.model import Regulation
from lianxin.loading.assemble import register_from_files
from lianxin.register import Register

ON = date(2026, 6, 20)
ROOT = Path(__file__).resolve().parents[2]
Files = dict[str, str | None]

TOWN, VILLAGE = "records/tianmen", "records/shiqiao"
PROMISE = f"{VILLAGE}/commitment/2026/lamps.yaml"
CONTACT = f"{VILLAGE}/contact/2026/0605-p1.yaml"
OPINION = f"{VILLAGE}/opinion/2026/0502-drain.yaml"
LINK = f"{VILLAGE}/link/du-zhong-p1.yaml"

LAMPS = """\
title: 修好村口路灯
member: du-zhong
made: 2026-06-01
deadline: 2026-06-30
deed: 更换村口至学校沿路的六盏路灯并试亮
done_when: 六盏路灯夜间全部亮起
source:
  kind: need
  need: 夜间行路看不清
topic: public-service
life:
- date: 2026-06-01
  stage: proposed
- date: 2026-06-03
  stage: published
progress:
- date: 2026-06-10
  done: 量好了灯杆
"""
ASKED = """\
extensions:
- asked: 2026-06-15
  reason: funds
  because: 灯具涨价，等镇里补助
  old_deadline: 2026-06-30
  new_deadline: 2026-08-31
  state: asked-for
"""
GRANTED = ASKED.replace("asked-for", "granted\n  decided: 2026-06-18\n  decided_by: bai-zhi")
SHOWN = """\
evidence:
- date: 2026-06-18
  kind: count
  shows: 六盏灯全部亮了
"""
CONFIRMED = SHOWN + "  confirmed_by: bai-zhi\n"
KEPT = "claim:\n  date: 2026-06-19\n  resolution: kept\n"

FILES: dict[str, str] = {
    f"{TOWN}/organisation.yaml": (
        "name: 天门镇党委\nlevel: committee\nsince: 2015-01-01\nstewards: [shi-hu]\n"
    ),
    f"{TOWN}/member/shi-hu.yaml": (
        "name: 石斛\nposition: leader\nsince: 2015-01-01\naccounts: [zixu--shi-hu]\n"
    ),
    f"{VILLAGE}/organisation.yaml": (
        "name: 石桥村党支部\nlevel: branch\nparent: tianmen\nsince: 2015-01-01\n"
        "stewards: [bai-zhi]\n"
    ),
    f"{VILLAGE}/member/du-zhong.yaml": (
        "name: 杜仲\nposition: ordinary\nsince: 2015-01-01\naccounts: [zixu--du-zhong]\n"
    ),
    f"{VILLAGE}/member/bai-zhi.yaml": (
        "name: 白芷\nposition: committee-member\nsince: 2015-01-01\naccounts: [zixu--bai-zhi]\n"
    ),
    f"{VILLAGE}/member/su-mu.yaml": (
        "name: 苏木\nposition: ordinary\nsince: 2015-01-01\naccounts: [zixu--su-mu]\n"
    ),
    f"{VILLAGE}/person/p1.yaml": (
        "groups: [resident]\nsince: 2020-01-01\nconsent:\n  given: 2020-01-01\n"
    ),
    LINK: "kind: pairing\nmember: du-zhong\nperson: p1\nsince: 2020-01-01\n",
    CONTACT: (
        "date: 2026-06-05\nmember: du-zhong\nlinks: [du-zhong-p1]\nform: home-visit\n"
        "topics: [livelihood]\ndeed: 帮助清理门前排水沟\n"
    ),
    PROMISE: LAMPS,
    OPINION: (
        "raised: 2026-05-02\nreceived_by: du-zhong\nchannel: visit\ntopic: roads-and-water\n"
        "summary: 希望疏通村东排水沟\nsteps:\n- date: 2026-05-03\n  did: received\n"
        "- date: 2026-05-10\n  did: answered\n  text: 已经疏通\n"
    ),
}


APART = {
    "records/hekou/organisation.yaml": (
        "name: 河口村党支部\nlevel: branch\nparent: tianmen\nsince: 2015-01-01\n"
        "stewards: [shi-song]\n"
    ),
    "records/hekou/member/shi-song.yaml": (
        "name: 石松\nposition: ordinary\nsince: 2015-01-01\naccounts: [zixu--shi-song]\n"
    ),
}
"""An organisation beside the village, with a steward of its own."""


@cache
def laws() -> Mapping[str, Regulation]:
    """The regulation two-links, as it lies in the repository."""
    file = ROOT / "regulations" / "two-links.yaml"
    found, findings = regulations_from_files({"regulations/two-links.yaml": file.read_bytes()})
    assert findings == ()
    return found


def register(files: Mapping[str, str]) -> Register:
    """The register that these files make."""
    return register_from_files({f: text.encode() for f, text in files.items()}, laws())


def after(changes: Mapping[str, str | None], before: Mapping[str, str] = FILES) -> dict[str, str]:
    """The files with some of them replaced, added or (None) taken out."""
    together = {**before, **changes}
    return {file: text for file, text in together.items() if text is not None}


def proposed(
    changes: Mapping[str, str | None],
    actor: str | None = "zixu--bai-zhi",
    on: date = ON,
    before: Mapping[str, str] = FILES,
    **others: Any,
) -> Proposal:
    """A proposal of these changes. The actor is the village's steward if nobody is named."""
    new = after(changes, before)
    old_register, new_register = register(before), register(new)
    paths = [f for f in sorted({*before, *new}) if before.get(f) != new.get(f)]
    return Proposal(
        before=old_register,
        after=new_register,
        rights=others.pop("rights", old_register),
        on=on,
        actor=actor,
        changes=tuple(_change(f, before.get(f), new.get(f)) for f in paths),
        contents={f: (_bytes(before.get(f)), _bytes(new.get(f))) for f in paths},
        **others,
    )


def audited(changes: Mapping[str, str | None], **named: Any) -> Audit:
    """The verdict on these changes."""
    return judge(proposed(changes, **named), "b" * 40, "c" * 40, "b" * 40)


def rules(changes: Mapping[str, str | None], **named: Any) -> list[str]:
    """The rules that the changes break, errors only, each as often as it was found."""
    return [f.rule for f in audited(changes, **named).findings if f.severity is Severity.ERROR]


def told(changes: Mapping[str, str | None], **named: Any) -> list[str]:
    """What the audit tells of the changes without failing them."""
    return [f.rule for f in audited(changes, **named).findings if f.severity is not Severity.ERROR]


def message(text: str) -> tuple[Passing, ...]:
    """A commit with this message."""
    return (Passing("d" * 40, "", text),)


def _change(file: str, old: str | None, new: str | None) -> Change:
    return Change(
        file,
        File(file, ABSENT if old is None else FILE, "1" * 40),
        File(file, ABSENT if new is None else FILE, "2" * 40),
    )


def _bytes(text: str | None) -> bytes | None:
    return None if text is None else text.encode()
