'use strict';

const { onAbort } = require('./abort.js');
const { Tag, cancel, forget, listen, unpack } = require('./bridge.js');
const { encode } = require('./encode.js');
const { failure, thrown } = require('./failure.js');
const { method } = require('./method.js');
const { callOptions } = require('./options.js');

/** Calls a method that answers once. */
async function call(core, name, values, options) {
  const { arguments: types, revive } = method(name);
  const { text, sources } = encode(types, values);
  const { text: chosen, signal } = callOptions(options);
  signal?.throwIfAborted();
  const [tag, value, buffers] = await new Promise((resolve, reject) => {
    const id = listen((...message) => {
      forget(id);
      unwatch?.();
      resolve(message);
    });
    try {
      core.call(id, name, text, chosen, sources);
    } catch (error) {
      forget(id);
      throw thrown(error, call);
    }
    const unwatch = signal && onAbort(signal, (reason) => {
      cancel(id);
      reject(reason);
    });
  });
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
