"""JSON Schema of regulation files, for editors: completes keys and words while one types.

Made from the same lists as the parser, which alone decides: paths of fields, blanks,
spans and cases need more than a schema can say. Scalars may be text or number, since
editors read YAML's numbers as numbers.
"""

from __future__ import annotations

from typing import Any

from lianxin.calendar import FESTIVALS, PERIODS
from lianxin.law.parse_cases import THEN_KEYS
from lianxin.law.parse_clauses import CLAUSE_KEYS, READINGS
from lianxin.law.parse_conditions import COMPARISONS
from lianxin.law.parse_measures import VERBS
from lianxin.law.parse_rules import AMONG
from lianxin.records import KINDS
from lianxin.vocabulary import Status

Schema = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
SCALAR: Schema = {"type": ["string", "number", "boolean"]}
COUNT: Schema = {"type": ["string", "integer"], "pattern": "^[0-9]{1,6}$"}
DAY: Schema = {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
KIND: Schema = {"enum": sorted(KINDS)}


def regulation_schema() -> Schema:
    """The schema of one file under regulations/."""
    return {
        "$schema": DIALECT,
        "title": "制度 · regulation",
        **_object(
            {
                "id": {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
                **{key: _ref("text") for key in ("title", "short", "setting", "about")},
                "numbers": _list(SCALAR),
                "blanks": {"type": "object", "additionalProperties": _ref("blank")},
                "clauses": _list(_ref("clause")),
            },
            "id title setting about clauses",
        ),
        "$defs": {
            "text": _object({"zh": SCALAR, "en": SCALAR}, "zh en"),
            "figure": {"anyOf": [COUNT, _object({"blank": {"type": "string"}}, "blank")]},
            "blank": _blank(),
            "clause": _clause(),
            "version": _version(),
            "duty": _duty(),
            "record": _record(),
            "window": {"oneOf": list(_windows())},
            "measure": _measure(),
            "condition": _condition(),
            "case": _case(),
        },
    }


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _list(items: Schema, least: int = 1) -> Schema:
    return {"type": "array", "items": items, "minItems": least}


def _object(properties: Schema, required: str = "") -> Schema:
    return {
        "type": "object",
        "properties": properties,
        "required": required.split(),
        "additionalProperties": False,
    }


def _span(**more: Schema) -> Schema:
    return _object({"since": DAY, "until": DAY, **more}, "since")


def _blank() -> Schema:
    numbers = dict.fromkeys(("example", "lowest", "highest"), COUNT)
    return _object({"says": _ref("text"), **numbers}, "says example")


def _clause() -> Schema:
    known: Schema = {
        "id": {"type": "string"},
        "number": SCALAR,
        "reading": {"enum": list(READINGS)},
        "says": _ref("text"),
        "versions": _list(_ref("version")),
        "not_in_force": _list(_span(because=_ref("text"))),
        "judged_by": {"const": "people"},
        "because": _ref("text"),
        "see": _list(KIND),
        "same_as": {"type": "string", "pattern": "^[a-z0-9-]+/[a-z0-9-]+$"},
        "cites": _object({"clause": SCALAR}, "clause"),
    }
    one = [
        {"required": ["reading", "says", "versions"]},
        {"required": ["reading", "says", "judged_by", "because", "see"]},
        {"required": ["same_as"]},
    ]
    properties = {key: known[key] for key in CLAUSE_KEYS}
    return _object(properties, "id number") | {"oneOf": one}


def _version() -> Schema:
    properties = {
        "in_force": _span(),
        "cites": _object({"clause": SCALAR}, "clause"),
        **{key: _ref("text") for key in ("says", "message", "remedy")},
        "duty": _ref("duty"),
        "record": _ref("record"),
        "cases": _list(_ref("case")),
    }
    one = [{"required": ["duty"]}, {"required": ["record"]}]
    return _object(properties, "in_force cites message remedy cases") | {"oneOf": one}


def _duty() -> Schema:
    properties = {
        "for_each": KIND,
        "where": _ref("condition"),
        "held_by": {"type": "string"},
        "window": _ref("window"),
        **{verb: _ref("measure") for verb in VERBS},
        "at_least": _ref("figure"),
        "at_most": _ref("figure"),
    }
    one = [{"required": [verb]} for verb in VERBS]
    return _object(properties, "for_each window") | {"oneOf": one}


def _record() -> Schema:
    alike = {"text": _list(SCALAR), "alike_percent": COUNT, "among": {"enum": list(AMONG)}}
    properties = {
        "of": KIND,
        "where": _ref("condition"),
        "must": _ref("condition"),
        "not_alike": _object(alike, "text alike_percent"),
        "at": {"type": "string"},
        "severity": {"enum": ["error", "warning"]},
    }
    one = [{"required": ["must"]}, {"required": ["not_alike"]}]
    return _object(properties, "of at") | {"oneOf": one}


def _windows() -> tuple[Schema, ...]:
    period: Schema = {"enum": list(PERIODS)}
    month_day: Schema = {"type": "string", "pattern": "^[0-9]{2}-[0-9]{2}$"}
    day: Schema = {"anyOf": [month_day, {"enum": list(FESTIVALS)}]}
    step = _object({"entries": SCALAR, "where": _ref("condition"), "date": SCALAR}, "entries date")
    unit: Schema = {"enum": ["days", "working-days"]}
    after: Schema = {"anyOf": [{"type": "string"}, step]}
    figure = _ref("figure")
    around = {"around": day, "days_before": COUNT, "days_after": COUNT}
    within = {"within": figure, "unit": unit, "after": after}
    return (
        _object({"every": period, "on_average_over": period}, "every"),
        _object({"by": month_day}, "by"),
        _object(around, "around"),
        _object(within, "within unit after"),
        _object({"days_before": figure, "before": {"type": "string"}}, "days_before before"),
        _object({"every_day_of": period, "tolerate_days": COUNT}, "every_day_of"),
    )


def _measure() -> Schema:
    paths: Schema = {"anyOf": [{"type": "string"}, _list({"type": "string"})]}
    texts = {key: {"type": "string"} for key in ("entries", "field", "dated")}
    conditions = {key: _ref("condition") for key in ("where", "meeting")}
    return _object(
        {"of": KIND, **texts, "by": paths, **conditions, "values": paths, "among": _list(SCALAR)}
    )


def _condition() -> Schema:
    value: Schema = {"anyOf": [SCALAR, _list(SCALAR), _object({"field": SCALAR}, "field")]}
    compare = _object({"field": SCALAR, **dict.fromkeys(COMPARISONS, value)}, "field")
    inner = _ref("condition")
    several = _list(inner)
    return {
        "oneOf": [
            compare | {"minProperties": 2, "maxProperties": 2},
            _object({"all": several}, "all"),
            _object({"any": several}, "any"),
            _object({"not": inner}, "not"),
            _object({"some": SCALAR, "where": inner}, "some where"),
            _object({"every": SCALAR, "where": inner}, "every where"),
        ]
    }


def _case() -> Schema:
    given = {kind: {"type": "object"} for kind in KINDS} | {"remove": {"type": "string"}}
    one_given = _object(given) | {"minProperties": 1, "maxProperties": 1}
    result = dict.fromkeys(THEN_KEYS, SCALAR) | {"status": {"enum": [str(s) for s in Status]}}
    then: Schema = {
        "oneOf": [
            _object(result, "window status"),
            _object({"nothing": SCALAR}, "nothing"),
            _object({"only": COUNT}, "only"),
            _object({"finding_on": SCALAR, "at": SCALAR}, "finding_on"),
        ]
    }
    properties = {
        "name": _ref("text"),
        "as_of": DAY,
        "given": _list(one_given, 0),
        "then": _list(then, 0),
        "because": _ref("text"),
    }
    return _object(properties, "name as_of then")
