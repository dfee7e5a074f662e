// @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Do not edit.
'use strict';

const { call } = require('../call.js');
const { begin, resume } = require('../job.js');

/** Gestures: motions that an agent makes while it listens and talks. For agents with `essence-1`. */
class Dynamics {
  #core;

  constructor(core) {
    this.#core = core;
  }

  /** Begins to make a set of gestures and answers at once; follow it with `wait`. */
  generate(params, options) {
    return call(this.#core, 'dynamics.generate', { ...params }, options);
  }

  /**
   * Begins to make a set of gestures and gives the job, to wait for, to watch or to resume later. Billed as
   * `generate`.
   */
  create(params, options) {
    return begin(this.#core, 'dynamics.create', { ...params }, options);
  }

  /** Takes a job up again from its token, in any process and as late as you like. Nothing is sent. */
  resume(token) {
    return resume(this.#core, 'dynamics.resume', { token });
  }

  /** Fetches an agent's gestures. An agent without any is an answer without address, not an error. */
  get(agentId, options) {
    return call(this.#core, 'dynamics.get', { agentId }, options);
  }

  /** Changes an agent's gestures. Each call also begins to make its idle motion anew. */
  update(agentId, params, options) {
    return call(this.#core, 'dynamics.update', { ...params, agentId }, options);
  }

  /** Waits until an agent's gestures are made, and gives them. Giving up does not stop the service. */
  wait(agentId, params, options) {
    return call(this.#core, 'dynamics.wait', { ...params, agentId }, options);
  }
}

module.exports = { Dynamics };
