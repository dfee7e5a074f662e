from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, datetime

import pydantic
import pytest
from fastapi import FastAPI

from bithuman_rest import Client, InvalidRequestError, models
from bithuman_rest._native import restore
from bithuman_rest._record import Record


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
    with pytest.raises(TypeError, match="`from_dict` makes one"):
        models.AgentSummary(code="A1")


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
    for model in records():
        assert model.__doc__


def test_records_are_made_of_what_was_kept(agent: models.AgentSummary) -> None:
    assert models.AgentSummary.from_dict(agent.to_dict()) == agent
    assert json.loads(agent.to_json())["created_at"] == "2026-01-02T03:04:05+00:00"
    again = models.AgentSummary.from_json(agent.to_json())
    assert (type(again), again, again.extra) == (models.AgentSummary, agent, agent.extra)


def test_records_are_made_up_by_tests() -> None:
    agent = models.Agent.from_dict(
        {
            "code": "A1",
            "status": "ready",
            "created_at": "2026-01-02T03:04:05Z",
            "model_status": {"essence-1": {"state": "ready"}},
            "new": 1,
        }
    )
    assert (agent.code, agent.created_at, agent.supported_models) == (
        "A1",
        datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
        [],
    )
    assert (agent.model_status["essence-1"].state, agent.name, agent.extra) == ("ready", None, {"new": 1})


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"code": "A1"}, "status"),
        ({"code": 1, "status": "ready"}, "code"),
        ({"code": "A1", "status": "ready", "supported_models": "all"}, "supported_models"),
        ({"code": "A1", "status": "ready", "model_status": {"auto": {"state": 1}}}, "model_status.auto.state"),
    ],
)
def test_a_made_up_record_holds_what_its_type_promises(values: dict[str, object], field: str) -> None:
    with pytest.raises(InvalidRequestError) as raised:
        models.Agent.from_dict(values)
    assert raised.value.field == field


def test_every_record_is_restored_by_its_name() -> None:
    for record in records():
        assert type(restore(record.__name__, "{}")) is record


def test_records_are_fields_of_pydantic_models(agent: models.AgentSummary) -> None:
    class Kept(pydantic.BaseModel):
        agent: models.AgentSummary

    kept = Kept(agent=agent)
    assert kept.agent is agent
    assert Kept.model_validate_json(kept.model_dump_json()).agent == agent
    with pytest.raises(pydantic.ValidationError) as raised:
        Kept.model_validate({"agent": {"code": "A1"}})
    assert "status" in {problem["loc"][-1] for problem in raised.value.errors() if problem["type"] == "missing"}


def test_every_record_has_a_schema_for_fastapi() -> None:
    for record in records():
        schema = pydantic.TypeAdapter(record).json_schema(mode="serialization")
        assert schema.get("properties", schema.get("$defs")), record


def test_what_an_endpoint_answers_may_be_a_record(agent: models.AgentSummary) -> None:
    app = FastAPI()

    @app.get("/agent")
    def shown() -> models.AgentSummary:
        return agent

    [answer] = app.openapi()["paths"]["/agent"]["get"]["responses"]["200"]["content"].values()
    assert answer["schema"] == {"$ref": "#/components/schemas/AgentSummary"}


def records() -> list[type[models.AgentSummary]]:
    named = [getattr(models, name) for name in dir(models)]
    return [model for model in named if isinstance(model, type) and issubclass(model, Record)]
