"""`lianxin due`: what is open, due soon or breached."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from difflib import get_close_matches
from pathlib import Path

import click

from lianxin.cli import both, options
from lianxin.cli.screen import show
from lianxin.engine.obligations import Obligation
from lianxin.register import Register
from lianxin.reporters.lines import Piece, line
from lianxin.reporters.promises import Promise, running
from lianxin.vocabulary import Status
from lianxin.words import say

USUAL = (Status.BREACHED, Status.DUE_SOON, Status.OPEN)
MOST = 200
"""Obligations listed as text unless --all is given: more than that nobody reads."""


@click.command("due", help=both("cli.due"))
@options.register_option
@options.as_of_option
@options.language_option
@options.format_option("text", "json", "issue")
@click.option("--organisation", metavar="SLUG", help=options.short("cli.due_organisation"))
@click.option("--member", metavar="SLUG", help=options.short("cli.due_member"))
@click.option("--until", type=options.Day(), help=options.short("cli.due_until"))
@click.option(
    "--status",
    "statuses",
    multiple=True,
    type=click.Choice([s.value for s in Status]),
    help=options.short("cli.due_status"),
)
@click.option("--rule", metavar="RULE", help=options.short("cli.due_rule"))
@click.option("--newly-since", "since", type=options.Day(), help=options.short("cli.due_since"))
@click.option("--all", "everything", is_flag=True, help=options.short("cli.due_all"))
def command(
    root: Path,
    as_of: date,
    language: int,
    form: str,
    organisation: str | None,
    member: str | None,
    until: date | None,
    statuses: tuple[str, ...],
    rule: str | None,
    since: date | None,
    everything: bool,
) -> None:
    """Load, evaluate, choose, print; always 0: a breached duty is no fault of the reader."""
    from lianxin.engine import evaluate
    from lianxin.loading.load import load_register

    _sensible(since, as_of, form, statuses)
    register = load_register(root)
    if since is not None:
        statuses = (Status.BREACHED.value,)
    wanted: list[Test] = [
        _status(tuple(Status(s) for s in statuses) or USUAL),
        _organisation(register, organisation),
        _member(register, member),
        lambda o: until is None or o.due <= until,
        lambda o: rule is None or o.rule == rule or o.rule.startswith(f"{rule}/"),
    ]
    chosen = [o for o in evaluate(register, as_of).obligations if all(w(o) for w in wanted)]
    breached = len(chosen)
    if since is not None:
        before = {o.id for o in evaluate(register, since).obligations if _breached(o)}
        chosen = [o for o in chosen if o.id not in before]
    if form == "issue":
        from lianxin.reporters import breached_issue

        assert since is not None
        text = breached_issue.report(chosen, breached, register, since, as_of, language)
        click.echo(text, nl=False)
        return
    promises: tuple[Promise, ...] = ()
    if not statuses and rule is None:
        of, by = _organisation(register, organisation), _member(register, member)
        promises = tuple(
            p
            for p in running(register, as_of)
            if of(p) and by(p) and (until is None or p.deadline <= until)
        )
    _print(chosen, promises, register, as_of, language, form, everything)


Test = Callable[[Obligation], bool]
Owned = Callable[[Obligation | Promise], bool]


def _sensible(since: date | None, as_of: date, form: str, statuses: tuple[str, ...]) -> None:
    """Usage errors of --newly-since, before anything is read."""
    if since is None and form == "issue":
        raise click.UsageError(" · ".join(say("due.issue-since")))
    if since is not None and since >= as_of:
        raise click.UsageError(" · ".join(say("due.since-late", as_of=as_of)))
    if since is not None and statuses:
        raise click.UsageError(" · ".join(say("due.since-status")))


def _breached(one: Obligation) -> bool:
    return one.status is Status.BREACHED


def _status(statuses: tuple[Status, ...]) -> Test:
    return lambda o: o.status in statuses


def _organisation(register: Register, slug: str | None) -> Owned:
    if slug is None:
        return lambda _: True
    known = [e.slug for e in register.of("organisation")]
    if slug not in known:
        _unknown("cli.unknown_organisation", slug, known)
    below = {name for name in known if slug in register.above(name)}
    return lambda o: o.organisation in below


def _member(register: Register, slug: str | None) -> Owned:
    if slug is None:
        return lambda _: True
    ids = {e.id for e in register.of("member") if slug in (e.slug, f"{e.organisation}/{e.slug}")}
    if not ids:
        _unknown("cli.unknown_member", slug, [e.slug for e in register.of("member")])
    return lambda o: o.holder in ids


def _unknown(key: str, name: str, known: list[str]) -> None:
    nearest = ", ".join(get_close_matches(name, known, 3, 0.3)) or "-"
    raise click.UsageError(" · ".join(say(key, name=name, nearest=nearest)))


def _print(
    chosen: list[Obligation],
    promises: tuple[Promise, ...],
    register: Register,
    as_of: date,
    language: int,
    form: str,
    everything: bool,
) -> None:
    from lianxin.reporters import api, due
    from lianxin.reporters import promises as by_deadline

    if form == "json":
        document = api.due_document(chosen, promises, as_of.isoformat())
        click.echo(api.dump(document), nl=False)
        return
    shown = chosen if everything else _most_urgent(chosen)
    show(due.report(shown, register, language))
    show(by_deadline.report(promises, register, language))
    if not chosen and not promises:
        show([line(Piece(say("due.none")[language], "good"))])
    if len(shown) < len(chosen):
        text = say("due.shown", shown=len(shown), total=len(chosen))
        show([line(Piece(text[language], "dim"))])
    show([due.summary(chosen, as_of.isoformat(), language)])


def _most_urgent(chosen: list[Obligation]) -> list[Obligation]:
    return sorted(chosen, key=lambda o: (USUAL.index(o.status) if o.status in USUAL else 9, o.due))[
        :MOST
    ]
