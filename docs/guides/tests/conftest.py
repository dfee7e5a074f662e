from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from program import Prepare, Program

from bithuman_rest.testing import Emulator


@pytest.fixture(scope="session")
def emulator() -> Iterator[Emulator]:
    with Emulator() as emulator:
        yield emulator


@pytest.fixture(params=["python", "node"])
def prepare(request: pytest.FixtureRequest, emulator: Emulator, tmp_path: Path) -> Prepare:
    """Prepares a program, and an account whose time flies while the program waits."""

    def prepare(name: str, **account: object) -> Program:
        opened = emulator.account(**{"plan": "business", "clock": {"mode": "times", "factor": 3600}, **account})
        return Program(request.param, name, tmp_path, emulator, opened)

    return prepare
