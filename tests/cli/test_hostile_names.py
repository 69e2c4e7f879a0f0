"""Names that mean something to a shell, a terminal, a page or a workflow are only names."""

from __future__ import annotations

import json
import os
import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from lianxin.cli import group

from tests.cli.running import AS_OF, finish, start

ROOT = Path(__file__).resolve().parents[2]

NAMES = (
    b"a\n::error::b.yaml",
    b"a\r::error::c.yaml",
    b"$(touch hacked).yaml",
    b"`touch hacked`.yaml",
    b"%0A::error::d.yaml",
    b"\x1b[31mred.yaml",
    "\u202elmay.evil.yaml".encode(),
    "\u200bunseen.yaml".encode(),
    b"-rf.yaml",
    b"\xff\xfe.yaml",
    b"'\"><script>hacked()<_script>.yaml",
    b"[x](javascript:hacked()).yaml",
    "中文 空格.yaml".encode(),
    b"{0}{file}%s.yaml",
)
TYPED = "x\n::error::\x1b[31m\u202ey"
"""What somebody may give as an argument, a branch name for instance."""
OURS = "error file=|warning file=|notice file=|stop-commands::|lianxin-"
COMMAND = re.compile(f"::(?!{OURS})")
STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f\u200b\u202a-\u202e\u2066-\u2069]")


@pytest.fixture(
    params=["plain", "-rf '\"\n$(touch hacked)\x1b[31m 中文", os.fsdecode(b"\xff{0}%s")]
)
def hostile(pristine: Path, tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """A register in a folder of such a name, with such names in it."""
    root = Path(shutil.copytree(pristine, tmp_path / request.param))
    (root / "regulations").mkdir()
    shutil.copy(ROOT / "regulations" / "two-links.yaml", root / "regulations")
    for folder in ("records", "regulations"):
        for name in NAMES:
            (root / folder / os.fsdecode(name)).write_text("x: 1\n")
    return root


def harmless(output: str) -> None:
    """It steers no terminal and gives no command to a workflow but our own, about files."""
    assert STEERING.findall(output) == []
    for one in output.split("\n"):
        assert not COMMAND.match(one), one
        assert not one.startswith("::error::"), one


def run(*arguments: str) -> Result:
    return CliRunner().invoke(group, arguments, catch_exceptions=False)


def test_what_commands_print(
    hostile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    root = str(hostile)
    on = ["--register", root]
    bad = os.fsdecode(NAMES[0])
    for arguments in (
        ["check", *on, *AS_OF],
        ["check", *on, *AS_OF, "--format", "github"],
        ["due", *on, *AS_OF],
        ["due", *on, *AS_OF, "--member", TYPED],
        ["explain", f"records/{TYPED}.yaml:1", *on],
        ["explain", TYPED, *on],
        ["explain", f"two-links/{TYPED}@x", *on],
        ["regulations", *on],
        ["coverage", *on],
        ["coverage", TYPED, *on],
        ["coverage", *on, "--format", "markdown"],
        ["what-if", f"two-links@{root}/regulations/{bad}", *on, *AS_OF],
        ["what-if", f"two-links@{TYPED}", *on],
        ["what-if", TYPED, *on],
        ["guard", f"{root}/records/{bad}"],
        ["guard", TYPED],
        ["new", "regulation", TYPED, *on],
        ["new", "regulation", "fit", "--title", TYPED, *on],
        ["schema", TYPED],
        ["demo", "--out", root],
        ["check", "--register", TYPED],
        ["check", *on, "--as-of", TYPED],
        ["check", *on, "--format", TYPED],
        [TYPED],
        ["check", f"--{TYPED}"],
    ):
        for language in (["--lang", "zh"], ["--lang", "en"]):
            result = run(*arguments, *(language if arguments != [TYPED] else []))
            assert result.exit_code in (0, 1, 2), arguments
            harmless(result.output)
    assert not list(tmp_path.rglob("hacked*"))


def test_annotations_and_json_hold_every_name(hostile: Path) -> None:
    document = json.loads(
        run("check", "--register", str(hostile), *AS_OF, "--format", "json").stdout
    )
    files = {finding["file"] for finding in document["findings"]}
    for folder in ("records", "regulations"):
        strange = [file for file in files if file.startswith(f"{folder}/")]
        assert len(strange) >= len(NAMES)
        assert f"{folder}/a<U+000A>::error::b.yaml" in files
        assert all(file.isprintable() for file in strange)


@pytest.mark.slow
def test_a_site_between_strange_names(hostile: Path, tmp_path: Path) -> None:
    out = hostile / "si\nte\x1b$(touch hacked)"
    words = ("site", "--register", hostile, *AS_OF, "--out", out)
    code, said, err = finish(start(*words, cwd=tmp_path))
    assert (code, err) == (0, "")
    harmless(said)
    pages = [path.read_text("utf-8") for path in out.rglob("*.html")]
    assert len(pages) > 10
    shown = (out / "findings.html").read_text("utf-8")
    assert "a&lt;U+000A&gt;::error::b.yaml" in shown
    for page in pages:
        assert "<script>hacked" not in page
        assert 'href="javascript' not in page
        assert not STEERING.search(page)
        assert os.fspath(tmp_path) not in page
    assert not list(tmp_path.rglob("hacked*"))
