// Every case that all languages share, through the public API.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, test } from 'node:test';
import { Client } from 'bithuman-rest';
import { camel, fieldsOf, methodOf, passed, told } from './support/api.mjs';
import { start } from './support/process.mjs';

const TIMES = ['timeout', 'attempt_timeout', 'stall_timeout', 'connect_timeout', 'pool_idle_timeout'];

const stage = await start('BITHUMAN_STAGE');
after(() => stage.stop());

const cases = await (await fetch(`${stage.url}/cases`)).json();

for (const { id, ...listed } of cases) {
  test(id, { timeout: 30_000 }, async () => {
    const path = `${stage.url}/cases/${id.replaceAll('/', '~')}`;
    const { run, client: settings, ...first } = { ...listed, ...(await post(`${path}/begin`)) };
    let client;
    for (let step = first; step; ) {
      const outcome = {};
      try {
        if (client === undefined || step.fresh) client = new Client(settingsOf(settings));
        await perform(outcome, client, step);
      } catch (error) {
        outcome.raised = raised(error);
      }
      const { problems, next } = await post(`${path}/end`, { run, ...outcome });
      assert.deepEqual(problems, [], step.call);
      step = next;
    }
  });
}

async function post(url, body = {}) {
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  assert.ok(answer.ok, `${url}: ${answer.status} ${answer.ok ? '' : await answer.text()}`);
  return answer.json();
}

/** Notes what comes of a step, as far as it gets. */
async function perform(outcome, client, { call, shape, take, then, args, options, send = [] }) {
  if (shape === 'construct') {
    outcome.returned = null;
    return;
  }
  const method = methodOf(call);
  const [resource, name] = call.split('.').map(camel);
  const given = client[resource][name](...argumentsOf(method, args), settingsOf(options));
  if (shape === 'job' || shape === 'resume') {
    await follow(outcome, await given, { take, then }, method.returns);
    return;
  }
  if (shape !== 'stream' && shape !== 'duplex') {
    outcome.returned = told(method.returns, await given, digest);
    return;
  }
  outcome.items = [];
  const items = await given;
  for (const message of send) await items.send(message);
  for await (const item of items) {
    outcome.items.push(told(method.returns, item, digest));
    if (outcome.items.length === take) break;
  }
}

/** Does with a job what the step says. */
async function follow(outcome, job, { take, then }, type) {
  if (!then) {
    outcome.returned = { kind: job.kind, id: job.id, token: job.toToken() };
  } else if (then.do === 'wait') {
    outcome.returned = told(/^job<(.*)>$/.exec(type)[1], await job.wait(then.args), digest);
  } else {
    outcome.items = [];
    for await (const item of job.watch(then.args)) {
      outcome.items.push(told('JobProgress', item, digest));
      if (outcome.items.length === take) break;
    }
  }
}

function settingsOf(settings) {
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [camel(name), TIMES.includes(name) ? value * 1000 : value]));
}

/** Positional arguments first, then the others by name. */
function argumentsOf(method, args) {
  const rest = { ...args };
  const positional = method.arguments.map(({ name, type }) => {
    const value = rest[name];
    delete rest[name];
    return value === undefined ? value : passed(type, value);
  });
  if (method.params === null) return positional;
  const types = Object.fromEntries(fieldsOf(method.params).map((field) => [field.name, field.type]));
  const named = Object.entries(rest).map(([name, value]) => [camel(name), passed(types[name] ?? 'json', value)]);
  return [...positional, Object.fromEntries(named)];
}

function digest(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

/** An error under core's names, with times in seconds. */
function raised(error) {
  const classes = [];
  for (let kind = error.constructor; kind !== Error && kind?.name; kind = Object.getPrototypeOf(kind)) classes.push(kind.name);
  const { name, message, attempts, retryAfter, field, requestId, idempotencyKey, safeToRetry, upgradeUrl, topupUrl, ...rest } = {
    ...error.toJSON?.(),
  };
  return {
    ...rest,
    class: name ?? error.name,
    classes,
    message: message ?? error.message,
    field: field && snake(field),
    request_id: requestId,
    idempotency_key: idempotencyKey,
    safe_to_retry: safeToRetry,
    upgrade_url: upgradeUrl,
    topup_url: topupUrl,
    retry_after: retryAfter === undefined ? undefined : retryAfter / 1000,
    attempts: (attempts ?? []).map(({ at, took, waited, requestId: id, ...attempt }) => ({
      ...attempt,
      at: at.toISOString(),
      took: took / 1000,
      waited: waited / 1000,
      request_id: id,
    })),
  };
}

function snake(name) {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
