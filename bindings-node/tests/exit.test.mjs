// The process ends when nothing runs, and not before.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { ACCOUNT, SECRET, answer, serve } from './support/server.mjs';
import { run } from './support/process.mjs';

// A process that were kept alive would never end; the start of one takes a busy machine a while.
const PROMPT_MS = 15_000;

const CLIENT = `
import { Client } from 'bithuman-rest';
const client = new Client({ secret: process.env.SECRET, baseUrl: process.env.URL });
`;

async function served(t, handle) {
  const server = await serve(handle);
  t.after(() => server.close());
  return { SECRET, URL: server.url };
}

test('an idle client does not keep it alive', async (t) => {
  const environment = await served(t, (_, response) => answer(response, ACCOUNT));
  const { code, output, errors, took } = await run(`${CLIENT} await client.account.me(); console.log('done');`, environment);
  assert.deepEqual({ code, output, errors }, { code: 0, output: 'done', errors: '' });
  assert.ok(took < PROMPT_MS, `it took ${took} ms`);
});

test('a call in flight does, until it settles', async (t) => {
  const environment = await served(t, async (_, response) => {
    await pause(400);
    answer(response, ACCOUNT);
  });
  const { code, output, took } = await run(`${CLIENT} client.account.me().then((account) => console.log(account.userId));`, environment);
  assert.deepEqual({ code, output }, { code: 0, output: 'u-1' });
  assert.ok(took >= 400, `it took ${took} ms`);
});

test('a stream keeps it alive only while an item is awaited', async (t) => {
  const environment = await served(t, async (_, response) => {
    await pause(200);
    answer(response, {
      success: true,
      data: [
        { code: 'A0', status: 'ready' },
        { code: 'A1', status: 'ready' },
      ],
      pagination: { has_more: true },
    });
  });
  const source = `${CLIENT} client.agents.list().next().then(({ value }) => console.log(value.code));`;
  const { code, output } = await run(source, environment);
  assert.deepEqual({ code, output }, { code: 0, output: 'A0' });
});

test('an aborted call does not', async (t) => {
  const environment = await served(t, () => {});
  const source = `${CLIENT} await client.account.me({ signal: AbortSignal.timeout(100) }).catch((error) => console.log(error.name));`;
  const { code, output, took } = await run(source, environment);
  assert.deepEqual({ code, output }, { code: 0, output: 'TimeoutError' });
  assert.ok(took < PROMPT_MS, `it took ${took} ms`);
});

test('process.exit in the middle of calls is fine', async (t) => {
  const environment = await served(t, () => {});
  const source = `${CLIENT} for (let call = 0; call < 50; call += 1) client.account.me(); setTimeout(() => process.exit(3), 100);`;
  const { code, signal, errors } = await run(source, environment);
  assert.deepEqual({ code, signal, errors }, { code: 3, signal: null, errors: '' });
});
