// The examples of receiving webhooks in the README run as they stand there.

import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Client } from 'bithuman-rest';
import { run } from './support/process.mjs';

const SECRET = 'whsec_of_the_examples';
const BODY = JSON.stringify({ id: 'evt_1', event: 'agent.ready', created: 1790000000, data: { code: 'A1' } });

for (const name of ['express', 'fastify', 'hono', 'next']) {
  test(`the example for ${name} receives`, async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'bithuman-example-'));
    t.after(() => rm(folder, { recursive: true }));
    const { headers } = new Client({ secret: 'sk_any' }).webhooks.sign(BODY, { secret: SECRET });
    const example = pathToFileURL(join(import.meta.dirname, 'webhook-examples', `${name}.mjs`)).href;
    const source = `
      import { once } from 'node:events';
      const { listen } = await import(process.env.EXAMPLE);
      const server = await listen();
      if (!server.listening) await once(server, 'listening');
      for (const _ of [1, 2]) {
        const request = { method: 'POST', body: process.env.BODY, headers: { 'content-type': 'application/json', ...JSON.parse(process.env.HEADERS) } };
        const response = await fetch('http://127.0.0.1:' + server.address().port + '/bithuman', request);
        console.log(response.status, await response.text());
      }
      process.exit();
    `;
    const environment = { WEBHOOK_SECRET: SECRET, EXAMPLE: example, BODY, HEADERS: JSON.stringify(headers) };
    const { code, output, errors } = await run(source, environment, folder);
    assert.deepEqual({ code, errors }, { code: 0, errors: '' });
    assert.deepEqual(output.split('\n'), ['agent A1 is ready', '200 handled', '200 duplicate']);
  });
}
