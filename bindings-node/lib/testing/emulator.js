'use strict';

const { spawn } = require('node:child_process');
const { once } = require('node:events');
const { createInterface } = require('node:readline');
const { Account } = require('./account.js');
const { control } = require('./control.js');
const { find } = require('./program.js');

/** A running emulator, which is its own first account. */
class Emulator extends Account {
  #process;

  constructor(process, ready) {
    const addresses = { url: ready.url, mediaUrl: ready.media_url, controlUrl: ready.control_url };
    super(addresses, ready.secret);
    Object.assign(this, addresses);
    this.#process = process;
  }

  static async start({ speed = 'real', plan = 'business', era, flags = [] } = {}) {
    const words = ['--port', '0', '--exit-with-parent', '--speed', `${speed}`, '--plan', plan, ...(era ? ['--era', era] : []), ...flags];
    const child = spawn(find(), words, { stdio: ['pipe', 'pipe', 'inherit'] });
    const lines = createInterface({ input: child.stdout });
    const ended = new Promise((_, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => reject(new Error(`the emulator ended at once, with code ${code}`)));
    });
    const [line] = await Promise.race([once(lines, 'line'), ended]);
    ended.catch(() => {});
    for (const handle of [child, child.stdin, child.stdout]) handle.unref();
    return new Emulator(child, JSON.parse(line));
  }

  async account(fields = {}) {
    const { secret } = await control(`${this.controlUrl}/accounts`, fields);
    return new Account(this, secret);
  }

  async stop() {
    const child = this.#process;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.ref();
    child.kill();
    await ended;
  }
}

Object.defineProperty(Emulator.prototype, Symbol.asyncDispose ?? Symbol.for('nodejs.asyncDispose'), {
  value: Emulator.prototype.stop,
});

module.exports = { Emulator };
