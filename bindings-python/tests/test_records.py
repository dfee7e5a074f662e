from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, datetime

import pytest

from bithuman_rest import Client, models
from bithuman_rest._native import restore


@pytest.fixture
def agent(client: Client) -> models.AgentSummary:
    return next(client.agents.list())


def test_fields_are_read_by_name(agent: models.AgentSummary) -> None:
    assert isinstance(agent, models.AgentSummary)
    assert (agent.code, agent.name, agent.status) == ("A0", "Agent 0", "ready")


def test_times_are_aware(agent: models.AgentSummary) -> None:
    assert agent.created_at == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "2026-12-31T23:59:59.123456+00:00",
        "1969-07-20T20:17:40.000001+00:00",
        "0001-01-01T00:00:00+00:00",
        "9999-12-31T23:59:59.999999+00:00",
    ],
)
def test_times_are_exact_and_whole(text: str) -> None:
    at = restore("AgentSummary", json.dumps({"code": "A1", "created_at": text})).created_at
    assert (at, at.tzinfo, at.fold) == (datetime.fromisoformat(text), UTC, 0)
    assert pickle.loads(pickle.dumps(at)) == at


def test_a_leap_second_is_the_last_moment_before_it() -> None:
    at = restore("AgentSummary", json.dumps({"code": "A1", "created_at": "2016-12-31T23:59:60Z"})).created_at
    assert at == datetime(2016, 12, 31, 23, 59, 59, 999999, tzinfo=UTC)


def test_unknown_fields_are_kept(agent: models.AgentSummary) -> None:
    assert agent.extra["unheard_of"] == 0
    assert agent.to_dict()["extra"] == agent.extra


def test_records_cannot_be_changed_or_made_by_hand(agent: models.AgentSummary) -> None:
    with pytest.raises(AttributeError):
        setattr(agent, "name", "other")
    with pytest.raises(AttributeError):
        setattr(agent, "new", 1)
    with pytest.raises(TypeError):
        models.AgentSummary()


def test_records_are_equal_by_value(client: Client) -> None:
    first, second, *_ = client.agents.list()
    again = next(client.agents.list())
    assert first == again
    assert first != second
    assert first != "A0"
    with pytest.raises(TypeError):
        hash(first)


def test_records_are_copied_and_pickled(agent: models.AgentSummary) -> None:
    assert copy.copy(agent) is agent
    assert copy.deepcopy([agent])[0] == agent
    again = pickle.loads(pickle.dumps(agent))
    assert type(again) is models.AgentSummary
    assert (again == agent, again.to_dict(), repr(again)) == (True, agent.to_dict(), repr(agent))


def test_a_repr_is_short(agent: models.AgentSummary) -> None:
    assert repr(agent).startswith("AgentSummary(code='A0'")
    assert len(repr(agent)) < 400


def test_records_inside_records() -> None:
    text = json.dumps(
        {
            "unit": "credits",
            "agent_generation": {"by_model": {"essence-2": 500}},
            "talking_video": {"rates": {}},
            "dynamics_generation": {"flat": 50},
            "realtime": {"hosted": {"by_model": {"essence-2": {"rate": 2}}}},
        }
    )
    pricing = restore("Pricing", text)
    assert isinstance(pricing.agent_generation, models.AgentPricing)
    assert pricing.agent_generation.by_model == {"essence-2": 500}
    rate = pricing.realtime.hosted.by_model["essence-2"]
    assert isinstance(rate, models.Rate)
    assert rate.rate == 2.0
    assert rate == pickle.loads(pickle.dumps(rate))
    assert pricing.to_dict()["realtime"]["hosted"]["by_model"]["essence-2"]["rate"] == 2.0
    assert pricing.notes is None


def test_every_model_has_the_fields_of_core() -> None:
    for name in dir(models):
        model = getattr(models, name)
        if isinstance(model, type) and issubclass(model, models.AgentSummary.__base__):  # type: ignore[arg-type]
            assert model.__doc__
