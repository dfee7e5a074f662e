'use strict';

const { consumed } = require('./answer.js');
const { respond } = require('./fetch.js');

/** A handler for Hono that receives deliveries and hands each to `handler` once. */
function receive(inbox, handler) {
  return async function receiveWebhook(context) {
    return respond(inbox, await rawBody(context.req), context.req.raw.headers, handler);
  };
}

/** The body's bytes. Hono keeps what middleware read; from JSON alone it would write a text of its own, which nobody signed. */
async function rawBody(request) {
  const kept = Object.keys(request.bodyCache ?? {});
  if (kept.includes('arrayBuffer') || kept.includes('text') || !request.raw.bodyUsed) {
    return kept.includes('text') ? Buffer.from(await request.text()) : request.arrayBuffer();
  }
  throw consumed('have middleware before this handler call c.req.text() or c.req.arrayBuffer(), which keep what was signed');
}

module.exports = { receive };
