"""`lianxin coverage`: which clauses of the regulations have a rule, and which a reason."""

from __future__ import annotations

import shutil
from pathlib import Path

import click

from lianxin.cli import both, options
from lianxin.cli.laws import chosen, law_option, tell_wrong, wrong
from lianxin.cli.screen import show


@click.command("coverage", help=both("coverage.help"))
@click.argument("names", nargs=-1, metavar="[REGULATION]...")
@law_option
@options.language_option
@options.format_option("text", "json", "markdown")
def command(names: tuple[str, ...], root: Path, language: int, form: str) -> None:
    """Read the regulations, print the table; 1 when something has neither rule nor reason."""
    from lianxin.law.coverage import coverage
    from lianxin.law.load import load_regulations
    from lianxin.loading.load import law_root
    from lianxin.reporters import api
    from lianxin.reporters import coverage as reporter

    regulations, findings = load_regulations(law_root(root))
    coverages = [coverage(regulation) for regulation in chosen(names, regulations)]
    errors = wrong(findings)
    if form == "json":
        click.echo(api.dump(reporter.document(coverages, errors)), nl=False)
    elif form == "markdown":
        click.echo(reporter.markdown(coverages, language), nl=False)
    else:
        show(reporter.report(coverages, language, shutil.get_terminal_size((100, 24)).columns))
        tell_wrong(errors, language)
    raise SystemExit(bool(errors) or not all(one.sound for one in coverages))
