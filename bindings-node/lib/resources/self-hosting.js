// @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Do not edit.
'use strict';

const { call } = require('../call.js');

/** What a renderer on a machine of your own asks and reports. */
class SelfHosting {
  #core;

  constructor(core) {
    this.#core = core;
  }

  /**
   * Asks whether a renderer may serve with this secret. A 401 says to stop; a 503 says to go on and to ask
   * again.
   */
  validateKey(params, options) {
    return call(this.#core, 'self_hosting.validate_key', { ...params }, options);
  }

  /** Reports how long a renderer has served a session. The same report twice is billed once. */
  reportUsage(params, options) {
    return call(this.#core, 'self_hosting.report_usage', { ...params }, options);
  }
}

module.exports = { SelfHosting };
