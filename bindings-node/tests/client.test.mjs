// Clients: their settings, their options, and what they tell beside the answers.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client } from 'bithuman-rest';
import { ACCOUNT, SECRET, answer, page, serve } from './support/server.mjs';
import { run } from './support/process.mjs';

async function served(t, handle = (_, response) => answer(response, ACCOUNT, 200, { 'x-request-id': 'req_9' })) {
  const server = await serve(handle);
  t.after(() => server.close());
  return { server, client: (settings) => new Client({ secret: SECRET, baseUrl: server.url, ...settings }) };
}

test('settings reach the requests', async (t) => {
  const { server, client } = await served(t);
  await client({ application: 'museum/2.1', headers: new Headers({ 'x-team': 'red' }) }).account.me();
  await client({ hidePlatform: true }).account.me({ headers: { 'x-list': ['a', 'b'] } });
  const [first, second] = server.requests.map(({ headers }) => headers);
  assert.equal(first['api-secret'], SECRET);
  assert.match(first['user-agent'], /^bithuman-rest\/\S+ \(node\/\S+; \w+; \w+\) museum\/2\.1$/);
  assert.equal(first['x-team'], 'red');
  assert.match(second['user-agent'], /^bithuman-rest\/\S+$/);
  assert.equal(second['x-list'], 'a, b');
});

test('the environment fills in what is left out', async (t) => {
  const { server } = await served(t);
  const source = "import { Client } from 'bithuman-rest'; console.log((await new Client().account.me()).userId);";
  const { output } = await run(source, { BITHUMAN_API_SECRET: 'sk_env', BITHUMAN_BASE_URL: server.url });
  assert.equal(output, 'u-1');
  assert.equal(server.requests[0].headers['api-secret'], 'sk_env');
});

test('options may be set for many calls', async (t) => {
  const { server, client } = await served(t, (_, response) =>
    answer(response, { error: { code: 'SERVICE_UNAVAILABLE', message: 'x' } }, 503),
  );
  const patient = client({ maxRetries: 1 });
  const hasty = patient.withOptions({ maxRetries: 0, headers: { 'x-hasty': 'yes' } });
  await assert.rejects(hasty.account.me(), { status: 503 });
  assert.equal(server.requests.length, 1);
  assert.equal(server.requests[0].headers['x-hasty'], 'yes');
  await assert.rejects(patient.account.me(), (error) => error.attempts.length === 2);
  assert.equal(server.requests[2].headers['x-hasty'], undefined);
});

test('an observer is told of every answer', async (t) => {
  const { client } = await served(t);
  const told = [];
  const observed = client({ onResponse: (info) => told.push(info) });
  await observed.account.me();
  await observed.withOptions({ timeout: 5000 }).account.me();
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(told.length, 2);
  const { operation, status, requestId, attempts, replayed, at, took } = told[0];
  assert.deepEqual(
    { operation, status, requestId, attempts, replayed },
    { operation: 'get_me', status: 200, requestId: 'req_9', attempts: 1, replayed: false },
  );
  assert.ok(at instanceof Date && took >= 0);
});

test('answers are plain objects: absent fields are absent, unknown ones are kept, and keys of maps are as they were', async (t) => {
  const { client } = await served(t, (_, response) => {
    const listed = page(0, 1, false);
    listed.data[0].model_status = { some_model: { state: 'ready', updated_at: '2026-08-01T10:00:00Z', why_not: 1 } };
    answer(response, listed);
  });
  const { value: agent } = await client().agents.list().next();
  assert.equal(Object.getPrototypeOf(agent), Object.prototype);
  assert.ok(!('name' in agent));
  assert.deepEqual(agent.supportedModels, []);
  const at = new Date('2026-08-01T10:00:00Z');
  assert.deepEqual(agent.modelStatus, { some_model: { state: 'ready', updatedAt: at, extra: { why_not: 1 } } });
});

test('an operation that the vendor withdrew is warned of once', async (t) => {
  const { server } = await served(t, (_, response) => answer(response, { error: { code: 'ENDPOINT_RETIRED', message: 'gone' } }, 410));
  const source = `
    import { Client } from 'bithuman-rest';
    const client = new Client({ secret: 'sk_x', baseUrl: process.env.URL });
    process.on('warning', (warning) => console.log(warning.name, warning.code));
    for (let call = 0; call < 3; call += 1) await client.speech.listVoices().catch((error) => console.log(error.name));
  `;
  const { output } = await run(source, { URL: server.url, NODE_NO_WARNINGS: '1' });
  const lines = output.split('\n');
  assert.equal(lines.filter((line) => line === 'EndpointRetiredError').length, 3);
  assert.deepEqual(
    lines.filter((line) => line.startsWith('DeprecationWarning')),
    ['DeprecationWarning BITHUMAN_RETIRED_LIST_VOICES'],
  );
});

test('a method of one client is replaced by a test, and answers are plain objects', async (t) => {
  const client = new Client({ secret: SECRET });
  t.mock.method(client.agents, 'get', async (code) => ({ code, status: 'ready' }));
  assert.deepEqual(await client.agents.get('A1'), { code: 'A1', status: 'ready' });
  t.mock.restoreAll();
  assert.equal(client.agents.get, new Client({ secret: SECRET }).agents.get);
});
