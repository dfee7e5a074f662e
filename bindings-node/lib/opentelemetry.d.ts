import type { MeterProvider, TextMapPropagator, TracerProvider } from '@opentelemetry/api';
import type { Client } from '../index.js';

/** Where spans and metrics go. What is left out is what is set for the process. */
export interface Telemetry {
  /** Who records the spans. */
  tracerProvider?: TracerProvider | undefined;
  /** Who records the metrics. */
  meterProvider?: MeterProvider | undefined;
  /** What writes a span's context into headers. */
  propagator?: TextMapPropagator | undefined;
}

/**
 * This client with spans and metrics of the calls made through the result, by OpenTelemetry's conventions for HTTP. Both share their
 * connections. Every attempt is a span of its own below the span that is active where the call is made, and sends its context to the
 * API's origin along with the request. Beside `http.client.request.duration` there are the metrics `bithuman.client.repeats`, which
 * counts the attempts that repeated one before, and `bithuman.client.limiter.wait`, the seconds that calls waited for the account's rate
 * limits.
 */
export function instrument(client: Client, telemetry?: Telemetry): Client;
