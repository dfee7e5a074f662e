'use strict';

const { invalid } = require('./failure.js');
const { snake } = require('./names.js');
const { texts } = require('./texts.js');

/** Settings or options as JSON under core's names. What JSON cannot carry is passed as text, so that core refuses it by name. */
function encodeOptions(options) {
  const plain = {};
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || value === null) continue;
    plain[snake(name)] = isPlain(value) ? value : String(value);
  }
  return JSON.stringify(plain);
}

function isPlain(value) {
  return typeof value === 'number' ? Number.isFinite(value) : ['boolean', 'string', 'object'].includes(typeof value);
}

const NONE = { text: undefined, signal: undefined };

/** The options of one call: what core takes as JSON, and the signal. */
function callOptions(options) {
  if (options === undefined || options === null) return NONE;
  const { signal, headers, ...rest } = options;
  if (signal !== undefined && signal !== null && typeof signal.throwIfAborted !== 'function') {
    throw invalid('signal', 'it is not an AbortSignal', 'pass the `signal` of an AbortController');
  }
  if (headers !== undefined) rest.headers = texts(headers);
  return { text: Object.keys(rest).length > 0 ? encodeOptions(rest) : undefined, signal };
}

module.exports = { callOptions, encodeOptions };
