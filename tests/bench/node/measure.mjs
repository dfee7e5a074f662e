// Runs one case of one rival in a fresh process and prints what it cost as one line of JSON:
//   node measure.mjs RIVAL CASE ADDRESS CALLS FOLDER
// A rival is a module of ./rivals whose `make(address)` gives methods named after what is asked of it. What they return is checked, so that
// everyone does the same work: the same fields read, the same bytes counted.

import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as memory from './memory.mjs';

const AGENTS = 100;
const SOUND = 3_200 * 9_600;
const FILE = 256 * 1024 * 1024;
const AT_ONCE = 64;

const [rival, name, address, calls, folder] = process.argv.slice(2);
const count = Number(calls);
const { make, version } = await import(`./rivals/${rival}.mjs`);
const subject = await make(address);
const firstFrames = [];

const course = {
  async me() {
    const found = await subject.me();
    expect(`${found.user} ${found.balance}`, 'u_1 90.5');
  },
  async agents() {
    let years = 0;
    for (const agent of await subject.agents()) {
      if (agent.code && agent.name && agent.status === 'ready') years += agent.updatedAt.getUTCFullYear();
    }
    expect(years, AGENTS * 2026);
  },
  async stream() {
    let sound = 0;
    const begun = performance.now();
    for await (const frame of subject.frames()) {
      if (sound === 0) firstFrames.push((performance.now() - begun) * 1e3);
      sound += frame.length;
    }
    expect(sound, SOUND);
  },
  async upload() {
    expect(await subject.upload(join(folder, 'film.mp4')), 100_000_000);
  },
  async download() {
    const target = join(folder, 'downloaded');
    await subject.download(target);
    expect((await stat(target)).size, FILE);
  },
  async webhook() {
    expect(await subject.verify(), 'A1');
  },
};

function expect(found, wanted) {
  if (found !== wanted) throw new Error(`${found} came back, not ${wanted}`);
}

async function oneByOne(call, times) {
  for (let at = 0; at < times; at++) await call();
}

async function atOnce(call, times) {
  await Promise.all(Array.from({ length: AT_ONCE }, () => oneByOne(call, times / AT_ONCE)));
}

async function cost(drive, call, warm, times) {
  await drive(call, warm);
  const cpu = process.cpuUsage();
  const wall = performance.now();
  await drive(call, times);
  const took = performance.now() - wall;
  const { user, system } = process.cpuUsage(cpu);
  return { requests: warm + times, cpu_us: (user + system) / times, wall_us: (took * 1e3) / times };
}

const cases = {
  get: () => cost(oneByOne, course.me, 500, count),
  get64: () => cost(atOnce, course.me, AT_ONCE * 16, count),
  list: () => cost(oneByOne, course.agents, 50, count),
  webhook: async () => ({ ...(await cost(oneByOne, course.webhook, 500, count)), requests: 0 }),
  async stream() {
    const figures = await cost(oneByOne, course.stream, 1, count);
    const first = firstFrames.slice(1).sort((a, b) => a - b)[Math.floor(count / 2)];
    return { ...figures, first_us: first, mb_s: SOUND / figures.wall_us };
  },
  async upload() {
    await course.me();
    const before = memory.begin();
    const figures = await cost(oneByOne, course.upload, 0, count);
    return { ...figures, over_kib: memory.peak() - before };
  },
  async download() {
    await course.me();
    const figures = await cost(oneByOne, course.download, 0, count);
    return { ...figures, mb_s: FILE / figures.wall_us };
  },
};

const figures = await cases[name]();
console.log(JSON.stringify({ case: name, rival, version, calls: count, ...figures }));
await subject.close?.();
process.exit(0);
