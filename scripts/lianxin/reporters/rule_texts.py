"""What a rule is about, said without a case at hand."""

from __future__ import annotations

import re
from importlib.util import find_spec
from typing import NamedTuple

from lianxin.findings import Text
from lianxin.reporters.lines import inert
from lianxin.reporters.report import Names
from lianxin.words import CHOICE, area, say

_AREAS = {"record": "records"}
"""Areas of rules whose words are kept under another name."""
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_NAME = re.compile(r"[a-z]+")


class RuleText(NamedTuple):
    """says: what it demands or finds. help: what to do, or how to learn more."""

    says: Text
    help: Text


def rule_text(rule: str, names: Names) -> RuleText:
    """Of a regulation's rule what the clause says; of a check its sentence with gaps."""
    shown = inert(rule)
    help_ = say("report.rule-help", rule=shown)
    if (clause := names.clause(rule)) is not None:
        return RuleText(_inert(clause), help_)
    name, _, what = rule.partition("/")
    words = _words(_AREAS.get(name, name))
    says = words.get(what)
    if says is None:
        return RuleText(say("report.rule", rule=shown), help_)
    return RuleText(_gaps(says), _gaps(words.get(f"{what}.remedy", says)))


def _words(name: str) -> dict[str, tuple[str, str]]:
    if not _NAME.fullmatch(name) or find_spec(f"lianxin.words.{name}") is None:
        return {}
    return {key.partition(".")[2]: sentence for key, sentence in area(name).items()}


def _gaps(sentence: tuple[str, str]) -> Text:
    return Text(*(_PLACEHOLDER.sub("…", CHOICE.sub(r"\2", text)) for text in sentence))


def _inert(text: Text) -> Text:
    return Text(inert(text.zh), inert(text.en))
