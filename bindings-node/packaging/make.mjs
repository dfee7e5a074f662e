// Makes the folders that are published:
//   node make.mjs platform linux-x64-gnu target/release/libbithuman_rest_node.so out   the package of one platform
//   node make.mjs main out                                                             the package that people install

import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PLATFORMS } from './platforms.mjs';

const source = join(dirname(fileURLToPath(import.meta.url)), '..');
const manifest = JSON.parse(await readFile(join(source, 'package.json'), 'utf8'));

async function write(folder, contents) {
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(contents, null, 2)}\n`);
  for (const licence of ['LICENSE-APACHE', 'LICENSE-MIT']) await cp(join(source, '..', licence), join(folder, licence));
}

async function platform(name, library, folder) {
  const { os, cpu, libc } = PLATFORMS[name];
  const file = `bithuman-rest.${name}.node`;
  await mkdir(folder, { recursive: true });
  await cp(library, join(folder, file));
  await write(folder, {
    name: `bithuman-rest-${name}`,
    version: manifest.version,
    description: `The native library of bithuman-rest for ${name}. Install bithuman-rest instead.`,
    license: manifest.license,
    repository: manifest.repository,
    engines: manifest.engines,
    os: [os],
    cpu: [cpu],
    ...(libc ? { libc: [libc] } : {}),
    main: file,
    files: [file, 'LICENSE-*'],
  });
}

async function main(folder) {
  await mkdir(folder, { recursive: true });
  for (const name of [...manifest.files, 'README.md']) await cp(join(source, name), join(folder, name), { recursive: true });
  const optionalDependencies = Object.fromEntries(Object.keys(PLATFORMS).map((name) => [`bithuman-rest-${name}`, manifest.version]));
  await write(folder, { ...manifest, files: [...manifest.files, 'LICENSE-*'], optionalDependencies });
}

const [what, ...rest] = process.argv.slice(2);
await { platform, main }[what](...rest);
