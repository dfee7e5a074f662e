from __future__ import annotations

from contextlib import ExitStack
from functools import partial
from itertools import islice
from typing import Any

import pytest

from bithuman_rest import BithumanError, Client
from case_stage import Stage, argument, method, raised, returned

pytestmark = pytest.mark.filterwarnings("ignore:.* was retired by the service:DeprecationWarning")


def test_case(stage: Stage, case: dict[str, Any]) -> None:
    begun = stage.begin(case)
    step: dict[str, Any] | None = begun
    with ExitStack() as opened:
        client: Client | None = None
        while step is not None:
            report: dict[str, Any] = {}
            try:
                if client is None or step["fresh"]:
                    client = opened.enter_context(Client(**begun["client"]))
                run(client, step, report)
            except BithumanError as error:
                report["raised"] = raised(error)
            step = stage.end(case, begun["run"], report)


def run(client: Client, step: dict[str, Any], report: dict[str, Any]) -> None:
    if step["shape"] == "construct":
        report["returned"] = None
        return
    arguments = {name: argument(value) for name, value in step["args"].items()}
    options = {} if step["shape"] in ("local", "resume") else {"options": step["options"] or None}
    call = partial(method(client, step["call"]), **arguments, **options)
    if step["then"]:
        call = partial(getattr(call(), step["then"]["do"]), **step["then"]["args"])
    if step["shape"] not in ("stream", "duplex") and (not step["then"] or step["then"]["do"] == "wait"):
        report["returned"] = returned(call())
        return
    report["items"] = []
    with call() as answer:
        for message in step.get("send", ()):
            answer.send(message)
        for item in islice(answer, step["take"]):
            report["items"].append(returned(item))
