"""Telemetry as people set it up; the type checkers read it, nothing runs it."""

from __future__ import annotations

from typing import assert_type

from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.trace import TracerProvider

from bithuman_rest import AsyncClient, Client
from bithuman_rest.opentelemetry import instrument

assert_type(instrument(Client()), Client)
assert_type(instrument(AsyncClient(), tracer_provider=TracerProvider(), meter_provider=MeterProvider()), AsyncClient)
