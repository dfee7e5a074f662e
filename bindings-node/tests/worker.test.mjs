// Worker threads load the package, use it, and end, also in the middle of calls.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { ACCOUNT, SECRET, answer, serve } from './support/server.mjs';
import { run } from './support/process.mjs';

const WORK = `
const { parentPort, workerData } = require('node:worker_threads');
const { Client } = require('bithuman-rest');
const client = new Client({ secret: workerData.secret, baseUrl: workerData.url });
(async () => {
  for (let call = 0; call < 20; call += 1) await client.account.me();
  parentPort.postMessage('done');
  for (let call = 0; call < 50; call += 1) client.agents.get('SLOW').catch(() => {});
  parentPort.postMessage('hanging');
})();
`;

function work(url) {
  return new Worker(WORK, { eval: true, workerData: { url, secret: SECRET } });
}

async function served(t) {
  const server = await serve((request, response) => {
    if (!request.url.includes('SLOW')) answer(response, ACCOUNT);
  });
  t.after(() => server.close());
  return server;
}

test('several workers end while their calls run', async (t) => {
  const server = await served(t);
  for (let round = 0; round < 3; round += 1) {
    const workers = Array.from({ length: 4 }, () => work(server.url));
    await Promise.all(
      workers.map(async (worker) => {
        const messages = [];
        worker.on('message', (message) => messages.push(message));
        while (!messages.includes('hanging')) await pause(5);
        await worker.terminate();
      }),
    );
  }
  while (server.open > 0) await pause(10);
});

test('a package that only a worker loaded outlives it', async (t) => {
  const server = await served(t);
  const source = `
    import { Worker } from 'node:worker_threads';
    const worker = new Worker(process.env.WORK, {
      eval: true,
      execArgv: [],
      workerData: { url: process.env.URL, secret: process.env.SECRET },
    });
    worker.on('message', (message) => message === 'hanging' && worker.terminate());
    worker.on('exit', () => setTimeout(() => console.log('alive'), 300));
  `;
  const { code, signal, output } = await run(source, { WORK, URL: server.url, SECRET });
  assert.deepEqual({ code, signal, output }, { code: 0, signal: null, output: 'alive' });
});

test('a worker ends by itself when it is idle', async (t) => {
  const server = await served(t);
  const worker = new Worker(WORK.replace(/for \(let call = 0; call < 50[^]*?;\n.*hanging.*\n/, ''), {
    eval: true,
    workerData: { url: server.url, secret: SECRET },
  });
  const [code] = await once(worker, 'exit');
  assert.equal(code, 0);
});
