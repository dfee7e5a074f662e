// @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Do not edit.
'use strict';

const { call } = require('../call.js');
const { follow } = require('../follow.js');
const { begin, resume } = require('../job.js');
const { stream } = require('../stream.js');

/**
 * What agents know. Every call needs a key of an organization (`organizations.createApiKey`); a personal one is
 * a `ForbiddenError`.
 */
class Knowledge {
  #core;

  constructor(core) {
    this.#core = core;
  }

  /** Takes in a file of up to 100 MB, or a page. It is read in the background; put it into a base with `create`. */
  ingest(params, options) {
    return follow(this.#core, 'knowledge.ingest', { ...params }, options);
  }

  /**
   * Takes in a file or a page as `ingest` does, and tells how much of the file is sent. The last item has the
   * source.
   */
  watchIngest(params, options) {
    return stream(this.#core, 'knowledge.watch_ingest', { ...params }, options);
  }

  /** Makes a knowledge base of sources, and begins to build it; follow it with `wait`. */
  create(params, options) {
    return call(this.#core, 'knowledge.create', { ...params }, options);
  }

  /** Lists the organization's knowledge bases, newest first. */
  list(options) {
    return call(this.#core, 'knowledge.list', {}, options);
  }

  /** Begins to build a base anew; follow it with `wait`. One build runs at a time, and 20 begin a day. */
  rebuild(kbId, options) {
    return call(this.#core, 'knowledge.rebuild', { kbId }, options);
  }

  /**
   * Begins to build a base anew and gives the job, to wait for, to watch or to resume later. Otherwise as
   * `rebuild`.
   */
  build(kbId, options) {
    return begin(this.#core, 'knowledge.build', { kbId }, options);
  }

  /** Takes a job up again from its token, in any process and as late as you like. Nothing is sent. */
  resume(token) {
    return resume(this.#core, 'knowledge.resume', { token });
  }

  /**
   * Waits until a base is built from all of its sources, and gives it. The service has no way to ask for one
   * base: its list is read.
   */
  wait(kbId, params, options) {
    return call(this.#core, 'knowledge.wait', { ...params, kbId }, options);
  }
}

module.exports = { Knowledge };
