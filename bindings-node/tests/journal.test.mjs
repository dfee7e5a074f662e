// Billed work whose answer is lost, and whose process ends.

import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { inspect } from 'node:util';
import { Client, ConfigurationError, OutcomeUnknownError } from 'bithuman-rest';
import { Emulator } from 'bithuman-rest/testing';

const emulator = await Emulator.start();
after(() => emulator.stop());

async function charged(account) {
  const rows = await account.ledger();
  return rows.filter((row) => row.source === 'api').map((row) => row.credits_change);
}

for (const [kind, outcome] of Object.entries({ drop_after: 'created', drop_before: 'not_created' })) {
  test(`an error is resolved by the client whose it is: ${kind}`, async () => {
    const account = await emulator.account({ plan: 'business' });
    const client = account.client();
    await account.fault(kind);
    const error = await client.agents.generate({ model: 'essence-1' }, { maxRetries: 0 }).catch((caught) => caught);
    assert.ok(error instanceof OutcomeUnknownError);
    assert.deepEqual([error.billed, error.safeToRetry, error.attempts.length], ['unknown', true, 1]);
    const resolution = await error.resolve();
    assert.deepEqual([resolution.outcome, resolution.idempotencyKey], [outcome, error.idempotencyKey]);
    assert.equal((await charged(account)).length, outcome === 'created' ? 1 : 0);
    assert.ok(!inspect(error, { showHidden: true, depth: 9 }).includes(account.secret));
    assert.ok(!JSON.stringify(error).includes(account.secret));
  });
}

test('an error that no call made cannot be resolved', async () => {
  await assert.rejects(new OutcomeUnknownError('mine').resolve(), { name: 'InvalidRequestError', field: 'error' });
});

test('an intent is done once by all clients of a journal', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'bithuman-rest-'));
  t.after(() => rm(folder, { recursive: true }));
  const [account, journal] = [await emulator.account({ plan: 'business' }), join(folder, 'journal.db')];
  const clients = [1, 2, 3].map(() => account.client({ journal }));
  const made = await Promise.all(clients.map((client) => client.agents.generate({ model: 'essence-1' }, { intent: 'one' })));
  assert.equal(new Set(made.map(({ agentId }) => agentId)).size, 1);
  assert.deepEqual(await charged(account), [250]);
  for (const file of await readdir(folder)) assert.ok(!(await readFile(join(folder, file))).includes(account.secret), file);
});

test('a journal that cannot be made is refused', () => {
  const settings = { secret: 'sk', baseUrl: emulator.url, journal: join(tmpdir(), 'missing', 'folder', 'journal.db') };
  assert.throws(
    () => new Client(settings),
    (error) => error instanceof ConfigurationError && error.field === 'journal',
  );
});
