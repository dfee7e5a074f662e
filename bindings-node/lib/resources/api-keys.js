// @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Do not edit.
'use strict';

const { call } = require('../call.js');

/** The API keys of the account: secrets that clients use. */
class ApiKeys {
  #core;

  constructor(core) {
    this.#core = core;
  }

  /**
   * Makes a key. The key itself is in this answer and nowhere else. A suspension by `sessions.revokeAll` is
   * lifted.
   */
  create(params, options) {
    return call(this.#core, 'api_keys.create', { ...params }, options);
  }

  /** Lists the keys, with their middle hidden. */
  list(options) {
    return call(this.#core, 'api_keys.list', {}, options);
  }

  /** Shows a key. Since 2026-09-23 only the vendor's console does: here it is a `SecretRevealConsoleOnlyError`. */
  reveal(alias, options) {
    return call(this.#core, 'api_keys.reveal', { alias }, options);
  }

  /** Deletes a key. It is refused from now on; live sessions that use it end within about a minute. */
  delete(alias, options) {
    return call(this.#core, 'api_keys.delete', { alias }, options);
  }

  /**
   * Replaces a key: makes a new one, makes sure that it is good, and only then deletes the old one, if you name
   * it.
   */
  rotate(params, options) {
    return call(this.#core, 'api_keys.rotate', { ...params }, options);
  }
}

module.exports = { ApiKeys };
