// The journey of a new user, from installed packages alone: `npm install bithuman-rest bithuman-emulator`.

import assert from 'node:assert/strict';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NoActiveSessionError } from 'bithuman-rest';
import { Emulator } from 'bithuman-rest/testing';

const PORTRAIT = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

const emulator = await Emulator.start();
const account = await emulator.account({ clock: { mode: 'auto_step', seconds: 150 } });
const client = account.client();
const folder = await mkdtemp(join(tmpdir(), 'bithuman-rest-'));
try {
  assert.equal(await client.account.isValid(), true);
  const portrait = join(folder, 'portrait.png');
  await writeFile(portrait, PORTRAIT);
  const { fileUrl } = await client.files.upload({ file: portrait });
  const { agentId } = await client.agents.generate({ model: 'essence-2', image: fileUrl });
  const agent = await client.agents.wait(agentId, { interval: 10 });
  assert.equal(agent.status, 'ready');
  await assert.rejects(client.agents.speak(agent.code, { message: 'Hello' }), NoActiveSessionError);
  await account.room(agent.code);
  assert.equal((await client.agents.speak(agent.code, { message: 'Hello' })).deliveredToRooms, 1);
  const { jobId } = await client.video.generate({ model: 'essence-2', agentCode: agent.code, text: 'Hello!' });
  await client.video.wait(jobId, { interval: 10 });
  for (const saved of [
    await client.video.download(jobId, join(folder, 'hello.mp4')),
    await client.models.download(agent.code, folder, { interval: 10 }),
  ]) {
    assert.ok((await stat(saved.path)).size > 1000, saved.path);
  }
  assert.ok((await client.embed.createToken({ agentId: agent.code, fingerprint: 'visitor-1' })).token);
  console.log(`${(await account.requests()).length} requests; the journey is done`);
} finally {
  await emulator.stop();
  await rm(folder, { recursive: true });
}
