// @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Do not edit.
'use strict';

const { call } = require('../call.js');

/** Files that agents and videos are made from. */
class Files {
  #core;

  constructor(core) {
    this.#core = core;
  }

  /** Uploads a file, or has the service fetch one, and gives it a public address. */
  upload(params, options) {
    return call(this.#core, 'files.upload', { ...params }, options);
  }
}

module.exports = { Files };
