// Makes one agent for each row of a CSV file with the columns `id`, `model` and `prompt`.
//
//   node batch-of-agents.mjs people.csv          says what it will cost and how long it takes
//   node batch-of-agents.mjs people.csv --go     does it; start it again after a crash, as often as you like

import { existsSync } from 'node:fs';
import { appendFile, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Client, JobFailedError, PaymentRequiredError, PermissionDeniedError, UnprocessableEntityError } from 'bithuman-rest';

const MINUTES = { 'expression-1': 1, 'essence-1': 15, 'essence-2': 150, 'expression-2': 150 };
const AT_ONCE = { 'essence-2': 2 }; // so many of an account are made at a time; the others wait in a queue

const [path, go] = process.argv.slice(2);
const beside = (extension) => path.replace(/\.csv$/, extension);
const begun = existsSync(beside('.journal')); // then some of what is left may be paid already
const client = new Client({ journal: beside('.journal') });
const rows = (await read(path)).map(([id, model, ...prompt]) => ({ id, model, prompt: prompt.join(',') }));
const tokens = new Map((await read(beside('.jobs.csv'))).map(([id, , token]) => [id, token]));
process.exit(await main());

async function main() {
  const enough = await plan();
  if (go !== '--go') return 0;
  if (!enough && !begun) {
    console.log('top up first, or split the file');
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
  const left = rows.filter(({ id }) => !tokens.has(id)).map(({ model }) => model);
  const prices = (await client.account.pricing()).agentGeneration.byModel;
  const { creditBalance } = await client.account.me();
  const cost = left.reduce((sum, model) => sum + prices[model], 0);
  const count = (model) => left.filter((other) => other === model).length;
  const minutes = left.map((model) => MINUTES[model] * Math.max(1, count(model) / (AT_ONCE[model] ?? left.length)));
  console.log(`${left.length} to begin: ${cost} of ${creditBalance} credits, about ${Math.max(0, ...minutes)} minutes`);
  return creditBalance >= cost;
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
  const job = await client.agents.create({ model, prompt }, { intent: `${basename(path, '.csv')}/${id}`, priority: 'bulk' });
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
