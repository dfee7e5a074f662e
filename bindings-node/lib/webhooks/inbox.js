'use strict';

const { inspect } = require('node:util');
const { Client } = require('../client.js');
const { WebhookVerificationError } = require('../errors.js');
const { NO_SECRET } = require('../local.js');
const { texts } = require('../texts.js');

/** Receives a webhook's deliveries: real ones only, each handled once. */
class WebhookInbox {
  #webhooks;
  #secrets;
  #tolerance;
  #store;

  constructor(secrets, { seen, tolerance } = {}) {
    this.#webhooks = new Client({ secret: NO_SECRET }).webhooks;
    this.#secrets = typeof secrets === 'string' ? [secrets] : [...(secrets ?? [])];
    this.#tolerance = tolerance;
    this.#store = typeof seen?.claim === 'function' ? seen : stored(this.#webhooks, seen);
    try {
      this.#verify(Buffer.alloc(0), {});
    } catch (error) {
      // Nothing came yet: only the settings were to be checked.
      if (!(error instanceof WebhookVerificationError)) throw error;
    }
  }

  /** Verifies a delivery and hands it to `handler`, unless it was handled before. */
  async handle(body, headers, handler) {
    const event = this.#verify(body, headers);
    const claim = await this.#store.claim(event.id);
    if (claim !== 'new') return claim === 'busy' ? 'busy' : 'duplicate';
    try {
      await handler(event);
    } catch (error) {
      await this.#store.settle(event.id, false);
      throw error;
    }
    await this.#store.settle(event.id, true);
    return 'handled';
  }

  #verify(body, headers) {
    return this.#webhooks.verify(body, { headers: texts(headers), secrets: this.#secrets, tolerance: this.#tolerance });
  }

  [inspect.custom]() {
    return `WebhookInbox { secrets: ${this.#secrets.length} }`;
  }
}

/** The store of a client: its memory, or a file. */
function stored(webhooks, seen) {
  return {
    claim: async (id) => (await webhooks.claim(id, { seen })).state,
    settle: (id, handled) => webhooks.settle(id, { handled, seen }),
  };
}

module.exports = { WebhookInbox };
