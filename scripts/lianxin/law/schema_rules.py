"""The schema of rules: duties, record rules, windows, measures and conditions."""

from __future__ import annotations

from collections.abc import Iterator

from lianxin.calendar import FESTIVALS, PERIODS, festival_name, period_word
from lianxin.law.parse_conditions import COMPARISONS
from lianxin.law.parse_measures import VERBS
from lianxin.law.parse_rules import AMONG
from lianxin.law.schema_parts import (
    COUNT,
    KIND,
    PATH,
    SCALAR,
    Schema,
    listed,
    mapping,
    only,
    ref,
    words,
)
from lianxin.words import say

PERIOD = words((name, period_word(name)) for name in PERIODS)
MONTH_DAY: Schema = {"type": "string", "pattern": "^[0-9]{2}-[0-9]{2}$"}
_EXTRAS = {"count": "", "distinct": "values", "sum": "field", "share": "meeting"}


def rule_definitions() -> dict[str, Schema]:
    """Everything about rules, by its name under `$defs`."""
    return {
        "figure": {"anyOf": [COUNT, mapping("figure", {"blank": {"type": "string"}}, "blank")]},
        "duty": _duty(),
        "record": _record(),
        "window": {"oneOf": list(_windows())},
        **{f"measure-{verb}": {"oneOf": list(_measures(verb))} for verb in VERBS},
        "condition": _condition(),
    }


def _duty() -> Schema:
    properties = {
        "for_each": KIND,
        "where": ref("condition"),
        "held_by": PATH,
        "window": ref("window"),
        **{verb: ref(f"measure-{verb}") for verb in VERBS},
        "at_least": ref("figure"),
        "at_most": ref("figure"),
    }
    bounds = {"anyOf": [{"required": ["at_least"]}, {"required": ["at_most"]}]}
    verbs = only((verb, "") for verb in VERBS)
    return mapping("duty", properties, "for_each window") | verbs | bounds


def _record() -> Schema:
    among = words((name, say(f"lawkeys.alike-among.{name}")) for name in AMONG)
    alike = {"text": listed(PATH), "alike_percent": COUNT, "among": among}
    severity = ((name, say(f"lawkeys.severity.{name}")) for name in ("error", "warning"))
    properties = {
        "of": KIND,
        "where": ref("condition"),
        "must": ref("condition"),
        "not_alike": mapping("alike", alike, "text alike_percent"),
        "at": PATH,
        "severity": words(severity),
    }
    return mapping("record", properties, "of at") | only((("must", ""), ("not_alike", "")))


def _windows() -> Iterator[Schema]:
    festival = words((name, festival_name(name)) for name in FESTIVALS)
    day: Schema = {"anyOf": [festival, MONTH_DAY]}
    step = {"entries": PATH, "where": ref("condition"), "date": PATH}
    after: Schema = {"anyOf": [PATH, mapping("step", step, "entries date")]}
    unit = words((name, say(f"lawkeys.unit.{name}")) for name in ("days", "working-days"))
    days = ref("figure")
    yield mapping("window", {"every": PERIOD, "on_average_over": PERIOD}, "every")
    yield mapping("window", {"by": MONTH_DAY}, "by")
    yield mapping("window", {"around": day, "days_before": COUNT, "days_after": COUNT}, "around")
    yield mapping("window", {"within": days, "unit": unit, "after": after}, "within unit after")
    yield mapping("window", {"before": PATH, "days_before": days}, "days_before before")
    yield mapping("window", {"every_day_of": PERIOD, "tolerate_days": COUNT}, "every_day_of")


def _measures(verb: str) -> Iterator[Schema]:
    """Records that name the subject; the subject's own entries; its own date."""
    where, paths = ref("condition"), {"anyOf": [PATH, listed(PATH)]}
    extra: dict[str, Schema] = {
        "count": {},
        "distinct": {"values": paths, "among": listed(SCALAR)},
        "sum": {"field": PATH},
        "share": {"meeting": ref("condition")},
    }[verb]
    must = _EXTRAS[verb]
    of = {"of": KIND, "by": paths, "where": where, "dated": PATH, **extra}
    yield mapping("measure", of, f"of {must}")
    yield mapping(
        "measure", {"entries": PATH, "where": where, "dated": PATH, **extra}, f"entries {must}"
    )
    if verb == "count":
        yield mapping("own-date", {"field": PATH}, "field")


def _condition() -> Schema:
    other = mapping("other", {"field": PATH}, "field")
    one: Schema = {"anyOf": [SCALAR, other]}
    number: Schema = {"anyOf": [COUNT, other]}
    fits: dict[str, Schema] = {
        "present": {"enum": ["yes", "no"]},
        "in": listed(SCALAR),
        "not_in": listed(SCALAR),
        "at_least": number,
        "at_most": number,
        "length_at_least": COUNT,
    }
    compare = {"field": PATH} | {name: fits.get(name, one) for name in COMPARISONS}
    inner = ref("condition")
    return {
        "oneOf": [
            mapping("condition", compare, "field") | {"minProperties": 2, "maxProperties": 2},
            mapping("condition", {"all": listed(inner)}, "all"),
            mapping("condition", {"any": listed(inner)}, "any"),
            mapping("condition", {"not": inner}, "not"),
            mapping("condition", {"some": PATH, "where": inner}, "some where"),
            mapping("condition", {"every": PATH, "where": inner}, "every where"),
        ]
    }
