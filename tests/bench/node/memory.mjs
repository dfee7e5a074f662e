// Memory of this process in KiB, as Linux counts it.

import { readFileSync, writeFileSync } from 'node:fs';

function read(name) {
  const line = readFileSync('/proc/self/status', 'utf8')
    .split('\n')
    .find((each) => each.startsWith(name));
  return Number(line.match(/\d+/)[0]);
}

/** What is resident now. The peak is counted from here on. */
export function begin() {
  writeFileSync('/proc/self/clear_refs', '5');
  return read('VmRSS');
}

/** The most that was resident since `begin`. */
export function peak() {
  return read('VmHWM');
}
