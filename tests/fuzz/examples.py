"""How many examples a test of the whole path tries: few among all tests, many in `make fuzz`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from hypothesis import HealthCheck, settings

EXAMPLES = "LIANXIN_EXAMPLES"
"""Says to the profile `deep` how many examples a test tries; see tests/conftest.py."""
Test = TypeVar("Test", bound=Callable[..., None])


def few(count: int) -> Callable[[Test], Test]:
    """So many examples of a hundred, or of whatever number the chosen profile has instead."""
    chosen = max(1, settings.default.max_examples * count // 100)

    def apply(test: Test) -> Test:
        return settings(
            max_examples=chosen,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
        )(test)

    return apply
