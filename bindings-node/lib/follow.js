'use strict';

const { call } = require('./call.js');
const { invalid } = require('./failure.js');
const { stream } = require('./stream.js');

/** Calls a method. Where `onProgress` is to be told how far it is, the method that is watched takes its place. */
function follow(core, name, values, options) {
  return options?.onProgress ? told(core, name, values, options) : call(core, name, values, options);
}

async function told(core, name, values, { onProgress, ...options }) {
  if (typeof onProgress !== 'function') throw invalid('onProgress', 'it is not a function', 'pass a function, or leave it out');
  let last;
  for await (last of stream(core, watching(name), values, options)) onProgress(last);
  return name.endsWith('.wait') ? call(core, name, values, options) : (last.source ?? last.file);
}

/** The method that tells how far this one is. */
function watching(name) {
  const [resource, method] = name.split('.');
  return method === 'wait' ? `${resource}.watch` : `${resource}.watch_${method}`;
}

module.exports = { follow };
