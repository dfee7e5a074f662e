// `onProgress`: the callback beside the methods that are watched.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Client, InvalidRequestError, JobFailedError } from 'bithuman-rest';
import { SECRET, answer, serve } from './support/server.mjs';

const FILE = Buffer.alloc(300_000, 7);
const UPLOADED = {
  file_url: 'https://files.example/face.png',
  original_source: 'face.png',
  file_type: 'image',
  file_size: FILE.length,
  mime_type: 'image/png',
  asset_category: 'images',
  uploaded_at: '2026-08-01T10:00:00Z',
};
const folder = mkdtempSync(join(tmpdir(), 'bithuman-rest-'));
after(() => rmSync(folder, { recursive: true }));

/** A service with one file, one video and an agent that takes three looks. */
async function served(t, end = 'ready') {
  let looks = 0;
  const server = await serve((request, response) => {
    const { pathname } = new URL(request.url, 'http://host');
    if (pathname === '/v1/files/upload') {
      request.resume().on('end', () => answer(response, { success: true, data: UPLOADED }));
    } else if (pathname === '/made.mp4') {
      response.setHeader('content-length', FILE.length).end(FILE);
    } else if (pathname.startsWith('/v1/video/')) {
      answer(response, { success: true, job_id: 'V1', status: 'completed', video_url: `${server.url}/made.mp4` });
    } else {
      looks += 1;
      const status = looks < 3 ? 'generating' : end;
      answer(response, { success: true, data: { code: 'A1', agent_id: 'A1', status, progress: looks / 3 } });
    }
  });
  t.after(() => server.close());
  return { server, client: new Client({ secret: SECRET, baseUrl: server.url }) };
}

test('an upload tells how much was taken, and gives the file', async (t) => {
  const { client } = await served(t);
  const told = [];
  const file = { data: FILE, name: 'face.png' };
  const uploaded = await client.files.upload({ file }, { onProgress: (progress) => told.push(progress) });
  assert.equal(uploaded.fileUrl, 'https://files.example/face.png');
  assert.equal(told.at(-1).file.fileUrl, uploaded.fileUrl);
  assert.equal(told.at(-1).sent, FILE.length);
});

test('a download tells how much has come, and gives where it is', async (t) => {
  const { client } = await served(t);
  const told = [];
  const path = join(folder, 'made.mp4');
  const saved = await client.video.download('V1', path, { onProgress: ({ received }) => told.push(received) });
  assert.equal(saved.path, path);
  assert.deepEqual(readFileSync(path), FILE);
  assert.equal(told.at(-1), FILE.length);
});

test('a wait tells what it saw, and gives what was waited for', async (t) => {
  const { client } = await served(t);
  const told = [];
  const agent = await client.agents.wait('A1', { interval: 10 }, { onProgress: ({ status }) => told.push(status) });
  assert.equal(agent.status, 'ready');
  assert.deepEqual(told, ['generating', 'generating', 'ready']);
});

test('a wait that fails rejects as without it', async (t) => {
  const { client } = await served(t, 'failed');
  const waiting = client.agents.wait('A1', { interval: 10 }, { onProgress() {} });
  await assert.rejects(waiting, JobFailedError);
});

test('what it throws gives the call up', async (t) => {
  const { client, server } = await served(t);
  const thrown = new Error('enough');
  const waiting = client.agents.wait('A1', { interval: 10 }, { onProgress: () => assert.fail(thrown) });
  await assert.rejects(waiting, thrown);
  assert.equal(server.requests.length, 1);
});

test('its signal aborts', async (t) => {
  const { client } = await served(t);
  const controller = new AbortController();
  const { signal } = controller;
  const waiting = client.agents.wait('A1', { interval: 10 }, { signal, onProgress: () => controller.abort() });
  await assert.rejects(waiting, { name: 'AbortError' });
});

test('anything but a function is refused, and so is a call that does not tell', async (t) => {
  const { client, server } = await served(t);
  for (const calling of [client.agents.wait('A1', {}, { onProgress: true }), client.agents.get('A1', { onProgress() {} })]) {
    await assert.rejects(calling, (error) => error instanceof InvalidRequestError && error.field === 'onProgress');
  }
  assert.equal(server.requests.length, 0);
});
