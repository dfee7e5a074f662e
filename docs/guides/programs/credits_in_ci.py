"""Compares agents.json with the account, in CI; changes the account with --apply.

    python credits_in_ci.py agents.json --need 500
    python credits_in_ci.py agents.json --need 500 --apply

The file: {"A12345": {"system_prompt": "You are …"}}. Exit codes: 0 all as in the file, 1 something differs, 2 the secret is bad,
3 too few credits, 4 an agent is missing.
"""

import argparse
import json
import os
import sys
from pathlib import Path

from bithuman_rest import AuthenticationError, Client, NotFoundError


def compare(client: Client, wanted: dict[str, dict[str, str]], apply: bool) -> tuple[list[str], int]:
    """A line for each agent, and the exit code."""
    lines, code = [], 0
    for agent, fields in wanted.items():
        try:
            held = client.agents.get(agent)
        except NotFoundError:
            lines.append(f"{agent}: missing")
            code = 4
            continue
        if held.system_prompt == fields["system_prompt"]:
            lines.append(f"{agent}: same")
        elif apply:
            client.agents.update(agent, system_prompt=fields["system_prompt"])
            lines.append(f"{agent}: changed")
        else:
            lines.append(f"{agent}: differs")
            code = max(code, 1)
    return lines, code


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("file", type=Path)
    parser.add_argument("--need", type=float, default=0)
    parser.add_argument("--apply", action="store_true")
    given = parser.parse_args()
    with Client(timeout=120) as client:
        try:
            client.account.validate()
        except AuthenticationError as error:
            print(error)
            return 2
        balance = client.account.credits().balance
        lines, code = compare(client, json.loads(given.file.read_text()), given.apply)
    lines.append(f"{balance:g} credits, {given.need:g} needed")
    print("\n".join(lines))
    if summary := os.environ.get("GITHUB_STEP_SUMMARY"):
        with open(summary, "a") as file:
            file.writelines(f"- {line}\n" for line in lines)
    return 3 if balance < given.need else code


if __name__ == "__main__":
    sys.exit(main())
