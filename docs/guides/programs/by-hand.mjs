// As it is often written by hand. Do not copy this.

import { writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

const API = process.env.BITHUMAN_BASE_URL;
const headers = { 'api-secret': process.env.BITHUMAN_API_SECRET, 'content-type': 'application/json' };

async function make(prompt) {
  let agent;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      const answer = await fetch(`${API}/v1/agent/generate`, { method: 'POST', headers, body: JSON.stringify({ prompt }) });
      agent = (await answer.json()).agent_id;
      break;
    } catch {
      await sleep(1000 * 2 ** attempt);
    }
  }
  for (let look = 0; look < 60; look += 1) {
    const { data } = await (await fetch(`${API}/v1/agent/status/${agent}`, { headers })).json();
    if (['ready', 'success', 'failed'].includes(data.status)) break;
    await sleep(1000);
  }
  console.log('done');
}

async function download(agent) {
  const answer = await fetch(`${API}/v1/agent/${agent}/model/download`, { headers });
  await writeFile(`${agent}.imx`, Buffer.from(await answer.arrayBuffer()));
  console.log('done');
}

await { make, download }[process.argv[2]](process.argv[3]);
