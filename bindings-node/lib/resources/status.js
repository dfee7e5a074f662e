// @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Do not edit.
'use strict';

const { call } = require('../call.js');

/** How the service is. Nothing here needs or receives the secret. */
class Status {
  #core;

  constructor(core) {
    this.#core = core;
  }

  /** Tells how well the service and its families of models work. A bad state is an answer here, not an error. */
  readiness(options) {
    return call(this.#core, 'status.readiness', {}, options);
  }

  /** Makes sure that the service can be reached: it is an error when it cannot. */
  health(options) {
    return call(this.#core, 'status.health', {}, options);
  }

  /** Fetches the vendor's public status page as data, from a host of its own: how each service is, and a summary. */
  platform(options) {
    return call(this.#core, 'status.platform', {}, options);
  }
}

module.exports = { Status };
