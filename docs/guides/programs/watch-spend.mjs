// Tells what was spent, ends sessions that nobody uses, and warns before the credits run out.
//
//   node watch-spend.mjs --days 7 --idle-minutes 10 --warn-below 500 --csv spend.csv

import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Client } from 'bithuman-rest';

const { values: given } = parseArgs({
  options: {
    days: { type: 'string', default: '7' },
    'idle-minutes': { type: 'string', default: '10' },
    'warn-below': { type: 'string', default: '500' },
    csv: { type: 'string', default: 'spend.csv' },
  },
});
const client = new Client().withOptions({ priority: 'bulk' });
await stopIdle(Number(given['idle-minutes']));
const sums = await spend(Number(given.days));
const rows = [...sums].sort().map(([key, credits]) => `${key},${credits}\n`);
await writeFile(given.csv, ['day,price,credits\n', ...rows].join(''));
const { balance } = await client.account.credits();
const total = [...sums.values()].reduce((sum, credits) => sum + credits, 0);
console.log(`${total} credits in ${given.days} days, ${balance} left`);
process.exitCode = balance < Number(given['warn-below']) ? 1 : 0;

/** Ends sessions in which nothing was said for so long. Silence is billed like talking. */
async function stopIdle(minutes) {
  const live = await client.sessions.list({ window: 'live', limit: 200 });
  console.log(`${live.activeCount} live sessions, ${live.liveBurnRateCrPerMin} credits a minute`);
  for (const session of live.sessions) {
    const said = session.hasTranscript ? (await client.sessions.getTranscript(session.id)).messages : [];
    const since = said.at(-1)?.timestamp ?? session.started ?? Date.now();
    const silent = (Date.now() - since) / 60_000;
    if (silent < minutes) continue;
    const { closed } = await client.sessions.terminate(session.id, { reason: `silent for ${Math.round(silent)} minutes` });
    console.log(`${session.id} of ${session.agentName}: ${closed ? 'ended' : 'not ended'}`);
  }
}

/** What was spent, by day and price, with refunds taken off the charges that they belong to. */
async function spend(days) {
  const sums = new Map();
  for await (const { charge, refund, net } of client.account.usagePairs({ start: new Date(Date.now() - days * 86_400_000) })) {
    const { createdAt, pricingCode } = charge ?? refund;
    const key = `${createdAt.toISOString().slice(0, 10)},${pricingCode}`;
    sums.set(key, (sums.get(key) ?? 0) + net);
  }
  return sums;
}
