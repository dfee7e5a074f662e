"""What the tests of applications replace."""

from __future__ import annotations

from unittest import mock

import pytest

from bithuman_rest import AsyncClient, Client, NotFoundError, models
from conftest import SECRET
from local_server import LocalServer

AGENT = models.Agent.from_dict({"code": "A1", "status": "ready"})


def test_a_method_of_one_client_is_replaced(
    client: Client, server: LocalServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(client.agents, "get", lambda code: AGENT)
        assert client.agents.get("A1") is AGENT
        assert Client(SECRET, base_url=server.url).agents.get.__func__ is type(client.agents).get
    refusal = NotFoundError("no such agent", status=404, code="NOT_FOUND")
    with mock.patch.object(client.agents, "get", side_effect=refusal), pytest.raises(NotFoundError) as raised:
        client.agents.get("A1")
    assert (raised.value.status, raised.value.code, str(raised.value)) == (404, "NOT_FOUND", "no such agent")
    assert client.agents.get.__func__ is type(client.agents).get


async def test_a_method_of_an_async_client_is_replaced(server: LocalServer) -> None:
    async with AsyncClient(SECRET, base_url=server.url) as client:
        with mock.patch.object(client.agents, "get", return_value=AGENT) as get:
            assert await client.agents.get("A1") is AGENT
        get.assert_awaited_once_with("A1")


def test_a_stand_in_for_the_client_knows_its_methods(client: Client) -> None:
    stand_in = mock.create_autospec(client, instance=True)
    stand_in.agents.get.return_value = AGENT
    assert stand_in.agents.get("A1") is AGENT
    with pytest.raises(AttributeError):
        stand_in.agents.retrieve("A1")
    with pytest.raises(TypeError):
        stand_in.agents.get("A1", timeout=5)
