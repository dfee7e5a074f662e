'use strict';

const { takeCause } = require('./causes.js');
const errors = require('./errors.js');
const { camel } = require('./names.js');

/** Makes the error of what the native side told of a failure. Its stack begins above the function `above`. */
function failure({ class: name, message, attempts = [], cause, ...fields }, above) {
  const field = fields.field;
  if (field !== undefined) {
    fields.field = camel(field);
    if (message.startsWith(`${field}:`)) message = fields.field + message.slice(field.length);
  }
  for (const attempt of attempts) attempt.at = new Date(attempt.at);
  const kind = errors[name] ?? errors.BithumanError;
  const error = new kind(message, { ...fields, attempts });
  if (cause !== undefined) Object.defineProperty(error, 'cause', { value: takeCause(cause), configurable: true, writable: true });
  Error.captureStackTrace(error, above);
  return error;
}

/** Makes the error of what a native function threw. Anything else is what it is. */
function thrown(error, above) {
  let told;
  try {
    told = JSON.parse(error.message);
  } catch {
    return error;
  }
  return failure(told, above);
}

/** An argument that is refused here. */
function invalid(field, problem, fix) {
  return new errors.InvalidRequestError(`${field}: ${problem}; ${fix}`, { field, fix });
}

/** A setting that no client can be made from. */
function invalidSetting(field, problem, fix) {
  return new errors.ConfigurationError(`${field}: ${problem}; ${fix}`, { field, fix });
}

module.exports = { failure, invalid, invalidSetting, thrown };
