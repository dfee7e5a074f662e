from __future__ import annotations

import hashlib
import json

from program import Prepare, Program


def downloads(program: Program) -> int:
    return sum(request["path"].endswith("/model/download") for request in program.account.requests())


def test_models_are_fetched_once_and_described(prepare: Prepare) -> None:
    program = prepare("ship-models", clock="real")
    program.account.agent(code="A1", model="essence-2")
    program.account.agent(code="A2", model="essence-1")
    program.account.agent(code="A3", model="expression-1")
    code, lines = program.run("models", "A1", "A2", "A3")
    manifest = json.loads((program.folder / "models/manifest.json").read_text())
    for agent in ("A1", "A2"):
        held = (program.folder / "models" / f"{agent}.imx").read_bytes()
        assert manifest[agent]["sha256"] == hashlib.sha256(held).hexdigest()
        assert manifest[agent]["size"] == len(held) == 3 * 1024 * 1024
    assert code == 1
    assert lines[2] == "A3: choose a model that has a file: essence-1, essence-2 or expression-2"
    before = downloads(program)
    assert program.run("models", "A1", "A2") == (0, lines[:2])
    assert downloads(program) == before


def test_a_transfer_that_broke_goes_on(prepare: Prepare) -> None:
    program = prepare("ship-models", clock="real")
    program.account.agent(code="A1", model="essence-2")
    program.account.fault("truncate", bytes=2_000_000, match={"origin": "media", "path": "*"})
    code, lines = program.run("models", "A1")
    held = (program.folder / "models/A1.imx").read_bytes()
    assert (code, lines) == (0, [f"A1: {hashlib.sha256(held).hexdigest()}"])
    program.account.control("/balance", {"balance": 0})
