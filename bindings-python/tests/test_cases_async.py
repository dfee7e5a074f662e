from __future__ import annotations

from typing import Any

import pytest

from bithuman_rest import AsyncClient, BithumanError
from case_stage import Stage, argument, method, raised, returned

pytestmark = pytest.mark.filterwarnings("ignore:.* was retired by the service:DeprecationWarning")


async def test_case(stage: Stage, case: dict[str, Any]) -> None:
    begun = stage.begin(case)
    report: dict[str, Any] = {}
    try:
        await run(case, begun, report)
    except BithumanError as error:
        report["raised"] = raised(error)
    stage.end(case, begun, report)


async def run(case: dict[str, Any], begun: dict[str, Any], report: dict[str, Any]) -> None:
    async with AsyncClient(**begun["client"]) as client:
        if case["shape"] == "construct":
            report["returned"] = None
            return
        arguments = {name: argument(value) for name, value in begun["args"].items()}
        options = {} if case["shape"] == "local" else {"options": begun["options"] or None}
        answer = method(client, case["call"])(**arguments, **options)
        if case["shape"] == "stream":
            await collect(answer, case.get("take"), report)
        else:
            report["returned"] = returned(answer if case["shape"] == "local" else await answer)


async def collect(answer: Any, take: int | None, report: dict[str, Any]) -> None:
    items = report["items"] = []
    async with answer:
        if take == 0:
            return
        async for item in answer:
            items.append(returned(item))
            if len(items) == take:
                return
