"""What the schema of a regulation file is put together from: objects whose keys are explained.

Every key has a sentence in both languages (`lianxin.words.lawkeys`), which an editor shows
when one points at it; a list of words says what each word means.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from lianxin.findings import Text
from lianxin.records import KINDS
from lianxin.records.base import SLUG
from lianxin.records.fields import kind_title
from lianxin.words import say

Schema = dict[str, Any]

NAME: Schema = {"type": "string", "pattern": f"^{SLUG}$"}
SCALAR: Schema = {"type": ["string", "number", "boolean"]}
SENTENCE: Schema = {"type": ["string", "number", "boolean"], "minLength": 1}
COUNT: Schema = {"type": ["string", "integer"], "pattern": "^(0|[1-9][0-9]{0,5})$", "minimum": 0}
DAY: Schema = {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
PATH: Schema = {"type": "string", "minLength": 1}
# 1.0 without quotes is a number to an editor, and the text '1.0' to us.
CLAUSE: Schema = {"type": ["string", "number"], "pattern": "^[0-9a-zA-Z][0-9a-zA-Z.\\-]{0,15}$"}


def both(text: Text) -> str:
    """Both languages; a schema has room for one text only."""
    return f"{text.zh} · {text.en}"


def ref(name: str) -> Schema:
    """What stands under `$defs`."""
    return {"$ref": f"#/$defs/{name}"}


def listed(items: Schema, least: int = 1, **more: Any) -> Schema:
    """A list of so many items or more."""
    return {"type": "array", "items": items, "minItems": least, **more}


def words(known: Iterable[tuple[str, Text]]) -> Schema:
    """One of several words, each with what it means."""
    pairs = tuple(known)
    return {
        "enum": [word for word, _ in pairs],
        "enumDescriptions": [both(says) for _, says in pairs],
    }


def mapping(area: str, properties: Schema, required: str = "") -> Schema:
    """A mapping with these keys and no others; `area` is where their sentences stand."""
    return {
        "type": "object",
        "properties": {
            key: {"description": both(say(f"lawkeys.{area}.{key}")), **value}
            for key, value in properties.items()
        },
        "required": required.split(),
        "additionalProperties": False,
    }


def only(forms: Iterable[tuple[str, str]]) -> Schema:
    """One of several sets of keys: those that must stand there, those that then may not."""
    return {
        "oneOf": [
            {"required": must.split()}
            | ({"properties": dict.fromkeys(never.split(), False)} if never else {})
            for must, never in forms
        ]
    }


KIND: Schema = words((kind, kind_title(kind)) for kind in sorted(KINDS))
