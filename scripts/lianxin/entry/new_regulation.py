"""`lianxin new regulation`, its edge: one new file, and nothing that exists is touched."""

from __future__ import annotations

import json
import os
from pathlib import Path

from lianxin.disk.one_file import write_new
from lianxin.disk.refusal import cause
from lianxin.entry.scaffold import regulation_file
from lianxin.findings import Text
from lianxin.law.load import FOLDER
from lianxin.loading.load import law_root
from lianxin.words import say

PUBLISHED = "site_src/docs/schema/regulation.json"
"""The schema in a checkout; the site publishes it."""
BESIDE = "schema/regulation.json"
"""Where a register without the site has it."""


class CannotWrite(Exception):
    """Nothing was written; why, in `text`."""

    def __init__(self, text: Text) -> None:
        self.text = text
        super().__init__(text.en)


def new_regulation(root: Path, name: str, title: Text) -> str:
    """Write regulations/<name>.yaml under `root`; give its path from there.

    A register without a checkout also gets the schema that the file names, if it is not there.
    title: as `usual_title` gives it, which looks at the name too. CannotWrite if the file
    exists, or if a new folder would put the regulations out of force that judge the register.
    """
    schema = PUBLISHED if (root / PUBLISHED).is_file() else BESIDE
    content = regulation_file(name, title, f"../{schema}")
    house = law_root(root)
    if house != root and (root / "records").is_dir():
        raise CannotWrite(say("entry.no-own-regulations", folder=house / FOLDER))
    file = f"{FOLDER}/{name}.yaml"
    if os.path.lexists(root / file):
        raise CannotWrite(say("entry.regulation-exists", file=file))
    with_schema = schema == BESIDE and _written(root, schema, schema_file())
    try:
        if not _written(root, file, content):
            raise CannotWrite(say("entry.regulation-exists", file=file))
    except CannotWrite:
        if with_schema:
            (root / schema).unlink(missing_ok=True)
        raise
    return file


def schema_file() -> bytes:
    """The JSON Schema of regulation files, as text."""
    from lianxin.law.schema import regulation_schema

    return as_json(regulation_schema())


def as_json(schema: dict[str, object]) -> bytes:
    """A schema as a file: readable, the same bytes for the same schema."""
    return (json.dumps(schema, ensure_ascii=False, indent=1) + "\n").encode()


def _written(root: Path, file: str, content: bytes) -> bool:
    """False, and nothing done, where something of that name is."""
    try:
        write_new(root / file, content)
    except FileExistsError:
        return False
    except OSError as error:
        raise CannotWrite(say("entry.cannot-write", file=file, why=cause(error))) from error
    return True
