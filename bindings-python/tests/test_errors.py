from __future__ import annotations

import enum
import pickle
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

import bithuman_rest
from bithuman_rest import Client, ConfigurationError, InvalidRequestError, errors
from conftest import SECRET


def test_every_class_is_exported_and_documented() -> None:
    for name in errors.__all__:
        kind = getattr(bithuman_rest, name)
        assert kind.__doc__
        assert name == "Attempt" or issubclass(kind, bithuman_rest.BithumanError)


def test_an_error_says_what_to_do(client: Client) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        client.agents.get("")
    error = caught.value
    assert error.field == "code"
    assert error.fix and error.fix in str(error)
    assert (error.status, error.attempts, error.billed, error.retryable) == (None, [], "no", False)


def test_errors_are_pickled() -> None:
    client = Client(SECRET, base_url="http://127.0.0.1:9", max_retries=1)
    with pytest.raises(bithuman_rest.APIConnectionError) as caught:
        client.account.me()
    again = pickle.loads(pickle.dumps(caught.value))
    assert type(again) is type(caught.value)
    assert vars(again) == vars(caught.value)
    assert str(again) == str(caught.value)
    assert len(again.attempts) == 2


class Color(enum.Enum):
    RED = "red"


@pytest.mark.parametrize(
    ("value", "field"),
    [
        (float("nan"), "page_size"),
        (float("inf"), "page_size"),
        (2**70, "page_size"),
        ("ten", "page_size"),
        ({1, 2}, "page_size"),
        (object(), "page_size"),
        (b"ten", "page_size"),
        (datetime(2026, 1, 1), "page_size"),
        ({"a": [1, float("nan")]}, "page_size.a[1]"),
        ("\ud800", "page_size"),
        (Color.RED, "page_size"),
        (Path("x"), "page_size"),
    ],
)
def test_a_wrong_value_is_refused_by_name(client: Client, value: Any, field: str) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        list(client.agents.list(page_size=value))
    assert caught.value.field == field


def test_a_value_that_contains_itself_is_refused(client: Client) -> None:
    circle: list[Any] = []
    circle.append(circle)
    with pytest.raises(InvalidRequestError):
        list(client.agents.list(page_size=circle))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (-1, "timeout: -1 s is out of range; pass 0 to 604800 s"),
        (timedelta(microseconds=-500_000), "timeout: -0.5 s is out of range; pass 0 to 604800 s"),
        (timedelta.max, "out of range; pass 0 to 604800 s"),
        ("soon", "pass a number of seconds"),
        (float("nan"), "timeout: "),
        (float("inf"), "timeout: "),
    ],
)
def test_a_wrong_length_of_time_is_refused_by_name(client: Client, wrong: Any, message: str) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        client.agents.wait("A1", timeout=wrong)
    assert (caught.value.field, message in caught.value.message) == ("timeout", True), caught.value.message


def test_what_is_no_length_of_time_takes_no_timedelta(client: Client) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        client.webhooks.verify(b"{}", headers={}, secrets=["s"], now=timedelta(seconds=1))  # type: ignore[arg-type]
    assert caught.value.field == "now"


@pytest.mark.parametrize(
    ("settings", "field"),
    [
        ({"timeout": -1}, "timeout"),
        ({"timeout": float("nan")}, "timeout"),
        ({"timeout": "soon"}, "timeout"),
        ({"timeout": timedelta(seconds=-1)}, "timeout"),
        ({"connect_timeout": timedelta(0)}, "connect_timeout"),
        ({"max_retries": -1}, "max_retries"),
        ({"headers": 5}, "headers"),
        ({"ca_certificate": 5}, "ca_certificate"),
        ({"base_url": "nowhere"}, "base_url"),
        ({"secret": ""}, "secret"),
    ],
)
def test_a_wrong_setting_is_refused_by_name(settings: dict[str, Any], field: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Client(**{"secret": SECRET, **settings})
    assert caught.value.field == field


def test_a_wrong_option_is_refused_by_name(client: Client) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        client.account.me(options={"tiemout": 1})  # type: ignore[typeddict-unknown-key]
    assert caught.value.field == "tiemout"


def test_a_closed_client_says_so(client: Client) -> None:
    client.close()
    with pytest.raises(bithuman_rest.BithumanError, match="closed"):
        client.account.me()
