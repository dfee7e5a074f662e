from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import HistogramDataPoint, InMemoryMetricReader, NumberDataPoint
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode, Tracer, format_span_id, format_trace_id

from bithuman_rest import AsyncClient, Client, NotFoundError
from bithuman_rest.opentelemetry import instrument
from bithuman_rest.testing import Account, Emulator

SECRET = "sk_never_to_be_traced_4242"


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator() as emulator:
        yield emulator


class Watch:
    """What was recorded of a client."""

    def __init__(self) -> None:
        self._exporter = InMemorySpanExporter()
        self.tracers = TracerProvider()
        self.tracers.add_span_processor(SimpleSpanProcessor(self._exporter))
        self._reader = InMemoryMetricReader()
        self.meters = MeterProvider([self._reader])

    @property
    def tracer(self) -> Tracer:
        return self.tracers.get_tracer("test")

    @property
    def spans(self) -> list[ReadableSpan]:
        return list(self._exporter.get_finished_spans())

    def points(self, name: str) -> list[Any]:
        data = self._reader.get_metrics_data()
        assert data is not None
        metrics = [
            metric for resource in data.resource_metrics for scope in resource.scope_metrics for metric in scope.metrics
        ]
        return [point for metric in metrics if metric.name == name for point in metric.data.data_points]


@pytest.fixture
def watch() -> Watch:
    return Watch()


def judge(emulator: Emulator, account: Account, watch: Watch) -> None:
    """Of a call below `outer` whose first attempt was refused."""
    outer = next(span for span in watch.spans if span.name == "outer")
    attempts = [span for span in watch.spans if span.name == "GET /v1/me"]
    assert len(watch.spans) == 3
    port = int(emulator.url.rpartition(":")[2])
    common = {
        "http.request.method": "GET",
        "server.address": "127.0.0.1",
        "server.port": port,
        "url.full": f"{emulator.url}/v1/me",
        "url.template": "/v1/me",
        "network.protocol.version": "1.1",
        "bithuman.operation": "get_me",
    }
    request_id = (attempts[0].attributes or {}).get("bithuman.request_id")
    assert request_id
    assert [dict(span.attributes or {}) for span in attempts] == [
        common | {"http.response.status_code": 503, "error.type": "503", "bithuman.request_id": request_id},
        common | {"http.response.status_code": 200, "http.request.resend_count": 1},
    ]
    assert [span.status.status_code for span in attempts] == [StatusCode.ERROR, StatusCode.UNSET]
    for span in attempts:
        assert span.kind is SpanKind.CLIENT
        assert span.parent is not None and outer.context is not None
        assert span.parent.span_id == outer.context.span_id
        assert span.start_time is not None and span.end_time is not None and span.start_time < span.end_time
    sent = [request["headers"].get("traceparent") for request in account.requests()]
    assert sent == [
        f"00-{format_trace_id(span.context.trace_id)}-{format_span_id(span.context.span_id)}-{span.context.trace_flags:02x}"
        for span in attempts
        if span.context is not None
    ]
    assert not any(account.secret in span.to_json() for span in watch.spans)


def test_each_attempt_is_a_span_below_the_callers(emulator: Emulator, watch: Watch) -> None:
    account = emulator.account(secret=SECRET + "_1")
    account.fault("status", status=503, retry_after="0")
    with Client(account.secret, base_url=emulator.url) as plain, watch.tracer.start_as_current_span("outer"):
        client = instrument(plain, tracer_provider=watch.tracers, meter_provider=watch.meters)
        assert isinstance(client, Client)
        client.with_options(timeout=60).account.me()
    judge(emulator, account, watch)


async def test_each_attempt_of_asyncio_is_a_span_below_the_callers(emulator: Emulator, watch: Watch) -> None:
    account = emulator.account(secret=SECRET + "_2")
    account.fault("status", status=503, retry_after="0")
    async with AsyncClient(account.secret, base_url=emulator.url) as plain:
        with watch.tracer.start_as_current_span("outer"):
            await instrument(plain, tracer_provider=watch.tracers, meter_provider=watch.meters).account.me()
    judge(emulator, account, watch)


def test_durations_and_repeats_are_measured(emulator: Emulator, watch: Watch) -> None:
    account = emulator.account(secret=SECRET + "_3")
    account.fault("status", status=503, retry_after="0")
    with Client(account.secret, base_url=emulator.url) as plain:
        client = instrument(plain, tracer_provider=watch.tracers, meter_provider=watch.meters)
        client.account.me()
        client.account.me()
        with pytest.raises(NotFoundError):
            client.agents.get("A_none")
    measured: list[HistogramDataPoint] = watch.points("http.client.request.duration")
    told = sorted(
        (str(point.attributes["url.template"]), point.attributes["http.response.status_code"], point.count)
        for point in measured
        if point.attributes is not None and point.sum > 0
    )
    assert told == [("/v1/agent/{code}", 404, 1), ("/v1/me", 200, 2), ("/v1/me", 503, 1)]
    assert {tuple(point.explicit_bounds) for point in measured} == {
        (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)
    }
    repeats: list[NumberDataPoint] = watch.points("bithuman.client.repeats")
    assert [(point.attributes, point.value) for point in repeats] == [({"bithuman.operation": "get_me"}, 1)]


async def test_a_call_that_is_given_up_ends_its_span(emulator: Emulator, watch: Watch) -> None:
    account = emulator.account(secret=SECRET + "_4")
    account.fault("stall_headers", seconds=60)
    async with AsyncClient(account.secret, base_url=emulator.url) as plain:
        client = instrument(plain, tracer_provider=watch.tracers, meter_provider=watch.meters)
        call = asyncio.ensure_future(client.account.me())
        while not account.requests():
            await asyncio.sleep(0.01)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        while not watch.spans:
            await asyncio.sleep(0.01)
    (span,) = watch.spans
    assert span.name == "GET /v1/me"
    assert (span.attributes or {})["error.type"] == "cancelled"
    assert span.status.status_code is StatusCode.ERROR


def test_a_client_without_it_does_not_load_it() -> None:
    script = "import bithuman_rest, sys; bithuman_rest.Client; assert 'opentelemetry' not in sys.modules"
    subprocess.run([sys.executable, "-c", script], check=True)
