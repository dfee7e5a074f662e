'use strict';

const { channel } = require('node:diagnostics_channel');
const { debuglog } = require('node:util');
const { Tag, bridge, forget, listen } = require('./bridge.js');

/** Prints what happens where `NODE_DEBUG` names this package. */
const debug = debuglog('bithuman-rest');

/** Where what happens is published, by event. */
const channels = new Map(['attempt', 'repeat', 'limited', 'notice', 'end'].map((event) => [event, channel(`bithuman-rest:${event}`)]));

/** Functions that give the watcher of a call, by native client: `{ headers(begun), hear(event) }`. */
const telemetries = new WeakMap();

function instrument(core, telemetry) {
  telemetries.set(core, telemetry);
}

function telemetryOf(core) {
  return telemetries.get(core);
}

function isHeard() {
  if (debug.enabled) return true;
  for (const { hasSubscribers } of channels.values()) if (hasSubscribers) return true;
  return false;
}

/** Who watches a call that begins now, as the native side takes it; `undefined` where nobody does. */
function watch(core) {
  const telemetry = telemetries.get(core);
  if (telemetry === undefined && !isHeard()) return undefined;
  const watcher = telemetry?.();
  const id = listen((tag, told) => {
    if (tag === Tag.CLOSED) forget(id);
    else if (tag === Tag.PULL) bridge.answer(told.question, headers(watcher, told));
    else hear(watcher, told);
  });
  return { id, asked: watcher !== undefined };
}

/** Names and values in turn. What telemetry throws does not disturb the call. */
function headers(watcher, begun) {
  try {
    return Object.entries(watcher.headers(begun)).flat();
  } catch (error) {
    throwLater(error);
    return [];
  }
}

function hear(watcher, event) {
  try {
    watcher?.hear(event);
  } catch (error) {
    throwLater(error);
  }
  // Dates have no fractions of a millisecond, which telemetry keeps.
  if (event.at !== undefined) event.at = new Date(event.at);
  if (debug.enabled) debug('%s', event.description);
  const published = channels.get(event.event);
  if (published.hasSubscribers) published.publish(event);
}

function throwLater(error) {
  queueMicrotask(() => {
    throw error;
  });
}

module.exports = { instrument, telemetryOf, watch };
