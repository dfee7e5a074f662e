// @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Do not edit.
'use strict';

const { local } = require('../call.js');

/**
 * The account's rate limits.
 *
 * Calls wait for their turn instead of being refused: the client counts in the account's buckets together with
 * all other clients of the account, in this process and on this host, and corrects itself by what the service's
 * answers tell.
 */
class Limits {
  #core;

  constructor(core) {
    this.#core = core;
  }

  /**
   * The account's buckets as they are known here; nothing is sent. Before the first answer nothing is, unless
   * the client was given the plan.
   */
  get() {
    return local(this.#core, 'limits.get', {});
  }
}

module.exports = { Limits };
