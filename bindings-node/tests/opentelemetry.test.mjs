// Spans and metrics, as OpenTelemetry's own libraries record them.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { SpanKind, SpanStatusCode, context, propagation, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { AggregationTemporality, InMemoryMetricExporter, MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { Client } from 'bithuman-rest';
import { instrument } from 'bithuman-rest/opentelemetry';
import { Emulator } from 'bithuman-rest/testing';
import { run } from './support/process.mjs';

const emulator = await Emulator.start();
after(() => emulator.stop());

context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
propagation.setGlobalPropagator(new W3CTraceContextPropagator());

/** A client of a new account, and what was recorded of it. */
async function watched(t, ...faults) {
  const account = await emulator.account();
  const { secret } = account;
  for (const { kind, ...fields } of faults) await account.fault(kind, fields);
  const spans = new InMemorySpanExporter();
  const tracerProvider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] });
  const metrics = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter: metrics, exportIntervalMillis: 3_600_000 });
  const meterProvider = new MeterProvider({ readers: [reader] });
  t.after(() => Promise.all([tracerProvider.shutdown(), meterProvider.shutdown()]));
  const client = instrument(new Client({ secret, baseUrl: emulator.url }), { tracerProvider, meterProvider });
  const points = async (name) => {
    await meterProvider.forceFlush();
    const all = metrics
      .getMetrics()
      .at(-1)
      .scopeMetrics.flatMap((scope) => scope.metrics);
    return all.find(({ descriptor }) => descriptor.name === name).dataPoints;
  };
  return { client, account, secret, tracer: tracerProvider.getTracer('test'), finished: () => spans.getFinishedSpans(), points };
}

const later = { kind: 'status', status: 503, retry_after: '0' };

test('each attempt is a span below the caller’s, and travels along', async (t) => {
  const { client, account, secret, tracer, finished } = await watched(t, later);
  const outer = await tracer.startActiveSpan('outer', async (span) => {
    await client.withOptions({ timeout: 60_000 }).account.me();
    span.end();
    return span.spanContext();
  });
  const attempts = finished().filter(({ name }) => name === 'GET /v1/me');
  assert.equal(finished().length, 3);
  const common = {
    'http.request.method': 'GET',
    'server.address': '127.0.0.1',
    'server.port': Number(new URL(emulator.url).port),
    'url.full': `${emulator.url}/v1/me`,
    'url.template': '/v1/me',
    'network.protocol.version': '1.1',
    'bithuman.operation': 'get_me',
  };
  const id = attempts[0].attributes['bithuman.request_id'];
  assert.ok(id);
  assert.deepEqual(
    attempts.map(({ attributes }) => attributes),
    [
      { ...common, 'http.response.status_code': 503, 'error.type': '503', 'bithuman.request_id': id },
      { ...common, 'http.request.resend_count': 1, 'http.response.status_code': 200 },
    ],
  );
  for (const span of attempts) {
    assert.deepEqual([span.kind, span.parentSpanContext.spanId], [SpanKind.CLIENT, outer.spanId]);
    assert.equal(span.spanContext().traceId, outer.traceId);
  }
  assert.deepEqual(
    attempts.map(({ status }) => status.code),
    [SpanStatusCode.ERROR, SpanStatusCode.UNSET],
  );
  const requests = await account.requests();
  assert.deepEqual(
    requests.map(({ headers }) => headers.traceparent),
    attempts.map((span) => span.spanContext()).map(({ traceId, spanId, traceFlags }) => `00-${traceId}-${spanId}-0${traceFlags}`),
  );
  const told = finished().map(({ name, attributes, status, events }) => ({ name, attributes, status, events }));
  assert.ok(!JSON.stringify(told).includes(secret));
});

test('durations and repetitions are measured', async (t) => {
  const { client, points } = await watched(t, later);
  await client.account.me();
  await client.account.me();
  await assert.rejects(client.agents.get('A_none'), { name: 'AgentNotFoundError' });
  const durations = await points('http.client.request.duration');
  assert.deepEqual(
    durations
      .map(({ attributes, value }) => [attributes['url.template'], attributes['http.response.status_code'], value.count])
      .sort((one, other) => `${one}`.localeCompare(`${other}`)),
    [
      ['/v1/agent/{code}', 404, 1],
      ['/v1/me', 200, 2],
      ['/v1/me', 503, 1],
    ],
  );
  for (const { value } of durations) {
    assert.ok(value.sum > 0 && value.sum < 60);
    assert.deepEqual(value.buckets.boundaries, [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]);
  }
  const repeats = await points('bithuman.client.repeats');
  assert.deepEqual(
    repeats.map(({ attributes, value }) => [attributes, value]),
    [[{ 'bithuman.operation': 'get_me' }, 1]],
  );
});

test('a call that is aborted ends its span', async (t) => {
  const { client, account, finished } = await watched(t, { kind: 'stall_headers', seconds: 60 });
  const aborted = new AbortController();
  const call = client.account.me({ signal: aborted.signal });
  while ((await account.requests()).length === 0);
  aborted.abort();
  await assert.rejects(call, { name: 'AbortError' });
  while (finished().length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  const [span] = finished();
  assert.deepEqual([span.name, span.attributes['error.type'], span.status.code], ['GET /v1/me', 'cancelled', SpanStatusCode.ERROR]);
});

test('the package itself does not load OpenTelemetry', async () => {
  const source = `
    import { createRequire } from 'node:module';
    const require = createRequire(import.meta.url);
    require('bithuman-rest');
    console.log(Object.keys(require.cache).filter((path) => path.includes('@opentelemetry')).length);
  `;
  assert.equal((await run(source)).output, '0');
  assert.ok(trace);
});
