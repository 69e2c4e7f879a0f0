"""`lianxin new regulation`, its pure half: the file that somebody begins a regulation with."""

from __future__ import annotations

import re
from pathlib import Path

from lianxin.filenames import is_fit
from lianxin.findings import Text
from lianxin.reading.characters import UNSEEN
from lianxin.words import say

TEMPLATE = Path(__file__).parent / "templates" / "regulation.yaml"
LONGEST = 90
"""Characters of a title."""


class CannotStart(ValueError):
    """What was asked for cannot be the name or the title of a regulation; why, in `text`."""

    def __init__(self, text: Text) -> None:
        self.text = text
        super().__init__(text.en)


def usual_title(name: str, zh: str | None = None, en: str | None = None) -> Text:
    """The title as given; what is missing is made from the name. CannotStart for either."""
    if not is_fit(name):
        raise CannotStart(say("entry.bad-regulation-name", name=_shown(name)))
    spoken = name.replace("-", " ")
    return Text(_clean(zh or say("entry.title", name=spoken).zh), _clean(en or spoken))


def _clean(title: str) -> str:
    one_line = " ".join(title.split())
    if not one_line or len(one_line) > LONGEST or UNSEEN.search(one_line):
        raise CannotStart(say("entry.bad-title", most=LONGEST))
    return one_line


def regulation_file(name: str, title: Text, schema: str) -> bytes:
    """The text of regulations/<name>.yaml: sound, with a rule that works and its cases.

    title: as `usual_title` gives it, which looks at the name too.
    schema: path of the JSON Schema as seen from the folder of the file.
    """
    filled = {"ID": name, "ZH": _quoted(title.zh), "EN": _quoted(title.en), "SCHEMA": schema}
    text = TEMPLATE.read_text("utf-8")
    return re.sub("@([A-Z]+)@", lambda found: filled[found[1]], text).encode()


def _quoted(text: str) -> str:
    """Between single quotes every character stands for itself, but the quote."""
    doubled = text.replace("'", "''")
    return f"'{doubled}'"


def _shown(name: str) -> str:
    return UNSEEN.sub("?", " ".join(name.split()))[:80]
