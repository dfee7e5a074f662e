// Billed work whose answer is lost, and whose process ends.

import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { inspect } from 'node:util';
import { Client, ConfigurationError, OutcomeUnknownError } from 'bithuman-rest';
import { start } from './support/process.mjs';

const emulator = await start('BITHUMAN_EMULATOR', ['--port', '0', '--exit-with-parent']);
after(() => emulator.stop());

async function control(path, body) {
  const answer = await fetch(`${emulator.url}/_emulator${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  assert.ok(answer.ok, `${path}: ${answer.status}`);
  return answer.json();
}

async function account() {
  const { secret } = await control('/accounts', { plan: 'business' });
  return secret;
}

async function charged(secret) {
  const rows = await control(`/accounts/${secret}/ledger`);
  return rows.filter((row) => row.source === 'api').map((row) => row.credits_change);
}

for (const [kind, outcome] of Object.entries({ drop_after: 'created', drop_before: 'not_created' })) {
  test(`an error is resolved by the client whose it is: ${kind}`, async () => {
    const secret = await account();
    const client = new Client({ secret, baseUrl: emulator.url });
    await control(`/accounts/${secret}/faults`, { kind });
    const error = await client.agents.generate({ model: 'essence-1' }, { maxRetries: 0 }).catch((caught) => caught);
    assert.ok(error instanceof OutcomeUnknownError);
    assert.deepEqual([error.billed, error.safeToRetry, error.attempts.length], ['unknown', true, 1]);
    const resolution = await error.resolve();
    assert.deepEqual([resolution.outcome, resolution.idempotencyKey], [outcome, error.idempotencyKey]);
    assert.equal((await charged(secret)).length, outcome === 'created' ? 1 : 0);
    assert.ok(!inspect(error, { showHidden: true, depth: 9 }).includes(secret));
    assert.ok(!JSON.stringify(error).includes(secret));
  });
}

test('an error that no call made cannot be resolved', async () => {
  await assert.rejects(new OutcomeUnknownError('mine').resolve(), { name: 'InvalidRequestError', field: 'error' });
});

test('an intent is done once by all clients of a journal', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'bithuman-rest-'));
  t.after(() => rm(folder, { recursive: true }));
  const [secret, journal] = [await account(), join(folder, 'journal.db')];
  const clients = [1, 2, 3].map(() => new Client({ secret, baseUrl: emulator.url, journal }));
  const made = await Promise.all(clients.map((client) => client.agents.generate({ model: 'essence-1' }, { intent: 'one' })));
  assert.equal(new Set(made.map(({ agentId }) => agentId)).size, 1);
  assert.deepEqual(await charged(secret), [250]);
  for (const file of await readdir(folder)) assert.ok(!(await readFile(join(folder, file))).includes(secret), file);
});

test('a journal that cannot be made is refused', () => {
  const settings = { secret: 'sk', baseUrl: emulator.url, journal: join(tmpdir(), 'missing', 'folder', 'journal.db') };
  assert.throws(
    () => new Client(settings),
    (error) => error instanceof ConfigurationError && error.field === 'journal',
  );
});
