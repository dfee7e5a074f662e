// Applications that receive webhooks, one for each framework, each behind a real server.

import { once } from 'node:events';
import { createServer } from 'node:http';
import { serve } from '@hono/node-server';
import express from 'express';
import Fastify from 'fastify';
import { Hono } from 'hono';
import { NextRequest } from 'next/server.js';
import { receive as expressReceive } from 'bithuman-rest/webhooks/express';
import { receive as fastifyReceive } from 'bithuman-rest/webhooks/fastify';
import { receive as fetchReceive } from 'bithuman-rest/webhooks/fetch';
import { receive as honoReceive } from 'bithuman-rest/webhooks/hono';
import { receive as nextReceive } from 'bithuman-rest/webhooks/next';

/** What an application does with events: it notes them, waits where it is told to, and fails as often as it is told to. */
export class Handler {
  seen = [];
  errors = [];
  failures = 0;
  gate = Promise.resolve();

  handle = async (event) => {
    this.seen.push(event);
    await this.gate;
    if (this.failures > 0) {
      this.failures -= 1;
      throw new RangeError('the handler fails on purpose');
    }
  };
}

/** Each listens on a free port and gives its address. `parsed`: something before the adapter parses the body. */
export const frameworks = {
  async express(inbox, handler, parsed) {
    const app = express();
    if (parsed) app.use(express.json());
    app.post('/hook', expressReceive(inbox, handler.handle));
    // Routes after it parse as ever.
    app.use(express.json());
    app.post('/other', (request, response) => void response.json(request.body));
    app.use((error, _request, response, _next) => {
      handler.errors.push(error);
      response.status(500).end();
    });
    return listening(app.listen(0, '127.0.0.1'));
  },

  async 'express, raw'(inbox, handler, parsed) {
    const app = express();
    app.use(parsed ? express.json() : express.raw({ type: 'application/json' }));
    app.post('/hook', expressReceive(inbox, handler.handle));
    app.use((error, _request, response, _next) => {
      handler.errors.push(error);
      response.status(500).end();
    });
    return listening(app.listen(0, '127.0.0.1'));
  },

  async fastify(inbox, handler, parsed) {
    const app = Fastify();
    app.register(fastifyReceive(inbox, '/hook', handler.handle));
    app.post('/other', (request) => request.body);
    app.setErrorHandler((error, _request, reply) => {
      handler.errors.push(error);
      reply.code(500).send('');
    });
    if (parsed) {
      app.addHook('preHandler', async (request) => {
        request.body = JSON.parse(request.body.toString());
      });
    }
    const url = await app.listen({ port: 0, host: '127.0.0.1' });
    return { url, close: () => app.close() };
  },

  async hono(inbox, handler, parsed) {
    const app = new Hono();
    app.use(async (context, next) => {
      // Read around Hono, nothing is kept; read with it, the text is.
      await (parsed ? context.req.raw.json() : context.req.json());
      await next();
    });
    app.post('/hook', honoReceive(inbox, handler.handle));
    app.onError((error, context) => {
      handler.errors.push(error);
      return context.text('', 500);
    });
    return listening(serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }));
  },

  next: (inbox, handler, parsed) => standard(nextReceive(inbox, handler.handle), handler, parsed, NextRequest),
  fetch: (inbox, handler, parsed) => standard(fetchReceive(inbox, handler.handle), handler, parsed, Request),
};

/** A server that calls a route handler with requests of this class, as Next.js does. */
async function standard(POST, handler, parsed, Kind) {
  const server = createServer(async (incoming, outgoing) => {
    const pieces = [];
    for await (const piece of incoming) pieces.push(piece);
    const request = new Kind(`http://127.0.0.1${incoming.url}`, { method: 'POST', headers: incoming.headers, body: Buffer.concat(pieces) });
    try {
      if (parsed) await request.json();
      const response = await POST(request);
      outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text());
    } catch (error) {
      handler.errors.push(error);
      outgoing.writeHead(500).end();
    }
  });
  return listening(server.listen(0, '127.0.0.1'));
}

async function listening(server) {
  if (!server.listening) await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
