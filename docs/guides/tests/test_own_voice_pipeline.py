from __future__ import annotations

from program import Prepare, Program, eventually

ROOM = ["A1", "essence-2", "wss://example.livekit.cloud", "my-room"]
TOKEN = {"LIVEKIT_AVATAR_TOKEN": "a-join-token"}


def pipeline(prepare: Prepare) -> Program:
    program = prepare("own-voice-pipeline", clock={"mode": "stepped"})
    program.account.agent(code="A1", model="essence-2")
    return program


def starts(program: Program) -> list[dict[str, object]]:
    return [request for request in program.account.requests() if request["path"] == "/v1/runtime-tokens/request"]


def live(program: Program) -> int:
    return sum(session["status"] != "ended" for session in program.account.control("/sessions"))


def test_the_avatar_comes_and_leaves(prepare: Prepare) -> None:
    program = pipeline(prepare)
    with program.start(*ROOM, environment=TOKEN) as process:
        eventually(lambda: live(program) == 1)
        program.account.advance(60)
        output, errors = process.communicate(timeout=30)
    assert (output.splitlines(), errors) == (["essence-2 is live in my-room", "ended after 60 s, 4 credits"], "")
    assert (process.returncode, live(program), program.charged()) == (0, 0, [4])


def test_it_leaves_when_the_time_is_up(prepare: Prepare) -> None:
    program = pipeline(prepare)
    code, lines = program.run(*ROOM, "--minutes", "0.02", **TOKEN)
    assert (code, lines[-1], live(program)) == (0, "the time is up", 0)


def test_an_avatar_that_may_have_come_is_not_started_again(prepare: Prepare) -> None:
    program = pipeline(prepare)
    program.account.fault("drop_after", match={"path": "/v1/runtime-tokens/request"})
    assert program.run(*ROOM, **TOKEN)[0] == 2
    assert (len(starts(program)), live(program)) == (1, 1)
