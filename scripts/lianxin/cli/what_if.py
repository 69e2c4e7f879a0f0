"""`lianxin what-if`: what a proposed text of a regulation would have made of the past."""

from __future__ import annotations

from datetime import date
from difflib import get_close_matches
from pathlib import Path

import click

from lianxin.cli import both, options
from lianxin.cli.screen import show
from lianxin.findings import Finding, Severity
from lianxin.law.model import Regulation
from lianxin.register import Register
from lianxin.reporters.lines import Piece, line
from lianxin.words import say


@click.command("what-if", help=both("whatif.help"))
@click.argument("target", metavar="REGULATION@FILE")
@options.register_option
@options.as_of_option
@click.option("--since", type=options.Day(), help=options.short("whatif.since"))
@options.language_option
@options.format_option("text", "json")
@click.option("--all", "everything", is_flag=True, help=options.short("whatif.all"))
def command(
    target: str,
    root: Path,
    as_of: date,
    since: date | None,
    language: int,
    form: str,
    everything: bool,
) -> None:
    """Read the proposed text, try it out on the past, print; 1 when the text has errors."""
    from lianxin.loading.load import load_register
    from lianxin.whatif import read_proposal

    if since is not None and since > as_of:
        raise click.UsageError(" · ".join(say("whatif.since-late", since=since, as_of=as_of)))
    register = load_register(root)
    name, file = _asked(target, register)
    data = _content(file)
    proposed, findings = read_proposal(data, file, name, register.regulations)
    if proposed is None or any(f.severity is Severity.ERROR for f in findings):
        _print_findings(findings, file, data, as_of, language, form)
        raise SystemExit(1)
    _print(proposed, register, as_of, since, file, language, form, everything)


def _asked(target: str, register: Register) -> tuple[str, str]:
    name, mark, file = target.partition("@")
    known = sorted(register.regulations)
    if not (mark and name and file):
        example = next(iter(known), "two-links")
        raise click.UsageError(" · ".join(say("whatif.bad-target", example=example)))
    if name not in register.regulations:
        nearest = ", ".join(get_close_matches(name, known, 3, 0.3)) or "-"
        text = say("whatif.unknown-regulation", name=name, nearest=nearest)
        raise click.UsageError(" · ".join(text))
    return name, file


def _content(file: str) -> bytes:
    """The bytes of the file, one more than allowed at most; the reader refuses those."""
    from lianxin.source import REGULATION

    try:
        with Path(file).open("rb") as stream:
            return stream.read(REGULATION.size + 1)
    except (OSError, ValueError) as error:
        text = say("whatif.cannot-read", file=file, size=REGULATION.size)
        raise click.UsageError(" · ".join(text)) from error


def _print_findings(
    findings: tuple[Finding, ...], file: str, data: bytes, as_of: date, language: int, form: str
) -> None:
    from lianxin import places
    from lianxin.reporters import api, text
    from lianxin.source import excerpt

    findings = places.resolve(findings, lambda name: data if name == file else None)
    if form == "json":
        click.echo(api.dump(api.findings_document(findings, as_of.isoformat(), 0)), nl=False)
        return
    show(text.report(findings, lambda _file, number: excerpt(data, number), language))
    show([line(Piece(say("whatif.wrong")[language], "error"))])


def _print(
    proposed: Regulation,
    register: Register,
    as_of: date,
    since: date | None,
    file: str,
    language: int,
    form: str,
    everything: bool,
) -> None:
    from lianxin.reporters import api, what_if, what_if_json
    from lianxin.whatif import what_if as supposed

    found = supposed(register, proposed, as_of, since)
    if form == "json":
        click.echo(api.dump(what_if_json.document(found, file)), nl=False)
        return
    show(what_if.report(found, register, file, language, None if everything else what_if.MOST))
