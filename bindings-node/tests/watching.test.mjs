// What happens to calls, as diagnostics channels and `NODE_DEBUG` tell it.

import assert from 'node:assert/strict';
import diagnostics from 'node:diagnostics_channel';
import { after, test } from 'node:test';
import { inspect } from 'node:util';
import { Client } from 'bithuman-rest';
import { Emulator } from 'bithuman-rest/testing';
import { run } from './support/process.mjs';

const emulator = await Emulator.start();
after(() => emulator.stop());

async function account(...faults) {
  const account = await emulator.account();
  for (const { kind, ...fields } of faults) await account.fault(kind, fields);
  return account.secret;
}

const later = { kind: 'status', status: 503, retry_after: '0', headers: { 'x-bithuman-plan-notice': 'It ends soon.' } };

function subscribe(t, ...events) {
  const told = [];
  for (const event of events) {
    const hear = (message, name) => told.push({ ...message, name });
    diagnostics.subscribe(`bithuman-rest:${event}`, hear);
    t.after(() => diagnostics.unsubscribe(`bithuman-rest:${event}`, hear));
  }
  return told;
}

test('channels tell of attempts, repetitions and ends, before the answer is there', async (t) => {
  const told = subscribe(t, 'attempt', 'repeat', 'notice', 'end');
  const secret = await account(later);
  await new Client({ secret, baseUrl: emulator.url }).account.me();
  const inShort = ({ name, operation, attempt, status, errorType, problem, notice, attempts, billed }) =>
    JSON.parse(JSON.stringify([name, { operation, attempt, status, errorType, problem, notice, attempts, billed }]));
  const operation = 'get_me';
  assert.deepEqual(told.map(inShort), [
    ['bithuman-rest:notice', { operation, notice: 'It ends soon.' }],
    ['bithuman-rest:attempt', { operation, attempt: 1, status: 503, errorType: '503', problem: 'SERVICE_UNAVAILABLE' }],
    ['bithuman-rest:repeat', { operation, attempt: 2, problem: 'SERVICE_UNAVAILABLE' }],
    ['bithuman-rest:attempt', { operation, attempt: 2, status: 200 }],
    ['bithuman-rest:end', { operation, status: 200, attempts: 2, billed: 'no' }],
  ]);
  const [, first] = told;
  assert.ok(first.at instanceof Date && first.took > 0);
  const { method, template, path, url, host, port, protocol } = first;
  assert.deepEqual(
    { method, template, path, url, host, port: String(port), protocol },
    {
      method: 'GET',
      template: '/v1/me',
      path: '/v1/me',
      url: `${emulator.url}/v1/me`,
      host: '127.0.0.1',
      port: new URL(emulator.url).port,
      protocol: '1.1',
    },
  );
  assert.ok(!inspect(told, { depth: 9 }).includes(secret));
});

test('a call that is aborted is told to have been given up', async (t) => {
  const secret = await account({ kind: 'stall_headers', seconds: 60 });
  const aborted = new AbortController();
  const ended = subscribe(t, 'end');
  const call = new Client({ secret, baseUrl: emulator.url }).account.me({ signal: aborted.signal });
  setTimeout(() => aborted.abort(), 100);
  await assert.rejects(call, { name: 'AbortError' });
  // What is told afterwards does not keep a process alive.
  while (ended.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  assert.deepEqual(
    ended.map(({ cancelled }) => cancelled),
    [true],
  );
});

test('a stream tells of each page', async (t) => {
  const told = subscribe(t, 'attempt');
  const client = new Client({ secret: await account(), baseUrl: emulator.url });
  for await (const _agent of client.agents.list());
  assert.deepEqual(
    told.map(({ operation, status }) => [operation, status]),
    [['list_agents', 200]],
  );
});

const program = `
  import { Client } from 'bithuman-rest';
  await new Client().account.me();
`;

test('NODE_DEBUG prints what happens', async () => {
  const secret = await account(later);
  const environment = { BITHUMAN_API_SECRET: secret, BITHUMAN_BASE_URL: emulator.url, NODE_DEBUG: 'bithuman-rest' };
  const { code, output, errors } = await run(program, environment);
  assert.deepEqual([code, output], [0, '']);
  const lines = errors.split('\n').map((line) =>
    line
      .replace(/^BITHUMAN-REST \d+: /, '')
      .replace(/\d+\.\d+ s/g, '… s')
      .replace(/request id \S+\)/, 'request id …)'),
  );
  const attempt = `GET ${emulator.url}/v1/me`;
  assert.deepEqual(lines, [
    "get_me: the service says of the account's plan: It ends soon.",
    `get_me: attempt 1: ${attempt}: 503 in … s: SERVICE_UNAVAILABLE (request id …)`,
    'get_me: attempt 2 follows in … s: SERVICE_UNAVAILABLE',
    `get_me: attempt 2: ${attempt}: 200 in … s`,
    'get_me: done in … s (attempts: 2)',
  ]);
  assert.ok(!errors.includes(secret));
});

test('without it nothing is printed', async () => {
  const secret = await account(later);
  const { errors } = await run(program, { BITHUMAN_API_SECRET: secret, BITHUMAN_BASE_URL: emulator.url, NODE_DEBUG: '' });
  assert.equal(errors, '');
});
