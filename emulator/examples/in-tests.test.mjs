import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { InsufficientBalanceError } from 'bithuman-rest';
import { Emulator } from 'bithuman-rest/testing';

const emulator = await Emulator.start();
after(() => emulator.stop());

/** The code under test: an agent, if there are credits for one. */
async function makeGuide(client) {
  try {
    const job = await client.agents.create({ model: 'essence-1', prompt: 'A museum guide' });
    return (await job.wait()).status;
  } catch (error) {
    if (error instanceof InsufficientBalanceError) return 'no credits';
    throw error;
  }
}

test('a guide is paid once', async () => {
  const account = await emulator.account({ clock: { mode: 'times', factor: 3600 } });
  await account.fault('drop_after'); // made and charged, but the answer is lost
  assert.equal(await makeGuide(account.client()), 'ready');
  const charges = (await account.ledger()).filter((row) => row.source === 'api');
  assert.deepEqual(
    charges.map((row) => row.credits_change),
    [250],
  );
});

test('a guide needs credits', async () => {
  const account = await emulator.account({ balance: 100 });
  assert.equal(await makeGuide(account.client()), 'no credits');
});
