// The entry without native code gives what a client gives: the same cases, in Node and in a web runtime, and the same refusals.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import * as api from 'bithuman-rest';
import * as edge from 'bithuman-rest/edge';
import { camel, methodOf, told } from './support/api.mjs';
import { argumentsOf, digest, post, settingsOf } from './support/cases.mjs';
import { start } from './support/process.mjs';
import { raised } from './support/raised.mjs';
import { bundle, serveWorker } from './support/workerd.mjs';

const stage = await start('BITHUMAN_STAGE');
after(() => stage.stop());

let worker;
before(async () => {
  worker = await serveWorker(await bundle("export { default } from './support/edge-worker.mjs';", import.meta.dirname));
});
after(() => worker.stop());

const client = new api.Client({ secret: 'sk_any' });
const offered = (call) => Object.hasOwn(edge, call.split('.')[0]) && camel(call.split('.')[1]) in edge[call.split('.')[0]];
const cases = (await (await fetch(`${stage.url}/cases`)).json()).filter(({ call }) => offered(call));

/** Where a method is called, and how. */
const runtimes = {
  Node: outcome((resource, name, values) => edge[resource][name](...values)),
  async workerd(resource, name, values) {
    const plain = values.map((value) => (value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value));
    return post(worker.url, { resource, name, values: plain });
  },
};
const native = outcome((resource, name, values) => client[resource][name](...values));

function outcome(call) {
  return async (...of) => {
    try {
      return { returned: await call(...of) };
    } catch (error) {
      return { raised: raised(error) };
    }
  };
}

test('there are cases for every method', () => {
  const called = new Set(cases.map(({ call }) => call));
  const methods = ['embed', 'webhooks'].flatMap((resource) => Object.keys(edge[resource]).map((name) => `${resource}.${name}`));
  assert.deepEqual([...called].map(camel).sort(), methods.sort());
  assert.ok(cases.length > 70);
});

for (const [runtime, call] of Object.entries(runtimes)) {
  for (const { id, ...listed } of cases) {
    test(`${runtime}: ${id}`, { timeout: 90_000 }, async () => {
      const path = `${stage.url}/cases/${id.replaceAll('/', '~')}`;
      const { run, client: settings, ...first } = { ...listed, ...(await post(`${path}/begin`)) };
      for (let step = first; step; ) {
        const method = methodOf(step.call);
        const [resource, name] = step.call.split('.').map(camel);
        const values = argumentsOf(method, step.args);
        // What a journey does beside is done by a client.
        const outside = outcome(() => new api.Client(settingsOf(settings))[resource][name](...values, settingsOf(step.options)));
        const seen = await (offered(step.call) ? call : outside)(resource, name, values);
        if (seen.raised && offered(step.call)) assert.deepEqual(unread(seen.raised), unread((await native(resource, name, values)).raised));
        const told_ = 'returned' in seen ? { returned: told(method.returns, seen.returned, digest) } : seen;
        const { problems, next } = await post(`${path}/end`, { run, ...told_ });
        assert.deepEqual(problems, [], step.call);
        step = next;
      }
    });
  }
}

/** Whoever reads JSON says in words of its own what is wrong with it. */
function unread(error) {
  const plain = JSON.parse(JSON.stringify(error));
  const cut = (text) => text?.replace(/(it is not an event of a conversation: |the body is not an event: ).*?(; answer 400|$)/s, '$1…$2');
  return { ...plain, message: cut(plain.message), stack: undefined };
}

const LETTERS = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).join('');
const BODY = '{"id":"evt_1","event":"ping","created":1790000000,"data":{}}';

/** Arguments that no type would let pass, and some that only look odd. */
const ODD = [
  ['embed', 'snippet', [`a${LETTERS}é☹🙂`]],
  ['embed', 'snippet', ['..']],
  ['embed', 'snippet', ['.', { greeting: LETTERS, title: LETTERS, model: 'é 🙂' }]],
  ['embed', 'snippet', [5]],
  ['embed', 'snippet', [undefined]],
  ['embed', 'snippet', ['A1', { colour: 'red' }]],
  ['embed', 'snippet', ['A1', { width: '' }]],
  ['embed', 'snippet', ['A1', { render: '' }]],
  ['embed', 'snippet', ['A1', { render: 'moon' }]],
  ['embed', 'snippet', ['A1', { greetingLanguage: '' }]],
  ['embed', 'snippet', ['A1', { greeting: '🙂'.repeat(500) }]],
  ['embed', 'snippet', ['A1', { greeting: '🙂'.repeat(501) }]],
  ['embed', 'snippet', ['A1', { title: true }]],
  ['embed', 'snippet', ['A1', { title: ['x'], token: null }]],
  ['embed', 'fingerprint', ['🙂', 'ü'.repeat(8)]],
  ['embed', 'fingerprint', ['x', 'ü'.repeat(7)]],
  ['embed', 'fingerprint', [1.5, 'a long enough pepper']],
  ['webhooks', 'sign', [BODY, { secret: '' }]],
  ['webhooks', 'sign', [BODY, { secret: 's', timestamp: 5 }]],
  ['webhooks', 'sign', [BODY, { secret: 's', timestamp: 5.5 }]],
  ['webhooks', 'sign', ['no JSON', { secret: 'ü', timestamp: -5 }]],
  ['webhooks', 'sign', [{ id: 1 }, { secret: 's' }]],
  ['webhooks', 'verify', [BODY, { headers: {}, secrets: 'whsec' }]],
  ['webhooks', 'verify', [BODY, { headers: {}, secrets: [5] }]],
  ['webhooks', 'verify', [BODY, { headers: 'x', secrets: ['s'] }]],
  ['webhooks', 'verify', [BODY, { headers: {}, secrets: ['s'], tolerance: 999 }]],
  ['webhooks', 'verify', [BODY, { headers: {}, secrets: ['s'], tolerance: 86_400_001 }]],
  ['webhooks', 'verify', [BODY, { headers: {}, secrets: ['s'], tolerance: -1 }]],
  ['webhooks', 'verify', [BODY, { headers: {}, secrets: ['s'], tolerance: Number.POSITIVE_INFINITY }]],
  ['webhooks', 'verify', [BODY, { headers: {}, secrets: ['s'], tolerance: '60' }]],
  ['webhooks', 'verify', [BODY, { headers: {}, secrets: ['s'], now: Number.NaN }]],
  ['webhooks', 'verify', [BODY, { headers: {}, secrets: ['s'], now: '5' }]],
  ['webhooks', 'verify', ['{"event_type":null}', { headers: {}, secrets: ['s'] }]],
  ['webhooks', 'parseSessionEvent', ['[]', {}]],
  ['webhooks', 'parseSessionEvent', ['{"agent_code":"A1","event_type":"room.join","timestamp":1.5}', {}]],
  ['webhooks', 'parseSessionEvent', ['{"agent_id":"A1","agent_code":"A2","event_type":"x","timestamp":"2026-02-28 23:59:59.1234567"}', {}]],
  ['webhooks', 'parseSessionEvent', ['{"agent_id":"A1","event_type":"x","timestamp":"2026-02-30T00:00:00Z"}', {}]],
  ['webhooks', 'parseSessionEvent', ['{"agent_id":"A1","event_type":"x","timestamp":"2026-08-01t10:00:00+02:00","__proto__":{"a":1}}', {}]],
];

