// Errors are real classes with everything that is known.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { inspect } from 'node:util';
import * as api from 'bithuman-rest';
import { SECRET, answer, serve } from './support/server.mjs';

const { Client } = api;

async function served(t, handle) {
  const server = await serve(handle);
  t.after(() => server.close());
  return new Client({ secret: SECRET, baseUrl: server.url, maxRetries: 0 });
}

const LIMITED = { error: { code: 'RATE_LIMITED', message: 'Slow down', details: { bucket: 'read' } } };

test('an answer becomes its class, with all that it tells', async (t) => {
  const client = await served(t, (_, response) => answer(response, LIMITED, 429, { 'retry-after': '7', 'x-request-id': 'req_1' }));
  const error = await client.account.me().catch((caught) => caught);
  for (const kind of ['RateLimitedError', 'RateLimitError', 'APIError', 'BithumanError']) assert.ok(error instanceof api[kind], kind);
  assert.ok(error instanceof Error);
  assert.equal(error.name, 'RateLimitedError');
  const { status, code, requestId, retryAfter, billed, operation, retryable, details } = error;
  assert.deepEqual(
    { status, code, requestId, retryAfter, billed, operation, retryable, details },
    {
      status: 429,
      code: 'RATE_LIMITED',
      requestId: 'req_1',
      retryAfter: 7000,
      billed: 'no',
      operation: 'get_me',
      retryable: true,
      details: { bucket: 'read' },
    },
  );
  assert.equal(error.attempts.length, 1);
  assert.ok(error.attempts[0].at instanceof Date);
  assert.equal(error.attempts[0].status, 429);
  assert.match(error.body, /Slow down/);
  assert.equal(JSON.parse(JSON.stringify(error)).requestId, 'req_1');
  assert.match(inspect(error), /RateLimitedError: Slow down[^]*req_1/);
});

test('the stack names the caller and nothing of the package', async (t) => {
  const client = await served(t, (_, response) => answer(response, LIMITED, 429));
  async function whoeverCalls() {
    return await client.account.me();
  }
  const error = await whoeverCalls().catch((caught) => caught);
  assert.match(error.stack, /whoeverCalls/);
  assert.doesNotMatch(error.stack, /[\\/]lib[\\/]/);
});

test('a required package and an imported one share their classes', () => {
  const required = createRequire(import.meta.url)('bithuman-rest');
  assert.equal(required.NotFoundError, api.NotFoundError);
  assert.equal(required.Client, Client);
});

test('arguments are refused before anything is sent, under the names of this language', async () => {
  const client = new Client({ secret: SECRET, baseUrl: 'http://127.0.0.1:9' });
  const refused = async (promise, field, problem) => {
    const error = await promise.then(
      () => assert.fail('it was not refused'),
      (caught) => caught,
    );
    assert.ok(error instanceof api.InvalidRequestError, error);
    assert.equal(error.field, field);
    assert.ok(error.message.startsWith(`${field}: `), error.message);
    assert.match(error.message, problem);
    assert.ok(error.fix);
  };
  await refused(client.agents.get(), 'code', /missing/);
  await refused(client.agents.get(5), 'code', /integer/);
  await refused(client.agents.speak('A1', { message: Symbol('x') }), 'message', /symbol/);
  await refused(client.agents.speak('A1', 'hello'), 'params', /not an object/);
  await refused(client.files.upload(Buffer.from('x')), 'params', /not an object/);
  await refused(client.agents.get('A1', { signal: new AbortController() }), 'signal', /not an AbortSignal/);
  await refused(client.agents.list({}, { signal: {} }).next(), 'signal', /not an AbortSignal/);
  await refused(client.agents.speak('A1', { mesage: 'x', message: 'y' }), 'mesage', /no such parameter/);
  await refused(client.agents.wait('A1', { interval: Number.NaN }), 'interval', /NaN/);
  await refused(client.agents.wait('A1', { interval: 0.5 }), 'interval', /^interval: 0.5 ms is out of range; pass 1 to 3600000 ms$/);
  await refused(client.agents.watch('A1', { timeout: -1 }).next(), 'timeout', /pass 0 to 604800000 ms$/);
  await refused(client.models.download('A1', 'x', { wait: Number.POSITIVE_INFINITY }), 'wait', /Infinity/);
  await refused(client.video.wait('v1', { timeout: '1h' }), 'timeout', /pass a number of milliseconds$/);
  await refused(client.account.me({ timeout: 'soon' }), 'timeout', /milliseconds/);
  await refused(client.account.me({ maxRetries: 1.5 }), 'maxRetries', /whole number/);
  await refused(client.account.me({ retries: 3 }), 'retries', /no such/);
  await refused(client.files.upload({ file: 5 }), 'file', /neither/);
  await refused(client.files.upload({ file: 'x.png', fileUrl: 'https://example.com/x.png' }), 'file', /both/);
  await refused(client.files.upload({ fileUrl: 'example.com/x.png' }), 'fileUrl', /address/);
});

test('settings are refused by name', () => {
  const refused = (settings, field) =>
    assert.throws(
      () => new Client(settings),
      (error) => {
        assert.ok(error instanceof api.ConfigurationError, error);
        assert.equal(error.field, field);
        return true;
      },
    );
  refused(SECRET, 'settings');
  refused({ secret: '' }, 'secret');
  refused({ secret: 5 }, 'secret');
  refused({ secret: SECRET, baseUrl: 'nowhere' }, 'baseUrl');
  refused({ secret: SECRET, timeout: -1 }, 'timeout');
  refused({ secret: SECRET, timeout: Number.NaN }, 'timeout');
  refused({ secret: SECRET, apiKey: 'x' }, 'apiKey');
  refused({ secret: SECRET, onResponse: 'x' }, 'onResponse');
});

test('time limits are kept', async (t) => {
  const client = await served(t, () => {});
  const error = await client.account.me({ timeout: 80 }).catch((caught) => caught);
  assert.ok(error instanceof api.APITimeoutError, error);
  assert.equal(error.limit, 'total');
});

test('anyone may make one for a test of their own', () => {
  const error = new api.NotFoundError('gone', { status: 404, requestId: 'req_2' });
  assert.equal(error.status, 404);
  assert.equal(error.billed, 'no');
  assert.match(String(error), /^NotFoundError: gone$/);
});
