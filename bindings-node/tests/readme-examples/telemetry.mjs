// README begins
import { Client } from 'bithuman-rest';
import { instrument } from 'bithuman-rest/opentelemetry';

const client = instrument(new Client()); // or with { tracerProvider, meterProvider, propagator }
// README ends

console.log((await client.account.me()).userId);
