"""What all tests share: the browser, and comparing with expected files."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from setup_steps.system import find_browser

ROOT = Path(__file__).resolve().parents[1]
GOLDEN = ROOT / "tests" / "golden"
# Chromium's own housekeeping asks hosts outside, which no test may do.
QUIET = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
)

# No test fails because a machine is slow; and what lands is judged by the same examples
# each time, while whoever works on the code tries new ones with every run.
settings.register_profile("lianxin", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
# `make fuzz`: as many examples as there is time for.
settings.register_profile(
    "deep", deadline=None, max_examples=int(os.environ.get("LIANXIN_EXAMPLES", "1000"))
)
# `make mutation`: a test only has to fail, not to say with what smallest example.
settings.register_profile(
    "mutation",
    deadline=None,
    max_examples=30,
    derandomize=True,
    database=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=list(HealthCheck),
)
settings.load_profile("ci" if os.environ.get("CI") else "lianxin")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that `make golden` uses."""
    parser.addoption("--renew-golden", action="store_true", help="write tests/golden again")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark what uses the browser; when renewing, run only what has expected files."""
    for item in items:
        if "chromium" in getattr(item, "fixturenames", ()):
            item.add_marker("browser")
    if config.getoption("--renew-golden"):
        wanted = [item for item in items if "golden" in getattr(item, "fixturenames", ())]
        config.hook.pytest_deselected(items=[item for item in items if item not in wanted])
        items[:] = wanted


@pytest.fixture(scope="session", autouse=True)
def memory_of_builds(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Builds remember in a folder of the tests, never in that of whoever runs them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="session")
def chromium() -> dict[str, Any]:
    """Arguments for Playwright's `chromium.launch(**chromium)`.

    `make test` demands a browser; plain pytest skips these tests without one.
    """
    browser = find_browser(os.environ)
    if browser is None:
        if os.environ.get("LIANXIN_REQUIRE_BROWSER"):
            pytest.fail("no Chromium; see python3 scripts/setup.py test")
        pytest.skip("no Chromium; LIANXIN_CHROMIUM may point to one")
    # Chromium refuses its sandbox to root; the pages are our own.
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    return {
        "executable_path": str(browser),
        "headless": True,
        "args": [*QUIET, *(["--no-sandbox"] if root else [])],
    }


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str | bytes], None]:
    """`golden(name, actual)` compares with tests/golden/<name>, byte for byte."""
    renew = request.config.getoption("--renew-golden")

    def compare(name: str, actual: str | bytes) -> None:
        path = GOLDEN / name
        data = actual.encode() if isinstance(actual, str) else actual
        if renew:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        assert path.is_file(), f"{path} is missing: make golden"
        expected = path.read_bytes()
        if isinstance(actual, str):
            # As text, so that a failure shows the lines that differ.
            assert actual == expected.decode(), "make golden renews it, if this is right"
        else:
            assert data == expected, "make golden renews it, if this is right"

    return compare
