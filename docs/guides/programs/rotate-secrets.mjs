// Replaces the account's API key on a fleet whose hosts read it from a file.
//
//   node rotate-secrets.mjs new secret.txt                 makes a key, proves it, writes it for the hosts
//   node rotate-secrets.mjs finish secret.txt default      when every host has it: deletes the old key

import { readFile, rename, writeFile } from 'node:fs/promises';
import { BithumanError, Client } from 'bithuman-rest';

const [command, path, old] = process.argv.slice(2);

/** What every host of the fleet makes: the file is read again whenever the service refuses the secret. */
const client = new Client({ secretProvider: async () => (await readFile(path, 'utf8')).trim() });

try {
  await (command === 'new' ? make() : finish());
} catch (error) {
  if (!(error instanceof BithumanError)) throw error;
  console.log(`${error.message}; ${error.fix}`);
  process.exitCode = 1;
}

async function make() {
  const { alias, secret } = await client.apiKeys.rotate();
  // One step, readable by its owner only: no host ever reads half of it.
  await writeFile(`${path}.new`, secret, { mode: 0o600 });
  await rename(`${path}.new`, path);
  console.log(`${alias} works and is in ${path}; give the hosts a minute, then finish`);
}

async function finish() {
  await client.account.validate();
  await client.apiKeys.delete(old);
  const left = (await client.apiKeys.list()).map((key) => key.alias);
  console.log(`${old} is deleted, left are: ${left.join(', ')}`);
}
