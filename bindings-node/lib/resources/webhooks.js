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

  /** Signs a delivery as the service would, for tests of a receiver; nothing is sent. */
  sign(body, params) {
    return local(this.#core, 'webhooks.sign', { ...params, body });
  }

  /** Reads an event of a conversation, `room.join` or `chat.push`, which the console configures; nothing is sent. */
  parseSessionEvent(body, params) {
    return local(this.#core, 'webhooks.parse_session_event', { ...params, body });
  }

  /** Takes a verified delivery, unless it was handled before or is being handled; nothing is sent. */
  claim(deliveryId, params, options) {
    return call(this.#core, 'webhooks.claim', { ...params, deliveryId }, options);
  }

  /**
   * Tells how the handling of a claimed delivery went: it is done for good, or free to be claimed when it
   * arrives again. Nothing is sent.
   */
  settle(deliveryId, params, options) {
    return call(this.#core, 'webhooks.settle', { ...params, deliveryId }, options);
  }
}

module.exports = { Webhooks };
