"""Field paths in a regulation file: written 'member.position', checked against the models."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from lianxin.law.fields import Field, NoSuchField, Sort, fields_of, follow, listed
from lianxin.law.nodes import Node
from lianxin.records import KINDS


@dataclass(frozen=True, slots=True)
class Scope:
    """Where a path starts: at a record of `kind`, or at an item of its list field `own`."""

    kind: str
    own: tuple[str, ...] = ()

    def inside(self, path: tuple[str, ...]) -> Scope:
        """The scope of the items of a list field."""
        return Scope(self.kind, path[1:] if path[0] == "^" else (*self.own, *path))


def path(node: Node, scope: Scope, example: str = "") -> tuple[str, ...]:
    """A path that leads somewhere. Wrong names the step and the nearest field."""
    example = example or example_of(scope)
    if not isinstance(node.data, str) or not node.data:
        raise node.wrong("not-a-path", example)
    steps = tuple(node.data.split("."))
    try:
        follow(scope.kind, steps, scope.own)
    except NoSuchField as unknown:
        raise node.wrong(
            "unknown-field",
            example,
            among=unknown.known,
            near=unknown.step,
            step=unknown.step,
            kind=scope.kind,
        ) from None
    return steps


def leaf(scope: Scope, steps: tuple[str, ...]) -> Field:
    """What stands at the end of a checked path."""
    return follow(scope.kind, steps, scope.own)[-1]


def many(scope: Scope, steps: tuple[str, ...]) -> bool:
    """Whether a checked path may give several values."""
    return listed(follow(scope.kind, steps, scope.own))


def path_to(
    scope: Scope, sorts: Iterable[Sort], what: str, example: str
) -> Callable[[Node], tuple[str, ...]]:
    """A parser of paths that must lead to a date, a number, a reference and so on."""
    wanted = tuple(sorts)

    def parse(node: Node) -> tuple[str, ...]:
        steps = path(node, scope, example)
        if leaf(scope, steps).sort not in wanted:
            raise node.wrong(what, example)
        return steps

    return parse


def example_of(scope: Scope) -> str:
    """A field that does exist here, as the example of one."""
    return next(iter(fields_of(scope.kind, *scope.own)))


def kind(node: Node) -> str:
    """A kind of record."""
    if not isinstance(node.data, str) or node.data not in KINDS:
        raise node.wrong("unknown-kind", "contact", among=KINDS)
    return node.data
