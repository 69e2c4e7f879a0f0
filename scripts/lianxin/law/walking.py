"""From a record along a path of fields, through lists, parts and references."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from lianxin.law.fields import HOME, KIND_OF, Field

if TYPE_CHECKING:
    from lianxin.register import Register

Walk = Callable[[Any, str, "Register", list[Any]], None]
"""(record or part, slug of the organisation it lies in, register, values found so far)"""

Name = Callable[[str, str], str]
"""(reference as written, slug of the organisation it is read in) -> full id"""


def walk(steps: tuple[Field, ...]) -> Walk:
    """The function that adds every value at the end of `steps` to its last argument."""
    step, rest = steps[0], steps[1:]
    if not rest:
        return _last(step)
    if step.name == HOME:
        return _through(rest, lambda item, home: (f"organisation/{home}",))
    get = _many(step)
    if step.sort == "ref":
        name = namer(step.ref)
        return _through(rest, lambda item, home: [name(ref, home) for ref in get(item)])
    go = walk(rest)

    def parts(item: Any, home: str, register: Register, found: list[Any]) -> None:
        for part in get(item):
            go(part, home, register, found)

    return parts


def _through(rest: tuple[Field, ...], ids: Callable[[Any, str], Any]) -> Walk:
    """On through references; one that leads nowhere gives no value (it is a finding elsewhere)."""
    if rest[0].name == KIND_OF:

        def kinds(item: Any, home: str, register: Register, found: list[Any]) -> None:
            found.extend(one.partition("/")[0] for one in ids(item, home))

        return kinds
    go = walk(rest)

    def records(item: Any, home: str, register: Register, found: list[Any]) -> None:
        for one in ids(item, home):
            entry = register.entries.get(one)
            if entry is not None:
                go(entry.record, entry.organisation, register, found)

    return records


def _last(step: Field) -> Walk:
    if step.name == HOME:
        return lambda item, home, register, found: found.append(f"organisation/{home}")
    get = _many(step)
    if step.sort == "ref":
        name = namer(step.ref)
        return lambda item, home, register, found: found.extend(
            [name(ref, home) for ref in get(item)]
        )
    return lambda item, home, register, found: found.extend(get(item))


def _many(step: Field) -> Callable[[Any], tuple[Any, ...]]:
    get: Callable[[Any], Any] = attrgetter(step.name)
    if step.many:
        return get
    return lambda item: () if (value := get(item)) is None else (value,)


def namer(kind: str) -> Name:
    """What `lianxin.register.resolve` does, made once for one kind of reference.

    It runs for every reference of every record, so nothing is decided twice.
    """
    if kind == "organisation":
        return lambda ref, home: f"organisation/{ref}"
    if kind:
        return lambda ref, home: f"{kind}/{ref}" if "/" in ref else f"{kind}/{home}/{ref}"
    return _any_kind


def _any_kind(ref: str, home: str) -> str:
    kind, _, rest = ref.partition("/")
    return namer(kind)(rest, home)
