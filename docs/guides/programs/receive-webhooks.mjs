// Renders videos for other programs, and saves each as soon as the service says that it is done.
//
//   PUBLIC_URL=https://videos.example PORT=8000 node receive-webhooks.mjs

import { existsSync, mkdirSync } from 'node:fs';
import { readdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client, JobFailedError } from 'bithuman-rest';
import { WebhookInbox } from 'bithuman-rest/webhooks';
import { receive } from 'bithuman-rest/webhooks/express';
import express from 'express';

const STATE = process.env.STATE ?? 'state';
const [WAITING, DONE, SECRET] = ['waiting', 'done', 'webhook.secret'].map((name) => join(STATE, name));
for (const folder of [WAITING, DONE]) mkdirSync(folder, { recursive: true });

const client = new Client({ journal: join(STATE, 'journal') });
const app = express();

/** Waits for a job and saves its video. Deliveries make it quick; should one be lost, the client looks by itself. */
async function follow(token) {
  const job = client.video.resume(token);
  try {
    await job.wait();
    console.log((await client.video.download(job.id, join(DONE, `${job.id}.mp4`))).path);
  } catch (error) {
    console.log(`${job.id}: ${error.message}`);
    if (!(error instanceof JobFailedError)) return; // it goes on at the service, and the next start looks again
  }
  await unlink(join(WAITING, job.id));
}

if (!existsSync(SECRET)) {
  const { secret } = await client.webhooks.create({ url: `${process.env.PUBLIC_URL}/bithuman` });
  await writeFile(SECRET, secret, { mode: 0o600 }); // told this once only
}

/** A delivery that was verified, and never came before: the wait for its job is over. */
const inbox = new WebhookInbox(await readFile(SECRET, 'utf8'), { seen: join(STATE, 'seen.sqlite') });
app.post(
  '/bithuman',
  receive(inbox, ({ event, jobId }) => {
    if (jobId) client.jobs.notify(event, jobId);
  }),
);

app.post('/videos', express.json(), async (request, response) => {
  const { order, agent, model, sound } = request.body;
  const job = await client.video.create({ model, agentCode: agent, audioUrl: sound }, { intent: order });
  await writeFile(join(WAITING, job.id), job.toToken());
  follow(job.toToken());
  response.json({ job: job.id });
});

for (const name of await readdir(WAITING)) follow(await readFile(join(WAITING, name), 'utf8'));
app.listen(Number(process.env.PORT), '127.0.0.1');
