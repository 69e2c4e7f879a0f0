"""An obligation explained: what is asked, since when, day by day, and the evidence counted."""

from __future__ import annotations

from collections.abc import Iterable

from lianxin.engine.explanation import Explanation, FigureStep
from lianxin.engine.explanation import Piece as Evidence
from lianxin.findings import NOTHING, Text
from lianxin.naming import name_of
from lianxin.register import Register
from lianxin.reporters.due import STYLES
from lianxin.reporters.lines import Line, Piece, inert, line, padded
from lianxin.words import say


def report(explained: Explanation, register: Register, language: int) -> list[Line]:
    """The explanation as lines. language: 0 Chinese, 1 English."""
    one = explained.obligation
    lines = [
        line(Piece(inert(f"{explained.cites[language]}  {explained.text[language]}"), "title")),
        line(Piece(one.id, "dim")),
        line(),
        _labelled("holder", explained.holder[language], language),
    ]
    if one.subject != one.holder:
        lines.append(_labelled("subject", explained.subject[language], language))
    lines.append(_labelled("window", explained.window[language], language))
    lines.append(
        line(
            "  ",
            Piece(say("explain.status")[language], "key"),
            Piece(inert(explained.status[language]), STYLES[one.status]),
        )
    )
    if explained.excused is not None:
        lines.append(line("    ", inert(explained.excused[language])))
    lines += _section("why-bound", (a.says for a in explained.adoptions), language)
    lines += _section("figure", (_figure(f) for f in explained.figures), language)
    lines += _days(explained, language)
    lines += _evidence("counted", explained.counted, register, language)
    lines += _evidence("not-counted", explained.not_counted, register, language)
    if explained.version.remedy != NOTHING:
        lines += [line(), _labelled("remedy", explained.version.remedy[language], language)]
    return lines


def _figure(figure: FigureStep) -> Text:
    said = (("，", ", ")[n].join(text[n] for text in figure.said) for n in (0, 1))
    return say("explain.figure-said", says=figure.says, said=Text(*said))


def _labelled(key: str, text: str, language: int) -> Line:
    return line("  ", Piece(say(f"explain.{key}")[language], "key"), inert(text))


def _section(key: str, texts: Iterable[Text], language: int) -> list[Line]:
    head = line("  ", Piece(say(f"explain.{key}")[language], "key"))
    return [head, *(line("    ", inert(text[language])) for text in texts if text != NOTHING)]


def _days(explained: Explanation, language: int) -> list[Line]:
    lines = [line("  ", Piece(say("explain.days")[language], "key"))]
    lines += [
        line("    ", f"{day.day.isoformat()}  ", inert(day.says[language]))
        for day in explained.days
    ]
    return lines


def _evidence(
    key: str, pieces: tuple[Evidence, ...], register: Register, language: int
) -> list[Line]:
    if not pieces and key == "not-counted":
        return []
    lines = [line("  ", Piece(say(f"explain.{key}")[language], "key"))]
    for piece in pieces:
        entry = register.entries.get(piece.id.partition("#")[0])
        name = name_of(piece.id.partition("#")[0], register)[language]
        lines.append(
            line(
                "    ",
                inert(padded(piece.why[language], 24)),
                f"  {inert(name)}  ",
                Piece(inert(entry.file) if entry else "", "dim"),
            )
        )
    if not pieces:
        lines.append(line("    ", say("explain.nothing")[language]))
    return lines
