'use strict';

const { invalid } = require('./failure.js');
const { bytes, source } = require('./source.js');
const { texts } = require('./texts.js');

/**
 * Arguments as core takes them: `{text, sources}`, JSON text under core's names and what is binary. Names that core does not
 * know are left as they are, so that it refuses them by name.
 */
function encode(types, values) {
  const plain = {};
  let sources;
  for (const name of Object.keys(values)) {
    const value = values[name];
    if (value === undefined || value === null) continue;
    const known = Object.hasOwn(types, name) ? types[name] : undefined;
    if (known === undefined) {
      // Of text and lists, spreading leaves the letters and items.
      if (name === '0') throw invalid('params', 'it is not an object', 'pass the parameters by their names, as { name: value }');
      plain[name] = value;
    } else if (known[1] === 'source') {
      (sources ??= []).push(source(known[0], name, value));
    } else if (known[1] === 'bytes') {
      (sources ??= []).push(bytes(known[0], name, value));
    } else {
      plain[known[0]] = convert(known[1], value, name);
    }
  }
  return { text: stringify(plain), sources };
}

/** A value as JSON text. */
function stringify(plain) {
  try {
    return JSON.stringify(plain);
  } catch (error) {
    throw invalid('arguments', error.message.split('\n')[0], 'pass values that JSON can carry');
  }
}

function convert(type, value, path) {
  if (value === undefined || value === null) return value;
  switch (type) {
    case 'text':
    case 'secret':
      return value instanceof URL ? value.href : plainValue(value, path);
    case 'bool':
    case 'number':
      return plainValue(value, path);
    case 'time':
      return time(value, path);
    case 'json':
      return value;
  }
  if (type.list) return list(type.list, value, path);
  if (type.map) return entries(type.map, value, path);
  return fields(type.record, value, path);
}

/** What JSON would silently change is refused; a wrong type is refused by core. */
function plainValue(value, path) {
  switch (typeof value) {
    case 'number':
      if (!Number.isFinite(value)) throw invalid(path, `it is ${value}`, 'pass a finite number');
      return value;
    case 'bigint':
      if (!Number.isSafeInteger(Number(value))) throw invalid(path, 'it is too large', 'pass a number within ±2⁵³');
      return Number(value);
    case 'function':
    case 'symbol':
      throw invalid(path, `it is a ${typeof value}`, 'pass a plain value');
    default:
      return value;
  }
}

function time(value, path) {
  if (typeof value === 'string') return value;
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) {
    throw invalid(path, 'it is not a time', 'pass a valid Date or text such as 2026-01-31T12:00:00Z');
  }
  return value.toISOString();
}

function list(type, value, path) {
  const items = Array.isArray(value) || value instanceof Set ? Array.from(value) : undefined;
  return items ? items.map((item, index) => convert(type, item, `${path}[${index}]`)) : plainValue(value, path);
}

function entries(type, value, path) {
  if (typeof value !== 'object') return plainValue(value, path);
  if (type === 'text') return texts(value);
  const pairs = value instanceof Map ? [...value] : Object.entries(value);
  return Object.fromEntries(pairs.map(([key, item]) => [key, convert(type, item, `${path}.${key}`)]));
}

function fields(types, value, path) {
  if (typeof value !== 'object' || Array.isArray(value)) return plainValue(value, path);
  const plain = {};
  for (const [name, item] of Object.entries(value)) {
    const known = Object.hasOwn(types, name) ? types[name] : undefined;
    plain[known ? known[0] : name] = known ? convert(known[1], item, `${path}.${name}`) : item;
  }
  return plain;
}

module.exports = { encode, stringify };
