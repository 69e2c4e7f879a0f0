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

_ENTERED = (
    "补记日期",
    "entered",
    "事情过去 31 天以上才登记的，写登记的那一天；会公开",
    "where it was entered more than 31 days afterwards, the day of entry; it is published",
)
_ENTERED_IN = (
    "contact commitment opinion meeting survey report inspection evaluation appraisal"
    " recognition decision commitment.life commitment.extensions commitment.progress"
    " commitment.evidence commitment.claim commitment.assessment commitment.verdict opinion.steps"
)
_ENTERED_LATER = (
    "补记日期",
    "entered",
    "结束日期（请假、豁免还有开始日期）过去 31 天以上才登记的，写登记的那一天；会公开",
    "where the end (of leave and waivers the beginning, too) was entered more than 31 days "
    "afterwards, the day of entry; it is published",
)
_ENTERED_LATER_IN = "organisation member person link post adoption leave waiver"

FIELDS: dict[str, tuple[str, str, str, str]] = (
    people.FIELDS
    | contacts.FIELDS
    | commitments.FIELDS
    | outcomes.FIELDS
    | opinions.FIELDS
    | meetings.FIELDS
    | judgements.FIELDS
    | regulations.FIELDS
    | {f"{place}.entered": _ENTERED for place in _ENTERED_IN.split()}
    | {f"{kind}.entered": _ENTERED_LATER for kind in _ENTERED_LATER_IN.split()}
)

WORDS: dict[str, tuple[str, str]] = {
    f"fields.{path}.{what}": words
    for path, (zh, en, help_zh, help_en) in FIELDS.items()
    for what, words in (("label", (zh, en)), ("help", (help_zh, help_en)))
}
