// @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Do not edit.
'use strict';

const { local } = require('../call.js');

/**
 * Deliveries that end the waits of this client at once, so that it hardly has to ask.
 *
 * While deliveries come, jobs are asked after ten times less often, only to find those whose delivery was lost.
 * Deliveries may come twice, late and in any order.
 */
class Jobs {
  #core;

  constructor(core) {
    this.#core = core;
  }

  /**
   * Hands a delivery to the waits of this client: verifies it as `webhooks.verify` does, then tells of it as
   * `notify` does.
   */
  receive(body, params) {
    return local(this.#core, 'jobs.receive', { ...params, body });
  }

  /**
   * Tells the waits of this client that a job ended, and gives whether one waits for it. It is read once more
   * for its result.
   */
  notify(event, id) {
    return local(this.#core, 'jobs.notify', { event, id });
  }
}

module.exports = { Jobs };
