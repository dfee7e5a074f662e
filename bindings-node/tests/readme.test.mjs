// The example of the README runs as it stands there.

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { Emulator } from 'bithuman-rest/testing';
import { run } from './support/process.mjs';

test('the example makes an agent and a video of it', async (t) => {
  const emulator = await Emulator.start({ speed: 600 });
  const folder = await mkdtemp(join(import.meta.dirname, 'readme-'));
  t.after(() => Promise.all([emulator.stop(), rm(folder, { recursive: true })]));
  await writeFile(join(folder, 'portrait.png'), '\x89PNG\r\n\x1a\n and a face', 'latin1');
  const source = await readFile(join(import.meta.dirname, 'readme-example.mjs'), 'utf8');
  const environment = { BITHUMAN_API_SECRET: emulator.secret, BITHUMAN_BASE_URL: emulator.url };
  const { code, output, errors } = await run(source, environment, folder);
  assert.deepEqual({ code, errors }, { code: 0, errors: '' });
  const lines = output.split('\n');
  assert.deepEqual([lines.at(-2), lines.at(-1)], ['done: 100 %', 'hello.mp4']);
  const video = await readFile(join(folder, 'hello.mp4'));
  assert.equal(video.toString('latin1', 4, 8), 'ftyp');
});

test('the example of the package waits for an agent that nobody can hear yet', async (t) => {
  const emulator = await Emulator.start({ speed: 36_000 });
  t.after(() => emulator.stop());
  const source = await readFile(join(import.meta.dirname, 'readme-examples/speak.mjs'), 'utf8');
  const { code, errors } = await run(source, { BITHUMAN_API_SECRET: emulator.secret, BITHUMAN_BASE_URL: emulator.url });
  assert.deepEqual({ code, errors }, { code: 0, errors: '' });
  const requests = await emulator.requests();
  assert.deepEqual(
    [requests.at(0).path, requests.at(-1).path.endsWith('/speak'), requests.at(-1).status],
    ['/v1/agent/generate', true, 404],
  );
  const charges = (await emulator.ledger()).filter((row) => row.source === 'api');
  assert.deepEqual(
    charges.map((row) => row.credits_change),
    [500],
  );
});

async function example(name, emulator, folder) {
  const source = await readFile(join(import.meta.dirname, 'readme-examples', name), 'utf8');
  return run(source, { BITHUMAN_API_SECRET: emulator.secret, BITHUMAN_BASE_URL: emulator.url }, folder);
}

test('the example of progress tells of the upload and of the agent', async (t) => {
  const emulator = await Emulator.start({ speed: 600 });
  const folder = await mkdtemp(join(import.meta.dirname, 'readme-'));
  t.after(() => Promise.all([emulator.stop(), rm(folder, { recursive: true })]));
  await writeFile(join(folder, 'portrait.png'), '\x89PNG\r\n\x1a\n and a face', 'latin1');
  const { code, output, errors } = await example('progress.mjs', emulator, folder);
  assert.deepEqual({ code, errors }, { code: 0, errors: '' });
  const lines = output.split('\n');
  assert.ok(lines.includes('19 of 19 bytes'), output);
  assert.equal(lines.at(-2), '100 % done');
  assert.match(lines.at(-1), /^A/);
});

test('the examples of logging and telemetry hear what happens', async (t) => {
  const emulator = await Emulator.start();
  t.after(() => emulator.stop());
  await emulator.fault('status', { status: 503, retry_after: '0' });
  const heard = await example('diagnostics.mjs', emulator);
  assert.deepEqual([heard.code, heard.errors], [0, '']);
  assert.match(heard.output, /^get_me: attempt 2 follows in \d+(\.\d+)? ms: SERVICE_UNAVAILABLE$/);
  const told = await example('telemetry.mjs', emulator);
  assert.deepEqual([told.code, told.errors], [0, '']);
  assert.notEqual(told.output, '');
});
