// The emulator as applications use it in their own tests.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { InsufficientBalanceError, ServiceUnavailableError } from 'bithuman-rest';
import { Account, Emulator } from 'bithuman-rest/testing';
import { run } from './support/process.mjs';

test('time flies', async (t) => {
  const emulator = await Emulator.start({ speed: 'stepped' });
  t.after(() => emulator.stop());
  const client = emulator.client({ maxRetries: 0 });
  const { agentId } = await client.agents.generate({ model: 'essence-2', prompt: 'A guide' });
  assert.notEqual((await client.agents.getStatus(agentId)).status, 'ready');
  for (let hour = 0; hour < 4; hour += 1) await emulator.advance(3_600_000);
  assert.equal((await client.agents.getStatus(agentId)).status, 'ready');
  assert.equal((await emulator.requests())[0].path, '/v1/agent/generate');
  assert.equal((await emulator.ledger())[0].credits_change, 500);
});

test('faults and accounts', async (t) => {
  const emulator = await Emulator.start();
  t.after(() => emulator.stop());
  const account = await emulator.account({ plan: 'creator', balance: 0 });
  const client = account.client({ maxRetries: 0 });
  await assert.rejects(client.agents.generate({ model: 'essence-2', prompt: 'A guide' }), InsufficientBalanceError);
  await account.fault('status', { status: 503, code: 'SERVICE_UNAVAILABLE' });
  await assert.rejects(client.account.me(), ServiceUnavailableError);
  assert.equal((await account.requests()).length, 2);
  const { code } = await account.agent({ code: 'A1' });
  await account.room(code);
  assert.equal((await client.agents.speak(code, { message: 'Hi' })).deliveredToRooms, 1);
  await assert.rejects(account.fault('no_such_kind'), TypeError);
  for (const shown of [emulator, account]) assert.ok(!`${inspect(shown)}${JSON.stringify(shown)}`.includes(shown.secret));
  await emulator.stop();
  await emulator.stop();
});

test('it neither keeps the process alive nor outlives it', async () => {
  const source = "import { Emulator } from 'bithuman-rest/testing'; console.log((await Emulator.start()).url);";
  const { code, output, errors } = await run(source);
  assert.deepEqual([code, errors], [0, '']);
  await assert.rejects(fetch(output));
});

test('CommonJS has the same classes', () => {
  const required = createRequire(import.meta.url)('bithuman-rest/testing');
  assert.equal(required.Emulator, Emulator);
  assert.equal(required.Account, Account);
});
