// Telemetry as users set it up. It is checked, not run.

import { MeterProvider } from '@opentelemetry/sdk-metrics';
import { BasicTracerProvider } from '@opentelemetry/sdk-trace-base';
import { Client } from 'bithuman-rest';
import { instrument } from 'bithuman-rest/opentelemetry';

const client: Client = instrument(new Client());
const both: Client = instrument(client, { tracerProvider: new BasicTracerProvider(), meterProvider: new MeterProvider() });
export const done: Promise<unknown> = both.account.me();
// @ts-expect-error: a client is needed.
instrument({});
