from __future__ import annotations

from itertools import islice
from typing import Any

import pytest

from bithuman_rest import BithumanError, Client
from case_stage import Stage, argument, method, raised, returned

pytestmark = pytest.mark.filterwarnings("ignore:.* was retired by the service:DeprecationWarning")


def test_case(stage: Stage, case: dict[str, Any]) -> None:
    begun = stage.begin(case)
    report: dict[str, Any] = {}
    try:
        run(case, begun, report)
    except BithumanError as error:
        report["raised"] = raised(error)
    stage.end(case, begun, report)


def run(case: dict[str, Any], begun: dict[str, Any], report: dict[str, Any]) -> None:
    with Client(**begun["client"]) as client:
        if case["shape"] == "construct":
            report["returned"] = None
            return
        arguments = {name: argument(value) for name, value in begun["args"].items()}
        options = {} if case["shape"] == "local" else {"options": begun["options"] or None}
        answer = method(client, case["call"])(**arguments, **options)
        if case["shape"] != "stream":
            report["returned"] = returned(answer)
            return
        report["items"] = []
        with answer:
            for item in islice(answer, case.get("take")):
                report["items"].append(returned(item))
