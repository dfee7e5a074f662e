// Every case that all languages share, through the public API.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Client } from 'bithuman-rest';
import { camel, methodOf, passed, told } from './support/api.mjs';
import { argumentsOf, digest, post, settingsOf } from './support/cases.mjs';
import { start } from './support/process.mjs';
import { raised } from './support/raised.mjs';

const stage = await start('BITHUMAN_STAGE');
after(() => stage.stop());

const cases = await (await fetch(`${stage.url}/cases`)).json();

for (const { id, ...listed } of cases) {
  test(id, { timeout: 90_000 }, async () => {
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
  const how = then && passed('WaitForJob', then.args);
  if (!then) {
    outcome.returned = { kind: job.kind, id: job.id, token: job.toToken() };
  } else if (then.do === 'wait') {
    outcome.returned = told(/^job<(.*)>$/.exec(type)[1], await job.wait(how), digest);
  } else {
    outcome.items = [];
    for await (const item of job.watch(how)) {
      outcome.items.push(told('JobProgress', item, digest));
      if (outcome.items.length === take) break;
    }
  }
}
