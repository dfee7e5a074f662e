'use strict';

const { onAbort } = require('./abort.js');
const { Tag } = require('./bridge.js');
const { encode, stringify } = require('./encode.js');
const { failure, invalid } = require('./failure.js');
const { message: told } = require('./message.js');
const { method } = require('./method.js');
const { callOptions } = require('./options.js');
const { watch } = require('./watch.js');

const DONE = Object.freeze({ done: true, value: undefined });
const asyncDispose = Symbol.asyncDispose ?? Symbol.for('nodejs.asyncDispose');

/** A conversation that is open: messages go out and come in until one side ends it. */
class Conversation {
  #native;
  #revive;
  /** Ends the waiting for a message. */
  #leaving = new AbortController();
  /** The reason of an abort, which the next message and every sending is refused with. */
  #aborted;
  #ended = false;
  #turn = Promise.resolve();
  #unwatch;

  constructor(native, revive, signal) {
    this.#native = native;
    this.#revive = revive;
    this.#unwatch = signal && onAbort(signal, (reason) => this.#abort(reason));
  }

  /** Sends a message. Those that are sent first arrive first. */
  async send(message) {
    if (this.#aborted) throw this.#aborted.reason;
    const text = typeof message === 'object' ? stringify(message) : undefined;
    if (text === undefined) throw invalid('message', 'it is not an object', "pass an object such as { type: 'response.create' }");
    const [tag, value] = await told((id) => this.#native.send(id, text), undefined, this.send);
    if (tag === Tag.FAILURE) throw failure(value, this.send);
  }

  /** The next message. */
  next() {
    const message = this.#turn.then(() => this.#read());
    this.#turn = message.catch(() => {});
    return message;
  }

  /** Says farewell. What came in before can still be read. */
  async close() {
    this.#unwatch?.();
    const [tag, value] = await told((id) => this.#native.close(id), undefined, this.close);
    if (tag === Tag.FAILURE) throw failure(value, this.close);
  }

  /** Says farewell and reads no further. */
  async return(value) {
    this.#ended = true;
    this.#leaving.abort(DONE);
    await this.close();
    return { done: true, value };
  }

  [Symbol.asyncIterator]() {
    return this;
  }

  async [asyncDispose]() {
    await this.return();
  }

  async #read() {
    if (this.#ended) return DONE;
    try {
      const [tag, value, buffers] = await told((id) => this.#native.next(id), this.#leaving.signal, this.next);
      if (tag === Tag.VALUE) return { done: false, value: this.#revive(value, buffers) };
      this.#end();
      if (tag === Tag.FAILURE) throw failure(value, this.next);
      return DONE;
    } catch (error) {
      if (error === DONE) return DONE;
      this.#end();
      throw error;
    }
  }

  #end() {
    this.#ended = true;
    this.#unwatch?.();
  }

  #abort(reason) {
    this.#aborted = { reason };
    this.#leaving.abort(reason);
    hangUp(this.#native);
  }
}

/** Says farewell without anyone waiting for it. */
function hangUp(native) {
  told((id) => native.close(id)).catch(() => {});
}

/** Opens a conversation. */
async function converse(core, name, values, options) {
  const { arguments: types, revive } = method(name);
  const { text, sources } = encode(types, values);
  const { text: chosen, signal } = callOptions(options);
  let native;
  const dial = (id) => {
    native = core.dial(id, name, text, chosen, sources, watch(core));
  };
  try {
    const [tag, value] = await told(dial, signal, converse);
    if (tag === Tag.FAILURE) throw failure(value, converse);
    signal?.throwIfAborted();
  } catch (error) {
    // It may have been opened in the very moment that it was aborted.
    if (native) hangUp(native);
    throw error;
  }
  return new Conversation(native, revive, signal);
}

module.exports = { Conversation, converse };
