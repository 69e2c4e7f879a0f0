"""Markdown with the extensions of mkdocs.yml, as MkDocs reads our files."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import markdown
import yaml

CONFIGURED = Path(__file__).parents[2] / "mkdocs.yml"


def through_markdown(content: str) -> str:
    """A page without its front matter, as MkDocs makes it."""
    reader = _reader()
    reader.reset()
    return reader.convert(content)


@cache
def _reader() -> markdown.Markdown:
    extensions: list[str] = []
    configs: dict[str, dict[str, object]] = {}
    for one in yaml.safe_load(CONFIGURED.read_text("utf-8"))["markdown_extensions"]:
        name, options = next(iter(one.items())) if isinstance(one, dict) else (one, {})
        extensions.append(name)
        configs[name] = options
    return markdown.Markdown(extensions=extensions, extension_configs=configs)
