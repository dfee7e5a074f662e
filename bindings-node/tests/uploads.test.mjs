// Files in every form that this language has for them.

import assert from 'node:assert/strict';
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, InvalidRequestError } from 'bithuman-rest';
import { SECRET, answer, serve } from './support/server.mjs';

const folder = mkdtempSync(join(tmpdir(), 'bithuman-rest-'));
after(() => rmSync(folder, { recursive: true }));

const PNG = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(300_000, 7)]);
const path = join(folder, 'face.png');
writeFileSync(path, PNG);

const UPLOADED = {
  file_url: 'https://files.example/face.png',
  original_source: 'face.png',
  file_type: 'image',
  file_size: PNG.length,
  mime_type: 'image/png',
  asset_category: 'images',
  uploaded_at: '2026-08-01T10:00:00Z',
};

async function served(t, status = 200) {
  const bodies = [];
  const server = await serve(async (request, response) => {
    const pieces = [];
    try {
      for await (const piece of request) pieces.push(piece);
    } catch {
      return; // the client broke the upload off
    }
    bodies.push(JSON.parse(Buffer.concat(pieces)));
    const answered = status === 200 ? { success: true, data: UPLOADED } : { error: { code: 'SERVICE_UNAVAILABLE', message: 'x' } };
    answer(response, answered, status);
  });
  t.after(() => server.close());
  return { bodies, server, client: new Client({ secret: SECRET, baseUrl: server.url }) };
}

async function* pieces() {
  for (let start = 0; start < PNG.length; start += 100_001) yield PNG.subarray(start, start + 100_001);
}

const FORMS = {
  'a path': () => path,
  'a file: URL': () => pathToFileURL(path),
  'a Buffer with a name': () => ({ data: PNG, name: 'face.png' }),
  'an ArrayBuffer with a name': () => ({ data: Uint8Array.from(PNG).buffer, name: 'face.png' }),
  'a File': () => new File([PNG], 'face.png'),
  'a Blob with a name': () => ({ data: new Blob([PNG]), name: 'face.png' }),
  'a read stream': () => createReadStream(path),
  'a Readable with a name': () => ({ data: Readable.from(pieces()), name: 'face.png' }),
  'a web stream with a name': () => ({ data: ReadableStream.from(pieces()), name: 'face.png', size: PNG.length }),
  'an async generator with a name': () => ({ data: pieces(), name: 'face.png' }),
};

for (const [form, make] of Object.entries(FORMS)) {
  test(form, async (t) => {
    const { bodies, client } = await served(t);
    await client.files.upload({ file: make() });
    assert.equal(bodies[0].file_name, 'face.png');
    assert.ok(Buffer.from(bodies[0].file_data, 'base64').equals(PNG));
  });
}

test('bytes are copied when the call is made', async (t) => {
  const { bodies, client } = await served(t);
  const bytes = Buffer.from(PNG);
  const call = client.files.upload({ file: { data: bytes, name: 'face.png' } });
  bytes.fill(0, 100);
  await call;
  assert.ok(Buffer.from(bodies[0].file_data, 'base64').equals(PNG));
});

test('a path is sent again after a failure, a stream is not', async (t) => {
  const { bodies, client } = await served(t, 503);
  await assert.rejects(client.files.upload({ file: path }, { maxRetries: 1 }), { status: 503 });
  assert.equal(bodies.length, 2);
  await assert.rejects(client.files.upload({ file: new File([PNG], 'face.png') }, { maxRetries: 1 }), { status: 503 });
  assert.equal(bodies.length, 3);
});

test('a stream that fails fails the call, and is closed', async (t) => {
  const { client } = await served(t);
  let closed = false;
  async function* failing() {
    try {
      yield PNG.subarray(0, 1000);
      throw new Error('the disk is gone');
    } finally {
      closed = true;
    }
  }
  await assert.rejects(client.files.upload({ file: { data: failing(), name: 'face.png' } }));
  assert.ok(closed);
});

test('a stream that gives no bytes is refused', async (t) => {
  const { client } = await served(t);
  await assert.rejects(client.files.upload({ file: { data: Readable.from([{ not: 'bytes' }]), name: 'face.png' } }));
});

test('a stream is read no faster than the request takes it, and no further than an abort', async (t) => {
  const server = await serve((request) => request.pause());
  t.after(() => server.close());
  const client = new Client({ secret: SECRET, baseUrl: server.url });
  let given = 0;
  let closed = false;
  async function* endless() {
    try {
      for (;;) {
        given += 1;
        yield Buffer.alloc(64 * 1024, given === 1 ? PNG.subarray(0, 8) : 0);
      }
    } finally {
      closed = true;
    }
  }
  const controller = new AbortController();
  const call = client.files.upload({ file: { data: endless(), name: 'clip.mp4' } }, { signal: controller.signal });
  const failed = assert.rejects(call, { name: 'AbortError' });
  // The socket's buffers are filled; then reading stops, however long that takes here.
  let before = 0;
  while (given === 0 || given > before) {
    before = given;
    await pause(300);
    assert.ok(given < 500, `${given} pieces were read`);
  }
  controller.abort();
  await failed;
  while (!closed) await pause(5);
});

test('what is no file is refused', async (t) => {
  const { client } = await served(t);
  for (const file of [5, true, {}, new URL('https://example.com/face.png')]) {
    await assert.rejects(client.files.upload({ file }), InvalidRequestError);
  }
});
