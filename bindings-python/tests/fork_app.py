"""What servers load before they fork: a client that has been used already. For the fault suite."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable

from bithuman_rest import Client

client = Client("sk_forked_0001", base_url=os.environ["BITHUMAN_FORK_SERVICE"])


def work() -> str:
    """Calls the service, which learns the process from the path."""
    process = f"P{os.getpid()}"
    return "done" if client.agents.get(process).code == process else "wrong"


work()


def app(environ: dict[str, object], start_response: Callable[[str, list[tuple[str, str]]], object]) -> Iterable[bytes]:
    """For gunicorn."""
    done = work()
    start_response("200 OK", [("content-type", "text/plain")])
    return [f"{done} {os.getpid()}".encode()]


if folder := os.environ.get("BITHUMAN_FORK_FOLDER"):
    from celery import Celery

    queue = Celery("fork_app", broker="filesystem://", backend=f"file://{folder}/results")
    queue.conf.broker_transport_options = {
        "data_folder_in": f"{folder}/queue",
        "data_folder_out": f"{folder}/queue",
        "control_folder": f"{folder}/control",
    }

    @queue.task
    def celery_work() -> str:
        return f"{work()} {os.getpid()}"
