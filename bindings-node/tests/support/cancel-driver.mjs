// Begins a call and aborts it when told, for the fault suite. One line of JSON in, one out.

import { readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Client } from 'bithuman-rest';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const secret = 'sk_cancelled_0001';

async function read() {
  const { value, done } = await lines.next();
  return done ? undefined : JSON.parse(value);
}

function tell(facts) {
  process.stdout.write(`${JSON.stringify(facts)}\n`);
}

/** The call of a cell, to its end. */
async function call(client, order, signal) {
  switch (order.begin) {
    case 'upload':
      return client.files.upload({ file: order.file, fileType: 'document' }, { signal });
    case 'poll':
      return client.agents.wait('A1', { interval: 100 }, { signal });
    case 'download':
      return client.models.downloadSelfHostedAvatar('A1', order.target, { signal });
    case 'stream':
      for await (const frame of client.speech.stream({ text: 'hello' }, { signal })) void frame;
      return undefined;
    default:
      return client.account.me({ signal });
  }
}

async function footprint() {
  for (let round = 0; round < 6; round += 1) {
    collect();
    await pause(100);
  }
  return { descriptors: readdirSync('/proc/self/fd').length, memory: process.memoryUsage().rss };
}

async function many({ url, many: count }) {
  const client = new Client({ secret, baseUrl: url, maxRetries: 0 });
  const abort = async (times) => {
    for (let done = 0; done < times; done += 100) {
      const controller = new AbortController();
      const { signal } = controller;
      const calls = Array.from({ length: 100 }, () => client.account.me({ signal }).catch((error) => error));
      await pause(10);
      controller.abort();
      const ended = await Promise.all(calls);
      if (!ended.every((error) => error === signal.reason)) throw new Error('not aborted');
    }
  };
  await abort(count / 5);
  const before = await footprint();
  await abort(count);
  const after = await footprint();
  const tasks = process.getActiveResourcesInfo().filter((kind) => !/Pipe|TTY|FS|Timeout/.test(kind)).length;
  tell({ descriptors: after.descriptors - before.descriptors, memory: after.memory - before.memory, tasks });
}

for (let order = await read(); order; order = await read()) {
  if (order.many) {
    await many(order);
    continue;
  }
  const client = new Client({ secret, baseUrl: order.url });
  const controller = new AbortController();
  const running = call(client, order, controller.signal).then(
    () => 'returned',
    (error) => error?.name ?? String(error),
  );
  await read();
  const begun = performance.now();
  controller.abort();
  const ended = await running;
  tell({ ms: performance.now() - begun, ended });
}
