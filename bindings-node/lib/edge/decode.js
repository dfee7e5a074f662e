'use strict';

/** Why JSON is not what it is read as. */
class Misread extends Error {}

/** JSON text as a value. */
function parse(bytes) {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (error) {
    throw new Misread(error.message);
  }
}

/** A JSON value as a type: what is not known is kept, what may be absent may be null. */
function decode(type, value) {
  switch (type) {
    case 'json':
      return value;
    case 'text':
      return wanted(typeof value === 'string', value, 'a string');
    case 'bool':
      return wanted(typeof value === 'boolean', value, 'a boolean');
    case 'float':
      return wanted(typeof value === 'number', value, 'f64');
    case 'int':
      return whole(wanted(typeof value === 'number', value, 'a JSON number'));
    case 'time':
      return time(value);
  }
  if (type.optional) return value === null ? undefined : decode(type.optional, value);
  if (type.list) {
    return value === null ? [] : wanted(Array.isArray(value), value, 'a list').map((item) => decode(type.list, item));
  }
  if (type.map) return value === null ? {} : entries(type.map, value);
  return record(type.record, value);
}

/** What a field is that is missing. */
function absent(type, name) {
  if (type.optional) return undefined;
  if (type.list) return [];
  if (type.map) return {};
  throw new Misread(`missing field \`${name}\``);
}

function entries(type, value) {
  wanted(isObject(value), value, 'an object');
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, decode(type, item)]));
}

function record({ name: title, fields }, value) {
  const rest = new Map(Object.entries(wanted(isObject(value), value, `the fields of ${title}`)));
  const read = {};
  for (const [name, wire, type] of fields) {
    const item = rest.has(wire) ? decode(type, rest.get(wire)) : absent(type, wire);
    if (item !== undefined) read[name] = item;
    rest.delete(wire);
  }
  if (rest.size > 0) read.extra = Object.fromEntries(rest);
  return read;
}

function whole(number) {
  if (Number.isInteger(number)) return number;
  throw new Misread(`${number} is not a whole number`);
}

const MOMENT = /^(\d{4}-\d\d-(\d\d))[T ](\d\d:\d\d:\d\d)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)?$/i;

/** ISO 8601, with and without a zone, and Unix seconds, whole and fractional. */
function time(value) {
  let moment;
  if (typeof value === 'number') moment = new Date(Math.floor(Math.round(value * 1e6) / 1e3));
  const [, date, day, clock, fraction = '', zone = 'Z'] = (typeof value === 'string' && MOMENT.exec(value)) || [];
  // A day that its month does not have would be taken for one of the next month.
  if (date && new Date(`${date}T00:00:00Z`).getUTCDate() === Number(day)) {
    moment = new Date(`${date}T${clock}.${fraction.slice(0, 3).padEnd(3, '0')}${zone.toUpperCase()}`);
  }
  if (moment === undefined || Number.isNaN(moment.getTime())) throw new Misread(`${JSON.stringify(value)} is not a time`);
  return moment;
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wanted(fits, value, kind) {
  if (fits) return value;
  throw new Misread(`invalid type: ${inWords(value)}, expected ${kind}`);
}

function inWords(value) {
  switch (typeof value) {
    case 'string':
      return `string ${JSON.stringify(value)}`;
    case 'boolean':
      return `boolean \`${value}\``;
    case 'number':
      return Number.isInteger(value) ? `integer \`${value}\`` : `floating point \`${value}\``;
  }
  if (value === null) return 'null';
  return Array.isArray(value) ? 'sequence' : 'map';
}

module.exports = { Misread, absent, decode, isObject, parse };
