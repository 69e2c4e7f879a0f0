"""Thousands of commitments in a tree of branches, made up by counting, for size and speed."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from lianxin.engine.obligations import Result
from lianxin.publish.addresses import BOARD, in_language
from lianxin.publish.exchange import write
from lianxin.publish.pages.site import Contents, contents, read_as_pages
from lianxin.publish.views.shelf import Shelf
from lianxin.records import KINDS
from lianxin.records.commitment import Assessment, Claim, Extension, LifeStep, Source, Verdict
from lianxin.register import Entry, Register, entry_id, register_of
from lianxin.vocabulary import (
    DelayReason,
    ExtensionState,
    Group,
    Level,
    Position,
    Resolution,
    Scale,
    SourceKind,
    Stage,
    Topic,
)

from tests.publish import small

AS_OF: Final = date(2026, 11, 20)
YEARS: Final = 5
BRANCH: Final = 100
"""Commitments of one branch, over all years."""
MEMBERS: Final = 10

_HERBS: Final = (
    "杜仲 石斛 白芷 黄芪 当归 川芎 玉竹 麦冬 天麻 茯苓 桔梗 半夏 连翘 防风 柴胡 苍术".split()
)
_PLACES: Final = "村口 河埂 校门 桥头 晒场 卫生室 文化室 老街 后山 东渠 车站 菜市".split()
_WORKS: Final = "路灯 水渠 台阶 公厕 药箱 书屋 围栏 候车亭 水管 健身角 步道 信箱".split()
_DEEDS: Final = "换好 修好 添置 加宽 清理 粉刷 加固 重装".split()
_GROUPS: Final = tuple(Group)
_ENDS: Final = (Resolution.KEPT, Resolution.KEPT, Resolution.KEPT_LATE, Resolution.PARTLY,
                Resolution.NOT_KEPT)  # fmt: skip


def result() -> Result:
    """A day on which nothing else was owed."""
    return Result(AS_OF, (), ())


def board_of(wanted: int) -> Contents:
    """What the pages draw on when there are `wanted` commitments."""
    return contents(Shelf(register(wanted), result()), "zh")


def register(wanted: int) -> Register:
    """`wanted` commitments of as many branches as it takes, eight branches to a committee."""
    return register_of([*_organisations(-(-wanted // BRANCH)), *_commitments(wanted)], {})


def _entry(kind: str, organisation: str, slug: str, /, **fields: object) -> Entry:
    # Not validated: that would take longer than everything else.
    record = KINDS[kind].model_construct(None, **fields)
    return Entry(entry_id(kind, organisation, slug), kind, organisation, slug, "", record)


def _organisations(branches: int) -> Iterator[Entry]:
    since = date(2010, 1, 1)
    yield _entry("organisation", "top", "top", name="苍山县委", level=Level.COMMITTEE, since=since)
    for number in range(-(-branches // 8)):
        name = f"{_HERBS[number % 16]}镇第{number + 1}党委"
        yield _entry("organisation", f"c{number}", f"c{number}", name=name, parent="top",
                     level=Level.COMMITTEE, since=since)  # fmt: skip
    for number in range(branches):
        slug = f"b{number}"
        name = f"{_HERBS[number * 7 % 16]}{_PLACES[number % 12]}{number + 1}组党支部"
        yield _entry("organisation", slug, slug, name=name, parent=f"c{number // 8}",
                     level=Level.BRANCH, since=since)  # fmt: skip
        for m in range(MEMBERS):
            name = f"{_HERBS[(number + m) % 16]}{_HERBS[(number * 3 + m * 5) % 16]}"
            yield _entry("member", slug, f"m{m}", name=name, position=Position.ORDINARY,
                         since=since)  # fmt: skip


def _commitments(wanted: int) -> Iterator[Entry]:
    for n in range(wanted):
        made = AS_OF - timedelta(days=n * 7919 % (365 * YEARS))
        deadline = made + timedelta(days=60 + n % 5 * 40)
        place, work = _PLACES[n * 5 % 12], _WORKS[n * 11 % 12]
        yield _entry(
            "commitment", f"b{n // BRANCH}", f"k{n}",
            title=f"{_DEEDS[n % 8]}{place}的{work}",
            deed=f"第{n}号：在{place}{_DEEDS[n * 3 % 8]}{n % 90 + 2}处{work}，夜间逐处查看并记下",
            member=f"m{n % MEMBERS}", made=made, deadline=deadline,
            topic=tuple(Topic)[n * 3 % len(Topic)],
            source=Source.model_construct(kind=tuple(SourceKind)[n % 4]) if n % 9 else None,
            for_groups=(_GROUPS[n % 16], *((_GROUPS[(n + 3) % 16],) if n % 6 == 0 else ())),
            **_life(n, made, deadline),
        )  # fmt: skip


def _life(n: int, made: date, deadline: date) -> dict[str, object]:
    """What became of the n-th: every seventh moved once, most that are due are judged."""
    found: dict[str, object] = {
        "life": (LifeStep.model_construct(date=made, stage=tuple(Stage)[n % 4]),)
    }
    if n % 7 == 0:
        found["extensions"] = (
            Extension.model_construct(
                asked=deadline,
                reason=tuple(DelayReason)[n % 6],
                because="等材料",
                old_deadline=deadline,
                new_deadline=deadline + timedelta(days=30),
                state=ExtensionState.GRANTED,
                decided=min(deadline, AS_OF),
                decided_by="m0",
            ),
        )
    if deadline < AS_OF and n % 10:
        end = _ENDS[n % 5]
        found["claim"] = Claim.model_construct(date=deadline, resolution=Resolution.KEPT)
        found["assessment"] = Assessment.model_construct(
            date=deadline, by="m0", scale=Scale.COMPLETE, resolution=end, because="现场查看"
        )
        found["verdict"] = Verdict.model_construct(
            date=deadline, asked=5 + n % 40, done_well=5, done_partly=n % 40, not_done=0
        )
        found["life"] = (LifeStep.model_construct(date=made, stage=Stage.EVALUATED),)
    return found


def front(site: Path, new: Contents, out: Path) -> None:
    """A copy of the small site in which the front page and its shards are those of `new`.

    Only the front page: thousands of others would have to be written for nothing.
    """
    body = _body(contents(Shelf(small.register(), small.result()), new.language))
    shutil.copytree(site, out)
    front = out / in_language(BOARD, new.language)
    page = front.read_text("utf-8")
    if body not in page:
        raise ValueError("MkDocs has changed the body of the front page")
    front.write_text(page.replace(body, _body(new)), "utf-8", newline="\n")
    write(front.parent, new.board_data.files)


def _body(site: Contents) -> str:
    page = next(iter(read_as_pages(site)))
    return page.body
