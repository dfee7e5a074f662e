'use strict';

const { Tag, unpack } = require('./bridge.js');
const { encode } = require('./encode.js');
const { OutcomeUnknownError } = require('./errors.js');
const { failure, invalid, thrown } = require('./failure.js');
const { message } = require('./message.js');
const { method } = require('./method.js');
const { callOptions } = require('./options.js');
const { watch } = require('./watch.js');

/** Calls a method that answers once. */
async function call(core, name, values, options) {
  const { arguments: types, revive } = method(name);
  const { text, sources } = encode(types, values);
  const { text: chosen, signal } = callOptions(options);
  const [tag, value, buffers] = await message((id) => core.call(id, name, text, chosen, sources, watch(core)), signal, call);
  // The error is made here, after `await`, so that its stack names the callers that await it.
  if (tag === Tag.FAILURE) throw knowing(core, failure(value, call));
  return value === null ? undefined : revive(value, buffers);
}

/** Calls a method that sends nothing. */
function local(core, name, values) {
  const { arguments: types, revive } = method(name);
  const { text, sources } = encode(types, values);
  try {
    const [answer, buffers] = unpack(core.local(name, text, sources));
    const value = JSON.parse(answer);
    return value === null ? undefined : revive(value, buffers);
  } catch (error) {
    throw thrown(error, local);
  }
}

/** The clients of errors that can be resolved. They are kept here, where no log finds them. */
const cores = new WeakMap();

function knowing(core, error) {
  if (error instanceof OutcomeUnknownError) cores.set(error, core);
  return error;
}

async function resolve() {
  const core = cores.get(this);
  if (core === undefined) throw invalid('error', 'no call of a client failed with it', 'ask a client with `jobs.resolve`');
  return call(core, 'jobs.resolve', { key: this.idempotencyKey });
}

Object.defineProperty(OutcomeUnknownError.prototype, 'resolve', { value: resolve, configurable: true, writable: true });

module.exports = { call, local };
