'use strict';

const { answer, consumed } = require('./answer.js');

/** A plugin for Fastify: a route at `path` that receives deliveries and hands each to `handler` once. Other routes parse as before. */
function receive(inbox, path, handler) {
  return async function receiveWebhooks(instance) {
    instance.removeAllContentTypeParsers();
    instance.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    instance.post(path, async (request, reply) => {
      if (!(request.body instanceof Uint8Array)) {
        throw consumed('have the hook that replaces the body (preParsing or preValidation) leave this route alone');
      }
      const { status, text } = await answer(inbox, request.body, request.headers, handler);
      return reply.code(status).type('text/plain').send(text);
    });
  };
}

module.exports = { receive };
