// The same with the client.

import { Client, JobFailedError } from 'bithuman-rest';

const client = new Client();

async function make(prompt) {
  const job = await client.agents.create({ model: 'essence-1', prompt });
  try {
    console.log((await job.wait()).status);
  } catch (error) {
    if (!(error instanceof JobFailedError)) throw error;
    console.log(`failed: ${error.message}`);
  }
}

async function download(agent) {
  console.log((await client.models.download(agent, `${agent}.imx`)).sha256);
}

await { make, download }[process.argv[2]](process.argv[3]);
