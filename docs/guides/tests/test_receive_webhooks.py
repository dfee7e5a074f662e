from __future__ import annotations

import json
from pathlib import Path

from program import Prepare, Program, eventually
from web import ask, free_port, until_it_serves

ORDER = {"order": "order 1", "agent": "A1", "model": "essence-1", "sound": "https://example.com/hello.wav"}


def studio(prepare: Prepare, clock: object) -> tuple[Program, dict[str, str]]:
    program, port = prepare("receive-webhooks", clock=clock), free_port()
    program.account.agent(code="A1", model="essence-1")
    return program, {"PORT": str(port), "PUBLIC_URL": f"http://127.0.0.1:{port}"}


def done(program: Program) -> list[Path]:
    return sorted((program.folder / "state/done").glob("*.mp4"))


def test_a_video_is_saved_when_its_delivery_comes(prepare: Prepare) -> None:
    program, environment = studio(prepare, {"mode": "stepped"})
    port = int(environment["PORT"])
    with program.start(environment=environment):
        until_it_serves(port)
        job = json.loads(ask(port, "/videos", ORDER)[1])["job"]
        assert json.loads(ask(port, "/videos", ORDER)[1])["job"] == job
        program.account.advance(120)
        eventually(lambda: bool(done(program)) and not any((program.folder / "state/waiting").iterdir()))
    assert [path.name for path in done(program)] == [f"{job}.mp4"]
    assert [delivery["delivered"] for delivery in program.account.control("/deliveries")] == [True]
    assert (program.folder / "state/webhook.secret").stat().st_mode & 0o777 == 0o600
    assert program.charged()[0] == 4 and sum(program.charged()) == 2


def test_a_lost_delivery_delays_but_loses_nothing(prepare: Prepare) -> None:
    program, environment = studio(prepare, {"mode": "stepped"})
    port = int(environment["PORT"])
    with program.start(environment=environment):
        until_it_serves(port)
        ask(port, "/videos", ORDER)
    program.account.control("/clock", {"mode": "times", "factor": 600})
    eventually(lambda: any(not delivery["delivered"] for delivery in program.account.control("/deliveries")))
    with program.start(environment=environment):
        eventually(lambda: bool(done(program)))
    assert len(done(program)) == 1
    created = [request for request in program.account.requests() if request["path"] == "/v1/webhooks"]
    assert len(created) == 1


def test_a_stranger_is_turned_away(prepare: Prepare) -> None:
    program, environment = studio(prepare, {"mode": "stepped"})
    with program.start(environment=environment):
        until_it_serves(int(environment["PORT"]))
        body = {"id": "evt_1", "event": "video.completed", "created": 1790000000, "data": {"job_id": "vid_1"}}
        assert ask(int(environment["PORT"]), "/bithuman", body)[0] == 400


def test_a_wait_that_breaks_off_ends_no_service_and_loses_no_video(prepare: Prepare) -> None:
    program, environment = studio(prepare, {"mode": "stepped"})
    port = int(environment["PORT"])
    with program.start(environment=environment) as running:
        until_it_serves(port)
        job = json.loads(ask(port, "/videos", ORDER)[1])["job"]
        program.account.control("/revoke", {})
        assert running.stdout is not None
        assert running.stdout.readline().startswith(f"{job}: ")
        assert ask(port, "/bithuman", {})[0] == 400
    assert [kept.name for kept in (program.folder / "state/waiting").iterdir()] == [job]
