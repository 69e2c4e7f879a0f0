"""Where everything stands on the site: lasting addresses, relative to its root.

Files, not folders (`x.html`), so that the site also opens from a disk or a USB
stick. Identities are slugs, hence nothing here needs percent-encoding.
"""

from __future__ import annotations

from typing import Final

BOARD: Final = "index.html"
ORGANISATIONS: Final = "organisations.html"
OPINIONS: Final = "opinions.html"
DUTIES: Final = "duties.html"
REGULATIONS: Final = "regulations.html"
FINDINGS: Final = "findings.html"
LISTS: Final = "lists.html"
PROOF: Final = "ledger.html"
LEDGER_FILE: Final = "ledger.json"
PRIVACY: Final = "privacy.html"
LONGEST_SITE: Final = 120
"""Characters of the site's own address; a QR code of more is too fine to scan off a wall."""
DATA: Final = "data.html"
FEED_ALL: Final = "feeds/all.atom"
FEED_OVERDUE: Final = "feeds/overdue.atom"
CALENDAR_ALL: Final = "calendar/all.ics"
CONTACTS: Final = "contacts.html"
NOT_SHOWN: Final = "not-shown.html"
LOOSE_ENDS: Final = "nowhere.html"


def organisation(slug: str) -> str:
    """The page of an organisation."""
    return f"organisations/{slug}.html"


def poster(slug: str) -> str:
    """The sheet for the wall of an organisation."""
    return f"posters/{slug}.pdf"


def kept(org: str, name: str) -> str:
    """How one regulation is kept in an organisation and all below it."""
    return f"organisations/{org}/{name}.html"


def regulation(name: str) -> str:
    """The page of a regulation."""
    return f"regulations/{name}.html"


def clause(rule: str) -> str:
    """The place of a clause ('two-links/monthly-contact') on its regulation's page."""
    name, _, part = rule.partition("/")
    return f"{regulation(name)}#{part}"


def member(org: str, slug: str) -> str:
    """The page of a member."""
    return f"members/{org}/{slug}.html"


def commitment(org: str, slug: str) -> str:
    """The page of a commitment."""
    return f"commitments/{org}/{slug}.html"


def commitment_list(org: str, year: int) -> str:
    """All commitments of an organisation made in a year, without JavaScript."""
    return f"lists/{org}/{year:04d}.html"


def ledger(org: str, year: int) -> str:
    """The opinions an organisation received in a year."""
    return f"opinions/{org}/{year:04d}.html"


def heard(org: str) -> str:
    """What became of what people told an organisation and all below it."""
    return f"opinions/{org}.html"


def opinion(org: str, year: int, slug: str) -> str:
    """The place of one opinion in its ledger."""
    return f"{ledger(org, year)}#{slug}"


def feed(org: str) -> str:
    """The Atom feed of an organisation."""
    return f"feeds/organisations/{org}.atom"


def calendar(org: str) -> str:
    """The calendar of an organisation's deadlines."""
    return f"calendar/organisations/{org}.ics"


def shard(org: str) -> str:
    """All public data of one organisation as JSON; part of api/v1."""
    return f"api/v1/organisations/{org}.json"


def opinion_page(org: str, slug: str) -> str:
    """The page of one opinion. Not among the years, since a slug may look like one."""
    return f"opinion/{org}/{slug}.html"


def affairs(org: str, year: int) -> str:
    """What an organisation did in public in a year: meetings, decisions, surveys and more."""
    return f"affairs/{org}/{year:04d}.html"


def loose_ends(org: str) -> str:
    """What led nowhere in one organisation."""
    return f"nowhere/{org}.html"


def commit_page(forge: str, commit: str) -> str:
    """Where a commit can be looked at, '' if no forge is known. All forges know '/commit/'."""
    return f"{forge.rstrip('/')}/commit/{commit}" if forge else ""


def root_from(path: str) -> str:
    """The way from a page back to the root: '' or '../' for each folder."""
    return "../" * path.count("/")


def is_web(address: str) -> bool:
    """Whether an address may become a link: http, https or mailto, written plainly."""
    lowered = address.lower()
    plain = all(ord(c) >= 33 and c not in "<>\"'`\\" for c in address)
    return plain and lowered.startswith(("http://", "https://", "mailto:"))
