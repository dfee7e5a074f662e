// @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Do not edit.
'use strict';

const { follow } = require('../follow.js');
const { stream } = require('../stream.js');

/** Files that agents and videos are made from. */
class Files {
  #core;

  constructor(core) {
    this.#core = core;
  }

  /** Uploads a file, or has the service fetch one, and gives it a public address. */
  upload(params, options) {
    return follow(this.#core, 'files.upload', { ...params }, options);
  }

  /** Uploads a file as `upload` does, and tells how far it is. The last item has the file. */
  watchUpload(params, options) {
    return stream(this.#core, 'files.watch_upload', { ...params }, options);
  }
}

module.exports = { Files };
