"""Numbers made up anew, and the ways in which people and cheats write them.

Nothing here is anybody's: every number is drawn from a seed when a test runs, and none is
written down.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random

from lianxin.privacy.cards import PROVINCES, is_bank_card

HERE = Path(__file__).parent / "corpus"
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
Disguise = Callable[[str, Random], str]


def card(draw: Random) -> str:
    """An identity card with a valid check digit (GB 11643)."""
    born = date(1935, 1, 1) + timedelta(draw.randrange(365 * 85))
    bare = f"{draw.choice(sorted(PROVINCES))}{draw.randrange(10000):04}{born:%Y%m%d}"
    bare += f"{draw.randrange(1000):03}"
    total = sum(int(d) * w for d, w in zip(bare, WEIGHTS, strict=True))
    return bare + "10X98765432"[total % 11]


def old_card(draw: Random) -> str:
    """One of fifteen digits."""
    number = card(draw)
    return number[:6] + f"{draw.randrange(30, 99)}" + number[10:17]


def mobile(draw: Random) -> str:
    return f"1{draw.randrange(3, 10)}{draw.randrange(10**9):09}"


def bank(draw: Random) -> str:
    """A card of 16 or 19 digits that passes the sum of ISO/IEC 7812."""
    stem = f"62{draw.randrange(10**16):016}"[: draw.choice((15, 18))]
    return next(stem + d for d in "0123456789" if is_bank_card(stem + d) or len(set(stem)) < 4)


def _each(letters: str) -> Disguise:
    return lambda number, _: "".join(letters[int(d)] if d.isdigit() else d for d in number)


def _join(sign: str, *sizes: int) -> Disguise:
    def disguise(number: str, _: Random) -> str:
        parts, at = [], 0
        for size in sizes:
            parts.append(number[at : at + size])
            at += size
        return sign.join(part for part in (*parts, number[at:]) if part)

    return disguise


def _between(sign: str) -> Disguise:
    return lambda number, _: sign.join(number)


def _mixed(number: str, draw: Random) -> str:
    scripts = ("0123456789", "〇一二三四五六七八九", "０１２３４５６７８９", "零壹贰叁肆伍陆柒捌玖")
    return "".join(draw.choice(scripts)[int(d)] if d.isdigit() else d for d in number)


def _tail_in_chinese(number: str, draw: Random) -> str:
    cut = draw.randrange(4, len(number))
    return number[:cut] + _each("零一二三四五六七八九")(number[cut:], draw)


def _hidden(number: str, draw: Random) -> str:
    return "".join(d + draw.choice(("", "\u200b", "\u200d", "\ufeff", "\u2060")) for d in number)


LETTERS: dict[str, Disguise] = {
    "plain": lambda number, _: number,
    "full-width": lambda n, _: "".join(chr(ord(d) + 0xFEE0) for d in n),
    "zero-width": _hidden,
    "soft hyphens": _between("\u00ad"),
    "Chinese": _each("〇一二三四五六七八九"),
    "Chinese, spoken": _each("零幺二三四五六七八九"),
    "Chinese, formal": _each("零壹贰叁肆伍陆柒捌玖"),
    "Arabic-Indic": _each("٠١٢٣٤٥٦٧٨٩"),
    "Persian": _each("۰۱۲۳۴۵۶۷۸۹"),
    "Devanagari": _each("०१२३४५६७८९"),
    "circled": _each("⓪①②③④⑤⑥⑦⑧⑨"),
    "circled in black": _each("⓿❶❷❸❹❺❻❼❽❾"),
    "in brackets": _each("0⑴⑵⑶⑷⑸⑹⑺⑻⑼"),
    "with a dot": _each("0⒈⒉⒊⒋⒌⒍⒎⒏⒐"),
    "superscript": _each("⁰¹²³⁴⁵⁶⁷⁸⁹"),
    "subscript": _each("₀₁₂₃₄₅₆₇₈₉"),
    "mathematical": _each("𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗"),
    "escaped": lambda n, _: "".join(f"\\u{ord(d):04x}" for d in n),
    "HTML": lambda n, _: "".join(f"&#{ord(d)};" for d in n),
    "mixed": _mixed,
    "half in Chinese": _tail_in_chinese,
    "letters for digits": lambda n, _: n.replace("0", "O", 3) if len(set(n)) > 3 else n,
    "combining": _between("\u0332"),
}
"""What becomes of the digits themselves."""

FOUR = (4, 4, 4, 4)
GROUPS: dict[str, dict[str, Disguise]] = {
    "identity-card": {
        **{f"6-8-4 with {s!r}": _join(s, 6, 8) for s in (" ", "-", ".", "—", "，", "\n", "_")},
        "6  8  4": _join("  ", 6, 8),
        **{f"fours with {s!r}": _join(s, *FOUR) for s in (" ", "-", ".", "·", "/")},
        "6-4-4-4": _join(" ", 6, 4, 4), "3 by 3": _join(" ", 3, 3, 3, 3, 3),
        "singles": _between(" "), "singles and hyphens": _between("-"), "commas": _between(","),
        "two sentences": _join("。后面是", 10), "two halves": _join("，接着", 6),
        "words": _join("，生日", 6), "a line each": _join("\n  ", 6, 8),
        "brackets": _join("）（", 6, 8),
        "small x": lambda n, _: n.lower(),
    },
    "mobile": {
        **{f"3-4-4 with {s!r}": _join(s, 3, 4) for s in (
            " ", "-", ".", "·", "—", "－", "，", "。", "、",
            "_", "/", "*", "\n", " - ", "　", "–", "~")},
        **{f"singles with {s!r}": _between(s) for s in (" ", "-", ".")},
        "3-8": _join("-", 3), "7-4": _join(" ", 7), "3-3-5": _join(" ", 3, 3),
        "4-4-3": _join("-", 4, 4),
        "4-3-4": _join(" ", 4, 3), "5-6": _join(" ", 5), "two by two": _join(" ", 3, 2, 2, 2),
        "two sentences": _join("。后面是", 3), "two halves": _join("，后四位", 7),
        "parts": _join("，再", 3, 4), "brackets": lambda n, _: f"({n[:3]}){n[3:7]}-{n[7:]}",
    },
    "bank-card": {
        **{f"fours with {s!r}": _join(s, *FOUR) for s in (" ", "-", ".", "·", "  ", "\n", "，")},
        "6 and the rest": _join(" ", 6), "singles": _between(" "),
        "singles and hyphens": _between("-"),
        "8-8": _join("-", 8, 8),
    },
}  # fmt: skip
"""What is put between them."""
NUMBERS = {"identity-card": card, "mobile": mobile, "bank-card": bank}


def lines(name: str) -> Iterator[tuple[str, str]]:
    """(kind, line) of a file of the corpus."""
    kind = ""
    for line in (HERE / name).read_text("utf-8").splitlines():
        if line.startswith("[") and line.endswith("]"):
            kind = line[1:-1]
        elif line and not line.startswith("#"):
            yield kind, line.replace("\\u200b", "\u200b")


def private(seed: int = 2026) -> Iterator[tuple[str, str, str]]:
    """(kind, disguise, text) of everything that must be seen."""
    draw = Random(seed)
    for kind, line in lines("private.txt"):
        if "{value}" not in line:
            yield kind, "as people write it", line
            continue
        for name, disguise in {**LETTERS, **GROUPS[kind]}.items():
            yield kind, name, line.replace("{value}", disguise(NUMBERS[kind](draw), draw))
    for _ in range(60):
        yield "identity-card", "fifteen digits", f"证件号{old_card(draw)}。"
        yield (
            "identity-card",
            "fifteen digits in fours",
            f"证件{_join(' ', 4, 4, 4)(old_card(draw), draw)}",
        )


def quiet(seed: int = 2026) -> Iterator[tuple[str, str]]:
    """(kind of thing, text) of everything that must not be seen."""
    draw = Random(seed)
    for kind, line in lines("quiet.txt"):
        for _ in range(20 if "{hex}" in line else 1):
            yield kind, _filled(line, draw)
    for _ in range(100):
        day = date(2012, 11, 15) + timedelta(draw.randrange(6000))
        number = draw.randrange(10**9)
        yield "dates", f"{day:%Y%m%d}-{day + timedelta(9):%Y%m%d}"
        yield "dates", f"{day:%Y%m%d%H%M%S}{number % 1000:03}"
        yield "orders", f"订单号{day:%Y%m%d}{number:010}"
        yield "orders", f"流水号 {day:%Y%m%d} {number % 10**6:06}"
        yield "statutes", f"国发〔{day:%Y}〕{number % 200}号"
        yield "amounts", f"合计{number:,}.{number % 100:02}元，其中{number % 10**6:,}元"
        yield (
            "measures",
            f"东经{70 + number % 60}.{number % 10**6:06}，北纬{number % 50}.{number % 10**6:06}",
        )
        yield "votes", f"赞成{number % 200}票、反对{number % 90}票、弃权{number % 7}票"
        yield "records", f"records/lin-village/contact/{day:%Y/%m%d}-du-zhong-{number % 9}.yaml"
        yield "hashes", f"{draw.getrandbits(64):016x}-{draw.getrandbits(128):032x}"


def _filled(line: str, draw: Random) -> str:
    while "{hex}" in line:
        line = line.replace("{hex}", f"{draw.getrandbits(160):040x}", 1)
    return line
