// Conversations, with the emulator on the other side.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { AuthenticationError, BithumanError, Client, Conversation, InsufficientBalanceError, InvalidRequestError } from 'bithuman-rest';
import { Emulator } from 'bithuman-rest/testing';
import { run } from './support/process.mjs';

const emulator = await Emulator.start();
after(() => emulator.stop());

const SAY = (text) => ({
  type: 'conversation.item.create',
  item: { type: 'message', role: 'user', content: [{ type: 'input_text', text }] },
});

/** A new account of the emulator, and a client of it. */
async function open(fields) {
  const account = await emulator.account(fields);
  return { account, client: account.client() };
}

test('messages go both ways, in order', async () => {
  const { account, client } = await open();
  const conversation = await client.realtime.openSocket({ model: 'gpt-realtime-mini' });
  assert.ok(conversation instanceof Conversation);
  const { value: greeting } = await conversation.next();
  assert.equal(greeting.eventType, 'session.created');
  assert.equal(greeting.session.model, 'gpt-realtime-mini');
  await Promise.all(Array.from({ length: 50 }, (_, index) => conversation.send(SAY(`${index}`))));
  let added = 0;
  for await (const { eventType } of conversation) if (eventType === 'conversation.item.added' && ++added === 50) break;
  assert.deepEqual(await conversation.next(), { done: true, value: undefined });
  await assert.rejects(conversation.send({ type: 'response.create' }), InvalidRequestError);
  const heard = await account.control('/relay-log');
  assert.deepEqual(
    heard.map((message) => JSON.stringify(message).match(/"text":"(\d+)"/)?.[1]),
    Array.from({ length: 50 }, (_, index) => `${index}`),
  );
});

test('what came in before closing can still be read', async () => {
  const { client } = await open();
  const conversation = await client.realtime.openSocket();
  await conversation.close();
  await conversation.close();
  const types = [];
  for await (const { eventType } of conversation) types.push(eventType);
  assert.deepEqual(types, ['session.created']);
});

test('it ends with its block', async () => {
  const { client } = await open();
  const conversation = await client.realtime.openSocket();
  const waiting = [conversation.next(), conversation.next()];
  assert.equal((await waiting[0]).value.eventType, 'session.created');
  await conversation[Symbol.asyncDispose ?? Symbol.for('nodejs.asyncDispose')]();
  assert.deepEqual(await waiting[1], { done: true, value: undefined });
});

test('the signal of the call that opened it ends it', async () => {
  const { account, client } = await open();
  const controller = new AbortController();
  const conversation = await client.realtime.openSocket({}, { signal: controller.signal });
  await conversation.next();
  const waiting = conversation.next();
  const reason = new Error('enough');
  controller.abort(reason);
  await assert.rejects(waiting, (error) => error === reason);
  await assert.rejects(conversation.send({ type: 'response.create' }), (error) => error === reason);
  assert.equal((await conversation.next()).done, true);
  await over(account);
});

test('a signal that is aborted while it is opened leaves nothing open', async () => {
  const { account, client } = await open();
  for (const wait of [0, 1, 2, 4, 8]) {
    const controller = new AbortController();
    const opening = client.realtime.openSocket({}, { signal: controller.signal });
    setTimeout(() => controller.abort(), wait);
    const conversation = await opening.catch(() => undefined);
    await conversation?.close();
  }
  await over(account);
});

/** Every session of an account is over, as the service sees it. */
async function over(account) {
  for (let tries = 0; tries < 1000; tries += 1) {
    const sessions = await account.control('/sessions');
    if (sessions.every(({ status }) => status === 'ended')) return;
    await pause(20);
  }
  assert.fail('a session is still open');
}

test('a refusal is typed, whether it comes first or later', async () => {
  await assert.rejects(new Client({ secret: 'sk_wrong', baseUrl: emulator.url }).realtime.openSocket(), AuthenticationError);
  const { client } = await open({ balance: 0 });
  await assert.rejects(async () => {
    const conversation = await client.realtime.openSocket();
    for await (const _ of conversation);
  }, InsufficientBalanceError);
});

test('what is no message is refused before it is sent', async () => {
  const { client } = await open();
  const conversation = await client.realtime.openSocket();
  for (const message of [undefined, null, 'text', {}, { type: 5 }, [], { type: 'x', big: 10n }]) {
    await assert.rejects(conversation.send(message), (error) => error instanceof BithumanError && error.field !== undefined);
  }
  await conversation.send({ type: 'response.create' });
  await conversation.close();
});

test('waiting keeps the process alive, an idle conversation does not', async () => {
  const { secret } = await emulator.account();
  const source = (body) => `
    import { Client } from 'bithuman-rest';
    const conversation = await new Client({ secret: '${secret}', baseUrl: '${emulator.url}' }).realtime.openSocket();
    ${body}`;
  const waited = await run(
    source(
      "await conversation.send({ type: 'response.create' }); for await (const m of conversation) if (m.eventType === 'response.done') break; console.log('done');",
    ),
  );
  assert.deepEqual([waited.code, waited.output, waited.errors], [0, 'done', '']);
  const idle = await run(source("console.log('idle');"));
  assert.deepEqual([idle.code, idle.output, idle.errors], [0, 'idle', '']);
});
