// Makes the folders that are published:
//   node make.mjs platform linux-x64-musl target/release/bithuman-emulator out   the package of one platform
//   node make.mjs main out                                                       the package that people install
// A program that is linked for musl has its C library in it, so Linux needs one for each processor only.

import { chmod, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MACHINES = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64'];

const home = join(dirname(fileURLToPath(import.meta.url)), '..');
const source = join(home, 'npm');
const manifest = JSON.parse(await readFile(join(source, 'package.json'), 'utf8'));

async function write(folder, contents) {
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(contents, null, 2)}\n`);
  for (const licence of ['LICENSE-APACHE', 'LICENSE-MIT']) await cp(join(home, '..', licence), join(folder, licence));
}

async function platform(build, program, folder) {
  const machine = MACHINES.find((name) => build.startsWith(name));
  const [os, cpu] = machine.split('-');
  const file = `bithuman-emulator-${machine}${os === 'win32' ? '.exe' : ''}`;
  await mkdir(folder, { recursive: true });
  await cp(program, join(folder, file));
  await chmod(join(folder, file), 0o755);
  await write(folder, {
    name: `bithuman-emulator-${machine}`,
    version: manifest.version,
    description: `The program of bithuman-emulator for ${machine}. Install bithuman-emulator instead.`,
    license: manifest.license,
    repository: manifest.repository,
    engines: manifest.engines,
    os: [os],
    cpu: [cpu],
    files: [file, 'LICENSE-*'],
  });
}

async function main(folder) {
  await mkdir(folder, { recursive: true });
  for (const name of manifest.files) await cp(join(source, name), join(folder, name));
  await cp(join(home, 'README.md'), join(folder, 'README.md'));
  const optionalDependencies = Object.fromEntries(MACHINES.map((machine) => [`bithuman-emulator-${machine}`, manifest.version]));
  await write(folder, { ...manifest, files: [...manifest.files, 'LICENSE-*'], optionalDependencies });
}

const [what, ...rest] = process.argv.slice(2);
await { platform, main }[what](...rest);
