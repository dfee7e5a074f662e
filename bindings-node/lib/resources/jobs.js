// @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Do not edit.
'use strict';

const { call, local } = require('../call.js');

/**
 * Work that goes on at the service: deliveries that end the waits for it, and what became of billed work whose
 * answer never came.
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

  /** Finds out what became of billed work whose answer never came: asks the service and never repeats. */
  resolve(key, options) {
    return call(this.#core, 'jobs.resolve', { key }, options);
  }

  /**
   * Lists billed work as the journal knows it, oldest first: of this process, or of all that share the client's
   * `journal`. Nothing is sent and nothing begun.
   */
  entries(params, options) {
    return call(this.#core, 'jobs.entries', { ...params }, options);
  }

  /** Lists billed work whose end is not known, oldest first: `entries` in the state `open`. */
  openEntries(options) {
    return call(this.#core, 'jobs.open_entries', {}, options);
  }

  /**
   * Forgets billed work, so that its intent or key begins something new. Tells whether the journal knew it. What
   * the service did stays done and charged.
   */
  forget(key, options) {
    return call(this.#core, 'jobs.forget', { key }, options);
  }
}

module.exports = { Jobs };
