from __future__ import annotations

from program import Prepare, Program


def spender(prepare: Prepare) -> Program:
    program = prepare("watch-spend", balance=3000, clock="real")
    program.account.agent(code="A1", name="Ada", model="essence-1")
    with program.account.client() as client:
        client.agents.generate(model="essence-1", prompt="A chef")
        client.agents.generate(model="expression-1", image="https://example.invalid/face.png")
        program.account.advance(60)
        client.video.generate(model="essence-1", agent_code="A1", text="Hello!")
        program.account.advance(600)
    return program


def test_what_was_spent_and_who_is_idle(prepare: Prepare) -> None:
    program = spender(prepare)
    for name, seconds in (("busy", 5), ("idle", 3000)):
        said = [{"role": "user", "message": "Hello", "seconds_ago": seconds}]
        session = {
            "session_id": name,
            "agent_code": "A1",
            "agent_name": "Ada",
            "started_seconds_ago": 3600,
            "messages": said,
        }
        program.account.control("/sessions", session)
    code, lines = program.run("--idle-minutes", "30", "--days", "2")
    assert code == 0
    assert lines[0].startswith("2 live sessions, ")
    assert lines[1:] == ["idle of Ada: ended", "252 credits in 2 days, 2748 left"]
    status = {session["id"]: session["status"] for session in program.account.control("/sessions")}
    assert (status["idle"], status["busy"]) == ("ended", "live")
    sums: dict[str, float] = {}
    for line in (program.folder / "spend.csv").read_text().splitlines()[1:]:
        _, price, credits = line.split(",")
        sums[price] = sums.get(price, 0) + float(credits)
    assert sums == {
        "usage_agent_generation_essence_1_by_api": 250,
        "usage_agent_generation_expression_1_by_api": 0,
        "usage_talking_video_essence_1_by_api": 2,
    }


def test_a_low_balance_is_an_exit_code(prepare: Prepare) -> None:
    program = prepare("watch-spend", balance=100)
    assert program.run() == (1, ["0 live sessions, 0 credits a minute", "0 credits in 7 days, 100 left"])
