"""Forks processes that hold a client in use, in every way that servers do. For the fault suite; prints one line of JSON.

python fork_driver.py fork|pool|gunicorn|celery|exit COUNT
"""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import os
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

SERVICE = os.environ["BITHUMAN_FORK_SERVICE"]
SECRET = "sk_forked_0001"
PATIENCE = 60.0
warnings.filterwarnings("ignore", ".*fork.*", DeprecationWarning)


def wait(process: int, until: float) -> str:
    """How a child ended: `done`, `failed` or `hung`."""
    while time.monotonic() < until:
        ended, status = os.waitpid(process, os.WNOHANG)
        if ended:
            return "done" if status == 0 else "failed"
        time.sleep(0.002)
    os.kill(process, 9)
    os.waitpid(process, 0)
    return "hung"


def fork(count: int) -> list[str]:
    """Forks while another thread is always in a call; every other child uses an async client that its parent used."""
    import fork_app
    from bithuman_rest import AsyncClient

    other = AsyncClient(SECRET, base_url=SERVICE)

    async def call() -> None:
        await other.agents.get(f"P{os.getpid()}")

    asyncio.run(call())
    stop = threading.Event()

    def busy() -> None:
        while not stop.is_set():
            fork_app.work()

    caller = threading.Thread(target=busy)
    caller.start()
    ends: list[str] = []
    while len(ends) < count:
        children = []
        for number in range(min(10, count - len(ends))):
            child = os.fork()
            if child == 0:
                status = 1
                try:
                    if number % 2:
                        asyncio.run(call())
                    status = 0 if fork_app.work() == "done" else 2
                finally:
                    os._exit(status)
            children.append(child)
        until = time.monotonic() + PATIENCE
        ends += [wait(child, until) for child in children]
    stop.set()
    caller.join()
    return ends


def pool(count: int) -> list[str]:
    import fork_app

    with multiprocessing.get_context("fork").Pool(4) as processes:
        results = [processes.apply_async(fork_app.work) for _ in range(count)]
        return [result.get(PATIENCE) for result in results]


@contextmanager
def started(*command: str, listener: socket.socket | None = None, **environment: str) -> Iterator[None]:
    folder = Path(__file__).parent
    everything = {**os.environ, **environment, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    kept = () if listener is None else (listener.fileno(),)
    process = subprocess.Popen(
        [sys.executable, "-m", *command], cwd=tempfile.gettempdir(), env=everything, pass_fds=kept, **quiet
    )
    try:
        yield
    finally:
        process.terminate()
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def gunicorn(count: int) -> list[str]:
    listener = socket.create_server(("127.0.0.1", 0))
    address = f"127.0.0.1:{listener.getsockname()[1]}"
    place = f"fd://{listener.fileno()}"
    with (
        listener,
        started("gunicorn", "--preload", "--workers", "4", "--bind", place, "fork_app:app", listener=listener),
    ):

        def ask() -> str:
            try:
                with urllib.request.urlopen(f"http://{address}/", timeout=PATIENCE) as answer:
                    return str(answer.read().decode().split()[0])
            except OSError as error:
                return f"failed: {error}"

        return [ask() for _ in range(count)]


def celery(count: int) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        for name in ("queue", "control", "results"):
            Path(folder, name).mkdir()
        os.environ["BITHUMAN_FORK_FOLDER"] = folder
        import fork_app

        options = [
            "--pool",
            "prefork",
            "--concurrency",
            "4",
            "--without-gossip",
            "--without-mingle",
            "--loglevel",
            "ERROR",
        ]
        with started("celery", "--app", "fork_app:queue", "worker", *options):
            results = [fork_app.celery_work.delay() for _ in range(count)]
            return [str(result.get(timeout=PATIENCE)).split()[0] for result in results]


ENDINGS = {
    "calls in daemon threads": """
import threading, time
for _ in range(20):
    threading.Thread(target=lambda: client.agents.get("STALL"), daemon=True).start()
time.sleep(0.3)
""",
    "tasks that nobody awaits": """
import asyncio
async def main():
    other = AsyncClient("sk_x", base_url=address)
    tasks = [asyncio.create_task(other.agents.get("STALL")) for _ in range(20)]
    await asyncio.sleep(0.3)
asyncio.run(main())
""",
    "a stream that was left": """
stream = client.agents.list()
next(stream)
""",
    "an exception": """
import threading, time
threading.Thread(target=lambda: client.agents.get("STALL"), daemon=True).start()
time.sleep(0.3)
raise SystemExit(0)
""",
    "a subinterpreter, which is refused and harms nobody": """
import _xxsubinterpreters as interpreters
inner = interpreters.create()
try:
    interpreters.run_string(inner, "import bithuman_rest; bithuman_rest.Client('sk_x')")
except interpreters.RunFailedError as error:
    refused = str(error)
else:
    refused = "nothing"
interpreters.destroy(inner)
assert "main interpreter only" in refused, refused
assert client.agents.get("P0").code == "P0"
""",
}
BEGINNING = """
import sys
from bithuman_rest import AsyncClient, Client
address = sys.argv[1]
client = Client("sk_x", base_url=address)
client.agents.get("P0")
"""


def leave(_: int) -> list[str]:
    """Interpreters that end with calls in flight."""

    def end(name: str, program: str) -> str:
        command = [sys.executable, "-c", BEGINNING + program, SERVICE]
        try:
            ended = subprocess.run(command, check=False, capture_output=True, text=True, timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            return f"hung: {name}"
        fine = ended.returncode == 0 and not ended.stderr
        return "done" if fine else f"failed: {name}: {ended.returncode} {ended.stderr[:300]}"

    return [end(name, program) for name, program in ENDINGS.items()]


WAYS: dict[str, Callable[[int], list[str]]] = {
    "fork": fork,
    "pool": pool,
    "gunicorn": gunicorn,
    "celery": celery,
    "exit": leave,
}

if __name__ == "__main__":
    print(json.dumps(WAYS[sys.argv[1]](int(sys.argv[2]))))
