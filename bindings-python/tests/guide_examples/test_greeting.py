import pytest

from bithuman_rest import Client, NotFoundError
from bithuman_rest.models import Agent
from bithuman_rest.testing import Account


def greeting(client: Client, code: str) -> str:
    """Of your application."""
    try:
        return f"{client.agents.get(code).name} is here"
    except NotFoundError:
        return "nobody is here"


def test_with_the_emulator(bithuman_account: Account) -> None:
    bithuman_account.agent(code="A1", name="Ada")
    with bithuman_account.client() as client:
        assert greeting(client, "A1") == "Ada is here"
        assert greeting(client, "A2") == "nobody is here"


def test_with_an_agent_that_is_made_up(monkeypatch: pytest.MonkeyPatch) -> None:
    client = Client("secret")
    ada = Agent.from_dict({"code": "A1", "status": "ready", "name": "Ada"})
    monkeypatch.setattr(client.agents, "get", lambda code: ada)
    assert greeting(client, "A1") == "Ada is here"
