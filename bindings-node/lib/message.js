'use strict';

const { onAbort } = require('./abort.js');
const { cancel, forget, listen } = require('./bridge.js');
const { thrown } = require('./failure.js');

/**
 * Starts something under an id of its own and waits for what is told of it: `[tag, value, buffers]`. Rejects with the signal's
 * reason when it is aborted. The stack of an error begins above the function `above`.
 */
function message(start, signal, above) {
  signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const id = listen((...told) => {
      forget(id);
      unwatch?.();
      resolve(told);
    });
    try {
      start(id);
    } catch (error) {
      forget(id);
      throw thrown(error, above);
    }
    const unwatch =
      signal &&
      onAbort(signal, (reason) => {
        cancel(id);
        reject(reason);
      });
  });
}

module.exports = { message };
