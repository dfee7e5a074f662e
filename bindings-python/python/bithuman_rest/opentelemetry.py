"""Spans and metrics of a client's requests, by OpenTelemetry's conventions for HTTP. Needs `pip install bithuman-rest[opentelemetry]`.

    from bithuman_rest import Client
    from bithuman_rest.opentelemetry import instrument

    client = instrument(Client())

Every attempt is a span of its own below the span that is current where the call is made, and sends its context to the API's origin along
with the request. Beside `http.client.request.duration` there are the metrics `bithuman.client.repeats`, which counts the attempts that
repeated one before, and `bithuman.client.limiter.wait`, the seconds that calls waited for the account's rate limits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from opentelemetry import context, propagate
from opentelemetry.metrics import get_meter_provider
from opentelemetry.trace import SpanKind, StatusCode, get_tracer_provider, set_span_in_context

from ._native import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, TypeVar

    from opentelemetry.metrics import MeterProvider
    from opentelemetry.propagators.textmap import TextMapPropagator
    from opentelemetry.trace import Span, TracerProvider

    from ._base import BaseClient

    AnyClient = TypeVar("AnyClient", bound=BaseClient[Any])

__all__ = ["instrument"]

_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]


def instrument(
    client: AnyClient,
    *,
    tracer_provider: TracerProvider | None = None,
    meter_provider: MeterProvider | None = None,
    propagator: TextMapPropagator | None = None,
) -> AnyClient:
    """This client with spans and metrics of the calls made through the result. Both share their connections.

    Args:
        client: A `Client` or an `AsyncClient`.
        tracer_provider: Who records the spans. Default: the one that is set for the process.
        meter_provider: Who records the metrics. Default: the one that is set for the process.
        propagator: What writes a span's context into headers. Default: the one that is set for the process.
    """
    telemetry = _Telemetry(
        tracer_provider or get_tracer_provider(),
        meter_provider or get_meter_provider(),
        propagator or propagate.get_global_textmap(),
    )
    instrumented = type(client).__new__(type(client))
    instrumented._core = client._core.with_telemetry(telemetry)
    return instrumented


class _Telemetry:
    """The instruments of a client. Called for each call of it, where the call is made."""

    def __init__(self, tracers: TracerProvider, meters: MeterProvider, propagator: TextMapPropagator) -> None:
        self.tracer = tracers.get_tracer("bithuman-rest", __version__)
        self.propagator = propagator
        meter = meters.get_meter("bithuman-rest", __version__)
        self.duration = meter.create_histogram(
            "http.client.request.duration",
            "s",
            "Duration of HTTP client requests.",
            explicit_bucket_boundaries_advisory=_SECONDS,
        )
        self.repeats = meter.create_counter(
            "bithuman.client.repeats", "{request}", "Attempts that repeated one before."
        )
        self.limited = meter.create_histogram(
            "bithuman.client.limiter.wait",
            "s",
            "Time that calls waited for the account's rate limits.",
            explicit_bucket_boundaries_advisory=_SECONDS,
        )

    def __call__(self) -> _Call:
        return _Call(self)


class _Call:
    """The open spans of a call, and the context that it was made in."""

    __slots__ = ("_parent", "_spans", "_telemetry")

    def __init__(self, telemetry: _Telemetry) -> None:
        self._telemetry = telemetry
        self._parent = context.get_current()
        self._spans: dict[tuple[int, int], Span] = {}

    def headers(self, begun: Mapping[str, Any]) -> list[tuple[str, str]]:
        """Opens the span of an attempt; gives the headers that carry its context."""
        attributes = _attributes(begun) | {"url.full": begun["url"], "bithuman.operation": begun["operation"]}
        if begun["attempt"] > 1:
            attributes["http.request.resend_count"] = begun["attempt"] - 1
        span = self._telemetry.tracer.start_span(
            f"{begun['method']} {begun['template']}",
            self._parent,
            SpanKind.CLIENT,
            attributes,
            start_time=_nanoseconds(begun["at"]),
        )
        self._spans[begun["call"], begun["attempt"]] = span
        headers: dict[str, str] = {}
        self._telemetry.propagator.inject(headers, set_span_in_context(span, self._parent))
        return list(headers.items())

    def hear(self, event: Mapping[str, Any]) -> None:
        """Notes what happened to the call."""
        operation = {"bithuman.operation": event["operation"]}
        match event["event"]:
            case "attempt":
                self._attempt(event)
            case "repeat":
                self._telemetry.repeats.add(1, operation, self._parent)
            case "limited":
                self._telemetry.limited.record(event["waited"], operation, self._parent)

    def _attempt(self, event: Mapping[str, Any]) -> None:
        outcome = {
            "http.response.status_code": event["status"],
            "network.protocol.version": event["protocol"],
            "error.type": event["error_type"],
        }
        outcome = {name: value for name, value in outcome.items() if value is not None}
        span = self._spans.pop((event["call"], event["attempt"]), None)
        where = self._parent
        if span is not None:
            where = set_span_in_context(span, self._parent)
            span.set_attributes(outcome)
            if event["request_id"] is not None:
                span.set_attribute("bithuman.request_id", event["request_id"])
            if event["error_type"] is not None:
                span.set_status(StatusCode.ERROR, event["problem"])
            span.end(_nanoseconds(event["at"]) + int(event["took"] * 1e9))
        self._telemetry.duration.record(event["took"], _attributes(event) | outcome, where)


def _attributes(event: Mapping[str, Any]) -> dict[str, str | int]:
    return {
        "http.request.method": event["method"],
        "server.address": event["host"],
        "server.port": event["port"],
        "url.template": event["template"],
    }


def _nanoseconds(at: datetime) -> int:
    return int(at.timestamp() * 1e6) * 1000
