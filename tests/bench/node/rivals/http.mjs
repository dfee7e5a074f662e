// `node:http` with connections that are kept: the floor.

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { Agent, request } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { agents, frames, holder, JSON_HEADERS, SECRET, SPEECH, size, upload } from '../objects.mjs';

export const version = process.versions.node;

export function make(address) {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  async function ask(method, path, headers, body) {
    const sent = request(`${address}${path}`, { method, headers, agent });
    sent.end(body);
    const [answer] = await once(sent, 'response');
    return answer;
  }
  async function json(answer) {
    const pieces = [];
    for await (const piece of answer) pieces.push(piece);
    return JSON.parse(Buffer.concat(pieces).toString());
  }
  const get = (path) => ask('GET', path, SECRET);
  function post(path, value) {
    const body = JSON.stringify(value);
    return ask('POST', path, { ...JSON_HEADERS, 'content-length': Buffer.byteLength(body) }, body);
  }
  return {
    me: async () => holder(await json(await get('/v1/me'))),
    agents: async () => agents(await json(await get('/v1/agents?limit=100'))),
    async *frames() {
      yield* frames(await post('/v1/tts', SPEECH));
    },
    upload: async (path) => size(await json(await post('/v1/files/upload', await upload(path)))),
    download: async (path) => pipeline(await get('/file'), createWriteStream(path)),
    close: () => agent.destroy(),
  };
}
