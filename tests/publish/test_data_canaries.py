"""A canary in every field that must not get out, and a look into every data file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from lianxin.engine.obligations import Result
from lianxin.publish.data.facts import Facts
from lianxin.publish.pages.site import contents
from lianxin.publish.policy import FIELDS, Shown, published
from lianxin.publish.views.shelf import Shelf
from lianxin.records import KINDS
from lianxin.records.base import Part
from lianxin.records.fields import Field, fields_of
from lianxin.register import Entry, entry_id, register_of

from tests.publish import rich, small
from tests.publish.opened import open_data

HIDDEN = (Shown.NEVER, Shown.SUMS)


class Canaries:
    """Values that occur nowhere else, each with what it stands in."""

    def __init__(self) -> None:
        self.planted: dict[str, str] = {}

    def value(self, field: Field) -> Any:
        one = self._one(field)
        return (one,) if field.many else one

    def _one(self, field: Field) -> Any:
        number = len(self.planted) + 1
        name = f"{field.kind}.{'.'.join(field.path)}"
        match field.shape:
            case "date":
                day = date(1931, 1, 1) + timedelta(number)
                self.planted[day.isoformat()] = name
                return day
            case "number":
                self.planted[str(770_000_000 + number)] = name
                return 770_000_000 + number
            case "term":
                assert field.term is not None
                return next(iter(field.term))
            case "part":
                assert field.part is not None
                return self.part(field.part, fields_of(field.kind, *field.path))
            case "mapping":
                return {self.text(name): self.text(name)}
        return self.text(name)

    def text(self, name: str) -> str:
        value = f"canary-{len(self.planted)}"
        self.planted[value] = name
        return value

    def part(self, model: type[Part], fields: tuple[Field, ...]) -> Part:
        return model.model_construct(**{field.name: self.value(field) for field in fields})


def entries(canaries: Canaries) -> Iterator[Entry]:
    for kind, model in KINDS.items():
        slug = "hidden" if published(kind) else canaries.text(f"{kind}: slug")
        planted = {
            field.name: canaries.value(field)
            for field in fields_of(kind)
            if FIELDS[kind][field.name] in HIDDEN or not published(kind)
        }
        if published(kind):
            example = small.entry(kind, slug, model.EXAMPLE).record
            record = example.model_copy(update=planted)
        else:
            record = model.model_construct(**planted)
        organisation = slug if kind == "organisation" else "village"
        yield Entry(entry_id(kind, organisation, slug), kind, organisation, slug, "", record)


def planted() -> tuple[Canaries, list[Entry]]:
    canaries = Canaries()
    made = list(entries(canaries))
    link, contact = (
        next(one.id for one in made if one.kind == kind) for kind in ("link", "contact")
    )
    opinion = canaries.text("opinion: not cleared")
    step = canaries.text("opinion.steps.text: not cleared")
    told = canaries.text("correction of what is hidden")
    of = contact.replace("contact/village/", "contact/")
    texts = {
        ("opinion", "uncleared"): f"raised: 2026-04-01\nreceived_by: lin\nchannel: box\n"
        f"topic: farming\nsummary: {opinion}\nwording: {opinion}\nsteps:\n"
        f"- {{date: 2026-04-02, did: received, by: lin, text: {step}}}\n",
        ("commitment", "shown"): "title: 修路\nmember: he\nmade: 2026-01-10\n"
        "deadline: 2026-06-30\ndeed: 修路\ntopic: farming\nevidence:\n"
        f"- {{date: 2026-03-01, kind: site, shows: 看过, record: {of}}}\n",
        ("correction", "wording"): "date: 2026-05-01\nof: opinion/uncleared\nchanges:\n"
        f"- {{field: summary, old: {told}, new: {told}}}\nreason: 写错\nby: he\n"
        "approved_by: lin\n",
        ("correction", "visit"): f"date: 2026-05-01\nof: {of}\nchanges:\n"
        f"- {{field: deed, old: {told}, new: {told}}}\nreason: {told}\nby: he\n"
        "approved_by: lin\n",
        ("correction", "place"): "date: 2026-05-01\nof: commitment/shown\nchanges:\n"
        f"- {{field: evidence.0.record, old: {of}, new: {of}}}\nreason: 写错\nby: he\n"
        "approved_by: lin\n",
        ("waiver", "one"): f"rule: hand-in-hand/monthly\nsubject: {link.replace('/village', '')}\n"
        "since: 2026-02-01\nuntil: 2026-02-28\nreason: 防汛\napproved_by: lin\n",
    }
    made += [small.entry(kind, slug, text) for (kind, slug), text in texts.items()]
    return canaries, made


@pytest.mark.parametrize("language", ["zh", "en"])
def test_no_canary_gets_out(language: str) -> None:
    canaries, made = planted()
    assert len(canaries.planted) > 80
    register = register_of([*rich.entries(), *made], small.register().regulations)
    link = next(one.id for one in made if one.kind == "link")
    owed = tuple(
        one._replace(subject=link, evidence=(link,), excused_by=link)
        for one in small.result().obligations
    )
    shelf = Shelf(register, Result(small.AS_OF, owed, ()))
    data = open_data(contents(shelf, language), Facts(small.AS_OF, language))
    files = {**data.files, "data.html": (data.page.head + data.page.body).encode()}
    out = {
        (canary, where, path)
        for canary, where in canaries.planted.items()
        for path, content in files.items()
        if canary.encode() in content
    }
    assert out == set()


def test_the_look_into_the_files_would_see_one() -> None:
    assert "修好村口路灯".encode() in rich.made().files["data/lianxin.sqlite"]
    assert "修好村口路灯".encode() in rich.made().files["api/v1/commitments.json"]
