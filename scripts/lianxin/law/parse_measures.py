"""Measures: which evidence is counted, and how."""

from __future__ import annotations

from collections.abc import Callable

from lianxin.law.conditions import Condition
from lianxin.law.fields import HOME, Field, fields_of
from lianxin.law.keys import Keys, each
from lianxin.law.model import EveryDay, FieldPath, Measure, Window
from lianxin.law.nodes import Node
from lianxin.law.parse_conditions import condition
from lianxin.law.parse_paths import Scope, kind, leaf, path_to
from lianxin.law.parse_paths import path as any_path
from lianxin.law.parse_values import value
from lianxin.law.parse_windows import entries
from lianxin.law.scalars import choice
from lianxin.records import KINDS

VERBS = ("count", "distinct", "sum", "share")
_EXAMPLES = {
    "count": "count: {of: contact, by: links}",
    "distinct": "distinct: {of: contact, by: member, values: links.person}",
    "sum": "sum: {of: contact, by: member, field: reached}",
    "share": "share: {of: opinion, by: '@', meeting: {field: steps, present: yes}}",
}
_OWN_DATE = "count: {field: announced}"
_MORE = {"count": (), "distinct": ("values", "among"), "sum": ("field",), "share": ("meeting",)}


def measure(verb: str, subject: str, window: Window) -> Callable[[Node], Measure]:
    """A parser of what is counted for subjects of a kind inside a window."""

    def parse(node: Node) -> Measure:
        example = _EXAMPLES[verb]
        keys = Keys(node, ("of", "entries", "field", "by", "where", "dated", *_MORE[verb]), example)
        standing = isinstance(window, EveryDay)
        if keys.has("entries"):
            return _own(node, verb, subject, standing)
        if keys.has("field") and not keys.has("of"):
            return _own_date(node, verb, subject, standing)
        return _of(node, verb, subject, standing)

    return parse


def _of(node: Node, verb: str, subject: str, standing: bool) -> Measure:
    """Records of a kind that name the subject."""
    keys = Keys(node, ("of", "by", "where", "dated", *_MORE[verb]), _EXAMPLES[verb])
    of = keys.need("of", kind)
    keys.done()
    scope = Scope(of)
    by = keys.need("by", lambda n: _by(n, of, subject)) if keys.has("by") else _usual(keys, subject)
    where = keys.may("where", condition(scope), None)
    dated = _dated(keys, of, standing)
    found = _extras(keys, verb, scope)
    keys.done()
    return Measure(verb, of, "", by, dated, where, *found)


def _by(node: Node, of: str, subject: str) -> tuple[FieldPath, ...]:
    example = _example_by(of, subject)
    nodes = node.items() if isinstance(node.data, tuple) else (node,)
    paths = []
    for one in nodes:
        steps = any_path(one, Scope(of), example)
        target = leaf(Scope(of), steps)
        if target.sort != "ref" or target.ref not in ("", subject):
            raise one.wrong("does-not-name-subject", example, of=of, subject=subject)
        paths.append(steps)
    if not paths:
        raise node.wrong("empty-list", example)
    return tuple(paths)


def _references(of: str, subject: str) -> tuple[str, ...]:
    return tuple(n for n, f in fields_of(of).items() if f.sort == "ref" and f.ref == subject)


def _example_by(of: str, subject: str) -> str:
    direct = _references(of, subject)
    if direct:
        return f"by: {direct[0]}"
    if subject == "organisation":
        return "by: '@'"
    through = [
        f"{name}.{inner}"
        for name, field in fields_of(of).items()
        if field.sort == "ref" and field.ref
        for inner in _references(field.ref, subject)
    ]
    return f"by: {through[0]}" if through else "by: links"


def _usual(keys: Keys, subject: str) -> tuple[FieldPath, ...]:
    """Without `by` the one reference field of the evidence to the subject's kind."""
    of = str(keys.node.child("of").data)
    names = _references(of, subject)
    if len(names) != 1:
        keys.node.report(
            "by-not-clear", _example_by(of, subject), on_key=True, of=of, subject=subject
        )
        return ()
    return ((names[0],),)


