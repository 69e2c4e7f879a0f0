"""The folder in which mutmut works: links to the checkout, and a pyproject.toml of its own."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ALSO = ("scripts", "records", "regulations", "site_src", "mkdocs.yml", "README.md")
"""What tests read beside the code, which mutmut copies next to it."""
TESTS: dict[str, tuple[str, ...]] = {
    "engine": ("engine", "whatif", "windows", "verbs"),
    "publish": ("publish",),
    "audit": ("audit", "history"),
}
"""The tests that are to hold a package, below tests/; others of its name only by default."""


def code(package: str) -> Path:
    """The folder of a package in the checkout."""
    return ROOT / "scripts" / "lianxin" / package


def stage(package: str, build: Path = ROOT / "build") -> Path:
    """Make, or bring up to date, the folder for one package; nothing in it is judged yet."""
    folder = build / "mutation" / package
    folder.mkdir(parents=True, exist_ok=True)
    links = {"src": "scripts", "tests": "tests"} | {name: name for name in ALSO}
    for name, target in links.items():
        link = folder / name
        if not link.is_symlink():
            link.symlink_to(ROOT / target)
    (folder / "pyproject.toml").write_text(pyproject(package), encoding="utf-8")
    return folder


def pyproject(package: str) -> str:
    """The project's own pyproject.toml with the other source root, and mutmut's part."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    ours, theirs = 'pythonpath = [".", "scripts"]', 'pythonpath = [".", "src"]'
    if ours not in text:
        raise ValueError(f"pyproject.toml has no line {ours}")
    options: dict[str, bool | int | str | Sequence[str]] = {
        "source_paths": ["src"],
        "only_mutate": [f"src/lianxin/{package}/*"],
        "also_copy": list(ALSO),
        "pytest_add_cli_args_test_selection": [
            f"tests/{name}" for name in TESTS.get(package, (package,))
        ],
        "pytest_add_cli_args": [
            "--hypothesis-profile=mutation",
            *("-p", "no:cacheprovider"),
            *("-p", "no:xdist"),
            *("-p", "tests.mutation.order"),
            *("-m", "not slow"),  # those that look through the whole register of the checkout
        ],
        "track_dependencies": False,
        "use_git_change_detection": False,
        # Each mutant begins with empty caches; a plain fork would inherit full ones, and what
        # is changed in a function whose result is remembered would never be noticed.
        "process_isolation": "forkserver",
        "timeout_multiplier": 8,
    }
    lines = [f"{name} = {json.dumps(value)}" for name, value in options.items()]
    return text.replace(ours, theirs) + "\n[tool.mutmut]\n" + "\n".join(lines) + "\n"
