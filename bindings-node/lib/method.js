'use strict';

const { camel } = require('./names.js');
const native = require('./native.js');
const { reviver } = require('./revive.js');

const known = new Map();

/** What there is to know of a method: its arguments as `{name: [nameInCore, type]}`, and how its answer is read. */
function method(name) {
  let found = known.get(name);
  if (found === undefined) {
    const { arguments: args, returns, retired } = JSON.parse(native.describe(name));
    // What a job ends in is read when it has ended.
    found = { arguments: args, revive: reviver(returns) ?? same, finish: reviver(returns.job ?? 'json') ?? same, retired };
    known.set(name, found);
  }
  if (found.retired) warn(found);
  return found;
}

/** Says once that the vendor withdrew an operation. */
function warn(found) {
  const { id, on, instead } = found.retired;
  found.retired = null;
  process.emitWarning(`The service retires ${id} on ${on}: ${camel(instead)}`, {
    type: 'DeprecationWarning',
    code: `BITHUMAN_RETIRED_${id.toUpperCase()}`,
  });
}

function same(value) {
  return value;
}

module.exports = { method };
