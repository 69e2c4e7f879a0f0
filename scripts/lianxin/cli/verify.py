"""`lianxin verify`: does today's history extend an old ledger, and what does it miss?"""

from __future__ import annotations

from pathlib import Path

import click

from lianxin.cli import both, options
from lianxin.cli.checking import Asked, look
from lianxin.cli.screen import show
from lianxin.ledger.roots import typed
from lianxin.words import say

_FILE = click.Path(dir_okay=False, path_type=Path)


@click.command("verify", help=both("proof.verify-help"))
@click.option("--ledger", type=_FILE, metavar="FILE", help=options.short("proof.ledger-option"))
@click.option("--root", "printed", metavar="HEX", help=options.short("proof.root-option"))
@click.option("--against", type=_FILE, metavar="FILE", help=options.short("proof.against-option"))
@click.option("--record", metavar="PATH", help=options.short("proof.record-option"))
@click.option("--proof", type=_FILE, metavar="FILE", help=options.short("proof.proof-option"))
@click.option(
    "--register",
    "root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    metavar="DIR",
    help=options.short("cli.register"),
)
@click.option(
    "--commit", "revision", default="HEAD", metavar="REV", show_default=True,
    help=options.short("proof.today-option"),
)  # fmt: skip
@options.format_option("text", "json")
@options.language_option
def command(
    ledger: Path | None, printed: str | None, against: Path | None, record: str | None,
    proof: Path | None, root: Path | None, revision: str, form: str, language: int,
) -> None:  # fmt: skip
    """Look, report; 1 where something is not proven."""
    from lianxin.reporters import api
    from lianxin.reporters import verify as reporter

    asked = Asked(ledger, _root(printed), against, record, proof, _register(root), revision)
    _usage(asked, root is not None)
    checked = look(asked, language)
    if form == "json":
        click.echo(api.dump(reporter.document(checked)), nl=False)
    else:
        show(reporter.report(checked, language))
    raise SystemExit(not checked.proven)


def _usage(asked: Asked, named: bool) -> None:
    """Stop where there is nothing to check, or nothing to check it against."""
    wrong = ""
    if asked.proof is not None:
        wrong = "" if asked.printed or asked.ledger else "proof-needs-root"
    elif asked.ledger is None:
        wrong = "needs-ledger"
    elif asked.record is not None and asked.register is None:
        wrong = "needs-register"
    elif asked.printed is None and asked.against is None and asked.register is None:
        wrong = "needs-other"
    elif named and asked.register is None:
        wrong = "needs-register"
    if wrong:
        raise click.UsageError(" · ".join(say(f"proof.{wrong}")))


def _root(printed: str | None) -> str | None:
    if printed is None:
        return None
    found = typed(printed)
    if found is None:
        shown = "".join(c if c.isprintable() else "?" for c in printed)[:80]
        raise click.UsageError(" · ".join(say("proof.bad-root", root=shown)))
    return found


def _register(root: Path | None) -> Path | None:
    """The register that was named, else the one around this folder, if there is one."""
    if root is not None:
        return root
    here = Path.cwd()
    return next((f for f in (here, *here.parents) if (f / "records").is_dir()), None)
