"""A plugin of pytest: what is quick to fail comes first, the many examples of hypothesis last."""

from __future__ import annotations

import pytest


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep the order otherwise."""
    items.sort(key=lambda item: bool(getattr(_function(item), "is_hypothesis_test", False)))


def _function(item: pytest.Item) -> object:
    return getattr(item, "obj", None)
