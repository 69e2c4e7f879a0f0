"""What is public and what is not, kind by kind: made from the policy, so it cannot drift."""

from __future__ import annotations

from dataclasses import dataclass

from lianxin.findings import Text
from lianxin.publish import addresses
from lianxin.publish.policy import FIELDS, SUMMED, Shown, published
from lianxin.records import KINDS
from lianxin.records.fields import fields_of, kind_description, kind_title
from lianxin.words import say

PAGES = {"contacts": addresses.CONTACTS, "duties": addresses.DUTIES}


@dataclass(frozen=True, slots=True)
class FieldsShown:
    """Fields of a kind that are treated alike. href: where their sums stand, if anywhere."""

    how: Text
    fields: tuple[Text, ...]
    href: str = ""


@dataclass(frozen=True, slots=True)
class KindShown:
    """One kind of record. why: reasons for what is not shown as it is, one for each way;
    whole: whether nothing of a single record is ever shown."""

    kind: str
    title: Text
    says: Text
    whole: bool
    groups: tuple[FieldsShown, ...]
    why: Text | None


def kinds_shown() -> tuple[KindShown, ...]:
    """All kinds, those of which something single is public first."""
    kinds = sorted(KINDS, key=lambda kind: not published(kind))
    return tuple(_kind(kind) for kind in kinds)


def _kind(kind: str) -> KindShown:
    labels = {field.name: field.label for field in fields_of(kind)}
    groups = []
    for how in Shown:
        names = [name for name, shown in FIELDS[kind].items() if shown is how]
        if names:
            href = PAGES[SUMMED[kind]] if how is Shown.SUMS else ""
            groups.append(
                FieldsShown(
                    say(f"notshown.how.{how.name.lower()}"),
                    tuple(labels[name] for name in names),
                    href,
                )
            )
    kept_back = any(how is not Shown.AS_IS for how in FIELDS[kind].values())
    return KindShown(
        kind, kind_title(kind), kind_description(kind), not published(kind), tuple(groups),
        say(f"notshown.why.{kind}") if kept_back else None,
    )  # fmt: skip
