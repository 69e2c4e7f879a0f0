"""Label and help of every field of every kind of record.

Each module holds `FIELDS`: 'kind.field' or 'kind.part.field' with label and help,
Chinese and English. Here they become 'fields.<...>.label' and 'fields.<...>.help'.
"""

from __future__ import annotations

from lianxin.words.fields import (
    commitments,
    contacts,
    judgements,
    meetings,
    opinions,
    outcomes,
    people,
    regulations,
)

FIELDS: dict[str, tuple[str, str, str, str]] = (
    people.FIELDS
    | contacts.FIELDS
    | commitments.FIELDS
    | outcomes.FIELDS
    | opinions.FIELDS
    | meetings.FIELDS
    | judgements.FIELDS
    | regulations.FIELDS
)

WORDS: dict[str, tuple[str, str]] = {
    f"fields.{path}.{what}": words
    for path, (zh, en, help_zh, help_en) in FIELDS.items()
    for what, words in (("label", (zh, en)), ("help", (help_zh, help_en)))
}
