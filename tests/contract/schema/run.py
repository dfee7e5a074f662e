"""Requests made up from the contract, sent to the emulator: no 5xx, no undeclared status, no answer that breaks its schema.

`python run.py` makes the rounds; with `--control` a fault is planted, and the run passes when the tester finds it.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from scene import Round, Scene

HERE = Path(__file__).resolve().parent
CONTRACT = HERE.parent / "openapi.yaml"
SEED = 7
CHECKS = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
    "declared_code",
)

# Served by another host, which the emulator stands in for without its refusals.
ELSEWHERE = ("get_platform_status",)
# Each would leave the rest of its round with nothing to ask about, or without a secret.
DESTRUCTIVE = (
    "delete_agent",
    "delete_organization",
    "delete_api_key",
    "delete_organization_api_key",
    "transfer_organization_ownership",
)

ROUNDS = (
    Round("a person", excluded=ELSEWHERE + DESTRUCTIVE),
    Round("an organization", organization=True, excluded=ELSEWHERE + DESTRUCTIVE),
    # Whatever it destroys: after this round nobody asks any more.
    Round("a person, when all changes have come", era="2026-12-26", excluded=ELSEWHERE),
)
# Of each operation and round, beside what the schema's own limits suggest.
EXAMPLES = 12
# The exit code that tells findings from a tester that could not work.
FINDINGS = 1


def tester(scene: Scene, excluded: tuple[str, ...], only: tuple[str, ...], counted: str) -> int:
    """Runs the tester against a prepared emulator; gives its exit code."""
    command = [sys.executable, "-m", "schemathesis.cli", "run", str(CONTRACT), "--url", scene.url]
    command += ["--header", f"api-secret: {scene.secret}", "--phases", "examples,coverage,fuzzing"]
    command += ["--mode", "all", "--max-examples", str(EXAMPLES), "--seed", str(SEED), "--workers", "1"]
    command += ["--generation-database", "none", "--checks", ",".join(CHECKS), "--continue-on-failure"]
    command += ["--request-timeout", "20", "--warnings", "off", "--no-color"]
    command += [f"--exclude-operation-id={operation}" for operation in excluded]
    command += [f"--include-operation-id={operation}" for operation in only]
    environment = {
        **os.environ,
        "PYTHONPATH": str(HERE),
        "PYTHONHASHSEED": str(SEED),
        "SCHEMATHESIS_HOOKS": "hooks",
        "CONTRACT_SCENE": json.dumps(scene.facts()),
        "CONTRACT_COUNT": counted,
    }
    with tempfile.TemporaryDirectory() as folder:
        return subprocess.run(command, check=False, env=environment, cwd=folder).returncode


def rounds() -> int:
    total = failed = 0
    for round_ in ROUNDS:
        begun = time.monotonic()
        print(f"\n## {round_.title}", flush=True)
        with tempfile.NamedTemporaryFile() as counted, Scene.of(round_) as scene:
            failed += tester(scene, round_.excluded, (), counted.name) != 0
            made = int(Path(counted.name).read_text() or 0)
        total += made
        print(f"{round_.title}: {made} requests in {time.monotonic() - begun:.0f} s", flush=True)
    print(f"\n{total} requests made; rounds with findings: {failed} of {len(ROUNDS)}")
    return 1 if failed else 0


def control() -> int:
    """A tester that finds nothing wrong with a 500 would find nothing at all."""
    with tempfile.NamedTemporaryFile() as counted, Scene.of(Round("a planted fault")) as scene:
        scene.plant({"kind": "status", "status": 500, "times": 1, "match": {"path": "/v1/models/showcase"}})
        found = tester(scene, (), ("list_showcase_models",), counted.name) == FINDINGS
    print("the planted fault was", "found" if found else "NOT found")
    return 0 if found else 1


if __name__ == "__main__":
    sys.exit(control() if "--control" in sys.argv else rounds())
