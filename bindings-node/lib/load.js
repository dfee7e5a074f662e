'use strict';

const { existsSync } = require('node:fs');
const { join } = require('node:path');

/** The names of the builds that may fit this machine, the likeliest first. */
function builds(platform, arch) {
  const machine = `${platform}-${arch}`;
  switch (platform) {
    case 'linux':
      return [`${machine}-gnu`, `${machine}-musl`];
    case 'win32':
      return [`${machine}-msvc`];
    default:
      return [machine];
  }
}

/** Loads the native library: a build beside this package first, then the package for this platform. */
function load(platform = process.platform, arch = process.arch, folder = join(__dirname, '..')) {
  const problems = [];
  for (const build of builds(platform, arch)) {
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
  const wanted = builds(platform, arch).map((build) => `bithuman-rest-${build}`);
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
