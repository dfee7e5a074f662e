// @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Do not edit.
'use strict';

const { call } = require('../call.js');
const { stream } = require('../stream.js');

/** Who you are, what things cost and what is left. */
class Account {
  #core;

  constructor(core) {
    this.#core = core;
  }

  /** Makes sure that the secret is good: a bad one is an `UnauthorizedError`, although the service answers 200. */
  validate(options) {
    return call(this.#core, 'account.validate', {}, options);
  }

  /** Whether the secret is good. A bad one is an answer here, not an error. */
  isValid(options) {
    return call(this.#core, 'account.is_valid', {}, options);
  }

  /** Tells whom the secret belongs to, with plan and balance. */
  me(options) {
    return call(this.#core, 'account.me', {}, options);
  }

  /** Tells what creating, rendering and talking cost. */
  pricing(options) {
    return call(this.#core, 'account.pricing', {}, options);
  }

  /** Tells how many credits are left and how many minutes they pay for. */
  credits(options) {
    return call(this.#core, 'account.credits', {}, options);
  }

  /**
   * Estimates what work will cost and how long it takes, and whether balance and plan are enough, before any of
   * it is begun.
   */
  estimate(work, options) {
    return call(this.#core, 'account.estimate', { work }, options);
  }

  /** Lists every change of the balance, newest first, page by page. */
  usage(params, options) {
    return stream(this.#core, 'account.usage', { ...params }, options);
  }

  /** Lists what was spent, newest first: every charge with what was given back of it. Grants are left out. */
  usagePairs(params, options) {
    return stream(this.#core, 'account.usage_pairs', { ...params }, options);
  }
}

module.exports = { Account };
