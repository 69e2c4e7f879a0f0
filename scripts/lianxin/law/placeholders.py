"""The placeholders that a rule's message may have, such as {holder} and {window}."""

from __future__ import annotations

from collections.abc import Callable
from string import Formatter

from lianxin.findings import Text
from lianxin.law.model import Duty, Rule
from lianxin.law.nodes import Node
from lianxin.law.scalars import text

OF_DUTY = ("holder", "subject", "organisation", "window", "due", "measured", "clause")
OF_RECORD = ("subject", "organisation", "field", "value")


def known(rule: Rule) -> tuple[str, ...]:
    """The names a message of this rule may use; a bound only if the rule has it."""
    if not isinstance(rule, Duty):
        return OF_RECORD
    bounds = [name for name in ("at_least", "at_most") if getattr(rule, name) is not None]
    return (*OF_DUTY, *bounds)


def message(rule: Rule) -> Callable[[Node], Text]:
    """A parser of messages whose placeholders are all known."""
    names = known(rule)
    example = f"{{zh: '{{{names[0]}}}……', en: '{{{names[0]}}} ...'}}"

    def parse(node: Node) -> Text:
        found = text(node)
        for language, sentence in zip(("zh", "en"), found, strict=True):
            _check(node.child(language), sentence, names, example)
        return found

    return parse


def _check(node: Node, sentence: str, names: tuple[str, ...], example: str) -> None:
    try:
        parts = list(Formatter().parse(sentence))
    except ValueError:
        raise node.wrong("braces", example) from None
    for _, name, form, conversion in parts:
        if name is None:
            continue
        if name not in names or form or conversion:
            raise node.wrong("unknown-placeholder", example, among=names, near=name, name=name)
