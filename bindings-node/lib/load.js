'use strict';

const { closeSync, existsSync, openSync, readSync } = require('node:fs');
const { join } = require('node:path');

/** A program's beginning names the loader that it was linked for, and the loader the C library. */
function libc(program) {
  const head = Buffer.alloc(4096);
  try {
    const file = openSync(program);
    try {
      readSync(file, head);
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
  const [, loader] = /\/ld-(musl|linux)-/.exec(head.latin1Slice()) ?? [];
  return loader && { musl: 'musl', linux: 'gnu' }[loader];
}

/** The names of the builds that may fit this machine. Both of Linux only where its C library is not known. */
function builds(platform, arch, program) {
  const machine = `${platform}-${arch}`;
  switch (platform) {
    case 'linux': {
      const known = libc(program);
      return known ? [`${machine}-${known}`] : [`${machine}-gnu`, `${machine}-musl`];
    }
    case 'win32':
      return [`${machine}-msvc`];
    default:
      return [machine];
  }
}

/** Loads the native library: a build beside this package first, then the package for this platform. */
function load(platform = process.platform, arch = process.arch, program = process.execPath, folder = join(__dirname, '..')) {
  const problems = [];
  const fitting = builds(platform, arch, program);
  for (const build of fitting) {
    const file = join(folder, `bithuman-rest.${build}.node`);
    for (const [label, path] of [
      [file, existsSync(file) && file],
      [`bithuman-rest-${build}`, `bithuman-rest-${build}`],
    ]) {
      if (!path) continue;
      try {
        return require(path);
      } catch (error) {
        const missing = error.code === 'MODULE_NOT_FOUND' && error.message.includes(`'${path}'`);
        problems.push(`  ${label}: ${missing ? 'not installed' : error.message}`);
      }
    }
  }
  const wanted = fitting.map((build) => `bithuman-rest-${build}`);
  throw new Error(
    [
      `bithuman-rest has no native library that loads on ${platform}-${arch} (Node ${process.version}).`,
      ...problems,
      `Install it with \`npm install ${wanted[0]}\`${wanted[1] ? ` (on musl: \`${wanted[1]}\`)` : ''}.`,
      'Where node_modules was copied from another system, or optional dependencies were left out, reinstall it on this one.',
    ].join('\n'),
  );
}

module.exports = { load };
