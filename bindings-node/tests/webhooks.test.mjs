// Each framework's adapter, behind a real server, with the emulator's real deliveries.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { InvalidRequestError } from 'bithuman-rest';
import { Emulator } from 'bithuman-rest/testing';
import { WebhookInbox } from 'bithuman-rest/webhooks';
import { Handler, frameworks } from './support/web-apps.mjs';

let emulator;
let client;

before(async () => {
  emulator = await Emulator.start({ speed: 600 });
  client = emulator.client();
});
after(() => emulator.stop());

/** An application whose inbox is given its secrets once the webhook is there. */
async function open(framework, t, { secrets = (own) => [own], parsed = false } = {}) {
  const handler = new Handler();
  let inbox;
  const late = { handle: (...delivery) => inbox.handle(...delivery) };
  const { url, close } = await frameworks[framework](late, handler, parsed);
  t.after(close);
  const webhook = await client.webhooks.create({ url: `${url}/hook` });
  inbox = new WebhookInbox(secrets(webhook.secret));
  return { handler, url, webhook, post: (id, settings) => post(`${url}/hook`, webhook.secret, id, settings) };
}

/** Delivers an event as the service would. */
async function post(url, ownSecret, id, { age = 0, secret = ownSecret, changed = false } = {}) {
  const body = JSON.stringify({ id, event: 'agent.ready', created: 1790000000, data: { agent_id: 'A1', code: 'A1' } });
  const { headers } = client.webhooks.sign(body, { secret, timestamp: Math.floor(Date.now() / 1000) - age });
  const sent = changed ? body.replace('A1', 'A2') : body;
  const response = await fetch(url, { method: 'POST', body: sent, headers: { 'content-type': 'application/json', ...headers } });
  return [response.status, await response.text()];
}

for (const framework of Object.keys(frameworks)) {
  test(`${framework}: real deliveries`, async (t) => {
    const { handler, url, webhook } = await open(framework, t, { secrets: (own) => ['whsec_the_old_one', own] });
    // Another webhook delivers here, too, and its secret is not known.
    const stranger = await client.webhooks.create({ url: `${url}/hook` });
    assert.deepEqual(await client.webhooks.test(webhook.id), { delivered: true, statusCode: 200, attempts: 1 });
    assert.deepEqual(
      handler.seen.map(({ event }) => event),
      ['ping'],
    );

    assert.deepEqual(await client.webhooks.test(stranger.id), { delivered: false, statusCode: 400, attempts: 3 });
    assert.equal(handler.seen.length, 1);
    assert.deepEqual(handler.errors, []);

    handler.failures = 1;
    assert.deepEqual(await client.webhooks.test(webhook.id), { delivered: true, statusCode: 200, attempts: 2 });
    assert.equal(handler.seen.length, 3);
    assert.equal(handler.seen[1].id, handler.seen[2].id);
    assert.deepEqual(
      handler.errors.map(({ name }) => name),
      ['RangeError'],
    );
  });

  test(`${framework}: what is answered`, async (t) => {
    const { handler, post, webhook } = await open(framework, t, { secrets: (own) => [own, 'whsec_the_next_one'] });
    assert.deepEqual(await post('evt_1'), [200, 'handled']);
    assert.deepEqual(await post('evt_1'), [200, 'duplicate']);
    assert.deepEqual(await post('evt_2', { secret: 'whsec_the_next_one' }), [200, 'handled']);
    for (const wrong of [{ age: 301 }, { age: -360 }, { secret: 'whsec_wrong' }, { changed: true }]) {
      const [status, text] = await post('evt_3', wrong);
      assert.equal(status, 400, JSON.stringify(wrong));
      assert.ok(!text.includes(webhook.secret));
    }
    assert.deepEqual(
      handler.seen.map(({ id }) => id),
      ['evt_1', 'evt_2'],
    );
    assert.deepEqual(handler.seen[0].agentReady, { agentId: 'A1', code: 'A1' });

    const { promise, resolve } = withResolvers();
    handler.gate = promise;
    const first = post('evt_4');
    while (handler.seen.length < 3) await new Promise((done) => setTimeout(done, 5));
    assert.deepEqual(await post('evt_4'), [409, 'busy']);
    resolve();
    assert.deepEqual(await first, [200, 'handled']);
    assert.deepEqual(await post('evt_4'), [200, 'duplicate']);
    assert.equal(handler.seen.length, 3);
  });

  test(`${framework}: a body that was parsed before is told`, async (t) => {
    const { handler, post } = await open(framework, t, { parsed: true });
    assert.equal((await post('evt_1'))[0], 500);
    const [error] = handler.errors;
    assert.ok(error instanceof InvalidRequestError);
    assert.equal(error.field, 'body');
    assert.match(error.fix, /express\.raw|preParsing|clone\(\)|c\.req\.text\(\)/);
    assert.deepEqual(handler.seen, []);
  });
}

for (const framework of ['express', 'fastify']) {
  test(`${framework}: other routes parse as before`, async (t) => {
    const { url } = await open(framework, t);
    const request = { method: 'POST', body: '{"a":1}', headers: { 'content-type': 'application/json' } };
    assert.deepEqual(await (await fetch(`${url}/other`, request)).json(), { a: 1 });
  });
}

test('express: a body that never ends is not kept', async (t) => {
  const { url, handler } = await open('express', t);
  const response = await fetch(`${url}/hook`, { method: 'POST', body: Buffer.alloc(2 * 1024 * 1024) });
  assert.equal(response.status, 413);
  assert.deepEqual(handler.seen, []);
});

function withResolvers() {
  let resolve;
  const promise = new Promise((settle) => (resolve = settle));
  return { promise, resolve };
}
