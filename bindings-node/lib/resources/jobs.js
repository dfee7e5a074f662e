// @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Do not edit.
'use strict';

const { call } = require('../call.js');

/** Billed work and what became of it, by the client's journal. */
class Jobs {
  #core;

  constructor(core) {
    this.#core = core;
  }

  /** Finds out what became of billed work whose answer never came: asks the service and never repeats. */
  resolve(key, options) {
    return call(this.#core, 'jobs.resolve', { key }, options);
  }

  /**
   * Lists billed work whose end is not known, oldest first: of this process, or of all that share the client's
   * `journal`.
   */
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
