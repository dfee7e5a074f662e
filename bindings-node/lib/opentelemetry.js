'use strict';

const { SpanKind, SpanStatusCode, context, metrics, propagation, trace } = require('@opentelemetry/api');
const { version } = require('../package.json');
const { withTelemetry } = require('./client.js');

/** As the conventions advise, in seconds. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

/** This client with spans and metrics of the calls made through the result. */
function instrument(client, { tracerProvider = trace, meterProvider = metrics, propagator = propagation } = {}) {
  const instruments = instrumentsOf(tracerProvider, meterProvider, propagator);
  return withTelemetry(client, () => new Watcher(instruments));
}

function instrumentsOf(tracers, meters, propagator) {
  const meter = meters.getMeter('bithuman-rest', version);
  const seconds = (name, description) =>
    meter.createHistogram(name, { description, unit: 's', advice: { explicitBucketBoundaries: SECONDS } });
  return {
    tracer: tracers.getTracer('bithuman-rest', version),
    propagator,
    duration: seconds('http.client.request.duration', 'Duration of HTTP client requests.'),
    repeats: meter.createCounter('bithuman.client.repeats', {
      description: 'Attempts that repeated one before.',
      unit: '{request}',
    }),
    limited: seconds('bithuman.client.limiter.wait', "Time that calls waited for the account's rate limits."),
  };
}

/** The open spans of a call, and the context that it was made in. */
class Watcher {
  #instruments;
  #parent = context.active();
  #spans = new Map();

  constructor(instruments) {
    this.#instruments = instruments;
  }

  /** Opens the span of an attempt; gives the headers that carry its context. */
  headers(begun) {
    const { tracer, propagator } = this.#instruments;
    const attributes = { ...described(begun), 'url.full': begun.url, 'bithuman.operation': begun.operation };
    if (begun.attempt > 1) attributes['http.request.resend_count'] = begun.attempt - 1;
    const options = { kind: SpanKind.CLIENT, attributes, startTime: begun.at };
    const span = tracer.startSpan(`${begun.method} ${begun.template}`, options, this.#parent);
    this.#spans.set(key(begun), span);
    const headers = {};
    const setter = { set: (carrier, name, value) => (carrier[name] = value) };
    propagator.inject(trace.setSpan(this.#parent, span), headers, setter);
    return headers;
  }

  hear(event) {
    const { limited, repeats } = this.#instruments;
    const operation = { 'bithuman.operation': event.operation };
    if (event.event === 'attempt') this.#attempt(event);
    else if (event.event === 'repeat') repeats.add(1, operation, this.#parent);
    else if (event.event === 'limited') limited.record(event.waited / 1000, operation, this.#parent);
  }

  #attempt(event) {
    const outcome = present({
      'http.response.status_code': event.status,
      'network.protocol.version': event.protocol,
      'error.type': event.errorType,
    });
    const span = this.#spans.get(key(event));
    this.#spans.delete(key(event));
    if (span !== undefined) {
      span.setAttributes({ ...outcome, ...present({ 'bithuman.request_id': event.requestId }) });
      if (event.errorType !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: event.problem });
      span.end(event.at + event.took);
    }
    const where = span === undefined ? this.#parent : trace.setSpan(this.#parent, span);
    this.#instruments.duration.record(event.took / 1000, { ...described(event), ...outcome }, where);
  }
}

function key({ call, attempt }) {
  return `${call} ${attempt}`;
}

function described({ method, host, port, template }) {
  return { 'http.request.method': method, 'server.address': host, 'server.port': port, 'url.template': template };
}

/** What is there. */
function present(attributes) {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));
}

module.exports = { instrument };
