'use strict';

const { answer, consumed } = require('./answer.js');

/** No event is nearly as large. */
const LARGEST = 1024 * 1024;

/** A handler for Express that receives deliveries and hands each to `handler` once. */
function receive(inbox, handler) {
  return async function receiveWebhook(request, response, next) {
    try {
      const body = await rawBody(request);
      const { status, text } =
        body === undefined ? { status: 413, text: 'too large' } : await answer(inbox, body, request.headers, handler);
      response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
    } catch (error) {
      next(error);
    }
  };
}

/** The body's bytes, from whoever has them; nothing where they are too many. */
async function rawBody(request) {
  for (const held of [request.body, request.rawBody]) {
    if (held instanceof Uint8Array || typeof held === 'string') return held;
  }
  if (request.readableDidRead || request.readableEnded) {
    throw consumed("pass express.raw({ type: 'application/json' }) to this route, before app.use(express.json())");
  }
  const pieces = [];
  let size = 0;
  for await (const piece of request.iterator({ destroyOnReturn: false })) {
    size += piece.length;
    if (size > LARGEST) {
      // The rest is let in and dropped, or the answer could not leave.
      request.resume();
      return undefined;
    }
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

module.exports = { receive };
