// Makes one agent for each row of a CSV file with the columns `id`, `model` and `prompt`.
//
//   node batch-of-agents.mjs people.csv          says what it will cost and how long it takes
//   node batch-of-agents.mjs people.csv --go     does it; start it again after a crash, as often as you like

import { appendFile, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Client, JobFailedError, PaymentRequiredError, PermissionDeniedError, UnprocessableEntityError } from 'bithuman-rest';

const [path, go] = process.argv.slice(2);
const beside = (extension) => path.replace(/\.csv$/, extension);
const intent = (id) => `${basename(path, '.csv')}/${id}`;
const client = new Client({ journal: beside('.journal') });
const rows = (await read(path)).map(([id, model, ...prompt]) => ({ id, model, prompt: prompt.join(',') }));
const tokens = new Map((await read(beside('.jobs.csv'))).map(([id, , token]) => [id, token]));
process.exit(await main());

async function main() {
  const enough = await plan();
  if (go !== '--go') return 0;
  if (!enough) {
    console.log("the credits or the plan's room for agents will not do");
    return 2;
  }
  let problems;
  try {
    problems = await Promise.all(rows.map(make));
  } catch (error) {
    if (!(error instanceof PaymentRequiredError || error instanceof PermissionDeniedError)) throw error;
    console.log(`paused: ${error.message}; ${error.fix}`);
    return 2;
  }
  const failed = problems.filter(Boolean);
  console.log([...failed, `${problems.length - failed.length} ready, ${failed.length} failed`].join('\n'));
  return failed.length > 0 ? 1 : 0;
}

/** Tells what is left to begin, and what that costs and takes; whether the account can do it. */
async function plan() {
  const begun = new Set((await client.jobs.entries()).filter(({ billed }) => billed !== 'no').map((entry) => entry.intent));
  const left = rows.filter(({ id }) => !begun.has(intent(id)));
  if (left.length === 0) return true;
  const plan = await client.account.estimate(left.map(({ model }) => ({ kind: 'agent', model })));
  const cost = plan.creditsHigh === undefined ? '? credits' : `${plan.creditsHigh} of ${plan.balance} credits`;
  console.log(`${left.length} to begin: ${cost}, up to ${Math.round((plan.secondsHigh ?? 0) / 60)} minutes`);
  return plan.affordable !== 'no' && plan.allowed !== 'no';
}

/** One row, from its start or from wherever it is. Gives the problem, or nothing. */
async function make(row) {
  try {
    await (await begin(row)).wait();
  } catch (error) {
    if (!(error instanceof JobFailedError || error instanceof UnprocessableEntityError)) throw error;
    return `${row.id}: ${error.message}`; // nothing is charged for it, and the other rows go on
  }
}

async function begin({ id, model, prompt }) {
  if (tokens.has(id)) return client.agents.resume(tokens.get(id));
  const job = await client.agents.create({ model, prompt }, { intent: intent(id), priority: 'bulk' });
  const heading = tokens.size === 0 ? 'id,agent,token\n' : '';
  tokens.set(id, job.toToken());
  await appendFile(beside('.jobs.csv'), `${heading}${id},${job.id},${job.toToken()}\n`);
  return job;
}

/** The lines of a plain CSV file but the first. */
async function read(file) {
  const text = await readFile(file, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
}
