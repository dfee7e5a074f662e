"""The example of the README runs as it stands there."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from bithuman_rest.testing import Emulator


def run(example: str, folder: Path, secret: str, url: str) -> str:
    """What an example of the package's README prints."""
    ran = subprocess.run(
        [sys.executable, Path(__file__).with_name("readme_examples") / f"{example}.py"],
        cwd=folder,
        env={**os.environ, "BITHUMAN_API_SECRET": secret, "BITHUMAN_BASE_URL": url},
        capture_output=True,
        check=False,
        text=True,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    return ran.stdout


def test_the_short_examples_of_the_package(tmp_path: Path) -> None:
    with Emulator(speed=600) as emulator:
        emulator.agent(code="A12345", name="Ada")
        heard = "open a session with the agent first, then speak to it"
        assert run("speak", tmp_path, emulator.secret, emulator.url) == f"A12345 Ada\n{heard}\n"
        assert run("wait", tmp_path, emulator.secret, emulator.url) == "A12345 ready\n"
        emulator.room("A12345")
        assert run("speak", tmp_path, emulator.secret, emulator.url) == "A12345 Ada\n"


def test_the_example_makes_an_agent_and_a_video_of_it(tmp_path: Path) -> None:
    (tmp_path / "portrait.png").write_bytes(b"\x89PNG\r\n\x1a\n and a face")
    example = Path(__file__).with_name("readme_example.py")
    with Emulator(speed=600) as emulator:
        environment = {**os.environ, "BITHUMAN_API_SECRET": emulator.secret, "BITHUMAN_BASE_URL": emulator.url}
        ran = subprocess.run(
            [sys.executable, example], cwd=tmp_path, env=environment, capture_output=True, check=False, text=True
        )
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.splitlines()[-2:] == ["done: 100%", "hello.mp4"]
    assert (tmp_path / "hello.mp4").read_bytes()[4:8] == b"ftyp"
