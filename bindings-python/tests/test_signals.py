from __future__ import annotations

import signal
import subprocess
import sys
import time

import pytest

from conftest import SECRET
from local_server import LocalServer

WAITING = """
import asyncio, signal, sys, time
# Whatever started the tests may have left it ignored.
signal.signal(signal.SIGINT, signal.default_int_handler)
from bithuman_rest import AsyncClient, Client

def sync(address):
    Client("{secret}", base_url=address).account.me()

def stream(address):
    next(Client("{secret}", base_url=address).agents.list())

async def later(address):
    await AsyncClient("{secret}", base_url=address).account.me()

def asynchronous(address):
    asyncio.run(later(address))

try:
    globals()[sys.argv[1]](sys.argv[2])
except KeyboardInterrupt:
    print("interrupted", time.time())
"""


@pytest.mark.parametrize("how", ["sync", "stream", "asynchronous"])
def test_ctrl_c_ends_a_call(how: str, server: LocalServer) -> None:
    command = [sys.executable, "-c", WAITING.replace("{secret}", SECRET), how, server.base("stall")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert server.stalled.acquire(timeout=25)
        pressed = time.time()
        process.send_signal(signal.SIGINT)
        output, _ = process.communicate(timeout=25)
    assert output.startswith("interrupted")
    assert float(output.split()[1]) - pressed < 5
    assert process.returncode == 0
    assert server.dropped.acquire(timeout=25)
