// The secret is in the request and nowhere else.

import assert from 'node:assert/strict';
import { format, inspect } from 'node:util';
import { test } from 'node:test';
import * as api from 'bithuman-rest';
import { SECRET, answer, serve } from './support/server.mjs';

const { Client } = api;
const ROUNDS = 10_000;

/** A random number that is the same in every run. */
function random(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

const ENCODED = [SECRET, encodeURIComponent(SECRET), Buffer.from(SECRET).toString('base64'), Buffer.from(SECRET).toString('hex')];

function assertSilent(text, what) {
  for (const form of ENCODED) assert.ok(!text.includes(form), `${what} tells the secret`);
}

const PRINTERS = [
  (value) => inspect(value, { depth: 20, showHidden: true, getters: true }),
  (value) => JSON.stringify(value) ?? '',
  (value) => format('%s %o %j', value, value, value),
  (value) => String(value?.stack ?? value),
  (value) => JSON.stringify({ ...value }),
  (value) =>
    Object.getOwnPropertyNames(value ?? {})
      .map((name) => format(value[name]))
      .join(),
];

test(`${ROUNDS} outputs`, async (t) => {
  const pick = random(7);
  const server = await serve((request, response) => {
    assert.equal(request.headers['api-secret'], SECRET);
    const codes = ['NOT_FOUND', 'UNAUTHORIZED', 'RATE_LIMITED', 'INTERNAL_ERROR', 'VALIDATION_ERROR'];
    const status = [404, 401, 429, 500, 400][pick(5)];
    switch (pick(4)) {
      case 0:
        return answer(response, { error: { code: codes[pick(5)], message: `no ${pick(1000)}` } }, status);
      case 1:
        return response.writeHead(status, { 'content-type': 'text/html' }).end('<html>edge</html>');
      case 2:
        return answer(response, { data: [pick(10)] });
      default:
        return request.socket.destroy();
    }
  });
  t.after(() => server.close());
  const client = new Client({
    secret: SECRET,
    baseUrl: server.url,
    maxRetries: 0,
    limiter: 'off',
    onResponse: (info) => assertSilent(inspect(info), 'an answer'),
  });
  const calls = [
    () => client.account.me(),
    () => client.agents.get(`A${pick(100)}`),
    () => client.agents.speak('A1', { message: 'hi' }),
    () => client.agents.list().next(),
    () => client.agents.get(),
    async () => new Client({ secret: `${SECRET} x`, baseUrl: server.url }),
    async () => new Client({ secret: SECRET, baseUrl: 'nowhere' }),
    async () => client.withOptions({ timeout: -1 }),
  ];
  const objects = [client, client.withOptions({ timeout: 1000 }), client.agents, client.account, client.agents.list()];
  for (let round = 0; round < ROUNDS; round += 25) {
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => calls[pick(calls.length)]().catch((error) => error)));
    for (const outcome of [...outcomes, ...Array.from({ length: 5 }, () => objects[pick(objects.length)])]) {
      assertSilent(PRINTERS[pick(PRINTERS.length)](outcome), outcome?.name ?? 'an object');
    }
  }
});

test('a secret that the service gives is not printed', async (t) => {
  const given = 'whsec_0123456789';
  const server = await serve((_, response) =>
    answer(response, { success: true, data: { id: 'w-1', url: 'https://example.com', events: [], active: true, secret: given } }),
  );
  t.after(() => server.close());
  const webhook = await new Client({ secret: SECRET, baseUrl: server.url }).webhooks.create({
    url: 'https://example.com',
    events: ['agent.ready'],
  });
  assert.equal(webhook.secret, given);
  assert.ok(!inspect(webhook).includes(given));
  assert.match(inspect({ webhook }), /id: 'w-1'[^]*secret: '…'/);
  assert.equal(JSON.parse(JSON.stringify(webhook)).secret, given);
});
