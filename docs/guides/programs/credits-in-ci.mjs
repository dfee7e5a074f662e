// Compares agents.json with the account, in CI; changes the account with --apply.
//
//   node credits-in-ci.mjs agents.json --need 500
//   node credits-in-ci.mjs agents.json --need 500 --apply
//
// The file: {"A12345": {"system_prompt": "You are …"}}. Exit codes: 0 all as in the file, 1 something differs, 2 the secret is bad,
// 3 too few credits, 4 an agent is missing.

import { appendFile, readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { AuthenticationError, Client, NotFoundError } from 'bithuman-rest';

const { values, positionals } = parseArgs({
  options: { need: { type: 'string', default: '0' }, apply: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const client = new Client({ timeout: 120_000 });
process.exitCode = await main(JSON.parse(await readFile(positionals[0], 'utf8')), Number(values.need));

async function main(wanted, need) {
  try {
    await client.account.validate();
  } catch (error) {
    if (!(error instanceof AuthenticationError)) throw error;
    console.log(`${error.message}; ${error.fix}`);
    return 2;
  }
  const { balance } = await client.account.credits();
  const states = [];
  for (const [agent, { system_prompt: systemPrompt }] of Object.entries(wanted)) states.push([agent, await compare(agent, systemPrompt)]);
  const lines = [...states.map(([agent, state]) => `${agent}: ${state}`), `${balance} credits, ${need} needed`];
  console.log(lines.join('\n'));
  const summary = process.env.GITHUB_STEP_SUMMARY;
  if (summary) await appendFile(summary, lines.map((line) => `- ${line}\n`).join(''));
  if (balance < need) return 3;
  if (states.some(([, state]) => state === 'missing')) return 4;
  return states.some(([, state]) => state === 'differs') ? 1 : 0;
}

async function compare(agent, systemPrompt) {
  try {
    if ((await client.agents.get(agent)).systemPrompt === systemPrompt) return 'same';
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    return 'missing';
  }
  if (!values.apply) return 'differs';
  await client.agents.update(agent, { systemPrompt });
  return 'changed';
}
