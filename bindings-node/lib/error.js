'use strict';

/** Any failure of this client. */
class BithumanError extends Error {
  constructor(message, fields = {}) {
    super(message);
    for (const [name, value] of Object.entries({ attempts: [], billed: 'no', retryable: false, safeToRetry: true, ...fields })) {
      const enumerable = !isNoise(name, value);
      Object.defineProperty(this, name, { value, enumerable, configurable: true, writable: true });
    }
  }

  /** Everything that is known, for a log. */
  toJSON() {
    const { name, message, attempts, body } = this;
    return { name, message, ...this, attempts, body };
  }
}

/** What would only fill the screen when the error is printed. */
function isNoise(name, value) {
  return name === 'body' || (name === 'attempts' && value.length === 0);
}

/** The name belongs to the class, not to each error. */
function named(name, kind) {
  Object.defineProperty(kind.prototype, 'name', { value: name, configurable: true, writable: true });
  return kind;
}

module.exports = { BithumanError: named('BithumanError', BithumanError), named };
