"""Findings get their lines and columns when they are shown."""

from __future__ import annotations

from dataclasses import replace

from lianxin.findings import Finding, Place, Severity, Text
from lianxin.places import resolve

FILES = {
    "a.yaml": b"date: 2026-03-05\nsteps:\n- on: 2026-03-06\n",
    "b.yaml": b"# note\nmember: lin-he\n",
    "bad.yaml": b"a: [\n",
}
NOTE = Text("甲", "a")


def finding(place: Place, *related: Place) -> Finding:
    return Finding(
        place, "x/y", Severity.ERROR, NOTE, related=tuple((other, NOTE) for other in related)
    )


def test_every_open_place_is_filled_in_and_order_is_kept() -> None:
    done = Place("a.yaml", (), 9, 9)
    findings = (
        finding(Place("b.yaml", ("member",))),
        finding(Place("a.yaml", ("steps", 0, "on"), on_key=True), Place("b.yaml", ("gone",)), done),
        finding(done),
    )
    resolved = resolve(iter(findings), FILES.get)
    assert [(f.place.line, f.place.column) for f in resolved] == [(2, 9), (3, 3), (9, 9)]
    assert [(p.line, p.column) for p, _ in resolved[1].related] == [(2, 1), (9, 9)]
    assert resolved[1].place.path == ("steps", 0, "on")
    assert resolved[1].place.on_key
    assert resolved[1].related[0][1] == NOTE
    assert resolved[2] is findings[2]


def test_a_file_that_is_gone_or_refused_gives_its_beginning() -> None:
    findings = [finding(Place(file, ("a",))) for file in ("gone.yaml", "bad.yaml")]
    assert resolve(findings, FILES.get) == tuple(
        replace(f, place=replace(f.place, line=1, column=1)) for f in findings
    )


def test_each_file_is_read_once_and_only_where_a_place_is_open() -> None:
    asked: list[str] = []

    def read(file: str) -> bytes | None:
        asked.append(file)
        return FILES[file]

    a, b = Place("a.yaml", ("date",)), Place("b.yaml", ("member",))
    resolve([finding(a, b), finding(b, a), finding(Place("bad.yaml", (), 1, 1))], read)
    assert asked == ["a.yaml", "b.yaml"]


def test_regulations_too_are_within_its_limits() -> None:
    large = b"x: y\n" + b"".join(b"k%d: z\n" % number for number in range(20_000))
    (found,) = resolve([finding(Place("r.yaml", ("k19999",)))], lambda _: large)
    assert (found.place.line, found.place.column) == (20_001, 9)
