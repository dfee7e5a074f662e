from __future__ import annotations

import re

from program import Prepare, Program

from bithuman_rest import Client


def fleet(prepare: Prepare) -> Program:
    program = prepare("rotate-secrets")
    (program.folder / "secret.txt").write_text(program.account.secret + "\n")
    return program


def keys(program: Program) -> list[str]:
    return [key["alias"] for key in program.account.control("/keys")]


def test_hosts_go_on_while_the_key_is_replaced(prepare: Prepare) -> None:
    program, (old,) = fleet(prepare), keys(fleet(prepare))
    path = program.folder / "secret.txt"
    with Client(
        secret_provider=lambda: path.read_text().strip(), base_url=program.environment["BITHUMAN_BASE_URL"]
    ) as host:
        before = host.account.me().user_id
        code, (line,) = program.run("new", "secret.txt")
        made = re.match(r"(\S+) works and is in secret.txt; ", line)
        assert (code, made is not None) == (0, True)
        secret = path.read_text()
        assert secret != program.account.secret and secret not in line
        assert path.stat().st_mode & 0o777 == 0o600
        assert program.run("finish", "secret.txt", old) == (0, [f"{old} is deleted, left are: {made and made[1]}"])
        assert host.account.me().user_id == before


def test_nothing_is_deleted_when_the_new_key_does_not_prove_itself(prepare: Prepare) -> None:
    program = fleet(prepare)
    old = keys(program)
    program.account.fault("status", times=9, status=500, match={"path": "/v1/validate"})
    code, lines = program.run("new", "secret.txt")
    assert (code, len(lines)) == (1, 1)
    assert (program.folder / "secret.txt").read_text() == program.account.secret + "\n"
    assert set(old) < set(keys(program))
    assert program.run("finish", "secret.txt", old[0])[0] == 1
    assert set(old) < set(keys(program))
