'use strict';

const { inspect } = require('node:util');

/**
 * How a value of a type is finished after `JSON.parse`: times become dates and numbers of buffers become the buffers.
 * Nothing where there is nothing to do. Objects are changed in place.
 */
function reviver(type) {
  switch (type) {
    case 'time':
      return (value) => new Date(value);
    case 'bytes':
      return (value, buffers) => buffers[value];
  }
  if (type.record) return recordReviver(type.record);
  if (type.list) {
    const item = reviver(type.list);
    return (
      item &&
      ((values, buffers) => {
        for (let index = 0; index < values.length; index += 1) {
          if (values[index] !== null) values[index] = item(values[index], buffers);
        }
        return values;
      })
    );
  }
  if (type.map) {
    const item = reviver(type.map);
    return (
      item &&
      ((values, buffers) => {
        for (const key of Object.keys(values)) values[key] = item(values[key], buffers);
        return values;
      })
    );
  }
  return undefined;
}

function recordReviver(fields) {
  const work = [];
  const secrets = [];
  for (const [name, [, type]] of Object.entries(fields)) {
    const revive = reviver(type);
    if (revive) work.push([name, revive]);
    if (type === 'secret') secrets.push(name);
  }
  if (work.length === 0 && secrets.length === 0) return undefined;
  return (record, buffers) => {
    for (const [name, revive] of work) {
      const value = record[name];
      if (value !== undefined) record[name] = revive(value, buffers);
    }
    if (secrets.length > 0) mask(record, secrets);
    return record;
  };
}

/** Printing a record does not show its secrets. Reading them, and writing the record as JSON, does. */
function mask(record, names) {
  const shown = () => ({ ...record, ...Object.fromEntries(names.filter((name) => name in record).map((name) => [name, '…'])) });
  Object.defineProperty(record, inspect.custom, { value: shown });
}

module.exports = { reviver };
