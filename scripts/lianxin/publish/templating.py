"""The one Jinja2 environment: everything is escaped, nothing undefined passes.

Our HTML goes into Markdown files as well, so a newline in a record's text is
written as a character reference and the page as a single line: Markdown finds
no line of its own to interpret.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final

from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined
from jinja2.bccache import Bucket
from markupsafe import Markup, escape

from lianxin.findings import Text
from lianxin.publish import addresses, charts
from lianxin.publish.chinese import HAN
from lianxin.terms import Term
from lianxin.words import say

TEMPLATES: Final = Path(__file__).parent / "templates"
LANGUAGES: Final = ("zh", "en")
# Markdown divides at newlines and widens tabs; as references it leaves them alone.
_REFERENCES: Final = str.maketrans({"\n": "&#10;", "\t": "&#9;", "\r": ""})


class _Compiled(BytecodeCache):
    """Templates as Python runs them, by key; both languages share them."""

    def __init__(self) -> None:
        self.known: dict[str, bytes] = {}
        self.grown = False

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill in what is known; Jinja2 looks whether it was made from the same template."""
        if bucket.key in self.known:
            bucket.bytecode_from_string(self.known[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Take in what was compiled."""
        self.known[bucket.key] = bucket.bytecode_to_string()
        self.grown = True


_COMPILED: Final = _Compiled()


def compiled() -> dict[str, bytes] | None:
    """All templates, compiled, for `know` in a later run; None if that has told all of them."""
    if not _COMPILED.grown:
        return None
    env = environment("zh")
    for name in env.list_templates(["j2"]):
        env.get_template(name)
    return dict(_COMPILED.known)


def know(earlier: dict[str, bytes]) -> None:
    """Spare compiling what an earlier run has. It is run: only from where nobody else writes."""
    _COMPILED.known |= earlier


@cache
def environment(language: str) -> Environment:
    """The environment for pages in `language` ('zh' or 'en')."""
    env = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,  # whatever the name of the template: '.html.j2' is easily missed
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        finalize=single_line,
        bytecode_cache=_COMPILED,
    )
    which = LANGUAGES.index(language)
    env.filters.update(
        l=lambda text: _in_language(text, which),
        day=_day,
        month=lambda month: _month(month, which),
        own=lambda text: _own(text, language),
        label=capital if language == "en" else lambda text: text,
        web=web_address,
    )
    env.globals.update(
        t=lambda key, **values: say(key, **values)[which],
        language=language,
        at=addresses,
        charts=charts,
    )
    return env


def render(template: str, language: str, **values: object) -> str:
    """The text of a template, with `values` escaped where they are put in."""
    return environment(language).get_template(template).render(values)


def web_address(address: str) -> str:
    """An address that may become a link; ValueError for any other scheme."""
    if not addresses.is_web(address):
        raise ValueError("only http, https and mailto become links")
    return address


def capital(text: str) -> str:
    """What stands alone as a label, with a capital: one word serves in sentences as well."""
    return text[:1].upper() + text[1:] if "a" <= text[:1] <= "z" else text


def single_line(value: Any) -> Any:
    """Text escaped, without a line of its own that Markdown could read; anything else as it is."""
    if isinstance(value, str) and not hasattr(value, "__html__"):
        return Markup(str(escape(value)).translate(_REFERENCES))  # noqa: S704
    return value


def _in_language(text: Text | Term, which: int) -> str:
    return (text.label if isinstance(text, Term) else text)[which]


def _day(day: date) -> Markup:
    iso = day.isoformat()
    return Markup('<time datetime="{}">{}</time>').format(iso, iso)


def _month(month: str, which: int) -> str:
    year, _, number = month.partition("-")
    return f"{int(number)}月" if which == 0 else f"{year}-{number}"


def _own(text: str, language: str) -> str:
    """Text of a record: marked as Chinese where the page is in another language.

    Text without a Chinese character needs no mark: an English name of an organisation.
    """
    if language == "zh" or not HAN.search(text):
        return text
    inner = single_line(text)
    return Markup('<span lang="zh-Hans">{}</span>').format(inner)
