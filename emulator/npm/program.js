'use strict';

const { existsSync } = require('node:fs');
const { join } = require('node:path');

/** The path of the program for this machine: in this package first, then in the package for the platform. */
function find(platform = process.platform, arch = process.arch, folder = __dirname) {
  const machine = `${platform}-${arch}`;
  const name = `bithuman-emulator-${machine}${platform === 'win32' ? '.exe' : ''}`;
  const beside = join(folder, name);
  if (existsSync(beside)) return beside;
  try {
    return require.resolve(`bithuman-emulator-${machine}/${name}`);
  } catch {
    throw new Error(`bithuman-emulator has no program for ${machine}: install \`bithuman-emulator-${machine}\`, or build it with cargo`);
  }
}

module.exports = { find };
