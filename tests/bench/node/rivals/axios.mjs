// axios, with connections that are kept.

import { createWriteStream } from 'node:fs';
import { Agent } from 'node:http';
import { pipeline } from 'node:stream/promises';
import axios from 'axios';
import { agents, frames, holder, SECRET, SPEECH, size, upload, versionOf } from '../objects.mjs';

export const version = versionOf('axios');

export function make(baseURL) {
  const httpAgent = new Agent({ keepAlive: true, maxSockets: 64 });
  const client = axios.create({ baseURL, httpAgent, headers: SECRET, maxBodyLength: Number.POSITIVE_INFINITY });
  return {
    me: async () => holder((await client.get('/v1/me')).data),
    agents: async () => agents((await client.get('/v1/agents', { params: { limit: 100 } })).data),
    async *frames() {
      yield* frames((await client.post('/v1/tts', SPEECH, { responseType: 'stream' })).data);
    },
    upload: async (path) => size((await client.post('/v1/files/upload', await upload(path))).data),
    download: async (path) => pipeline((await client.get('/file', { responseType: 'stream' })).data, createWriteStream(path)),
    close: () => httpAgent.destroy(),
  };
}
