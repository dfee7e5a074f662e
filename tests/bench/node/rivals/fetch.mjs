// The `fetch` that Node brings.

import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { agents, frames, holder, JSON_HEADERS, SECRET, SPEECH, size, upload } from '../objects.mjs';

export const version = process.versions.node;

export function make(address) {
  const get = (path) => fetch(`${address}${path}`, { headers: SECRET });
  const post = (path, body) => fetch(`${address}${path}`, { method: 'POST', headers: JSON_HEADERS, body: JSON.stringify(body) });
  return {
    me: async () => holder(await (await get('/v1/me')).json()),
    agents: async () => agents(await (await get('/v1/agents?limit=100')).json()),
    async *frames() {
      yield* frames((await post('/v1/tts', SPEECH)).body);
    },
    upload: async (path) => size(await (await post('/v1/files/upload', await upload(path))).json()),
    download: async (path) => pipeline((await get('/file')).body, createWriteStream(path)),
  };
}
