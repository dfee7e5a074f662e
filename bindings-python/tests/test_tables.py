"""Records in tables: real pandas, real polars, and what the standard library does with dataclasses."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from datetime import UTC, datetime

import pandas
import polars
import pytest

from bithuman_rest import Client, models, to_rows
from bithuman_rest._native import restore
from bithuman_rest.testing import Account


@pytest.fixture
def client(bithuman_account: Account) -> Iterator[Client]:
    """Of an account that was granted credits, charged for an agent and given back a video that failed."""
    with bithuman_account.client() as client:
        client.agents.create(model="expression-1", prompt="A guide").wait(interval=0.01)
        yield client


def test_a_stream_of_records_is_a_frame(client: Client) -> None:
    frame = pandas.DataFrame(client.account.usage())
    assert list(frame.columns) == list(models.UsageEvent.__dataclass_fields__)
    assert isinstance(frame["created_at"].dtype, pandas.DatetimeTZDtype)
    assert str(frame["created_at"].dtype.tz) == "UTC"
    assert frame["credits_change"].dtype == "float64"
    charged = frame[frame["pricing_code"].str.startswith("usage_")]
    assert charged["credits_change"].sum() == 250
    assert frame.set_index("created_at").resample("D")["credits_change"].sum().sum() == frame["credits_change"].sum()


def test_pairs_get_a_column_for_each_field_of_each_side(client: Client) -> None:
    entries = list(client.account.usage_pairs())
    frame = pandas.DataFrame(to_rows(entries))
    assert "charge" not in frame
    assert frame["charge.credits_change"].dtype == "float64"
    assert isinstance(frame["charge.created_at"].dtype, pandas.DatetimeTZDtype)
    assert list(frame["net"]) == [entry.net for entry in entries]


def entry(net: float, **sides: float) -> models.UsageEntry:
    event = {"pricing_code": "usage_x", "created_at": "2026-01-02T03:04:05Z"}

    found: models.UsageEntry = restore(
        "UsageEntry",
        json.dumps({"net": net, **{side: {**event, "credits_change": change} for side, change in sides.items()}}),
    )
    return found


def test_a_side_that_is_absent_is_empty_in_all_its_columns() -> None:
    rows = to_rows([entry(4, charge=4), entry(0, charge=4, refund=4), entry(-2, refund=2)])
    assert len({tuple(row) for row in rows}) == 1
    frame = pandas.DataFrame(rows)
    assert list(frame["refund.credits_change"].fillna(0)) == [0, 4, 2]
    assert isinstance(frame["refund.created_at"].dtype, pandas.DatetimeTZDtype)
    assert frame["refund.created_at"].isna().tolist() == [True, False, False]
    assert (frame["net"].sum(), frame["charge.credits_change"].sum()) == (2, 8)
    other = polars.DataFrame(rows)
    assert other.schema["charge.created_at"] == polars.Datetime("us", "UTC")
    assert other["net"].sum() == 2
    assert to_rows([]) == []


def test_lists_of_agents(client: Client) -> None:
    frame = pandas.DataFrame(client.agents.list())
    assert (len(frame), frame.loc[0, "status"]) == (1, "ready")
    assert isinstance(frame["created_at"].dtype, pandas.DatetimeTZDtype)


def test_records_are_dataclasses_to_the_standard_library() -> None:
    record = entry(0, charge=4)
    assert dataclasses.is_dataclass(record)
    assert dataclasses.is_dataclass(models.UsageEvent)
    as_dict = dataclasses.asdict(record)
    assert (as_dict["net"], as_dict["refund"], as_dict["charge"]["credits_change"]) == (0, None, 4)
    assert as_dict["charge"]["created_at"] == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert [field.name for field in dataclasses.fields(models.UsageEntry)] == ["charge", "refund", "net"]
