// @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Do not edit.
'use strict';

const { call } = require('../call.js');
const { stream } = require('../stream.js');

/** Speech from text. The vendor withdrew it on 2026-10-01: every call is an `EndpointRetiredError` since. */
class Speech {
  #core;

  constructor(core) {
    this.#core = core;
  }

  /** Says a text and answers with all of it. */
  synthesize(params, options) {
    return call(this.#core, 'speech.synthesize', { ...params }, options);
  }

  /**
   * Says a text and answers with each piece as it is made. Speech that breaks off is an error, never a silent
   * end.
   */
  stream(params, options) {
    return stream(this.#core, 'speech.stream', { ...params }, options);
  }

  /** Says a text, asked for in the words of a widespread interface. */
  createOpenai(params, options) {
    return call(this.#core, 'speech.create_openai', { ...params }, options);
  }

  /** Lists the voices. */
  listVoices(options) {
    return call(this.#core, 'speech.list_voices', {}, options);
  }

  /** Lists the qualities of a voice that can be bent. */
  listAxes(options) {
    return call(this.#core, 'speech.list_axes', {}, options);
  }

  /** Says a text in a voice that is being designed. */
  preview(params, options) {
    return call(this.#core, 'speech.preview', { ...params }, options);
  }
}

module.exports = { Speech };
