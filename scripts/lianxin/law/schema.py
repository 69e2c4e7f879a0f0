"""JSON Schema of regulation files, for editors: completes keys and words while one types.

Made from the same lists as the parser, which alone decides: paths of fields, blanks,
spans and cases need more than a schema can say. Scalars may be text or number, since
editors read YAML's numbers as numbers.
"""

from __future__ import annotations

from lianxin.law.parse_cases import THEN_KEYS
from lianxin.law.parse_clauses import BORROWED_KEYS, CLAUSE_KEYS, READINGS
from lianxin.law.schema_parts import (
    CLAUSE,
    COUNT,
    DAY,
    KIND,
    NAME,
    SCALAR,
    SENTENCE,
    Schema,
    both,
    listed,
    mapping,
    only,
    ref,
    words,
)
from lianxin.law.schema_rules import rule_definitions
from lianxin.records import KINDS
from lianxin.records.base import SLUG
from lianxin.records.fields import kind_title
from lianxin.schema import DIALECT, loose_schema_of
from lianxin.vocabulary import Status
from lianxin.words import say

YES: Schema = {"enum": ["yes", "no"]}


def regulation_schema() -> Schema:
    """The schema of one file under regulations/."""
    blanks: Schema = {
        "type": "object",
        "propertyNames": {"pattern": "^[a-z][a-z0-9_]*$"},
        "additionalProperties": ref("blank"),
    }
    head = {
        "id": NAME,
        **{key: ref("text") for key in ("title", "short", "setting", "about")},
        "numbers": listed(CLAUSE, uniqueItems=True),
        "blanks": blanks,
        "clauses": listed(ref("clause")),
    }
    numbers = dict.fromkeys(("example", "lowest", "highest"), COUNT)
    return {
        "$schema": DIALECT,
        "title": both(say("lawkeys.title")),
        "description": both(say("lawkeys.description")),
        **mapping("regulation", head, "id title setting about clauses"),
        "$defs": {
            "text": mapping("text", {"zh": SENTENCE, "en": SENTENCE}, "zh en"),
            "blank": mapping("blank", {"says": ref("text"), **numbers}, "says example"),
            "clause": _clause(),
            "version": _version(),
            **rule_definitions(),
            "case": _case(),
            **{f"given-{kind}": _given(kind) for kind in KINDS},
        },
    }


def _clause() -> Schema:
    days = {"since": DAY, "until": DAY}
    gap = mapping("gap", {**days, "because": ref("text")}, "since until because")
    known: dict[str, Schema] = {
        "id": NAME,
        "number": CLAUSE,
        "reading": words((name, say(f"lawpage.reading.{name}")) for name in READINGS),
        "says": ref("text"),
        "versions": listed(ref("version")),
        "not_in_force": listed(gap),
        "judged_by": {"const": "people"},
        "because": ref("text"),
        "see": listed(KIND),
        "same_as": {"type": "string", "pattern": f"^{SLUG}/{SLUG}$"},
        "cites": _cites(),
    }
    properties = {key: known[key] for key in CLAUSE_KEYS}
    not_borrowed = " ".join(key for key in CLAUSE_KEYS if key not in BORROWED_KEYS)
    forms = (
        ("reading says versions", "cites same_as judged_by"),
        ("reading says judged_by because see", "cites same_as versions"),
        ("same_as", not_borrowed),
    )
    return mapping("clause", properties, "id number") | only(forms)


def _cites() -> Schema:
    return mapping("cites", {"clause": CLAUSE}, "clause")


def _version() -> Schema:
    properties = {
        "in_force": mapping("in_force", {"since": DAY, "until": DAY}, "since"),
        "cites": _cites(),
        **{key: ref("text") for key in ("says", "message", "remedy")},
        "duty": ref("duty"),
        "record": ref("record"),
        "cases": listed(ref("case")),
    }
    forms = (("duty", "record"), ("record", "duty"))
    return mapping("version", properties, "in_force cites message remedy cases") | only(forms)


def _given(kind: str) -> Schema:
    """A record of a case: its fields, none of them needed, and what it is called."""
    record = loose_schema_of(kind)
    named = mapping("given", {"slug": NAME, "in": NAME}, "slug")
    return record | {
        "properties": named["properties"] | record["properties"],
        "required": named["required"],
    }


def _case() -> Schema:
    given = {
        kind: {"description": both(kind_title(kind)), **ref(f"given-{kind}")} for kind in KINDS
    }
    named = {"type": "string", "pattern": f"^{SLUG}(/{SLUG}){{0,2}}$"}
    remove = mapping("given", {"remove": {"type": "string", "pattern": "/"}})
    one_given: Schema = {
        "type": "object",
        "properties": given | remove["properties"],
        "additionalProperties": False,
        "minProperties": 1,
        "maxProperties": 1,
    }
    statuses = words((str(status), status.label) for status in Status)
    result = dict.fromkeys(THEN_KEYS, SCALAR) | {"status": statuses, "subject": named, "due": DAY}
    then: Schema = {
        "oneOf": [
            mapping("then", result, "window status"),
            mapping("then", {"nothing": YES}, "nothing"),
            mapping("then", {"only": COUNT}, "only"),
            mapping("then", {"finding_on": named, "at": {"type": "string"}}, "finding_on"),
        ]
    }
    properties = {
        "name": ref("text"),
        "as_of": DAY,
        "given": listed(one_given, 0),
        "then": listed(then, 0),
        "because": ref("text"),
    }
    return mapping("case", properties, "name as_of then")
