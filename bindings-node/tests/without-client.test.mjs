// What sends nothing works without a client, and without an API secret anywhere.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client, ConfigurationError, InvalidRequestError, WebhookVerificationError } from 'bithuman-rest';
import { fingerprint, snippet } from 'bithuman-rest/embed';
import { parseSessionEvent, sign, verify } from 'bithuman-rest/webhooks';

const SECRET = 'whsec_never_to_be_printed_78';
const BODY = Buffer.from('{"id":"evt_1","event":"ping","created":1790000000,"data":{}}');

for (const name of ['BITHUMAN_API_SECRET', 'BITHUMAN_API_KEY']) delete process.env[name];

test('there is no secret to make a client with', () => {
  assert.throws(() => new Client(), ConfigurationError);
});

test('a delivery is signed and verified', () => {
  const { headers } = sign(BODY, { secret: SECRET });
  assert.equal(verify(BODY, { headers, secrets: [SECRET] }).id, 'evt_1');
  assert.throws(() => verify(Buffer.concat([BODY, Buffer.from(' ')]), { headers, secrets: [SECRET] }), WebhookVerificationError);
  assert.throws(
    () => verify(BODY, { headers, secrets: [] }),
    (error) => error instanceof InvalidRequestError && error.field === 'secrets',
  );
  assert.throws(() => parseSessionEvent(BODY, { headers }), InvalidRequestError);
});

test('a page is what a client makes of it', () => {
  const { embed } = new Client({ secret: 'sk_any' });
  assert.deepEqual(snippet('A1', { greeting: 'Hello' }), embed.snippet('A1', { greeting: 'Hello' }));
  assert.equal(fingerprint('user', 'pepper of 16 bytes'), embed.fingerprint('user', 'pepper of 16 bytes'));
  assert.throws(
    () => fingerprint('user', 'short'),
    (error) => error instanceof InvalidRequestError && error.field === 'pepper',
  );
});
