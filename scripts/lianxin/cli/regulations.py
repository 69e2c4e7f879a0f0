"""`lianxin regulations`: every regulation, what it has, and who adopted it."""

from __future__ import annotations

import shutil
from pathlib import Path

import click

from lianxin.cli import both, options
from lianxin.cli.laws import law_option, tell_wrong, wrong
from lianxin.cli.screen import show
from lianxin.findings import Finding
from lianxin.register import Register


@click.command("regulations", help=both("regulations.help"))
@law_option
@options.language_option
@options.format_option("text", "json")
def command(root: Path, language: int, form: str) -> None:
    """Read, list; 1 when a regulation file is wrong."""
    from lianxin.reporters import api
    from lianxin.reporters import regulations as reporter

    register, findings = _read(root)
    errors = wrong(findings)
    if form == "json":
        click.echo(api.dump(reporter.document(register, errors)), nl=False)
    else:
        columns = shutil.get_terminal_size((100, 24)).columns
        show(reporter.report(register, language, columns))
        tell_wrong(errors, language)
    raise SystemExit(bool(errors))


def _read(root: Path) -> tuple[Register, tuple[Finding, ...]]:
    """The register, without entries where there are no records yet."""
    from lianxin.law.load import load_regulations
    from lianxin.loading.load import law_root, load_register
    from lianxin.register import register_of

    if (root / "records").is_dir():
        register = load_register(root)
        return register, register.findings
    regulations, findings = load_regulations(law_root(root))
    return register_of((), regulations), findings
