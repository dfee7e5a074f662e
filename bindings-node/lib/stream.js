'use strict';

const { inspect } = require('node:util');
const { onAbort } = require('./abort.js');
const { Tag, cancel, forget, listen, unpack } = require('./bridge.js');
const { encode } = require('./encode.js');
const { failure, thrown } = require('./failure.js');
const { method } = require('./method.js');
const { callOptions } = require('./options.js');
const { watch } = require('./watch.js');

const DONE = Object.freeze({ done: true, value: undefined });
const asyncDispose = Symbol.asyncDispose ?? Symbol.for('nodejs.asyncDispose');

/** Items that arrive one after the other. Nothing is sent before the first is asked for, and nothing is read ahead. */
class ItemStream {
  #items;
  #revive;
  /** Items that are here, the next of them last. */
  #here = [];
  #buffers;
  #failed;
  #ended = false;
  #waiting = 0;
  #turn = Promise.resolve();
  #stop;
  #unwatch;

  constructor(core, name, values, options) {
    try {
      const { arguments: types, revive } = method(name);
      const { text, sources } = encode(types, values);
      const { text: chosen, signal } = callOptions(options);
      this.#revive = revive;
      if (signal) {
        signal.throwIfAborted();
        this.#unwatch = onAbort(signal, (reason) => this.#abort(reason));
      }
      this.#items = core.open(name, text, chosen, sources, watch(core));
    } catch (error) {
      this.#unwatch?.();
      this.#failed = { error: thrown(error, stream) };
    }
  }

  /** The next item. */
  next() {
    if (this.#waiting === 0 && this.#here.length > 0) return Promise.resolve(this.#take());
    this.#waiting += 1;
    const item = this.#turn.then(() => this.#read()).finally(() => (this.#waiting -= 1));
    this.#turn = item.catch(() => {});
    return item;
  }

  /** Reads no further: the connection is closed. */
  async return(value) {
    this.#finish();
    return { done: true, value };
  }

  [Symbol.asyncIterator]() {
    return this;
  }

  async [asyncDispose]() {
    this.#finish();
  }

  /** All items that are left. */
  async toArray() {
    const items = [];
    for await (const item of this) items.push(item);
    return items;
  }

  [inspect.custom]() {
    return 'ItemStream { take its items with for await, or all of them with toArray() }';
  }

  /** The same items as a web stream. Cancelling it closes the connection. */
  toReadableStream() {
    return new ReadableStream(
      {
        pull: async (controller) => {
          const { done, value } = await this.next();
          if (done) controller.close();
          else controller.enqueue(value);
        },
        cancel: () => this.#finish(),
      },
      { highWaterMark: 0 },
    );
  }

  async #read() {
    if (this.#failed) {
      const { error } = this.#failed;
      this.#failed = undefined;
      this.#finish();
      throw error;
    }
    if (this.#here.length > 0) return this.#take();
    if (this.#ended) return DONE;
    const [tag, value, buffers] = await this.#message();
    if (tag === Tag.VALUE) {
      this.#here = value.reverse();
      this.#buffers = buffers;
      return this.#take();
    }
    this.#finish();
    if (tag === Tag.FAILURE) throw failure(value, stream);
    return DONE;
  }

  #take() {
    return { done: false, value: this.#revive(this.#here.pop(), this.#buffers) };
  }

  /** What the native side has, at once where it can. */
  #message() {
    return new Promise((resolve, reject) => {
      const id = listen((tag, value, buffers) => {
        forget(id);
        this.#stop = undefined;
        resolve([tag, value, buffers]);
      });
      const ready = this.#items.next(id);
      if (ready !== undefined && ready !== null) {
        forget(id);
        const [text, buffers] = unpack(ready);
        resolve([...JSON.parse(text), buffers]);
        return;
      }
      this.#stop = (reason) => {
        cancel(id);
        if (reason) reject(reason.aborted);
        else resolve([Tag.END]);
      };
    });
  }

  #abort(reason) {
    if (this.#stop) {
      this.#close({ aborted: reason });
    } else {
      this.#failed = { error: reason };
      this.#here = [];
      this.#items?.close();
    }
  }

  #finish() {
    this.#unwatch?.();
    if (!this.#ended) this.#close();
  }

  #close(reason) {
    this.#ended = true;
    this.#here = [];
    const stop = this.#stop;
    this.#stop = undefined;
    stop?.(reason);
    this.#items?.close();
  }
}

/** Opens a method that answers item by item. */
function stream(core, name, values, options) {
  return new ItemStream(core, name, values, options);
}

module.exports = { ItemStream, stream };
