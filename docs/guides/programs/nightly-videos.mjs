// Renders a video for each row of a CSV file with the columns `id`, `agent`, `model` and `sound`, a file to be spoken.
//
//   node nightly-videos.mjs tonight.csv videos     start it again after a crash: what is there is not rendered again

import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { BithumanError, Client, PaymentRequiredError, UnauthorizedError } from 'bithuman-rest';

const AT_ONCE = 50;
const LONGEST = 60; // seconds that these videos have at most

const [path, folder] = process.argv.slice(2);
const lines = (await readFile(path, 'utf8')).trim().split('\n').slice(1);
const rows = lines.map((line) => line.split(',')).map(([id, agent, model, sound]) => ({ id, agent, model, sound }));
await mkdir(folder, { recursive: true });
const intent = (id) => `${basename(path, '.csv')}/${id}`;
const client = new Client({ journal: join(folder, 'videos.journal') });
process.exit(await main());

async function main() {
  const atOnce = await window();
  if (atOnce < 1) {
    console.log('there are not enough credits for all');
    return 2;
  }
  const report = [];
  const left = rows.entries();
  const work = async () => {
    for (const [number, row] of left) report[number] = await render(row);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const table = [['id', 'file', 'credits', 'problem'], ...report.map(({ id, file, credits, problem }) => [id, file, credits, problem])];
  await writeFile(join(folder, 'report.csv'), table.map((line) => `${line.map((text) => JSON.stringify(text)).join(',')}\n`).join(''));
  const failed = report.filter(({ problem }) => problem).length;
  console.log(`${report.length - failed} videos, ${failed} failed, ${atOnce} at a time`);
  return failed > 0 ? 1 : 0;
}

/** How many videos may be rendered at a time so that the credits last to the end. None: they do not. */
async function window() {
  const begun = new Set((await client.jobs.entries()).filter(({ billed }) => billed !== 'no').map((entry) => entry.intent));
  const left = rows.filter(({ id }) => !existsSync(join(folder, `${id}.mp4`)) && !begun.has(intent(id)));
  if (left.length === 0) return AT_ONCE;
  const plan = await client.account.estimate(left.map(({ model }) => ({ kind: 'video', model, seconds: LONGEST })));
  return plan.affordable === 'yes' ? Math.min(AT_ONCE, plan.videosAtOnce ?? AT_ONCE) : 0;
}

/** A line of the report. */
async function render({ id, agent, model, sound }) {
  const file = `${id}.mp4`;
  if (existsSync(join(folder, file))) return { id, file, credits: '', problem: '' };
  try {
    const { job } = await client.video.render(
      { model, agentCode: agent, audioUrl: await address(id, sound), path: join(folder, file) },
      { intent: intent(id), priority: 'bulk' },
    );
    return { id, file, credits: `${job.creditsCharged ?? 0}`, problem: '' };
  } catch (error) {
    // The other rows would meet the same.
    if (!(error instanceof BithumanError) || error instanceof PaymentRequiredError || error instanceof UnauthorizedError) throw error;
    return { id, file: '', credits: '', problem: error.message };
  }
}

/** Where the sound is. Kept, because an intent stands for one request: with another address it would be another. */
async function address(id, sound) {
  const kept = join(folder, `${id}.url`);
  if (!existsSync(kept)) await writeFile(kept, (await client.files.upload({ file: sound })).fileUrl);
  return readFile(kept, 'utf8');
}
