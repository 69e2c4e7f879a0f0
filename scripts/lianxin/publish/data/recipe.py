"""A data file before it is made: it need not be if all that it is made of is as it was."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

Read = Callable[[str], bytes]
"""The content of a file of the site, by its path."""


class Recipe(NamedTuple):
    """made_of: gives the values it is made of, but for what all files of a build share.

    make: gives its content. It may read the files of the recipes before it.
    """

    made_of: Callable[[], object]
    make: Callable[[Read], bytes]


Recipes = Mapping[str, Recipe]
"""By the path of the file, in the order in which they are to be made."""
