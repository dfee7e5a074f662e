// The examples of embedding and of Workers in the README run as they stand there.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Client, InvalidRequestError } from 'bithuman-rest';
import { embed, webhooks } from 'bithuman-rest/edge';
import { mint } from 'bithuman-rest/embed/fetch';
import { Emulator } from 'bithuman-rest/testing';
import { answer, serve } from './support/server.mjs';
import { bundle, serveWorker } from './support/workerd.mjs';

const PEPPER = 'a pepper of the examples';
const EXAMPLES = join(import.meta.dirname, 'edge-examples');
let emulator;

before(async () => {
  emulator = await Emulator.start({ speed: 20_000 });
});
after(() => emulator.stop());

function asked(user) {
  return new Request('http://127.0.0.1/embed-token', { method: 'POST', headers: user ? { cookie: `user=${user}` } : {} });
}

test('the example for Next.js gives tokens to those who are signed in', async () => {
  const client = new Client({ secret: emulator.secret, baseUrl: emulator.url });
  const { agentId } = await client.agents.generate({ prompt: 'A guide', model: 'essence-2' });
  await client.agents.wait(agentId, { interval: 50 });
  const { BITHUMAN_API_SECRET, BITHUMAN_BASE_URL } = process.env;
  Object.assign(process.env, {
    AGENT: agentId,
    EMBED_PEPPER: PEPPER,
    BITHUMAN_API_SECRET: emulator.secret,
    BITHUMAN_BASE_URL: emulator.url,
  });
  const { POST } = await import('./edge-examples/embed-token.mjs');
  for (const [name, value] of Object.entries({ BITHUMAN_API_SECRET, BITHUMAN_BASE_URL })) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }

  const answers = await Promise.all(Array.from({ length: 20 }, async () => (await POST(asked('42'))).json()));
  const [{ token, sid, url }] = answers;
  for (const other of answers) assert.deepEqual(other, { token, sid, url });
  assert.equal(url, embed.snippet(agentId, { token }).url);
  const stranger = await POST(asked('43'));
  assert.equal(stranger.headers.get('cache-control'), 'no-store');
  assert.notEqual((await stranger.json()).token, token);
  const refused = await POST(asked());
  assert.deepEqual([refused.status, await refused.json()], [401, { error: 'not signed in' }]);
});

/** A token that ends so many seconds from now. */
function token(seconds) {
  const claims = { exp: Math.floor(Date.now() / 1000) + seconds, n: Math.random() };
  return ['head', Buffer.from(JSON.stringify(claims)).toString('base64url'), 'signature'].join('.');
}

test('a token is kept until a minute before it ends, and no failure is', async (t) => {
  const given = [500, 3600, 59, 'no claims', 3600];
  const service = await serve((_request, response) => {
    const next = given.shift();
    if (next === 500) return answer(response, { error: { code: 'INTERNAL_ERROR', message: 'x' } }, 500);
    const data = { token: typeof next === 'number' ? token(next) : next, sid: 's', supported_models: [] };
    return answer(response, { data, status: 'success', status_code: 200 });
  });
  t.after(() => service.close());
  const client = new Client({ secret: 'sk_any', baseUrl: service.url, maxRetries: 0 });
  const handle = mint(client, { agentId: 'A1', pepper: PEPPER, visitor: (request) => request.headers.get('cookie') });
  await assert.rejects(handle(asked('kept')), { status: 500 });
  for (const _ of [1, 2, 3]) assert.equal((await handle(asked('kept'))).status, 200);
  assert.equal(service.requests.length, 2);
  for (const _ of [1, 2, 3]) assert.equal((await handle(asked('short'))).status, 200);
  assert.equal(service.requests.length, 5);
  for (const _ of [1, 2]) await handle(asked('short'));
  assert.equal(service.requests.length, 5);
});

test('settings that no token can be made with are refused at once', () => {
  const client = new Client({ secret: 'sk_any' });
  const refused = (options, field) =>
    assert.throws(
      () => mint(client, { agentId: 'A1', pepper: PEPPER, visitor: () => 'x', ...options }),
      (error) => error instanceof InvalidRequestError && error.field === field,
    );
  refused({ pepper: 'short' }, 'pepper');
  refused({ visitor: undefined }, 'visitor');
});

test('the example for Workers receives', async (t) => {
  const bindings = `
    import worker from './worker.mjs';
    const kept = new Map();
    const SEEN = { get: async (key) => kept.get(key) ?? null, put: async (key, value) => void kept.set(key, value) };
    export default { fetch: (request) => worker.fetch(request, { WEBHOOK_SECRET: 'whsec_one', SEEN }) };
  `;
  const worker = await serveWorker(await bundle(bindings, EXAMPLES));
  t.after(() => worker.stop());
  const body = JSON.stringify({ id: 'evt_1', event: 'agent.ready', created: 1790000000, data: { code: 'A1' } });
  const deliver = async (secret) => {
    const { headers } = await webhooks.sign(body, { secret });
    const response = await fetch(worker.url, { method: 'POST', body, headers });
    return [response.status, await response.text()];
  };
  assert.deepEqual(await deliver('whsec_one'), [200, 'handled']);
  assert.deepEqual(await deliver('whsec_one'), [200, 'duplicate']);
  assert.equal((await deliver('whsec_two'))[0], 400);
});
