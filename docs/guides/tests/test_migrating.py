"""What `by_hand` loses and `with_the_client` keeps, counted by the emulator."""

from __future__ import annotations

import json
import subprocess

import pytest
from program import PROGRAMS, Prepare, Program

BEGIN = {"method": "POST", "path": "/v1/agent/generate"}


@pytest.mark.parametrize(("name", "charges"), [("by-hand", [250, 250]), ("with-the-client", [250])])
def test_a_lost_answer(prepare: Prepare, name: str, charges: list[int]) -> None:
    program = prepare(name)
    program.account.fault("drop_after", match=BEGIN)
    assert program.run("make", "A museum guide")[0] == 0
    assert program.charged() == charges


@pytest.mark.parametrize(("name", "leaked"), [("by-hand", True), ("with-the-client", False)])
def test_the_secret_along_a_redirect(prepare: Prepare, name: str, leaked: bool) -> None:
    program = prepare(name, clock="real")
    program.account.agent(code="A1", model="essence-2")
    program.forget_media()
    assert program.run("download", "A1")[0] == 0
    assert program.media()[-1]["had_api_secret"] is leaked
    assert (program.folder / "A1.imx").stat().st_size == 3 * 1024 * 1024


@pytest.mark.parametrize(("name", "saved"), [("by-hand", True), ("with-the-client", False)])
def test_a_refusal_is_not_a_file(prepare: Prepare, name: str, saved: bool) -> None:
    program = prepare(name)
    with program.start("download", "A9") as process:
        process.communicate(timeout=60)
    assert (process.returncode == 0) is saved
    assert (program.folder / "A9.imx").exists() is saved


def test_curl_breaks_at_a_quote_and_shows_the_secret(prepare: Prepare) -> None:
    program: Program = prepare("by-hand", clock="real")
    program.account.agent(code="A1", model="essence-2")
    program.forget_media()
    script = ["bash", str(PROGRAMS / "by_hand.sh"), 'A guide called "Ada"', "A1"]
    subprocess.run(script, cwd=program.folder, env=program.environment, check=True)
    assert json.loads((program.folder / "answer.json").read_text())["status"] == "error"
    assert program.media()[-1]["had_api_secret"] is True
