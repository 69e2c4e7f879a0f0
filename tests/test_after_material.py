"""The day after Material: what of the theme we lean on, and the same site built by its successor.

mkdocs-material ends in May 2027; Zensical reads the same mkdocs.yml. Only two things of ours may
know the theme: the overrides and the style that maps its variables. A new one is to be noticed.
"""

from __future__ import annotations

import inspect
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
import yaml
from lianxin.publish import mkdocs_run
from lianxin.publish.build import build_from
from lianxin.publish.setting import Setting

from tests.ledger.places import FILES, ledger
from tests.publish import rich, small, test_whole_site
from tests.publish.reading import Reading

ROOT = Path(__file__).resolve().parents[1]
SUCCESSOR = os.environ.get("LIANXIN_ZENSICAL", "zensical==0.0.73")
"""What pip is asked for. 0.1.1 to 0.1.3 pin a part that the index did not hold (November 2026)."""
PLUGINS = {"search"}
EXTENSIONS = {"admonition", "def_list", "tables", "toc", "pymdownx.superfences"}
FEATURES = {"navigation.tabs", "navigation.prune"}
THEME = {"name", "language", "custom_dir", "font", "logo", "favicon", "features", "palette"}
OVERRIDES = {
    "main.html",
    "404.html",
    "partials/copyright.html",
    "partials/javascripts/palette.html",
    "partials/logo.html",
    "partials/palette.html",
    "partials/search.html",
}


def configuration(name: str = "mkdocs.yml") -> dict[str, object]:
    read = yaml.safe_load((ROOT / name).read_text("utf-8"))
    assert isinstance(read, dict)
    return read


def names(items: object) -> set[str]:
    """The names in a list of names and of one-key mappings."""
    assert isinstance(items, list)
    return {one if isinstance(one, str) else next(iter(one)) for one in items}


def test_no_plugin_nor_hook_that_the_successor_would_pass_over() -> None:
    told = configuration()
    assert names(told["plugins"]) == PLUGINS
    assert names(told["markdown_extensions"]) == EXTENSIONS
    assert "hooks" not in told
    assert "!!python" not in (ROOT / "mkdocs.yml").read_text("utf-8")


def test_the_english_frame_is_the_same_but_for_words_and_the_search() -> None:
    """Written out, not inherited: the successor would join the lists of both."""
    chinese, english = configuration(), configuration("mkdocs-en.yml")
    words = {"site_name", "site_description", "copyright", "docs_dir", "nav", "not_in_nav"}
    assert english.keys() == chinese.keys()
    assert english.pop("plugins") == []
    assert {key for key in english if english[key] != chinese[key]} == words | {"theme", "extra"}
    themes = chinese["theme"], english["theme"]
    assert isinstance(themes[0], dict)
    assert isinstance(themes[1], dict)
    assert {key for key in themes[0] if themes[0][key] != themes[1].get(key)} == {
        "language", "palette",
    }  # fmt: skip
    assert themes[0].keys() == themes[1].keys()


def test_what_is_used_of_the_theme_is_listed_here() -> None:
    theme = configuration()["theme"]
    assert isinstance(theme, dict)
    assert set(theme) == THEME
    assert set(theme["features"]) == FEATURES
    folder = ROOT / "site_src" / "overrides"
    found = (path for path in folder.rglob("*") if path.is_file())
    assert {path.relative_to(folder).as_posix() for path in found} == OVERRIDES


def test_what_is_ours_knows_nothing_of_the_theme() -> None:
    """Templates and data: no class, no variable, no attribute that Material gave its name."""
    publish = ROOT / "scripts" / "lianxin" / "publish"
    texts = [*publish.rglob("*.j2"), *publish.glob("charts/*.py"), *publish.glob("data/*.py")]
    assert len(texts) > 20
    assert [path.name for path in texts if "md-" in path.read_text("utf-8")] == []


@pytest.fixture(scope="module")
def zensical(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The successor's command, in an environment of its own."""
    folder = tmp_path_factory.mktemp("zensical")
    made = subprocess.run([sys.executable, "-m", "venv", folder], check=False)
    if made.returncode != 0:
        pytest.skip("no environment can be made here")
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    options = ["--quiet", "--no-input", "--only-binary", ":all:", "--retries", "0"]
    command = [programs / "python", "-m", "pip", "install", *options, SUCCESSOR]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode != 0:
        pytest.skip(f"{SUCCESSOR} cannot be installed: {done.stderr.strip().splitlines()[-1:]}")
    return Path(shutil.which("zensical", path=str(programs)) or pytest.fail("no command"))


@pytest.mark.slow
def test_the_successor_builds_the_same_site(
    zensical: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def build(out: Path) -> set[str]:
        build_from(
            rich.register(),
            small.result(),
            out,
            Setting(site_url=test_whole_site.HOME),
            ledger(FILES),
        )
        return set(test_whole_site.read(out))

    @contextmanager
    def building(
        tree: Path, out: Path, as_of: date, held: int | None = None, config: str = "mkdocs.yml"
    ) -> Iterator[Callable[[], None]]:
        def wait() -> None:
            command = [zensical, "build", "--config-file", config]
            done = subprocess.run(command, cwd=tree, check=False, capture_output=True, text=True)
            assert done.returncode == 0, done.stdout + done.stderr
            shutil.move(tree / "site", out)  # it writes to no other place

        yield wait

    before = build(tmp_path / "material")
    monkeypatch.setattr(mkdocs_run, "building", building)
    after = build(tmp_path / "zensical")

    def ours(files: set[str]) -> set[str]:
        theirs = ("assets/javascripts/", "assets/stylesheets/", "assets/images/", "search")
        return {name for name in files if not name.startswith(theirs)}

    assert ours(after) == ours(before)
    site = test_whole_site.read(tmp_path / "zensical")
    assert b"zensical" in site["commitments/village/lights.html"]
    assert b"zensical" in site["en/commitments/village/lights.html"]
    pages = {n: Reading(c.decode()) for n, c in site.items() if n.endswith(".html")}
    given = {"site": site, "pages": pages}
    checks = [
        check
        for name, check in inspect.getmembers(test_whole_site, inspect.isfunction)
        if name.startswith("test_") and inspect.signature(check).parameters.keys() <= given.keys()
    ]
    assert len(checks) > 8
    for check in checks:
        check(**{name: given[name] for name in inspect.signature(check).parameters})
