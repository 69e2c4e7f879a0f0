"""Conditions: `{field: member.position, is: leader}`, all, any, not, some, every."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, cast, get_args

from lianxin.law.conditions import (
    All,
    AnyOf,
    Compare,
    Comparison,
    Condition,
    Entries,
    Not,
    Other,
)
from lianxin.law.fields import Field
from lianxin.law.keys import Keys, each
from lianxin.law.nodes import Node, moved
from lianxin.law.parse_paths import Scope, leaf, path
from lianxin.law.parse_values import value
from lianxin.law.scalars import choice
from lianxin.words import say

COMPARISONS: tuple[str, ...] = get_args(Comparison)
FORMS = ("field", "all", "any", "not", "some", "every")
EXAMPLE = "{field: kind, is: pairing}"
_DATES = ("before", "not_before", "after", "not_after")
_NUMBERS = ("at_least", "at_most")
_LISTS = ("in", "not_in")


def condition(scope: Scope) -> Callable[[Node], Condition]:
    """A parser of conditions on records of a kind, or on items of a list of theirs."""

    def parse(node: Node) -> Condition:
        keys = Keys(node, (*FORMS, "where", *COMPARISONS), EXAMPLE)
        form = keys.one_of(FORMS)
        if form == "field":
            return _compare(node, scope)
        if form in ("some", "every"):
            return _entries(node, form, scope)
        only = Keys(node, (form,), EXAMPLE)
        if form == "not":
            part = only.need("not", condition(scope))
            only.done()
            return Not(part)
        parts = only.need(form, lambda n: _parts(n, scope))
        only.done()
        return All(parts) if form == "all" else AnyOf(parts)

    return parse


def _parts(node: Node, scope: Scope) -> tuple[Condition, ...]:
    parts = each(node, condition(scope), f"[{EXAMPLE}]")
    if not node.data:
        raise node.wrong("empty-list", f"[{EXAMPLE}]")
    return parts


def _entries(node: Node, form: str, scope: Scope) -> Condition:
    example = f"{{{form}: steps, where: {{field: did, is: answered}}}}"
    keys = Keys(node, (form, "where"), example)
    steps = keys.need(form, lambda n: _list_of_parts(n, scope, example), example)
    keys.done()
    where = keys.need("where", condition(scope.inside(steps)), example)
    keys.done()
    return Entries(cast(Literal["some", "every"], form), steps, where)


def _list_of_parts(node: Node, scope: Scope, example: str) -> tuple[str, ...]:
    steps = path(node, scope, example)
    found = leaf(scope, steps)
    if not found.many or found.sort != "part" or len(steps) > 1 + (steps[0] == "^"):
        raise node.wrong("not-a-list-of-entries", example, name=node.data)
    return steps


def _compare(node: Node, scope: Scope) -> Condition:
    keys = Keys(node, ("field", *COMPARISONS), EXAMPLE)
    steps = keys.need("field", lambda n: path(n, scope))
    keys.done()
    name = cast(Comparison, keys.one_of(COMPARISONS))
    target = leaf(scope, steps)
    _fits(node.child(name), name, target)
    found = keys.need(name, lambda n: _value(n, name, target, scope))
    keys.done()
    return Compare(steps, name, found)


def _fits(node: Node, name: Comparison, target: Field) -> None:
    """A comparison must mean something for what the field holds."""
    fits = True
    if name in _DATES:
        fits = target.sort == "date"
    elif name in _NUMBERS:
        fits = target.sort == "number"
    elif name == "length_at_least":
        fits = target.many or target.sort == "text"
    elif name == "includes":
        fits = target.many and target.sort != "part"
    elif name != "present":
        fits = target.sort != "part"
    if not fits:
        sort = "list" if target.many else target.sort
        holds, example = say(f"law.sort.{sort}"), _EXAMPLES.get(sort, EXAMPLE)
        raise node.wrong("comparison-does-not-fit", example, on_key=True, name=name, holds=holds)


_EXAMPLES = {
    "date": "{field: date, not_before: 2026-01-01}",
    "number": "{field: attended, at_least: 5}",
    "text": "{field: deed, length_at_least: 10}",
    "part": "{field: source, present: yes}",
    "list": "{field: groups, includes: activist}",
}


def _value(
    node: Node, name: Comparison, target: Field, scope: Scope
) -> str | int | tuple[str, ...] | Other:
    if name == "present":
        return choice(("yes", "no"), "not-yes-or-no")(node)
    if isinstance(node.data, dict):
        return _other(node, target, scope)
    if name in _LISTS:
        found = each(node, value(target), _list_example(target))
        if not node.data:
            raise node.wrong("empty-list", _list_example(target))
        return tuple(str(one) for one in found)
    if name == "length_at_least":
        return value(Field("", "number"))(node)
    return value(target)(node)


def _list_example(target: Field) -> str:
    words = [str(term) for term in target.term][:2] if target.term else ["a", "b"]
    return f"[{', '.join(words)}]"


def _other(node: Node, target: Field, scope: Scope) -> Other:
    example = "{field: old_deadline}"
    keys = Keys(node, ("field",), example)
    steps = keys.need("field", lambda n: path(n, scope))
    keys.done()
    found = leaf(scope, steps)
    if found.sort != target.sort:
        raise moved(node.child("field"), ".".join(steps)).wrong("other-sort", example)
    return Other(steps)
