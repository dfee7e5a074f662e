// Fetches the model files of agents for machines that render them, and writes down what is there.
//
//   node ship-models.mjs models A12345 A67890

import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { BithumanError, Client } from 'bithuman-rest';

const AT_ONCE = 3;

const [folder, ...codes] = process.argv.slice(2);
const client = new Client().withOptions({ priority: 'bulk' });
await mkdir(folder, { recursive: true });
const known = await readFile(join(folder, 'manifest.json'), 'utf8').then(JSON.parse, () => ({}));
const manifest = Object.fromEntries(codes.map((code) => [code, {}]));
const left = [...codes];
await Promise.all(Array.from({ length: AT_ONCE }, work));
await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
for (const [code, entry] of Object.entries(manifest)) console.log(`${code}: ${entry.problem ?? entry.sha256}`);
process.exitCode = Object.values(manifest).some((entry) => entry.problem) ? 1 : 0;

async function work() {
  for (let code = left.shift(); code; code = left.shift()) {
    try {
      manifest[code] = await fetchModel(code);
    } catch (error) {
      if (!(error instanceof BithumanError)) throw error;
      manifest[code] = { problem: error.fix ?? error.message };
    }
  }
}

async function fetchModel(code) {
  const agent = await client.agents.get(code);
  const made = String(agent.updatedAt?.toISOString());
  const path = join(folder, `${code}.imx`);
  if (existsSync(path) && known[code]?.made === made) return known[code];
  const { size, sha256 } = await client.models.download(code, path, { wait: 600_000 });
  return { file: basename(path), size, sha256, made };
}
