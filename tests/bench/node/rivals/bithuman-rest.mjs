// This client.

import { Client } from 'bithuman-rest';
import { BODY, HEADERS, SECRET } from '../deliveries.mjs';
import { SECRET as API_SECRET, versionOf } from '../objects.mjs';

export const version = versionOf('bithuman-rest');

export function make(baseUrl) {
  const client = new Client({ secret: API_SECRET['api-secret'], baseUrl, poolMaxIdle: 64 });
  return {
    async me() {
      const found = await client.account.me();
      return { user: found.userId, balance: found.creditBalance };
    },
    async agents() {
      const found = [];
      for await (const agent of client.agents.list()) found.push(agent);
      return found;
    },
    async *frames() {
      for await (const frame of client.speech.stream({ text: 'hello' })) yield frame.pcm;
    },
    async upload(path) {
      return (await client.files.upload({ file: path })).fileSize;
    },
    download: (path) => client.models.download('A1', path),
    verify: async () => (await client.webhooks.verify(BODY, { headers: HEADERS, secrets: [SECRET] })).agentId,
  };
}
