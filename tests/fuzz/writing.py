"""Records at random, made from what the models say of themselves: valid ones, and almost.

As in tests/engine/registers.py hypothesis draws only a seed: a register is so large that it
would make most of it as small and as alike as it can.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date, timedelta
from random import Random
from typing import Any

from lianxin.loading.identity import place_of
from lianxin.records import KINDS
from lianxin.records.fields import Field, fields_of
from lianxin.writing import to_yaml

from tests.publish.hostile import HOSTILE

HOMES = ("county", "village")
SLUGS = ("k0", "k1")
"""Every kind has records of these names in each of its homes, so references lead somewhere."""
CANARIES = (
    *HOSTILE,
    "<script>alert(1)</script>",
    '"onmouseover=alert(1) x="',
    "'onfocus=alert(1) '",
    "javascript:alert(1)",
    "::error file=a::b%0A",
    "</p></div><style>*{display:none}</style>",
    "${{ secrets.X }} `whoami`",
    "{0} {subject} %s %(x)s",
)
UNSEEN = tuple(text for text in CANARIES if not text.replace("\n", "").isprintable())
SEEN = tuple(text for text in CANARIES if text not in UNSEEN)
"""A file with what cannot be seen is refused whole, so most records are to have none of it."""
PLAIN = (
    "更换村口路灯",
    "清理三百米排水沟",
    "夜间行路看不清",
    "x",
    "列入承诺",
    "0305",
    "no",
    "null",
)
FIRST = date(2025, 1, 1)
FORMS = {
    "^(?:0|[1-9][0-9]{0,8})$": lambda luck: str(luck.choice((0, 1, 9, 10, 11, 40, 999999999))),
    "^(?:19|20)[0-9]{2}$": lambda luck: luck.choice(("2025", "2026")),
    "^[0-9a-f]{16}-[0-9a-f]{32}$": lambda luck: "0" * 16 + "-" + "f" * 32,
    r"^[a-z_]+(?:\.(?:[0-9]{1,3}|[a-z][a-z0-9_-]*))*$": lambda luck: luck.choice(
        ("title", "steps.0.date")
    ),
    r"^[A-Za-z0-9][A-Za-z0-9_.-]*$": lambda luck: luck.choice(("du-zhong", "A.b_c-9")),
}  # fmt: skip
"""Texts of one form only."""

Record = dict[str, Any]


def a_day(luck: Random) -> str:
    """A day in a bit more than two years."""
    return (FIRST + timedelta(luck.randrange(800))).isoformat()


def record(kind: str, luck: Random, alive: float) -> Record:
    """The data of a record that its model accepts. alive: the share of texts with canaries."""
    data = _part(kind, (), luck, alive)
    chosen = luck.choice(KINDS[kind].ONE_OF or ("",))
    for name in KINDS[kind].ONE_OF:
        data.pop(name, None)
    if chosen:
        one = next(field for field in fields_of(kind) if field.name == chosen)
        data[chosen] = _field(one, luck, alive)
    first, last = KINDS[kind].SPAN
    if first:
        since = FIRST + timedelta(luck.randrange(300))
        data[first] = since.isoformat()
        if last in data:
            data[last] = (since + timedelta(luck.randrange(400))).isoformat()
    return data


def _part(kind: str, path: tuple[str, ...], luck: Random, alive: float) -> Record:
    """All fields that must be there, and some of those that may."""
    return {
        field.name: _field(field, luck, alive)
        for field in fields_of(kind, *path)
        if field.required or luck.random() < 0.6
    }


def _field(field: Field, luck: Random, alive: float) -> Any:
    if not field.many:
        return _value(field, luck, alive)
    fewest, most = field.fewest or 0, min(field.most or 3, 3)
    count = luck.randint(max(fewest, 1), max(most, 1))
    values = [_value(field, luck, alive) for _ in range(count)]
    return list({json.dumps(value): value for value in values}.values())  # no value twice


def _value(field: Field, luck: Random, alive: float) -> Any:
    match field.shape:
        case "date":
            return a_day(luck)
        case "term":
            assert field.term is not None
            return luck.choice(list(field.term)).value
        case "reference":
            return _reference(field, luck)
        case "name":
            names = {
                "regulation": ("hand-in-hand",),
                "rule": ("hand-in-hand/monthly", "hand-in-hand/sourced"),
                "festival": ("spring-festival",),
            }
            return luck.choice(names[str(field.names)])
        case "part":
            return _part(field.kind, field.path, luck, alive)
        case "mapping":
            return {"deeds": "3"}
        case "web":
            return luck.choice(("https://example.org/a?b=c&d", "http://例子.example/x#;--%3Cb%3E"))
    return _text(field, luck, alive)


def _reference(field: Field, luck: Random) -> str:
    kind = field.refers_to or luck.choice(sorted(KINDS))
    slug = luck.choice(SLUGS)
    if kind == "organisation":
        slug = luck.choice(HOMES)
    elif luck.random() < 0.2:
        slug = f"{luck.choice(HOMES)}/{slug}"
    return slug if field.refers_to else f"{kind}/{slug}"


def _text(field: Field, luck: Random, alive: float) -> str:
    if field.form in FORMS:
        return FORMS[field.form](luck)
    text = luck.choice(SEEN if luck.random() < alive else PLAIN)
    if luck.random() < 0.1:
        text = "长" * (field.longest or 80)
    text = text.strip()[: field.longest or 600].strip()
    if field.form and not re.search(field.form, text):
        text = text.replace("\n", " ")
    return text


def file_of(kind: str, home: str, slug: str, data: Record) -> str:
    """Where a record of this data belongs."""
    dated = KINDS[kind].DATED
    year = int(str(data[dated])[:4]) if KINDS[kind].YEARLY else None
    return place_of(kind, home if kind != "organisation" else slug, slug, year)


def register(luck: Random, alive: float = 0.3) -> dict[str, Record]:
    """Records of all kinds in two organisations, by the file in which they belong."""
    made = {}
    for home in HOMES:
        data = record("organisation", luck, alive)
        data |= {"level": "branch", "parent": "county"} if home == "village" else {}
        if home == "county":
            data = {k: v for k, v in data.items() if k != "parent"} | {"level": "committee"}
        made[file_of("organisation", home, home, data)] = data
    for kind in KINDS:
        for home in HOMES:
            for slug in SLUGS:
                if kind != "organisation" and (luck.random() < 0.7 or kind in ("member", "link")):
                    data = record(kind, luck, alive)
                    made[file_of(kind, home, slug, data)] = data
    adoption = {"regulation": "hand-in-hand", "since": "2025-01-01", "blanks": {"deeds": "3"}}
    made["records/county/adoption/k0.yaml"] = adoption
    return made


def written(data: Record, luck: Random) -> bytes:
    """A record as bytes: as we write it, or as JSON, which is YAML as well."""
    if luck.random() < 0.8:
        try:
            return to_yaml(data).encode()
        except (ValueError, TypeError):  # a character that no record may hold
            pass
    return json.dumps(data, ensure_ascii=luck.random() < 0.5, indent=1).encode()


# ---- almost valid -----------------------------------------------------------------------

WRONG: tuple[Any, ...] = (
    None, "", " ", "\u202eoverride\u202c", "x" * 700, "2026-02-30", "-1", "1e999", "yes", "<b>",
    [], {}, ["a", "a"], [None], {"a": "b"}, [[["deep"]]], {"": ""}, "../../etc/passwd", "a/b/c/d",
    "county/county",
)  # fmt: skip


def spoil(data: Record, luck: Random) -> None:
    """Change one thing somewhere in a record: drop, replace, add, double, or shuffle."""
    holder: Any = data
    while True:
        inner = [v for v in _values(holder) if isinstance(v, dict | list) and v]
        if not inner or luck.random() < 0.5:
            break
        holder = luck.choice(inner)
    if not holder:
        return
    if isinstance(holder, list):
        luck.choice(_OF_LISTS)(holder, luck)
    else:
        luck.choice(_OF_MAPPINGS)(holder, luck)


def _values(holder: Any) -> list[Any]:
    return list(holder.values()) if isinstance(holder, dict) else holder


def _replace(holder: Record, luck: Random) -> None:
    holder[luck.choice(list(holder))] = luck.choice((*WRONG, *CANARIES))


def _drop(holder: Record, luck: Random) -> None:
    del holder[luck.choice(list(holder))]


def _add(holder: Record, luck: Random) -> None:
    holder[luck.choice(("mood", "Titel", "date", "<b>", "姓名", "kind"))] = luck.choice(WRONG)


def _misspell(holder: Record, luck: Random) -> None:
    name = luck.choice(list(holder))
    holder[name + luck.choice("sx_-")] = holder.pop(name)


def _shuffle(holder: Record, luck: Random) -> None:
    names = list(holder)
    luck.shuffle(names)
    for name in names:
        holder[name] = holder.pop(name)


_OF_MAPPINGS: tuple[Callable[[Record, Random], None], ...] = (
    _replace, _replace, _replace, _drop, _drop, _add, _misspell, _shuffle,
)  # fmt: skip
_OF_LISTS: tuple[Callable[[list[Any], Random], None], ...] = (
    lambda items, luck: items.append(luck.choice(items)),
    lambda items, luck: items.append(luck.choice(WRONG)),
    lambda items, luck: items.clear(),
    lambda items, luck: items.reverse(),
)


def spoil_bytes(data: bytes, luck: Random) -> bytes:
    """Change a file as an editor, a merge or a broken disk would."""
    at = luck.randrange(len(data) + 1)
    lines = data.split(b"\n")
    line = luck.randrange(len(lines))
    match luck.randrange(8):
        case 0:
            return data[:at]
        case 1:
            return data[:at] + bytes([luck.randrange(256)]) + data[at + 1 :]
        case 2:
            return data[:at] + luck.choice(CANARIES).encode() + data[at:]
        case 3:
            return b"\n".join([*lines[:line], *lines[line:][:1], *lines[line:]])
        case 4:
            return b"\n".join([*lines[:line], b" " + lines[line], *lines[line + 1 :]])
        case 5:
            return data.replace(b"\n", b"\r\n")
        case 6:
            return b"<<<<<<< HEAD\n" + data + b"=======\n" + data + b">>>>>>> branch\n"
    return data.decode("utf-8", "replace").encode(luck.choice(("gb18030", "utf-16", "utf-8-sig")))


STEPS = ("records", "county", "village", "member", "commitment", "2026", "k0.yaml", "", "..",
         "K0.yaml", "con.yaml", "a b.yaml", "<b>.yaml", "x\n.yaml", "\u202e.yaml",
         "organisation.yaml", "k0", ".yaml", "组织.yaml", "a" * 90 + ".yaml",
         "a,b::error.yaml", "%0A.yaml")  # fmt: skip


def hostile_path(luck: Random) -> str:
    """A path that may lie anywhere and be called anything; unique is up to the caller."""
    return "/".join(luck.choice(STEPS) for _ in range(luck.randint(1, 6)))
