'use strict';

const { inspect } = require('node:util');
const { call, local } = require('./call.js');
const { follow } = require('./follow.js');
const { method } = require('./method.js');
const { stream } = require('./stream.js');

/** Something that the service makes and that goes on without its client. */
class Job {
  #core;
  #token;
  #finish;

  constructor(core, { kind, id, token }, finish) {
    this.#core = core;
    this.#token = token;
    this.#finish = finish;
    this.kind = kind;
    this.id = id;
    Object.freeze(this);
  }

  /** A short text that stands for the job, without any secret. */
  toToken() {
    return this.#token;
  }

  /** Waits until it is done, and gives what it made. */
  async wait(params, options) {
    return this.#finish(await follow(this.#core, 'job.wait', { ...params, token: this.#token }, options));
  }

  /** Tells how far it is, each time that is looked, until it is done. */
  watch(params, options) {
    return stream(this.#core, 'job.watch', { ...params, token: this.#token }, options);
  }

  [Symbol.asyncIterator]() {
    return this.watch()[Symbol.asyncIterator]();
  }

  toJSON() {
    return { kind: this.kind, id: this.id };
  }

  [inspect.custom](_depth, options) {
    return `Job ${inspect(this.toJSON(), options)}`;
  }
}

/** Calls a method that begins a job. */
async function begin(core, name, values, options) {
  return new Job(core, await call(core, name, values, options), method(name).finish);
}

/** Takes a job up again. */
function resume(core, name, values) {
  return new Job(core, local(core, name, values), method(name).finish);
}

module.exports = { Job, begin, resume };
