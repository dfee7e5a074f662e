// @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Do not edit.
'use strict';

const { call, local } = require('../call.js');

/** Agents on a web page. */
class Embed {
  #core;

  constructor(core) {
    this.#core = core;
  }

  /** Makes a token for one visitor's session. Call it on your server: the secret has no place in a page. */
  createToken(params, options) {
    return call(this.#core, 'embed.create_token', { ...params }, options);
  }

  /** The HTML that shows an agent in a page; nothing is sent. */
  snippet(code, params) {
    return local(this.#core, 'embed.snippet', { ...params, code });
  }

  /**
   * A visitor's fingerprint for `createToken`; nothing is sent. The same user has the same one, and no one can
   * guess it.
   */
  fingerprint(user, pepper) {
    return local(this.#core, 'embed.fingerprint', { user, pepper });
  }
}

module.exports = { Embed };
