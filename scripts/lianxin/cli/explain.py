"""`lianxin explain`: why - a rule, an obligation, or what was found at a place."""

from __future__ import annotations

from datetime import date
from difflib import get_close_matches
from pathlib import Path

import click

from lianxin.cli import both, options
from lianxin.cli.screen import show
from lianxin.register import Register
from lianxin.reporters.lines import Piece, inert, line
from lianxin.words import say


@click.command("explain", help=both("cli.explain"))
@click.argument("target", metavar="RULE|OBLIGATION|FILE:LINE")
@options.register_option
@options.as_of_option
@options.language_option
def command(target: str, root: Path, as_of: date, language: int) -> None:
    """Find out what the target is, and explain it."""
    from lianxin.loading.load import load_register

    register = load_register(root)
    rules = {c.rule: c for r in register.regulations.values() for c in r.clauses}
    if target in rules:
        _rule(target, register, as_of, language)
    elif "@" in target:
        _obligation(target, register, as_of, language)
    elif ".yaml" in target:
        _findings(target, root, register, as_of, language)
    else:
        _unknown(target, list(rules))


def _rule(target: str, register: Register, as_of: date, language: int) -> None:
    from lianxin.engine import evaluate
    from lianxin.reporters import explain_rule

    clause = register.clause(target)
    assert clause is not None
    obligations = evaluate(register, as_of).obligations
    show(explain_rule.report(clause, register, obligations, as_of, language))


def _obligation(target: str, register: Register, as_of: date, language: int) -> None:
    from lianxin.engine import evaluate
    from lianxin.engine.explain import explain_obligation
    from lianxin.reporters import explain_duty

    obligations = {o.id: o for o in evaluate(register, as_of).obligations}
    found = obligations.get(target)
    if found is None:
        rule = target.partition("@")[0]
        of_rule = [i for i in obligations if i.startswith(f"{rule}@")]
        _unknown(target, of_rule or list(obligations))
    else:
        show(explain_duty.report(explain_obligation(register, found, as_of), register, language))


def _findings(target: str, root: Path, register: Register, as_of: date, language: int) -> None:
    from lianxin import places
    from lianxin.cli.files import lines_of
    from lianxin.engine import evaluate
    from lianxin.loading.load import law_root
    from lianxin.places import reader
    from lianxin.reporters import explain_rule, text

    file, _, number = target.partition(".yaml:")
    file = f"{file.removesuffix('.yaml')}.yaml"
    found = [*register.findings, *evaluate(register, as_of).findings]
    here = [f for f in found if f.place.file == file]
    read = reader(root, law_root(root))
    resolved = places.resolve(here, read)
    wanted = [f for f in resolved if not number or str(f.place.line) == number.partition(":")[0]]
    if not wanted:
        show([line(Piece(inert(say("cli.nothing_at", name=target)[language]), "good"))])
        return
    show(text.report(wanted, lines_of(read), language))
    for rule in sorted({f.rule for f in wanted}):
        clause = register.clause(rule)
        if clause is not None:
            show(explain_rule.report(clause, register, (), as_of, language))


def _unknown(target: str, known: list[str]) -> None:
    nearest = ", ".join(get_close_matches(target, known, 3, 0.3)) or "-"
    example = next(iter(known), "two-links/monthly-contact")
    raise click.UsageError(
        " · ".join(say("cli.unknown_target", name=target, nearest=nearest, example=example))
    )
