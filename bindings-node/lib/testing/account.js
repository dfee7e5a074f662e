'use strict';

const { inspect } = require('node:util');
const { Client } = require('../client.js');
const { control } = require('./control.js');

/** An account of the emulator: clients that use it, and what the emulator knows of it. */
class Account {
  #emulator;
  #secret;

  constructor(emulator, secret) {
    this.#emulator = emulator;
    this.#secret = secret;
  }

  get secret() {
    return this.#secret;
  }

  client(settings = {}) {
    return new Client({ ...settings, secret: this.secret, baseUrl: this.#emulator.url });
  }

  async advance(time) {
    await this.control('/advance', { seconds: time / 1000 });
  }

  async fault(kind, { times = 1, ...fields } = {}) {
    await this.control('/faults', { kind, times, ...fields });
  }

  agent(fields = {}) {
    return this.control('/agents', fields);
  }

  room(agentCode, fields = {}) {
    return this.control('/rooms', { agent_code: agentCode, ...fields });
  }

  requests() {
    return this.control('/requests');
  }

  ledger() {
    return this.control('/ledger');
  }

  control(path, body, method) {
    return control(`${this.#emulator.controlUrl}/accounts/${this.secret}${path}`, body, method);
  }

  toJSON() {
    return { url: this.#emulator.url };
  }

  [inspect.custom]() {
    return `<${this.constructor.name} at ${this.#emulator.url}>`;
  }
}

module.exports = { Account };
