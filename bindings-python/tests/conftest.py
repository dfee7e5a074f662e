from __future__ import annotations

from collections.abc import Iterator

import pytest

from bithuman_rest import Client
from case_stage import Stage
from local_server import LocalServer, running

SECRET = "sk_never_to_be_printed_4242"


@pytest.fixture
def server() -> Iterator[LocalServer]:
    with running() as server:
        yield server


@pytest.fixture
def client(server: LocalServer) -> Iterator[Client]:
    with Client(SECRET, base_url=server.url) as client:
        yield client


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "case" in metafunc.fixturenames:
        cases = Stage.shared().cases()
        metafunc.parametrize("case", cases, ids=[case["id"] for case in cases])


@pytest.fixture
def stage() -> Stage:
    return Stage.shared()


def pytest_unconfigure() -> None:
    Stage.stop()
