from __future__ import annotations

import csv

from program import Prepare, Program, eventually

ROWS = "id,model,prompt\n1,essence-1,A chef\n2,expression-1,A guide\n3,essence-1,A pilot\n4,expression-1,A nurse\n"
BEGIN = {"method": "POST", "path": "/v1/agent/generate"}


def batch(prepare: Prepare) -> Program:
    program = prepare("batch-of-agents", balance=1100)
    (program.folder / "people.csv").write_text(ROWS)
    return program


def agents(program: Program) -> list[str]:
    """The agents of the rows 1 to 4."""
    with (program.folder / "people.jobs.csv").open(newline="") as file:
        begun = {row["id"]: row["agent"] for row in csv.DictReader(file)}
    return [begun[number] for number in "1234"]


def test_the_plan_spends_nothing(prepare: Prepare) -> None:
    program = batch(prepare)
    assert program.run("people.csv") == (0, ["4 to begin: 1000 of 1100 credits, up to 15 minutes"])
    assert program.charged() == []


def test_a_batch_that_is_killed_is_paid_once(prepare: Prepare) -> None:
    program = batch(prepare)
    program.account.fault("stall_headers", match=BEGIN)
    with program.start("people.csv", "--go"):
        eventually(lambda: len(program.charged()) == 4)
    code, lines = program.run("people.csv", "--go")
    assert (code, lines[-1]) == (0, "4 ready, 0 failed")
    assert program.charged() == [250] * 4
    assert len(set(agents(program))) == 4
    before = len(program.account.requests())
    assert program.run("people.csv", "--go")[1][-1] == "4 ready, 0 failed"
    assert "POST" not in {request["method"] for request in program.account.requests()[before:]}


def test_a_batch_without_credits_pauses(prepare: Prepare) -> None:
    program = batch(prepare)
    program.account.fault("status", status=402, code="INSUFFICIENT_BALANCE", match=BEGIN)
    code, lines = program.run("people.csv", "--go")
    assert code == 2
    assert lines[-1].startswith("paused: ") and "top up the account" in lines[-1]
    assert program.run("people.csv", "--go")[1][-1] == "4 ready, 0 failed"
    assert program.charged() == [250] * 4


def test_a_row_that_is_refused_costs_nothing(prepare: Prepare) -> None:
    program = batch(prepare)
    (program.folder / "people.csv").write_text("id,model,prompt\n1,essence-1,A chef\n2,expression-2,A dragon\n")
    program.account.control("/balance", {"balance": 2250})
    program.account.control("/subject", {"subject": "other"})
    code, lines = program.run("people.csv", "--go")
    assert (code, lines[1][:40], lines[2]) == (1, "1: essence-1 needs a photoreal person; u", "1 ready, 1 failed")
    assert program.charged() == [2000]
