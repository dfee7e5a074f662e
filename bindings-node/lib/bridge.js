'use strict';

const native = require('./native.js');

/** What a message from the native side is. */
const Tag = { VALUE: 0, FAILURE: 1, END: 2, PULL: 3, CLOSED: 4, OBSERVED: 5, TOLD: 6 };

/** Who is told of the messages under an id: `(tag, value, bytes) => void`. */
const receivers = new Map();
const NO_BYTES = [];
let last = 0;

/** One for this thread. It is woken once for all messages that wait. */
const bridge = new native.Bridge(() => {
  const [text, buffers] = unpack(bridge.drain());
  const messages = JSON.parse(text);
  for (let index = 0; index < messages.length; index += 4) {
    const receive = receivers.get(messages[index]);
    if (receive === undefined) continue;
    const first = messages[index + 2];
    receive(messages[index + 1], messages[index + 3], first === 0 ? buffers : buffers.slice(first));
  }
});

/** JSON text and the buffers that it refers to by number: they are taken out of the blocks in which they came. */
function unpack(parcel) {
  if (typeof parcel === 'string') return [parcel, NO_BYTES];
  const [text, lengths, ...blocks] = parcel;
  let block = 0;
  let begin = 0;
  const buffers = lengths.map((length) => {
    if (begin + length > blocks[block].length) {
      block += 1;
      begin = 0;
    }
    return blocks[block].subarray(begin, (begin += length));
  });
  return [text, buffers];
}

/** Names a receiver. */
function listen(receive) {
  do {
    last = last === 0xffffffff ? 1 : last + 1;
  } while (receivers.has(last));
  receivers.set(last, receive);
  return last;
}

/** Tells a receiver no more. */
function forget(id) {
  receivers.delete(id);
}

/** Stops what runs under an id, and tells its receiver no more. */
function cancel(id) {
  receivers.delete(id);
  bridge.cancel(id);
}

module.exports = { Tag, bridge, cancel, forget, listen, unpack };
