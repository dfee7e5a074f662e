'use strict';

const { Tag, unpack } = require('./bridge.js');
const { encode } = require('./encode.js');
const { failure, thrown } = require('./failure.js');
const { message } = require('./message.js');
const { method } = require('./method.js');
const { callOptions } = require('./options.js');

/** Calls a method that answers once. */
async function call(core, name, values, options) {
  const { arguments: types, revive } = method(name);
  const { text, sources } = encode(types, values);
  const { text: chosen, signal } = callOptions(options);
  const [tag, value, buffers] = await message((id) => core.call(id, name, text, chosen, sources), signal, call);
  // The error is made here, after `await`, so that its stack names the callers that await it.
  if (tag === Tag.FAILURE) throw failure(value, call);
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

module.exports = { call, local };
