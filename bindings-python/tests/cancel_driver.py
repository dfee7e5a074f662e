"""Begins a call and cancels it when told, for the fault suite. One line of JSON in, one out.

python cancel_driver.py async|sync
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import signal
import sys
import threading
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from bithuman_rest import AsyncClient, Client

SECRET = "sk_cancelled_0001"


def read() -> dict[str, Any]:
    order: dict[str, Any] = json.loads(sys.stdin.readline() or "{}")
    return order


def tell(**facts: object) -> None:
    print(json.dumps(facts), flush=True)


def call(client: Any, order: dict[str, Any]) -> Any:
    """The call of a cell. The async client's is awaited by the caller."""
    calls: dict[str, Callable[[], Any]] = {
        "upload": lambda: client.files.upload(file=order["file"], file_type="document"),
        "poll": lambda: client.agents.wait("A1", interval=0.1),
        "download": lambda: client.models.download_self_hosted_avatar("A1", order["target"]),
        "stream": lambda: client.speech.stream(text="hello"),
    }
    return calls.get(order["begin"], client.account.me)()


def footprint() -> tuple[int, int]:
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return len(os.listdir("/proc/self/fd")), pages * os.sysconf("SC_PAGE_SIZE")


async def drain(started: Any) -> None:
    if isinstance(started, Awaitable):
        await started
        return
    async for _ in started:
        pass


async def in_tasks() -> None:
    while order := await asyncio.to_thread(read):
        if "many" in order:
            await many(order)
            continue
        async with AsyncClient(SECRET, base_url=order["url"]) as client:
            task = asyncio.ensure_future(drain(call(client, order)))
            await asyncio.to_thread(read)
            begun = time.perf_counter()
            task.cancel()
            ended = await asyncio.gather(task, return_exceptions=True)
            tell(ms=(time.perf_counter() - begun) * 1000, ended=type(ended[0]).__name__)


async def many(order: dict[str, Any]) -> None:
    async with AsyncClient(SECRET, base_url=order["url"], max_retries=0) as client:

        async def cancel(count: int) -> None:
            for _ in range(count // 100):
                tasks = [asyncio.ensure_future(client.account.me()) for _ in range(100)]
                await asyncio.sleep(0.01)
                for task in tasks:
                    task.cancel()
                done = await asyncio.gather(*tasks, return_exceptions=True)
                assert all(isinstance(one, asyncio.CancelledError) for one in done)
            await asyncio.sleep(0.3)

        await cancel(order["many"] // 5)
        files, memory = footprint()
        await cancel(order["many"])
        after = footprint()
        tell(descriptors=after[0] - files, memory=after[1] - memory, tasks=len(asyncio.all_tasks()) - 1)


def interrupted() -> None:
    """Ctrl-C is a signal to the process; the main thread is in the call."""
    # Who is started in the background, as by `&` of a shell, ignores it.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    pressed: list[float] = []

    def press() -> None:
        read()
        pressed.append(time.perf_counter())
        os.kill(os.getpid(), signal.SIGINT)

    while order := read():
        with Client(SECRET, base_url=order["url"]) as client:
            finger = threading.Thread(target=press)
            finger.start()
            try:
                started = call(client, order)
                for _ in started if order["begin"] == "stream" else ():
                    pass
                ended = "returned"
            except BaseException as error:  # noqa: BLE001 - its name is what is told
                ended = type(error).__name__
            begun = pressed.pop() if pressed else float("nan")
            tell(ms=(time.perf_counter() - begun) * 1000, ended=ended)
            finger.join()


if __name__ == "__main__":
    {"async": lambda: asyncio.run(in_tasks()), "sync": interrupted}[sys.argv[1]]()