test('odd arguments: the client says the same', async () => {
  for (const [resource, name, values] of ODD) {
    const [ours, theirs] = await Promise.all([runtimes.Node(resource, name, values), native(resource, name, values)]);
    const label = `${resource}.${name} ${JSON.stringify(values).slice(0, 80)}`;
    assert.equal('raised' in ours, 'raised' in theirs, label);
    if (ours.raised) assert.deepEqual(unread(ours.raised), unread(theirs.raised), label);
    else assert.deepEqual(ours.returned, theirs.returned, label);
  }
});

test('odd deliveries: the client says the same', async () => {
  const secret = 'whsec_odd';
  const now = 1_790_000_000;
  const bodies = [
    ...['1790000000', '1790000000.25', '"2026-09-21T14:13:20.5"', '"2026-09-21"', 'null', 'true', '1e300'].map((created) => ({ created })),
    ...['{"agent_id":null,"code":"A1","error":{"message":5}}', '{"job_id":"v1","status":"failed","error":"no"}', 'null', '[]', '5'].map(
      (data) => ({ data }),
    ),
    ...['"agent.failed"', '"video.failed"', '"agent.ready"', '5', '""'].map((event) => ({
      event,
      data: '{"code":"A1","error":"no","x":1}',
    })),
    { more: ',"agent_id":5' },
    { more: ',"__proto__":{"x":1},"error":null,"id":"evt_2"' },
  ].map(
    ({ created = 1790000000, data = '{}', event = '"ping"', more = '' }) =>
      `{"id":"evt_1","event":${event},"created":${created},"data":${data}${more}}`,
  );
  for (const body of [...bodies, 'null', '', '\ufeff{}', '{"id":"evt_1"}', Uint8Array.of(0xff)]) {
    const { headers } = await edge.webhooks.sign(body, { secret, timestamp: now });
    const delivery = [body, { headers: new Headers(headers), secrets: new Set(['', secret]), now }];
    const [ours, theirs] = await Promise.all([runtimes.Node('webhooks', 'verify', delivery), native('webhooks', 'verify', delivery)]);
    if (ours.raised) assert.deepEqual(unread(ours.raised), unread(theirs.raised ?? {}), String(body));
    else assert.deepEqual(ours.returned, theirs.returned, String(body));
  }
  for (const timestamp of ['+1790000000', '-1', '99999999999999999999', '9223372036854775807', '1.79e9', '', '0x10', ' 1790000000 ']) {
    const headers = { 'x-bithuman-timestamp': timestamp, 'x-bithuman-signature': `SHA256=${'0'.repeat(64)}` };
    const delivery = [BODY, { headers, secrets: [secret], now: now + 0.5 }];
    const [ours, theirs] = await Promise.all([runtimes.Node('webhooks', 'verify', delivery), native('webhooks', 'verify', delivery)]);
    assert.deepEqual(ours, theirs, timestamp);
  }
});

test('the error classes are those of the package', () => {
  for (const name of ['BithumanError', 'InvalidRequestError', 'WebhookVerificationError']) assert.equal(edge[name], api[name]);
});

test('it is bundled for the web, small and without anything of Node', async (t) => {
  const whole = await bundle("export * from 'bithuman-rest/edge';", import.meta.dirname, { minify: true });
  t.diagnostic(`bundled and minified: ${Buffer.byteLength(whole)} bytes`);
  assert.ok(Buffer.byteLength(whole) < 20_000);
  assert.doesNotMatch(whole, /\b(Buffer|process)\b|node:/);
  await assert.rejects(bundle("export * from 'bithuman-rest';", import.meta.dirname), /node:/);
});
