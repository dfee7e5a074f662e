from __future__ import annotations

from contextlib import AsyncExitStack
from functools import partial
from typing import Any

import pytest

from bithuman_rest import AsyncClient, AsyncJob, BithumanError
from case_stage import Stage, argument, method, raised, returned

pytestmark = pytest.mark.filterwarnings("ignore:.* was retired by the service:DeprecationWarning")


async def test_case(stage: Stage, case: dict[str, Any]) -> None:
    begun = stage.begin(case)
    step: dict[str, Any] | None = begun
    async with AsyncExitStack() as opened:
        client: AsyncClient | None = None
        while step is not None:
            report: dict[str, Any] = {}
            try:
                if client is None or step["fresh"]:
                    client = await opened.enter_async_context(AsyncClient(**begun["client"]))
                await run(client, step, report)
            except BithumanError as error:
                report["raised"] = raised(error)
            step = stage.end(case, begun["run"], report)


async def run(client: AsyncClient, step: dict[str, Any], report: dict[str, Any]) -> None:
    if step["shape"] == "construct":
        report["returned"] = None
        return
    arguments = {name: argument(value) for name, value in step["args"].items()}
    options = {} if step["shape"] in ("local", "resume") else {"options": step["options"] or None}
    call = partial(method(client, step["call"]), **arguments, **options)
    if step["then"]:
        await follow(call() if step["shape"] == "resume" else await call(), step, report)
    elif step["shape"] in ("stream", "duplex"):
        report["items"] = []
        async with call() if step["shape"] == "stream" else await call() as answer:
            for message in step.get("send", ()):
                await answer.send(message)
            await collect(answer, step["take"], report["items"])
    else:
        report["returned"] = returned(call() if step["shape"] in ("local", "resume") else await call())


async def follow(job: AsyncJob[Any], step: dict[str, Any], report: dict[str, Any]) -> None:
    if step["then"]["do"] == "wait":
        report["returned"] = returned(await job.wait(**step["then"]["args"]))
        return
    report["items"] = []
    async with job.watch(**step["then"]["args"]) as answer:
        await collect(answer, step["take"], report["items"])


async def collect(answer: Any, take: int | None, items: list[Any]) -> None:
    while take is None or len(items) < take:
        try:
            items.append(returned(await anext(answer)))
        except StopAsyncIteration:
            return
