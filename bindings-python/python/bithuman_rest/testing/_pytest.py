"""Fixtures that pytest finds by itself once the package is installed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from ._account import Account
from ._emulator import Emulator


@pytest.fixture(scope="session")
def bithuman_emulator() -> Iterator[Emulator]:
    """The emulator, one process for all tests."""
    with Emulator() as emulator:
        yield emulator


@pytest.fixture
def bithuman_account(bithuman_emulator: Emulator) -> Account:
    """A new account for this test. An hour passes in a second, also for clients that wait."""
    return bithuman_emulator.account(clock={"mode": "times", "factor": 3600})
