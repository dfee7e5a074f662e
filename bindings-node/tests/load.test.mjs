// Which package the native library comes from: npm may have installed none, the right one or several.

import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

const require = createRequire(import.meta.url);
const LOADER = join(dirname(require.resolve('bithuman-rest/package.json')), 'lib/load.js');

/** A project with these platform packages, each of which is nothing but its name, and programs linked for both C libraries. */
async function project(t, packages) {
  const folder = await mkdtemp(join(tmpdir(), 'bithuman-load-'));
  t.after(() => rm(folder, { recursive: true }));
  const home = join(folder, 'node_modules/bithuman-rest');
  await mkdir(join(home, 'lib'), { recursive: true });
  await cp(LOADER, join(home, 'lib/load.js'));
  for (const name of packages) {
    const own = join(folder, 'node_modules', `bithuman-rest-${name}`);
    await mkdir(own);
    await writeFile(join(own, 'index.js'), `module.exports = '${name}';`);
  }
  const programs = { gnu: '/lib64/ld-linux-x86-64.so.2', musl: '/lib/ld-musl-x86_64.so.1', static: 'no loader' };
  for (const [libc, loader] of Object.entries(programs)) await writeFile(join(folder, libc), `\x7fELF${'\0'.repeat(600)}${loader}\0`);
  const { load } = require(join(home, 'lib/load.js'));
  return (platform, arch, libc = 'gnu') => load(platform, arch, join(folder, libc));
}

test('the C library of Node decides, also where both packages are installed', async (t) => {
  const load = await project(t, ['linux-x64-gnu', 'linux-x64-musl', 'linux-arm64-musl', 'darwin-arm64', 'win32-x64-msvc']);
  assert.equal(load('linux', 'x64', 'gnu'), 'linux-x64-gnu');
  assert.equal(load('linux', 'x64', 'musl'), 'linux-x64-musl');
  assert.equal(load('linux', 'arm64', 'musl'), 'linux-arm64-musl');
  assert.equal(load('darwin', 'arm64'), 'darwin-arm64');
  assert.equal(load('win32', 'x64'), 'win32-x64-msvc');
});

test('where the C library is not known, what is installed is tried', async (t) => {
  const load = await project(t, ['linux-x64-musl']);
  assert.equal(load('linux', 'x64', 'static'), 'linux-x64-musl');
  assert.equal(load('linux', 'x64', 'there is no such program'), 'linux-x64-musl');
});

test('a missing package is named, and the other C library is not', async (t) => {
  const load = await project(t, ['linux-x64-gnu']);
  assert.throws(
    () => load('linux', 'x64', 'musl'),
    ({ message }) => /npm install bithuman-rest-linux-x64-musl/.test(message) && !message.includes('gnu'),
  );
});

test('this machine loads the library of its own C library', () => {
  const { glibcVersionRuntime } = process.report.getReport().header;
  require('bithuman-rest');
  const paths = Object.keys(require.cache).filter((path) => path.endsWith('.node'));
  assert.equal(paths.length, 1);
  if (process.platform === 'linux') assert.match(paths[0], glibcVersionRuntime ? /-gnu\.node$/ : /-musl\.node$/);
});
