// @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Do not edit.
'use strict';

const { call } = require('../call.js');

/** Tokens that renderers prove themselves with, so that they need not hold the secret. */
class Tokens {
  #core;

  constructor(core) {
    this.#core = core;
  }

  /** Makes a token that a renderer on a machine of your own proves itself with for about 5 minutes. */
  requestRuntime(params, options) {
    return call(this.#core, 'tokens.request_runtime', { ...params }, options);
  }

  /** Makes a token that is good for one agent and one hour. Hand it to a machine that should not hold the secret. */
  mintScoped(params, options) {
    return call(this.#core, 'tokens.mint_scoped', { ...params }, options);
  }
}

module.exports = { Tokens };
