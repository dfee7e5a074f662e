from __future__ import annotations

import json

from program import Prepare, Program


def project(prepare: Prepare, **account: object) -> Program:
    program = prepare("credits-in-ci", **account)
    program.account.agent(code="A1", system_prompt="Be kind.")
    program.account.agent(code="A2", system_prompt="Be brief.")
    wanted = {"A1": {"system_prompt": "Be kind."}, "A2": {"system_prompt": 'Be "brief".'}}
    (program.folder / "agents.json").write_text(json.dumps(wanted))
    return program


def test_a_difference_is_told_then_applied(prepare: Prepare) -> None:
    program = project(prepare, balance=600)
    summary = str(program.folder / "summary.md")
    told = ["A1: same", "A2: differs", "600 credits, 500 needed"]
    assert program.run("agents.json", "--need", "500", GITHUB_STEP_SUMMARY=summary) == (1, told)
    assert (program.folder / "summary.md").read_text() == "".join(f"- {line}\n" for line in told)
    assert program.run("agents.json", "--apply") == (0, ["A1: same", "A2: changed", "600 credits, 0 needed"])
    assert program.run("agents.json") == (0, ["A1: same", "A2: same", "600 credits, 0 needed"])
    writes = [request["path"] for request in program.account.requests() if request["method"] == "POST"]
    assert writes.count("/v1/agent/A2") == 1 and "/v1/agent/A1" not in writes


def test_the_other_exit_codes(prepare: Prepare) -> None:
    program = project(prepare, balance=600)
    assert program.run("agents.json", "--need", "700")[0] == 3
    (program.folder / "agents.json").write_text('{"A9": {"system_prompt": "x"}}')
    assert program.run("agents.json") == (4, ["A9: missing", "600 credits, 0 needed"])
    code, lines = program.run("agents.json", BITHUMAN_API_SECRET="sk_wrong")
    assert (code, "replace the secret" in lines[0]) == (2, True)
