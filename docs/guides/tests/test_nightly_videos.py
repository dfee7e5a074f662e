from __future__ import annotations

import csv
import wave

from program import Prepare, Program, eventually

RENDER = {"method": "POST", "path": "/v1/video/generate"}


def night(prepare: Prepare, rows: int = 4, **account: object) -> Program:
    program = prepare("nightly-videos", **account)
    program.account.agent(code="A1", model="essence-1")
    with wave.open(str(program.folder / "hello.wav"), "wb") as sound:
        sound.setparams((1, 2, 8000, 0, "NONE", ""))
        sound.writeframes(bytes(16000))
    lines = [f"v{number},A1,essence-1,hello.wav\n" for number in range(rows)]
    (program.folder / "tonight.csv").write_text("id,agent,model,sound\n" + "".join(lines))
    return program


def report(program: Program) -> list[dict[str, str]]:
    with (program.folder / "videos/report.csv").open(newline="") as file:
        return list(csv.DictReader(file))


def test_a_night_that_is_killed_is_paid_once(prepare: Prepare) -> None:
    program = night(prepare, balance=400)
    program.account.fault("stall_headers", match=RENDER)
    with program.start("tonight.csv", "videos"):
        eventually(lambda: sum(charge > 0 for charge in program.charged()) == 4)
    assert program.run("tonight.csv", "videos") == (0, ["4 videos, 0 failed, 50 at a time"])
    assert (sum(program.charged()), sum(charge > 0 for charge in program.charged())) == (8, 4)
    for number in range(4):
        assert (program.folder / f"videos/v{number}.mp4").read_bytes()[4:8] == b"ftyp"
    before = len(program.charged())
    assert program.run("tonight.csv", "videos") == (0, ["4 videos, 0 failed, 50 at a time"])
    assert len(program.charged()) == before


def test_a_small_balance_is_never_overdrawn(prepare: Prepare) -> None:
    program = night(prepare, balance=12)
    assert program.run("tonight.csv", "videos") == (0, ["4 videos, 0 failed, 2 at a time"])
    assert [line["credits"] for line in report(program)] == ["2"] * 4
    assert 402 not in {request["status"] for request in program.account.requests()}


def test_too_small_a_balance_begins_nothing(prepare: Prepare) -> None:
    program = night(prepare, balance=9)
    assert program.run("tonight.csv", "videos") == (2, ["there are not enough credits for all"])
    assert program.charged() == []


def test_a_row_that_is_refused_is_reported(prepare: Prepare) -> None:
    program = night(prepare, rows=2, balance=400)
    with (program.folder / "tonight.csv").open("a") as file:
        file.write("v9,A9,essence-1,hello.wav\n")
    assert program.run("tonight.csv", "videos") == (1, ["2 videos, 1 failed, 50 at a time"])
    assert [bool(line["problem"]) for line in report(program)] == [False, False, True]
    assert sum(program.charged()) == 4
