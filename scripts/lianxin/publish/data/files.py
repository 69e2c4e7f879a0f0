"""All data files of a site, made from what is public and nothing else."""

from __future__ import annotations

from functools import partial

from lianxin.publish.data import facts
from lianxin.publish.data.atom import feeds
from lianxin.publish.data.csv_file import csv_file
from lianxin.publish.data.facts import Facts, Filled
from lianxin.publish.data.ics import calendars
from lianxin.publish.data.json_files import index, json_files
from lianxin.publish.data.latest import Latest
from lianxin.publish.data.package import package
from lianxin.publish.data.recipe import Read, Recipe, Recipes
from lianxin.publish.data.sqlite_file import sqlite_file
from lianxin.publish.pages.site import Contents


def data_files(tables: tuple[Filled, ...], told: Facts) -> Recipes:
    """CSV, SQLite, JSON, and their description, by path."""

    def rows() -> object:
        return told.commit, [one.digest for one in tables]

    made = {facts.csv_of(one.table.name): Recipe(one.made_of, partial(_csv, one)) for one in tables}
    made[facts.SQLITE] = Recipe(rows, lambda _: sqlite_file(tables))
    made[facts.PACKAGE] = Recipe(rows, lambda read: package(tables, read, told))
    made |= json_files(tables, told)
    made[facts.INDEX] = Recipe(rows, lambda _: index(tables, told))
    return made


def followed(site: Contents, told: Facts, latest: Latest | None = None) -> Recipes:
    """What people subscribe to, in the language of `told`: feeds and calendars, by path.

    latest: what stands in the feeds, if somebody knows already.
    """
    latest = latest or Latest(site)
    return {**feeds(latest, site.shelf, told), **calendars(site, told)}


def _csv(one: Filled, _read: Read) -> bytes:
    return csv_file(one)
