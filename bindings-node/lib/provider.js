'use strict';

const native = require('./native.js');
const { Tag, forget, listen } = require('./bridge.js');
const { keepCause } = require('./causes.js');
const { invalidSetting } = require('./failure.js');

/** A function that gives the secret, as the native side asks it. */
function provided(provider) {
  if (typeof provider !== 'function') throw invalidSetting('secretProvider', 'it is not a function', 'pass a function, or leave it out');
  const id = listen((tag, question) => (tag === Tag.PULL ? ask(provider, source, question) : forget(id)));
  const source = new native.Provider(id);
  return source;
}

async function ask(provider, source, question) {
  try {
    const secret = await provider();
    if (typeof secret !== 'string') throw new TypeError(`it gave ${secret === null ? 'null' : typeof secret}, not a string`);
    source.give(question, secret);
  } catch (error) {
    source.fail(question, String(error?.message ?? error), keepCause(error));
  }
}

module.exports = { provided };
