"""`lianxin init`: from a clone with the demo to somebody's own, empty register."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import click

from lianxin.cli import both, options
from lianxin.cli.screen import fail, show, tell
from lianxin.clock import today_in_shanghai
from lianxin.entry.answers import (
    Answers,
    NewAdoption,
    NewMember,
    NewOrganisation,
    blanks_to_ask,
    questions,
)
from lianxin.law.model import Regulation
from lianxin.terms import Term
from lianxin.vocabulary import Level, Position
from lianxin.words import say


@click.command("init", help=both("cli.init"))
@options.register_option
@options.language_option
@click.option("--force", is_flag=True, help=options.short("cli.init_force"))
def command(root: Path, language: int, force: bool) -> None:
    """Ask, check the answers, then put the new register in place; nothing is lost."""
    from lianxin.entry.beginning import NotDemo, begin, own_files
    from lianxin.entry.init import initial_files, problems
    from lianxin.law.load import load_regulations
    from lianxin.loading.load import law_root
    from lianxin.reporters import text

    own = () if force else own_files(root)
    if own:
        fail(NotDemo(own).text[language])
    regulations, _ = load_regulations(law_root(root))
    answers = _ask(regulations, language)
    wrong = problems(answers, regulations)
    if wrong:
        show(text.report(wrong, lambda _file, _line: None, language))
        fail(say("cli.init_nothing_written")[language])
    files = initial_files(answers)
    aside = begin(root, files, force=True)  # whose records these are was seen above
    if aside is not None:
        tell(say("entry.moved", folder=aside)[language])
    _beside_the_records(root)
    tell(say("entry.done", files=len(files))[language])


def _beside_the_records(root: Path) -> None:
    """A key of its own for the register's ledgers, and who is asked to review what: neither
    may be the demo's."""
    from lianxin.disk.one_file import write_new, write_whole
    from lianxin.ledger.entries import KEY_BYTES, KEY_FILE
    from lianxin.loading.load import load_register
    from lianxin.reporters.codeowners import codeowners

    if not (root / KEY_FILE).exists():
        write_new(root / KEY_FILE, f"{secrets.token_hex(KEY_BYTES)}\n".encode())
    owners = root / ".github" / "CODEOWNERS"
    if owners.exists():
        write_whole(owners, codeowners(load_register(root)).encode())


def _ask(regulations: Mapping[str, Regulation], language: int) -> Answers:
    asked = {name: text[language] for name, text in questions().items()}
    name = click.prompt(asked["organisation-name"])
    slug = click.prompt(asked["organisation-slug"])
    level = _choose(asked["organisation-level"], Level, Level.BRANCH, language)
    upper = click.prompt(asked["upper-name"], default="", show_default=False)
    above = click.prompt(asked["upper-slug"]) if upper else None
    since = click.prompt(
        asked["since"], type=options.Day(), default=today_in_shanghai().isoformat()
    )
    secretary = NewMember(
        slug,
        name=click.prompt(asked["secretary-name"]),
        slug=click.prompt(asked["secretary-slug"]),
        since=since,
        position=_choose(
            asked["secretary-position"], Position, Position.COMMITTEE_MEMBER, language
        ),
        account=click.prompt(asked["secretary-account"], default="", show_default=False) or None,
    )
    organisations = [NewOrganisation(slug, name, level, above)]
    if above:
        organisations.insert(0, NewOrganisation(above, upper, Level.COMMITTEE.value))
    adoptions = _adoptions(asked["regulations"], slug, regulations, language)
    return Answers(since, tuple(organisations), (secretary,), adoptions)


def _choose(question: str, terms: type[Term], usual: Term, language: int) -> str:
    """One of a closed list, by number, so that nobody has to type an English word."""
    listed = list(terms)
    for number, term in enumerate(listed, start=1):
        tell(f"  {number}. {term.label[language]}")
    number = click.prompt(
        question, type=click.IntRange(1, len(listed)), default=listed.index(usual) + 1
    )
    return listed[number - 1].value


def _adoptions(
    question: str, organisation: str, regulations: Mapping[str, Regulation], language: int
) -> tuple[NewAdoption, ...]:
    names = sorted(regulations)
    for number, name in enumerate(names, start=1):
        tell(f"  {number}. {regulations[name].title[language]}")
    chosen = click.prompt(
        f"{question} {say('cli.init_numbers')[language]}",
        value_proc=_numbers(names, language),
    )
    blanks: dict[str, dict[str, int]] = {name: {} for name in chosen}
    for name, blank, text in blanks_to_ask(chosen, regulations):
        blanks[name][blank.name] = click.prompt(
            text[language],
            type=click.IntRange(blank.lowest, blank.highest),
            default=blank.example,
        )
    return tuple(NewAdoption(organisation, name, blanks[name]) for name in chosen)


def _numbers(names: list[str], language: int) -> Callable[[str], Iterable[str]]:
    def read(value: str) -> list[str]:
        parts = value.replace("，", " ").replace(",", " ").replace("、", " ").split()
        if not all(p.isdecimal() and 1 <= int(p) <= len(names) for p in parts):
            raise click.UsageError(say("cli.init_numbers")[language])
        return [names[number] for number in sorted({int(p) - 1 for p in parts})]

    return read
