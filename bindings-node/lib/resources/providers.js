// @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Do not edit.
'use strict';

const { call } = require('../call.js');

/** Providers of language models and voices that you have accounts with, for agents to use. */
class Providers {
  #core;

  constructor(core) {
    this.#core = core;
  }

  /** Lists the registered providers. Keys are shown as hints only. */
  get(options) {
    return call(this.#core, 'providers.get', {}, options);
  }

  /**
   * Puts another list of providers in the place of the registered one; an empty list drops all. To change single
   * ones, use `edit`.
   */
  replace(params, options) {
    return call(this.#core, 'providers.replace', { ...params }, options);
  }

  /** Changes single providers and leaves the others as they are, keys included. */
  edit(params, options) {
    return call(this.#core, 'providers.edit', { ...params }, options);
  }
}

module.exports = { Providers };
