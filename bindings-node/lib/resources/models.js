// @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Do not edit.
'use strict';

const { call } = require('../call.js');
const { follow } = require('../follow.js');
const { stream } = require('../stream.js');

/** Model files, for rendering agents on machines of your own. */
class Models {
  #core;

  constructor(core) {
    this.#core = core;
  }

  /**
   * Saves an agent's model file, of 20 to 550 MB. A broken transfer is taken up where it broke off, also by a
   * later call, and an address that has expired is replaced. The file stands under its name only once it is
   * whole; its size and, where its origin tells one, its SHA-256 are checked.
   */
  download(code, path, params, options) {
    return follow(this.#core, 'models.download', { ...params, code, path }, options);
  }

  /** Saves an agent's model file as `download` does, and tells how far it is. */
  watchDownload(code, path, params, options) {
    return stream(this.#core, 'models.watch_download', { ...params, code, path }, options);
  }

  /** Makes an address that an agent's model file can be fetched from, for an hour where it ends at all. */
  link(code, params, options) {
    return call(this.#core, 'models.link', { ...params, code }, options);
  }

  /**
   * Saves the file that an agent of `essence-2-max` is rendered from on machines of your own. The file stands
   * under its name only once it is whole; a broken transfer begins anew. The service no longer describes this
   * route.
   */
  downloadSelfHostedAvatar(code, path, options) {
    return call(this.#core, 'models.download_self_hosted_avatar', { code, path }, options);
  }

  /** Lists the agents that the service shows to everyone. Their model files need no secret. */
  listShowcase(options) {
    return call(this.#core, 'models.list_showcase', {}, options);
  }
}

module.exports = { Models };
