// @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Do not edit.
'use strict';

const { call } = require('../call.js');
const { follow } = require('../follow.js');
const { begin, resume } = require('../job.js');
const { stream } = require('../stream.js');

/** Agents: making them, looking after them, and talking through them while they are live. */
class Agents {
  #core;

  constructor(core) {
    this.#core = core;
  }

  /** Begins to make an agent and answers at once; follow it with `wait` or `getStatus`, or use `create`. */
  generate(params, options) {
    return call(this.#core, 'agents.generate', { ...params }, options);
  }

  /** Begins to make an agent and gives the job, to wait for, to watch or to resume later. Billed as `generate`. */
  create(params, options) {
    return begin(this.#core, 'agents.create', { ...params }, options);
  }

  /**
   * Begins to add a model to an agent that is ready and gives the job, to wait for, to watch or to resume later.
   * Billed as `addModel`.
   */
  createModel(code, params, options) {
    return begin(this.#core, 'agents.create_model', { ...params, code }, options);
  }

  /** Takes a job up again from its token, in any process and as late as you like. Nothing is sent. */
  resume(token) {
    return resume(this.#core, 'agents.resume', { token });
  }

  /** Tells how far an agent's creation is. Ask every 5 seconds at most. */
  getStatus(agentId, options) {
    return call(this.#core, 'agents.get_status', { agentId }, options);
  }

  /** Lists the account's agents, page by page. Deleted ones may be among them: look at the status. */
  list(params, options) {
    return stream(this.#core, 'agents.list', { ...params }, options);
  }

  /** Fetches an agent. Someone else's agent counts as not found. */
  get(code, options) {
    return call(this.#core, 'agents.get', { code }, options);
  }

  /** Changes an agent's instructions, its providers, or both. Sessions that run are not changed. */
  update(code, params, options) {
    return call(this.#core, 'agents.update', { ...params, code }, options);
  }

  /** Deletes an agent and its files for good. */
  delete(code, options) {
    return call(this.#core, 'agents.delete', { code }, options);
  }

  /** Adds a model to an agent that is ready. Asking again for a model that is there costs nothing. */
  addModel(code, params, options) {
    return call(this.#core, 'agents.add_model', { ...params, code }, options);
  }

  /** Makes a live agent say something. Look at the answer's `deliveredToRooms`: zero means that nobody heard it. */
  speak(code, params, options) {
    return call(this.#core, 'agents.speak', { ...params, code }, options);
  }

  /**
   * Lets a live agent know something, silently. Look at the answer's `deliveredToRooms`: zero means that it
   * reached nobody.
   */
  addContext(code, params, options) {
    return call(this.#core, 'agents.add_context', { ...params, code }, options);
  }

  /** Waits until an agent is ready, and gives it. Nothing is sent but reads; giving up does not stop the service. */
  wait(code, params, options) {
    return follow(this.#core, 'agents.wait', { ...params, code }, options);
  }

  /** Tells how far an agent is, each time that is looked, until it is ready. Otherwise as `wait`. */
  watch(code, params, options) {
    return stream(this.#core, 'agents.watch', { ...params, code }, options);
  }

  /** Lists the rooms in which an agent is live now; often none. */
  listSessions(code, options) {
    return call(this.#core, 'agents.list_sessions', { code }, options);
  }
}

module.exports = { Agents };
