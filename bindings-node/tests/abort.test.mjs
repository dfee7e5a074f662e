// Aborting stops the request itself, whatever it is doing, and rejects with the signal's own reason.

import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'bithuman-rest';
import { ACCOUNT, SECRET, answer, page, serve } from './support/server.mjs';

// Far above what a busy machine takes, far below every wait that is cut short here.
const PROMPT_MS = 5_000;

async function served(t, handle) {
  const server = await serve(handle);
  t.after(() => server.close());
  return { server, client: new Client({ secret: SECRET, baseUrl: server.url }) };
}

/** Aborts once the server has the request of this number, and asserts that the promise rejects with the reason itself at once. */
async function abortsSoon(server, number, controller, promise, reason) {
  const waited = promise.then(
    () => assert.fail('it was not aborted'),
    (error) => error,
  );
  while (server.requests.length < number) await pause(5);
  await pause(30); // what the answer brings about has begun, too
  const at = performance.now();
  controller.abort(reason);
  const error = await waited;
  assert.equal(error, controller.signal.reason);
  assert.ok(performance.now() - at < PROMPT_MS, 'it took too long');
}

test('a signal that is aborted already sends nothing', async (t) => {
  const { server, client } = await served(t, (_, response) => answer(response, ACCOUNT));
  const reason = new Error('changed my mind');
  await assert.rejects(client.account.me({ signal: AbortSignal.abort(reason) }), (error) => error === reason);
  await assert.rejects(client.agents.list({}, { signal: AbortSignal.abort(reason) }).next(), (error) => error === reason);
  assert.equal(server.requests.length, 0);
});

test('while the answer is awaited: the server sees the connection go', async (t) => {
  const { server, client } = await served(t, () => {});
  const controller = new AbortController();
  await abortsSoon(server, 1, controller, client.account.me({ signal: controller.signal }), new TypeError('mine'));
  await server.requests[0].gone;
  assert.equal(getEventListeners(controller.signal, 'abort').length, 0);
});

test('the default reason is an AbortError, and a timeout signal gives a TimeoutError', async (t) => {
  const { server, client } = await served(t, () => {});
  const controller = new AbortController();
  await abortsSoon(server, 1, controller, client.account.me({ signal: controller.signal }));
  assert.equal(controller.signal.reason.name, 'AbortError');
  await assert.rejects(client.account.me({ signal: AbortSignal.timeout(50) }), { name: 'TimeoutError' });
});

test('while it waits to repeat', async (t) => {
  const { server, client } = await served(t, (_, response) => {
    answer(response, { error: { code: 'SERVICE_UNAVAILABLE', message: 'down' } }, 503, { 'retry-after': '30' });
  });
  const controller = new AbortController();
  await abortsSoon(server, 1, controller, client.account.me({ signal: controller.signal }), 'a reason need not be an error');
  await pause(50);
  assert.equal(server.requests.length, 1);
});

test('in the middle of a stream', async (t) => {
  const { server, client } = await served(t, (request, response) => {
    if (request.url.includes('offset=0')) answer(response, page(0, 2, true));
  });
  const controller = new AbortController();
  const agents = client.agents.list({}, { signal: controller.signal });
  assert.equal((await agents.next()).value.code, 'A0');
  assert.equal((await agents.next()).value.code, 'A1');
  await abortsSoon(server, 2, controller, agents.next());
  await server.requests[1].gone;
  assert.deepEqual(await agents.next(), { done: true, value: undefined });
  assert.equal(getEventListeners(controller.signal, 'abort').length, 0);
});

test('between two items of a stream', async (t) => {
  const { client } = await served(t, (_, response) => answer(response, page(0, 2, false)));
  const controller = new AbortController();
  const agents = client.agents.list({}, { signal: controller.signal });
  await agents.next();
  controller.abort();
  await assert.rejects(agents.next(), (error) => error === controller.signal.reason);
  assert.equal((await agents.next()).done, true);
});

test('a signal that serves a hundred calls keeps no listener and warns of none', async (t) => {
  const { client } = await served(t, (_, response) => answer(response, ACCOUNT));
  const warnings = [];
  const note = (warning) => warnings.push(warning);
  process.on('warning', note);
  t.after(() => process.off('warning', note));
  const { signal } = new AbortController();
  await Promise.all(Array.from({ length: 100 }, () => client.account.me({ signal })));
  for (let call = 0; call < 20; call += 1) await client.account.me({ signal });
  await pause(10);
  assert.equal(getEventListeners(signal, 'abort').length, 0);
  assert.deepEqual(warnings, []);
});

test('a hundred calls are aborted by one signal', async (t) => {
  const { server, client } = await served(t, () => {});
  const controller = new AbortController();
  const calls = Array.from({ length: 100 }, () => client.account.me({ signal: controller.signal }).catch((error) => error));
  while (server.requests.length < 100) await pause(5);
  controller.abort();
  const reasons = await Promise.all(calls);
  assert.ok(reasons.every((reason) => reason === controller.signal.reason));
  await Promise.all(server.requests.map((request) => request.gone));
});
