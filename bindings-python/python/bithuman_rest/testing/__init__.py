"""The API on this machine, for the tests of applications: no account, no network, no credits.

    from bithuman_rest.testing import Emulator

    with Emulator(speed=600) as emulator, emulator.client() as client:
        agent = client.agents.generate(model="expression-1", prompt="A guide")
        client.agents.wait(agent.agent_id)
        assert len(emulator.requests()) > 1

Needs the program `bithuman-emulator`, which `pip install bithuman-emulator` brings. With pytest, the fixtures
`bithuman_emulator` (one process for the session) and `bithuman_account` (a new account for each test) are there
without an import.
"""

from __future__ import annotations

from ._account import Account as Account
from ._emulator import Emulator as Emulator

__all__ = ["Account", "Emulator"]
