"""What somebody probably meant: the nearest word, a date or number tidied up, an example."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import date

from lianxin.findings import Text
from lianxin.records.fields import Field, fields_of
from lianxin.terms import Term
from lianxin.words import say

_DATE = re.compile(r"\s*(\d{4})\s*[-/.年_ ]\s*(\d{1,2})\s*[-/.月_ ]\s*(\d{1,2})\s*日?\s*")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_NUMBER = re.compile(r"\D*?(\d[\d,]*)\D*")


ALIKE = 60
"""Percent of two words that must agree for one to be offered for the other."""


def nearest(word: str, words: Iterable[str]) -> str | None:
    """The word most like `word`, or None when nothing is alike."""
    from rapidfuzz import fuzz, process  # needed only once something is wrong

    found = process.extractOne(word.lower(), sorted(words), scorer=fuzz.ratio, score_cutoff=ALIKE)
    return found[0] if found else None


def nearest_field(word: str, fields: tuple[Field, ...], used: Iterable[str]) -> Field | None:
    """The field that was meant by an unknown key: by its label, else by its spelling.

    used: keys that stand there already and so were not meant.
    """
    for field in fields:
        if word.strip() in field.label or word.strip().lower() == field.label.en.lower():
            return field
    free = {field.name: field for field in fields if field.name not in set(used)}
    name = nearest(word.replace("-", "_"), free)
    return free[name] if name else None


def nearest_term(word: str, terms: type[Term]) -> Term | None:
    """The term that was meant: by its label, else by its spelling."""
    plain = word.strip().lower()
    for term in terms:
        if word.strip() == term.label.zh or plain == term.label.en.lower():
            return term
    value = nearest(plain.replace("_", "-").replace(" ", "-"), [t.value for t in terms])
    return terms(value) if value else None


def tidy_date(text: str) -> str | None:
    """The date as it should be written, when `text` is one in another form."""
    plain = unicodedata.normalize("NFKC", text)
    found = _DATE.fullmatch(plain) or _COMPACT.fullmatch(plain.strip())
    if found is None:
        return None
    try:
        return date(*(int(part) for part in found.groups())).isoformat()
    except ValueError:
        return None


def tidy_number(text: str) -> str | None:
    """The whole number as it should be written, when `text` holds exactly one."""
    plain = unicodedata.normalize("NFKC", text)
    found = _NUMBER.fullmatch(plain)
    if found is None or "." in plain or "-" in plain:
        return None
    return str(int(found[1].replace(",", "")))


def terms_listed(terms: type[Term]) -> Text:
    """All terms of a closed list with what they mean."""
    return Text(
        "、".join(f"{t.value}（{t.label.zh}）" for t in terms),
        ", ".join(f"{t.value} ({t.label.en})" for t in terms),
    )


def fields_listed(fields: tuple[Field, ...]) -> Text:
    """All fields with their labels."""
    return Text(
        "、".join(f"{f.name}（{f.label.zh}）" for f in fields),
        ", ".join(f"{f.name} ({f.label.en})" for f in fields),
    )


def example_line(field: Field) -> Text:
    """A line that would do, such as 'deadline: 2026-06-30'."""
    values = [_example(field, language) for language in (0, 1)]
    return Text(*(f"{field.name}: {f'[{v}]' if field.many else v}" for v in values))


def _example(field: Field, language: int) -> str:
    match field.shape:
        case "date":
            return "2026-03-05"
        case "number":
            return "2026" if field.name == "for_year" else "12"
        case "term" if field.term is not None:
            return next(iter(field.term)).value
        case "web":
            return "https://www.gov.cn/"
        case "part" if field.part is not None:
            inner = [f for f in fields_of(field.kind, *field.path) if f.required]
            lines = (f"{f.name}: {_example(f, language)}" for f in inner)
            return "{" + ", ".join(lines) + "}"
        case "mapping":
            return "{deeds_per_year: 2}"
    return say(f"records.example.{_sample(field)}")[language]


def _sample(field: Field) -> str:
    """Which sample text suits the field."""
    if field.shape == "reference":
        return f"reference.{field.refers_to or 'any'}"
    return field.names if field.names else "text"
