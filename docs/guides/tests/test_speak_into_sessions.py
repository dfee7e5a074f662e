from __future__ import annotations

from program import Prepare, Program

SAID = ["The visitor is Ada.", "Welcome back, Ada!"]


def live(prepare: Prepare, *rooms: str) -> Program:
    program = prepare("speak-into-sessions")
    program.account.agent(code="A1")
    for room in rooms:
        program.account.room("A1", room_id=room, deliverable=room != "deaf")
    return program


def test_every_room_that_can_hear_is_told_once(prepare: Prepare) -> None:
    program = live(prepare, "hall", "deaf", "desk")
    code, lines = program.run("A1", *SAID)
    assert (code, sorted(lines)) == (0, ["desk: heard it", "hall: heard it"])
    heard = [(entry["room_id"], entry["text"]) for entry in program.account.control("/speech-log")]
    assert sorted(heard) == sorted((room, text) for room in ("desk", "hall") for text in SAID)


def test_nobody_is_there(prepare: Prepare) -> None:
    assert live(prepare).run("A1", *SAID) == (1, ["nobody is there"])


def test_an_unknown_agent(prepare: Prepare) -> None:
    code, lines = live(prepare).run("A2", *SAID)
    assert (code, lines) == (2, ["A2: check the code: it is wrong, or not of this account"])


def test_a_lost_answer_is_not_said_twice(prepare: Prepare) -> None:
    program = live(prepare, "hall")
    program.account.fault("drop_after", match={"method": "POST", "path": "*/speak"})
    assert program.run("A1", *SAID) == (1, ["hall: may have heard it, so it is not said again (no answer)"])
    assert [entry["text"] for entry in program.account.control("/speech-log")] == SAID
