from __future__ import annotations

from contextlib import AsyncExitStack
from typing import Any

import pytest

from bithuman_rest import AsyncClient, BithumanError
from case_stage import Stage, argument, method, raised, returned

pytestmark = pytest.mark.filterwarnings("ignore:.* was retired by the service:DeprecationWarning")


async def test_case(stage: Stage, case: dict[str, Any]) -> None:
    begun = stage.begin(case)
    step: dict[str, Any] | None = begun
    async with AsyncExitStack() as opened:
        client = None
        while step is not None:
            report: dict[str, Any] = {}
            try:
                client = client or await opened.enter_async_context(AsyncClient(**begun["client"]))
                await run(client, step, report)
            except BithumanError as error:
                report["raised"] = raised(error)
            step = stage.end(case, begun["run"], report)


async def run(client: AsyncClient, step: dict[str, Any], report: dict[str, Any]) -> None:
    if step["shape"] == "construct":
        report["returned"] = None
        return
    arguments = {name: argument(value) for name, value in step["args"].items()}
    options = {} if step["shape"] == "local" else {"options": step["options"] or None}
    answer = method(client, step["call"])(**arguments, **options)
    if step["shape"] == "stream":
        await collect(answer, step["take"], report)
    elif step["shape"] == "duplex":
        conversation = await answer
        for message in step.get("send", ()):
            await conversation.send(message)
        await collect(conversation, step["take"], report)
    else:
        report["returned"] = returned(answer if step["shape"] == "local" else await answer)


async def collect(answer: Any, take: int | None, report: dict[str, Any]) -> None:
    items = report["items"] = []
    async with answer:
        if take == 0:
            return
        async for item in answer:
            items.append(returned(item))
            if len(items) == take:
                return
