// got, with connections that are kept.

import { createWriteStream } from 'node:fs';
import { Agent } from 'node:http';
import { pipeline } from 'node:stream/promises';
import got from 'got';
import { agents, frames, holder, SECRET, SPEECH, size, upload, versionOf } from '../objects.mjs';

export const version = versionOf('got');

export function make(prefixUrl) {
  const http = new Agent({ keepAlive: true, maxSockets: 64 });
  const client = got.extend({ prefixUrl, headers: SECRET, agent: { http } });
  return {
    me: async () => holder(await client.get('v1/me').json()),
    agents: async () => agents(await client.get('v1/agents', { searchParams: { limit: 100 } }).json()),
    async *frames() {
      yield* frames(client.stream.post('v1/tts', { json: SPEECH }));
    },
    upload: async (path) => size(await client.post('v1/files/upload', { json: await upload(path) }).json()),
    download: (path) => pipeline(client.stream('file'), createWriteStream(path)),
    close: () => http.destroy(),
  };
}
