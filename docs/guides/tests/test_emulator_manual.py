"""What the emulator's manual shows: `by_hand`, `in_tests` in Python and `in-tests` in Node."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

EXAMPLES = Path(__file__).parents[3] / "emulator/examples"
CONFIGURATION = Path(__file__).parents[3] / "bindings-python/pyproject.toml"


def test_by_hand(tmp_path: Path) -> None:
    (tmp_path / "bithuman-emulator").symlink_to(os.environ["BITHUMAN_EMULATOR"])
    environment = {**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"}
    ran = subprocess.run(
        ["bash", EXAMPLES / "by_hand.sh"], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    decoder, told, text = json.JSONDecoder(), [], ran.stdout.strip()
    while text:
        value, end = decoder.raw_decode(text)
        told.append(value)
        text = text[end:].strip()
    ready, agent, _, faults, refusal, ledger = told
    assert ready["url"] == "http://127.0.0.1:8431"
    assert agent["success"] is True
    assert (faults, refusal["error"]["code"]) == ({"left": 1}, "SERVICE_UNAVAILABLE")
    assert [row["credits_change"] for row in ledger if row["source"] == "api"] == [250]


def test_in_tests_with_pytest(tmp_path: Path) -> None:
    pytest = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-q"]
    command = [*pytest, "-c", str(CONFIGURATION), str(EXAMPLES / "in_tests.py")]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)
    assert ran.returncode == 0, ran.stdout
    assert "2 passed" in ran.stdout


def test_in_tests_with_node() -> None:
    folder = Path(os.environ["GUIDES_NODE"])
    shutil.copy(EXAMPLES / "in-tests.test.mjs", folder)
    ran = subprocess.run(["node", "--test"], cwd=folder, capture_output=True, text=True, timeout=60, check=False)
    assert (ran.returncode, "# pass 2" in ran.stdout) == (0, True), ran.stdout
