'use strict';

/** The calls that each signal may abort. One listener on a signal serves all of them, however many there are. */
const watched = new WeakMap();

/** Calls `abort` with the signal's reason when it is aborted. Gives what ends the watch. */
function onAbort(signal, abort) {
  let watch = watched.get(signal);
  if (watch === undefined) {
    watch = { calls: new Set(), listener: () => fire(signal) };
    watched.set(signal, watch);
  }
  if (watch.calls.size === 0) signal.addEventListener('abort', watch.listener);
  watch.calls.add(abort);
  return () => {
    if (watch.calls.delete(abort) && watch.calls.size === 0) signal.removeEventListener('abort', watch.listener);
  };
}

function fire(signal) {
  const { calls, listener } = watched.get(signal);
  signal.removeEventListener('abort', listener);
  const aborted = [...calls];
  calls.clear();
  for (const abort of aborted) abort(signal.reason);
}

module.exports = { onAbort };
