'use strict';

const { PARSED, RAW, asBytes } = require('../bytes.js');
const { invalid } = require('../failure.js');
const { texts } = require('../texts.js');
const { Misread, absent, decode } = require('./decode.js');
const { encoded } = require('./hmac.js');

/** Arguments as a method takes them. Like core's, a refusal names the argument, the problem and the fix. */
function take(method, values) {
  const taken = {};
  for (const { name, type, fix } of method) {
    const value = values[name] ?? undefined;
    taken[name] = type === 'bytes' ? bytes(name, value) : read(name, type, value, fix);
  }
  const stranger = Object.keys(values)
    .filter((name) => values[name] !== undefined && values[name] !== null && !method.some((argument) => argument.name === name))
    .sort()[0];
  if (stranger !== undefined) throw invalid(stranger, 'there is no such parameter', 'leave it out or correct its name');
  for (const argument of method) check(argument, taken[argument.name]);
  return taken;
}

function read(name, type, value, fix) {
  try {
    return value === undefined ? absent(type, name) : decode(type, plain(name, type, value));
  } catch (error) {
    if (!(error instanceof Misread)) throw error;
    throw invalid(name, value === undefined ? 'it is missing' : error.message, `pass ${fix}`);
  }
}

/** What a caller may pass instead of plain JSON. */
function plain(name, type, value) {
  if (value instanceof Set) return [...value];
  if (value instanceof URL) return value.href;
  if (type.map) return texts(value);
  if (typeof value === 'number' && !Number.isFinite(value)) throw invalid(name, `it is ${value}`, 'pass a finite number');
  if (typeof value === 'bigint') {
    if (Number.isSafeInteger(Number(value))) return Number(value);
    throw invalid(name, 'it is too large', 'pass a number within ±2⁵³');
  }
  if (typeof value === 'function' || typeof value === 'symbol') throw invalid(name, `it is a ${typeof value}`, 'pass a plain value');
  return value;
}

function bytes(name, value) {
  const data = typeof value === 'string' ? encoded(value) : asBytes(value);
  if (!data) throw invalid(name, value === undefined ? 'it is missing' : PARSED, RAW);
  return data;
}

function check({ name, choice, unit, min, max, minChars, maxChars }, value) {
  if (value === undefined) return;
  if (choice !== undefined && !choice.values.includes(value)) {
    const problem = value === '' ? 'it is missing' : `\`${value}\` is not a value of ${choice.name}`;
    throw invalid(name, problem, `use one of ${choice.values.join(', ')}`);
  }
  if (min !== undefined && (value < min || value > max)) {
    if (unit !== undefined) throw invalid(name, `${value} ${unit} is out of range`, `pass ${min} to ${max} ${unit}`);
    throw invalid(name, `${value} is out of range`, `pass a number from ${min} to ${max}`);
  }
  if (minChars === undefined) return;
  const length = [...value].length;
  if (length < minChars)
    throw invalid(name, length === 0 ? 'it is empty' : `it has ${characters(length)}`, `pass at least ${characters(minChars)}`);
  if (length > maxChars) throw invalid(name, `it has ${characters(length)}`, `pass at most ${characters(maxChars)}`);
}

function characters(count) {
  return count === 1 ? '1 character' : `${count} characters`;
}

module.exports = { take };
