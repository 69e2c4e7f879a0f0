"""What a build is told beside the register and the day."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Setting:
    """How and for where a site is made.

    language: of the sheets for the wall, 'zh' or 'en'; the pages are made in both.
    posters: whether the sheets for the wall are made and linked; whether they can be
        is asked beforehand.
    site_url: where the site will stand, ending in '/'; '' if that is not known.
    licence: what the data may be used under, such as 'CC-BY-4.0'; '' if nobody has said.
    forge: address of the repository on the web, under which commits are linked, or ''.
    """

    language: str = "zh"
    posters: bool = False
    site_url: str = ""
    licence: str = ""
    forge: str = ""


USUAL = Setting()
