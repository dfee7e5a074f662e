// Ten thousand calls leave nothing behind.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Client } from 'bithuman-rest';
import { ACCOUNT, SECRET, answer, page, serve } from './support/server.mjs';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

const CALLS = 10_000;
/** A heap grows in steps until it has its size; what leaks grows in every round. */
const ROUNDS = 3;
const MEGABYTE = 1024 * 1024;

async function many(count, call) {
  for (let done = 0; done < count; done += 50) await Promise.all(Array.from({ length: 50 }, call));
}

/** What is held once the sockets of aborted calls, which this process serves too, have closed. */
async function state() {
  for (let round = 0; round < 6; round += 1) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const { heapUsed, external, rss } = process.memoryUsage();
  const files = process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0;
  return { heap: heapUsed + external, rss, files };
}

async function isFlat(t, handle, call) {
  const server = await serve((request, response, seen) => {
    server.requests.length = 0;
    return handle(request, response, seen);
  });
  t.after(() => server.close());
  const client = new Client({ secret: SECRET, baseUrl: server.url, maxRetries: 0 });
  await many(2000, () => call(client));
  const problems = [];
  for (let round = 0, before = await state(); round < ROUNDS; round += 1) {
    await many(CALLS, () => call(client));
    const after = await state();
    const growth = { heap: after.heap - before.heap, rss: after.rss - before.rss, files: after.files - before.files };
    if (growth.heap < 2 * MEGABYTE && growth.rss < 16 * MEGABYTE && growth.files <= 8) return;
    problems.push(growth);
    before = after;
  }
  assert.fail(`no round was flat: ${JSON.stringify(problems)}`);
}

test('calls', (t) =>
  isFlat(
    t,
    (_, response) => answer(response, ACCOUNT),
    (client) => client.account.me(),
  ));

test('calls with a signal', (t) => {
  const { signal } = new AbortController();
  return isFlat(
    t,
    (_, response) => answer(response, ACCOUNT),
    (client) => client.account.me({ signal }),
  );
});

test('errors', (t) =>
  isFlat(
    t,
    (_, response) => answer(response, { error: { code: 'NOT_FOUND', message: 'none' } }, 404),
    (client) => client.agents.get('A1').catch((error) => error.status),
  ));

test('refusals', (t) =>
  isFlat(
    t,
    () => {},
    (client) => client.agents.get().catch((error) => error.field),
  ));

test('streams that are left', (t) =>
  isFlat(
    t,
    (_, response) => answer(response, page(0, 5, true)),
    async (client) => {
      for await (const agent of client.agents.list()) return agent;
      return undefined;
    },
  ));

test('aborted calls', (t) =>
  isFlat(
    t,
    () => {},
    (client) => client.account.me({ signal: AbortSignal.timeout(1) }).catch((error) => error.name),
  ));