def _dated(keys: Keys, of: str, standing: bool) -> str:
    usual = KINDS[of].DATED
    if standing:
        if usual or keys.has("dated"):
            keys.node.report("state-needs-lasting", "of: link", on_key=True, of=of)
        return ""
    if keys.has("dated"):
        return keys.may("dated", _date_field(Scope(of)), "")
    if not usual:
        keys.node.report("dated-missing", "dated: since", on_key=True, of=of)
    return usual


def _date_field(scope: Scope, longest: int = 9) -> Callable[[Node], str]:
    def parse(node: Node) -> str:
        steps = path_to(scope, ("date",), "not-a-date-field", "date")(node)
        if len(steps) > longest:
            raise node.wrong("not-a-date-field", "date")
        return ".".join(steps)

    return parse


def _extras(
    keys: Keys, verb: str, scope: Scope
) -> tuple[tuple[FieldPath, ...], FieldPath, Condition | None, tuple[str, ...]]:
    """values, field, meeting and among, in the order in which `Measure` has them."""
    values: tuple[FieldPath, ...] = ()
    field: FieldPath = ()
    meeting: Condition | None = None
    among: tuple[str, ...] = ()
    if verb == "distinct":
        values = keys.need("values", lambda n: _values(n, scope))
        among = keys.may("among", lambda n: _among(n, scope, values or ()), ())
    if verb == "sum":
        field = keys.need("field", path_to(scope, ("number",), "not-a-number-field", "reached"))
    if verb == "share":
        meeting = keys.need("meeting", condition(scope))
    return values, field, meeting, among


def _among(node: Node, scope: Scope, values: tuple[FieldPath, ...]) -> tuple[str, ...]:
    """Words that one of the fields could hold; only these are told apart."""
    holders = [leaf(scope, path) for path in values]
    words = tuple(str(term) for field in holders if field.term for term in field.term)
    example = f"among: [{', '.join(words[:2]) or 'a, b'}]"
    parse = choice(words, "not-among") if words else value(Field("", "text"))
    found = each(node, parse, example)
    if not node.data:
        raise node.wrong("empty-list", example)
    return tuple(str(word) for word in found)


def _values(node: Node, scope: Scope) -> tuple[FieldPath, ...]:
    if not isinstance(node.data, tuple):
        return (any_path(node, scope),)
    found = each(node, lambda n: any_path(n, scope), "values: links.person")
    if not found:
        raise node.wrong("empty-list", "values: links.person")
    return found


def _own(node: Node, verb: str, subject: str, standing: bool) -> Measure:
    """The subject's own entries, such as the steps of an opinion."""
    example = f"{verb}: {{entries: steps, where: {{field: did, is: answered}}}}"
    keys = Keys(node, ("entries", "where", "dated", *_MORE[verb]), example)
    own = keys.need("entries", lambda n: entries(n, Scope(subject), example))
    keys.done()
    scope = Scope(subject).inside(own)
    where = keys.may("where", condition(scope), None)
    dated = keys.may("dated", _date_field(scope, 1), "date")
    if not keys.has("dated") and "date" not in fields_of(subject, *own):
        node.report("dated-missing", "dated: decided", on_key=True, of=own[0])
    found = _extras(keys, verb, scope)
    _not_standing(node, standing)
    keys.done()
    return Measure(verb, "", own[0], (), dated, where, *found)


def _own_date(node: Node, verb: str, subject: str, standing: bool) -> Measure:
    """A date field of the subject itself: done on that day."""
    if verb != "count":
        raise node.wrong("missing-key", _EXAMPLES[verb], on_key=True, name="of")
    keys = Keys(node, ("field",), _OWN_DATE)
    dated = keys.need("field", _date_field(Scope(subject)))
    _not_standing(node, standing)
    keys.done()
    return Measure("count", "", "", (), dated, None)


def _not_standing(node: Node, standing: bool) -> None:
    if standing:
        node.report("state-needs-lasting", "of: link", on_key=True, of=HOME)
