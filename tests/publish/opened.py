"""All open data in one language, made at once."""

from __future__ import annotations

from typing import NamedTuple

from lianxin.publish.data.facts import Facts, Filled, filled
from lianxin.publish.data.files import data_files, followed
from lianxin.publish.data.listing import data_page
from lianxin.publish.data.recipe import Recipes
from lianxin.publish.pages.page import Page
from lianxin.publish.pages.site import Contents


class OpenData(NamedTuple):
    """The files by path, the page that lists them, and the tables they are made of."""

    files: dict[str, bytes]
    page: Page
    tables: tuple[Filled, ...]

    @property
    def sizes(self) -> dict[str, int]:
        return sizes(self.files)


def open_data(site: Contents, told: Facts) -> OpenData:
    tables = filled(site.shelf)
    files = made({**data_files(tables, told), **followed(site, told)})
    return OpenData(files, data_page(site, tables, sizes(files), told), tables)


def made(recipes: Recipes) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    for path, recipe in recipes.items():
        files[path] = recipe.make(files.__getitem__)
    return files


def sizes(files: dict[str, bytes]) -> dict[str, int]:
    return {path: len(content) for path, content in files.items()}
