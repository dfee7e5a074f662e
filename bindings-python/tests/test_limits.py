from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from bithuman_rest import Client, ConfigurationError, InvalidRequestError
from conftest import SECRET
from local_server import LocalServer
from test_fork import ends_well


@pytest.mark.parametrize(("name", "word"), [("plan", "gold"), ("limiter", "on")])
def test_a_word_that_no_setting_knows_is_refused(name: str, word: str) -> None:
    settings: dict[str, Any] = {name: word}
    with pytest.raises(ConfigurationError) as raised:
        Client(SECRET, **settings)
    assert raised.value.field == name


def test_a_priority_that_there_is_not_is_refused(client: Client, server: LocalServer) -> None:
    priority: Any = "now"
    with pytest.raises(InvalidRequestError) as raised:
        client.account.me(options={"priority": priority})
    assert raised.value.field == "priority"
    assert server.requests == 0


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_child_counts_in_the_same_buckets(server: LocalServer, tmp_path: Path) -> None:
    with Client(SECRET, base_url=server.url, plan="free", limits_folder=tmp_path) as client:
        for _ in range(40):
            next(iter(client.agents.list()))
        child = os.fork()
        if child == 0:
            status = 1
            try:
                next(iter(client.agents.list()))
                read = client.limits.get().read
                status = 0 if read.available is not None and read.available < 110 else 2
            finally:
                os._exit(status)
        assert ends_well(child)
        limits = client.limits.get()
        assert limits.shared
        assert (limits.read.capacity, limits.read.waiting, limits.read.paused) == (120, 0, None)
        assert limits.read.available is not None
        assert limits.read.available < 110
        assert limits.write.available == 30


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_child_counts_alone_where_nothing_is_shared(server: LocalServer) -> None:
    with Client(SECRET, base_url=server.url, plan="free", limiter="process") as client:
        next(iter(client.agents.list()))
        child = os.fork()
        if child == 0:
            status = 1
            try:
                status = 0 if client.limits.get().read.available == 120 and next(iter(client.agents.list())) else 2
            finally:
                os._exit(status)
        assert ends_well(child)
