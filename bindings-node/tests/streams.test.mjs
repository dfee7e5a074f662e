// Streams read what is asked for and no more.

import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, NotFoundError } from 'bithuman-rest';
import { SECRET, answer, page, serve } from './support/server.mjs';

/** Three pages of two agents. */
async function served(t) {
  const server = await serve((request, response) => {
    const offset = Number(new URL(request.url, 'http://host').searchParams.get('offset'));
    answer(response, page(offset, 2, offset < 4));
  });
  t.after(() => server.close());
  return { server, client: new Client({ secret: SECRET, baseUrl: server.url }) };
}

const ALL = ['A0', 'A1', 'A2', 'A3', 'A4', 'A5'];

test('for await gives every item, and asks for a page when it is needed', async (t) => {
  const { server, client } = await served(t);
  const agents = client.agents.list();
  await pause(20);
  assert.equal(server.requests.length, 0);
  const codes = [];
  for await (const agent of agents) {
    codes.push(agent.code);
    assert.equal(server.requests.length, Math.ceil(codes.length / 2));
    assert.ok(agent.createdAt instanceof Date);
  }
  assert.deepEqual(codes, ALL);
});

test('break ends it', async (t) => {
  const { server, client } = await served(t);
  const agents = client.agents.list();
  for await (const agent of agents) if (agent.code === 'A1') break;
  await pause(20);
  assert.equal(server.requests.length, 1);
  assert.deepEqual(await agents.next(), { done: true, value: undefined });
});

test('items that are asked for at once arrive in order', async (t) => {
  const { client } = await served(t);
  const agents = client.agents.list();
  const results = await Promise.all(Array.from({ length: 8 }, () => agents.next()));
  assert.deepEqual(
    results.map(({ value }) => value?.code),
    [...ALL, undefined, undefined],
  );
});

test('an array takes all items that are left', async (t) => {
  const { server, client } = await served(t);
  const agents = client.agents.list();
  await agents.next();
  const left = await agents.toArray();
  assert.deepEqual(
    left.map(({ code }) => code),
    ALL.slice(1),
  );
  assert.equal(server.requests.length, 3);
  assert.deepEqual(await agents.toArray(), []);
});

test('printed instead of read, it says how', () => {
  const agents = new Client({ secret: SECRET }).agents.list();
  assert.match(inspect({ agents }), /for await, or all of them with toArray\(\)/);
});

test('a web stream takes items as they are read, and cancels', async (t) => {
  const { server, client } = await served(t);
  const reader = client.agents.list().toReadableStream().getReader();
  await pause(20);
  assert.equal(server.requests.length, 0);
  assert.equal((await reader.read()).value.code, 'A0');
  await reader.cancel();
  await pause(20);
  assert.equal(server.requests.length, 1);
  const codes = [];
  for await (const agent of client.agents.list().toReadableStream()) codes.push(agent.code);
  assert.deepEqual(codes, ALL);
});

test('it is an async iterable like any other', async (t) => {
  const { client } = await served(t);
  const codes = await Readable.from(client.agents.list())
    .map((agent) => agent.code)
    .toArray();
  assert.deepEqual(codes, ALL);
  const agents = client.agents.list();
  await agents.next();
  await agents[Symbol.asyncDispose ?? Symbol.for('nodejs.asyncDispose')]();
  assert.equal((await agents.next()).done, true);
});

test('a failure ends it', async (t) => {
  const server = await serve((_, response) => answer(response, { error: { code: 'NOT_FOUND', message: 'none' } }, 404));
  t.after(() => server.close());
  const agents = new Client({ secret: SECRET, baseUrl: server.url }).agents.list();
  await assert.rejects(agents.next(), NotFoundError);
  assert.equal((await agents.next()).done, true);
});

test('leaving while an item is awaited closes the connection', async (t) => {
  const server = await serve(() => {});
  t.after(() => server.close());
  const agents = new Client({ secret: SECRET, baseUrl: server.url }).agents.list();
  const waiting = agents.next();
  while (server.requests.length === 0) await pause(5);
  await agents.return();
  assert.deepEqual(await waiting, { done: true, value: undefined });
  await server.requests[0].gone;
});

test('frames are what was sent, whatever their lengths, and short ones keep little else in memory', async (t) => {
  const lengths = [10_000, 20_000, 30_000, 10_000, 2, 200_000, 65_536, 2, ...Array(40).fill(9_600)];
  const sent = lengths.map((length, index) => Buffer.alloc(length, index + 1));
  const framed = sent.flatMap((frame) => {
    const prefix = Buffer.alloc(4);
    prefix.writeUInt32BE(frame.length);
    return [prefix, frame];
  });
  const server = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'audio/pcm; rate=24000; framing=len32be' });
    response.end(Buffer.concat([...framed, Buffer.alloc(4)]));
  });
  t.after(() => server.close());
  const client = new Client({ secret: SECRET, baseUrl: server.url });
  const received = [];
  for await (const { pcm } of client.speech.stream({ text: 'hi' })) received.push(pcm);
  assert.deepEqual(
    received.map((frame) => frame.length),
    lengths,
  );
  for (const [index, frame] of received.entries()) {
    assert.ok(frame.equals(sent[index]), `frame ${index}`);
    assert.ok(frame.buffer.byteLength <= Math.max(frame.length, 64 * 1024), `frame ${index}`);
  }
});
