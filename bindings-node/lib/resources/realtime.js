// @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Do not edit.
'use strict';

const { call } = require('../call.js');
const { converse } = require('../conversation.js');

/** Talking to a language model, by sound and in words. */
class Realtime {
  #core;

  constructor(core) {
    this.#core = core;
  }

  /** Makes a token for the language model's own service. */
  createToken(params, options) {
    return call(this.#core, 'realtime.create_token', { ...params }, options);
  }

  /** Begins a WebRTC call: takes the offer of your peer connection and gives the answer to set on it. */
  connect(offer, params, options) {
    return call(this.#core, 'realtime.connect', { ...params, offer }, options);
  }

  /** Ends a WebRTC call. */
  hangup(given, options) {
    return call(this.#core, 'realtime.hangup', { call: given }, options);
  }

  /**
   * Opens a conversation over a WebSocket. Send events and read events, in the form of the OpenAI Realtime
   * protocol.
   */
  openSocket(params, options) {
    return converse(this.#core, 'realtime.open_socket', { ...params }, options);
  }
}

module.exports = { Realtime };
