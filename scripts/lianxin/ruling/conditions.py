"""A condition in words: 'form is home visit, and links has at least 1'."""

from __future__ import annotations

from collections.abc import Iterable

from lianxin.calendar import FESTIVALS, festival_name
from lianxin.findings import Text
from lianxin.law.conditions import All, AnyOf, Compare, Condition, Entries, Not, Other
from lianxin.law.fields import HOME, KIND_OF, RECORD, Field, NoSuchField, follow
from lianxin.records.fields import field_at, kind_title
from lianxin.words import say

# Days and numbers are compared by other words than names.
_GROUP = {
    "before": "day-",
    "not_before": "day-",
    "after": "day-",
    "not_after": "day-",
    "at_least": "number-",
    "at_most": "number-",
}


def condition_says(condition: Condition, kind: str, own: tuple[str, ...] = ()) -> Text:
    """The condition in words. own: the list field whose entries it speaks of, if any."""
    match condition:
        case Compare():
            return _compare(condition, kind, own)
        case All(parts):
            return joined((condition_says(p, kind, own) for p in parts), "and")
        case AnyOf(parts):
            return joined((condition_says(p, kind, own) for p in parts), "or")
        case Not(part):
            return say("ruling.not", what=condition_says(part, kind, own))
        case Entries(quantity, path, where):
            inside = condition_says(where, kind, path)
            key = "ruling.some" if quantity == "some" else "ruling.each-entry"
            return say(key, list=path_says(path, kind, own), where=inside)


def joined(texts: Iterable[Text], word: str) -> Text:
    """Texts in a row, with 'and' or 'or' between them."""
    between = say(f"ruling.{word}")
    both = list(texts)
    return Text(between.zh.join(t.zh for t in both), between.en.join(t.en for t in both))


def path_says(path: tuple[str, ...], kind: str, own: tuple[str, ...] = ()) -> Text:
    """A field path by its labels, e.g. 'linked member - position'."""
    if own and path[:1] == (RECORD,):
        own, path = (), path[1:]
    labels: list[Text] = []
    where: tuple[str, ...] = (kind, *own)
    for step in path:
        labels.append(_label(where, step))
        where = _behind(where, step)
    return joined(labels, "of")


def _label(where: tuple[str, ...], step: str) -> Text:
    if step == HOME:
        return say("ruling.home")
    if step == KIND_OF:
        return say("ruling.kind-of")
    found = field_at(where[0], (*where[1:], step)) if where else None
    return found.label if found else Text(step, step)


def _behind(where: tuple[str, ...], step: str) -> tuple[str, ...]:
    if step == HOME:
        return ("organisation",)
    found = field_at(where[0], (*where[1:], step)) if where else None
    if found is None:
        return ()
    if found.part is not None:
        return (*where, step)
    return (found.refers_to,) if found.refers_to else ()


def _compare(one: Compare, kind: str, own: tuple[str, ...]) -> Text:
    field = path_says(one.path, kind, own)
    if one.comparison == "present":
        return say(f"ruling.present-{one.value}", field=field)
    last = _last(one.path, kind, own)
    if one.comparison == "length_at_least":
        unit = "items" if last is not None and last.many else "characters"
        return say(f"ruling.length-at-least-{unit}", field=field, value=one.value)
    key = f"ruling.{_GROUP.get(one.comparison, '')}{one.comparison.replace('_', '-')}"
    return say(key, field=field, value=_value(one, kind, own, last))


def _last(path: tuple[str, ...], kind: str, own: tuple[str, ...]) -> Field | None:
    try:
        return follow(kind, path, own)[-1]
    except NoSuchField:
        return None


def _value(one: Compare, kind: str, own: tuple[str, ...], last: Field | None) -> Text:
    if isinstance(one.value, Other):
        return path_says(one.value.path, kind, own)
    if isinstance(one.value, tuple):
        return joined((_word(v, last) for v in one.value), "or-short")
    return _word(str(one.value), last)


def words_at(
    paths: Iterable[tuple[str, ...]], words: Iterable[str], kind: str, own: tuple[str, ...]
) -> tuple[Text, ...]:
    """Values that stand at the end of one of these paths, as people know them."""
    ends = [_last(path, kind, own) for path in paths]
    terms = {str(t): t.label for end in ends if end is not None and end.term for t in end.term}
    return tuple(terms.get(word, Text(word, word)) for word in words)


def _word(value: str, last: Field | None) -> Text:
    """A value as people know it: the label of a term, a festival, the title of a kind."""
    if last is not None and last.term is not None:
        return last.term(value).label
    if last is not None and last.name == KIND_OF:
        return kind_title(value)
    if last is not None and last.names == "festival" and value in FESTIVALS:
        return festival_name(value)
    return Text(value, value)
