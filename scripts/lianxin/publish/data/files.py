"""All data files of a site, made from what is public and nothing else."""

from __future__ import annotations

from dataclasses import dataclass

from lianxin.publish.data import facts
from lianxin.publish.data.atom import feeds
from lianxin.publish.data.csv_file import csv_file
from lianxin.publish.data.facts import Facts, Filled, filled
from lianxin.publish.data.ics import calendars
from lianxin.publish.data.json_files import index, json_files
from lianxin.publish.data.listing import data_page
from lianxin.publish.data.package import package
from lianxin.publish.data.sqlite_file import sqlite_file
from lianxin.publish.pages.page import Page
from lianxin.publish.pages.site import Contents


@dataclass(frozen=True, slots=True)
class OpenData:
    """The files by path from the root of the site, and the page that lists them.

    tables: what they were made of; another page, in another language, needs it.
    """

    files: dict[str, bytes]
    page: Page
    tables: tuple[Filled, ...] = ()


def open_data(site: Contents, told: Facts) -> OpenData:
    """Everything, made from one look at the tables."""
    tables = filled(site.shelf)
    files = data_files(site, tables, told)
    return OpenData(files, data_page(site, tables, files, told), tables)


def data_files(site: Contents, tables: tuple[Filled, ...], told: Facts) -> dict[str, bytes]:
    """CSV, SQLite, JSON, their description, feeds and calendars in Chinese, by path."""
    made = {facts.csv_of(one.table.name): csv_file(one) for one in tables}
    made[facts.SQLITE] = sqlite_file(tables)
    made[facts.PACKAGE] = package(tables, made, told)
    made |= json_files(tables, told)
    made[facts.INDEX] = index(tables, told)
    return made | followed(site, told)


def followed(site: Contents, told: Facts) -> dict[str, bytes]:
    """What people subscribe to, in the language of `told`: feeds and calendars, by path."""
    return feeds(site, told) | calendars(site, told)
