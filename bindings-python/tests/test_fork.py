from __future__ import annotations

import asyncio
import multiprocessing
import os
import time

import pytest

from bithuman_rest import AsyncClient, Client
from conftest import SECRET
from local_server import LocalServer

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here"),
    # Forking beside threads is what is tested.
    pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning"),
]


def ends_well(process: int, seconds: float = 60) -> bool:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        ended, status = os.waitpid(process, os.WNOHANG)
        if ended:
            return status == 0
        time.sleep(0.01)
    os.kill(process, 9)
    os.waitpid(process, 0)
    return False


def test_a_used_client_works_in_a_forked_child_and_in_its_parent(client: Client) -> None:
    client.account.me()
    for _ in range(20):
        child = os.fork()
        if child == 0:
            status = 1
            try:
                status = 0 if client.account.me().user_id == "u_1" else 2
            finally:
                os._exit(status)
        assert ends_well(child)
        assert client.account.me().user_id == "u_1"


def test_an_async_client_works_in_a_forked_child(server: LocalServer) -> None:
    client = AsyncClient(SECRET, base_url=server.url)
    assert asyncio.run(call(client)) == "u_1"
    child = os.fork()
    if child == 0:
        status = 1
        try:
            status = 0 if asyncio.run(call(client)) == "u_1" else 2
        finally:
            os._exit(status)
    assert ends_well(child)


async def call(client: AsyncClient) -> str:
    return (await client.account.me()).user_id


def fetch(address: str) -> str:
    with Client(SECRET, base_url=address) as client:
        return client.account.me().user_id


def test_a_pool_of_forked_processes_works(server: LocalServer, client: Client) -> None:
    client.account.me()
    with multiprocessing.get_context("fork").Pool(2) as pool:
        assert pool.map(fetch, [server.url] * 8) == ["u_1"] * 8
