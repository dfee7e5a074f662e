"""The example of the README runs as it stands there."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from bithuman_rest.testing import Emulator


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
