// Inboxes without a framework.

import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { Client, InvalidRequestError, WebhookVerificationError } from 'bithuman-rest';
import { WebhookInbox } from 'bithuman-rest/webhooks';
import { run } from './support/process.mjs';

const SECRET = 'whsec_never_to_be_printed_77';

function delivery(id) {
  const body = Buffer.from(JSON.stringify({ id, event: 'ping', created: 1790000000, data: {} }));
  return [body, new Client({ secret: 'sk_any' }).webhooks.sign(body, { secret: SECRET }).headers];
}

test('a parsed body is refused with the line to change', async () => {
  const [body, headers] = delivery('evt_1');
  await assert.rejects(
    new WebhookInbox(SECRET).handle(JSON.parse(body), headers, () => {}),
    (error) => {
      assert.ok(error instanceof InvalidRequestError);
      assert.equal(error.field, 'body');
      for (const line of ["express.raw({ type: 'application/json' })", "{ parseAs: 'buffer' }", 'await request.arrayBuffer()']) {
        assert.ok(error.fix.includes(line), line);
      }
      return true;
    },
  );
});

test('settings are checked when the inbox is made', () => {
  for (const secrets of ['', [], [''], undefined]) {
    assert.throws(
      () => new WebhookInbox(secrets),
      (error) => error instanceof InvalidRequestError && error.field === 'secrets',
    );
  }
  assert.throws(
    () => new WebhookInbox(SECRET, { tolerance: 500 }),
    (error) => error.field === 'tolerance',
  );
});

test('secrets are never printed', async () => {
  const [body, headers] = delivery('evt_1');
  const inbox = new WebhookInbox(SECRET);
  assert.ok(!inspect(inbox, { showHidden: true, depth: 9 }).includes(SECRET));
  assert.ok(!JSON.stringify(inbox).includes(SECRET));
  const changed = Buffer.concat([body, Buffer.from(' ')]);
  await assert.rejects(
    inbox.handle(changed, headers, () => {}),
    (error) => {
      assert.ok(error instanceof WebhookVerificationError);
      assert.ok(!inspect(error, { depth: 9 }).includes(SECRET));
      return true;
    },
  );
});

test('a handler that fails is tried again, one that succeeded is not', async () => {
  const inbox = new WebhookInbox([SECRET]);
  const [body, headers] = delivery('evt_1');
  const fail = () => {
    throw new RangeError('on purpose');
  };
  await assert.rejects(inbox.handle(body, headers, fail), RangeError);
  await assert.rejects(
    inbox.handle(body, new Headers(headers), async () => fail()),
    RangeError,
  );
  assert.equal(await inbox.handle(body, headers, async () => {}), 'handled');
  assert.equal(await inbox.handle(body, headers, fail), 'duplicate');
});

test('processes that share a file handle each delivery once', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'bithuman-seen-'));
  t.after(() => rm(folder, { recursive: true }));
  const seen = join(folder, 'seen.sqlite');
  const deliveries = Array.from({ length: 30 }, (_, index) => delivery(`evt_${index}`)).map(([body, headers]) => [
    body.toString(),
    headers,
  ]);
  const source = `
    import { WebhookInbox } from 'bithuman-rest/webhooks';
    const inbox = new WebhookInbox(process.env.SECRET, { seen: process.env.SEEN });
    const handled = [];
    for (const [body, headers] of JSON.parse(process.env.DELIVERIES)) await inbox.handle(body, headers, ({ id }) => handled.push(id));
    console.log(JSON.stringify(handled));
  `;
  const environment = { SECRET, SEEN: seen, DELIVERIES: JSON.stringify(deliveries) };
  const runs = await Promise.all([run(source, environment), run(source, environment), run(source, environment)]);
  for (const { code, errors } of runs) assert.deepEqual({ code, errors }, { code: 0, errors: '' });
  const handled = runs.flatMap(({ output }) => JSON.parse(output));
  assert.deepEqual(handled.sort(), deliveries.map(([body]) => JSON.parse(body).id).sort());
  assert.equal(await new WebhookInbox(SECRET, { seen }).handle(...deliveries[0], () => {}), 'duplicate');
});

test("a store of one's own", async () => {
  const held = new Map();
  const seen = {
    claim(id) {
      const before = held.get(id) ?? 'new';
      held.set(id, before === 'new' ? 'busy' : before);
      return before;
    },
    settle: (id, handled) => void held.set(id, handled ? 'done' : 'new'),
  };
  const inbox = new WebhookInbox(SECRET, { seen });
  const [body, headers] = delivery('evt_1');
  let nested;
  assert.equal(await inbox.handle(body, headers, async () => (nested = await inbox.handle(body, headers, () => {}))), 'handled');
  assert.equal(nested, 'busy');
  assert.equal(await inbox.handle(body, headers, () => {}), 'duplicate');
  assert.deepEqual([...held], [['evt_1', 'done']]);
});

test('everything can be required, too', () => {
  const require = createRequire(import.meta.url);
  assert.equal(require('bithuman-rest/webhooks').WebhookInbox, WebhookInbox);
  for (const name of ['express', 'fastify', 'fetch', 'hono', 'next']) {
    assert.equal(typeof require(`bithuman-rest/webhooks/${name}`).receive, 'function', name);
  }
});
