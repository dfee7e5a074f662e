'use strict';

const { answer, consumed } = require('./answer.js');

/** A function from `Request` to `Response` that receives deliveries and hands each to `handler` once: a route handler of Next.js, and others. */
function receive(inbox, handler) {
  return async function receiveWebhook(request) {
    if (request.bodyUsed) throw consumed('read the body from request.clone() before this handler, or not at all');
    return respond(inbox, await request.arrayBuffer(), request.headers, handler);
  };
}

async function respond(inbox, body, headers, handler) {
  const { status, text } = await answer(inbox, body, headers, handler);
  return new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}

module.exports = { receive, respond };
