// undici's `request`, on a pool of 64 connections.

import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Pool } from 'undici';
import { agents, frames, holder, JSON_HEADERS, SECRET, SPEECH, size, upload, versionOf } from '../objects.mjs';

export const version = versionOf('undici');

export function make(address) {
  const pool = new Pool(address, { connections: 64 });
  const get = (path) => pool.request({ path, method: 'GET', headers: SECRET });
  const post = (path, body) => pool.request({ path, method: 'POST', headers: JSON_HEADERS, body: JSON.stringify(body) });
  return {
    me: async () => holder(await (await get('/v1/me')).body.json()),
    agents: async () => agents(await (await get('/v1/agents?limit=100')).body.json()),
    async *frames() {
      yield* frames((await post('/v1/tts', SPEECH)).body);
    },
    upload: async (path) => size(await (await post('/v1/files/upload', await upload(path))).body.json()),
    download: async (path) => pipeline((await get('/file')).body, createWriteStream(path)),
    close: () => pool.close(),
  };
}
