// @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Do not edit.
'use strict';

const { call, local } = require('../call.js');

/** Endpoints of yours that the service tells when agents and videos are ready. */
class Webhooks {
  #core;

  constructor(core) {
    this.#core = core;
  }

  /**
   * Registers an endpoint. Its secret is in this answer and nowhere else; there is no way to change an endpoint
   * later.
   */
  create(params, options) {
    return call(this.#core, 'webhooks.create', { ...params }, options);
  }

  /** Lists the registered endpoints. */
  list(options) {
    return call(this.#core, 'webhooks.list', {}, options);
  }

  /** Fetches an endpoint, without its secret. */
  get(webhookId, options) {
    return call(this.#core, 'webhooks.get', { webhookId }, options);
  }

  /** Removes an endpoint. */
  delete(webhookId, options) {
    return call(this.#core, 'webhooks.delete', { webhookId }, options);
  }

  /** Has a signed `ping` delivered to an endpoint and tells how that went. */
  test(webhookId, options) {
    return call(this.#core, 'webhooks.test', { webhookId }, options);
  }

  /** Lists what was delivered to an endpoint of late, and what could not be. */
  listDeliveries(webhookId, options) {
    return call(this.#core, 'webhooks.list_deliveries', { webhookId }, options);
  }

  /** Verifies a delivery and reads it; nothing is sent. Pass the body's bytes as they arrived, not a parsed body. */
  verify(body, params) {
    return local(this.#core, 'webhooks.verify', { ...params, body });
  }
}

module.exports = { Webhooks };
