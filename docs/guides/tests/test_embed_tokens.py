from __future__ import annotations

import re
from typing import Any

from program import Prepare
from web import ask, free_port, until_it_serves


def test_a_visitor_gets_a_page_of_their_own(prepare: Prepare) -> None:
    program, port = prepare("embed-tokens"), free_port()
    program.account.agent(code="A1", model="essence-2")
    program.account.agent(code="A2", status="processing")
    environment = {"PEPPER": "a pepper of sixteen bytes", "AGENTS": "A1 A2 A3", "PORT": str(port)}
    with program.start(environment=environment) as process:
        until_it_serves(port)
        assert ask(port, "/avatar/A1")[0] == 401
        assert ask(port, "/avatar/A4", **{"x-user": "ada"})[0] == 404
        status, page = ask(port, "/avatar/A1", **{"x-user": "ada"})
        assert (status, 'allow="microphone *' in page, "token=" in page) == (200, True, True)
        assert ask(port, "/avatar/A1", **{"x-user": "ada"})[0] == ask(port, "/avatar/A1", **{"x-user": "bob"})[0] == 200
        assert ask(port, "/avatar/A3", **{"x-user": "ada"})[0] == 503
        process.terminate()
        output, _ = process.communicate(timeout=30)
    assert program.account.secret not in page + output
    assert output.startswith("A3: ")
    asked: list[Any] = [request["body"] for request in program.account.requests() if request["status"] == 200]
    prints = [body["fingerprint"] for body in asked]
    assert prints[0] == prints[1] != prints[2] and re.fullmatch("[0-9a-f]{32,}", prints[0])
