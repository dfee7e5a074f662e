import { createServer } from 'node:http';
import { once } from 'node:events';

/** A local service whose answers a test decides. A request's `gone` settles when its connection is closed. */
export async function serve(handle) {
  const requests = [];
  const sockets = new Set();
  const server = createServer({ keepAliveTimeout: 60_000 }, async (request, response) => {
    const seen = { method: request.method, path: request.url, headers: request.headers, at: Date.now(), gone: request.socket.gone };
    requests.push(seen);
    await handle(request, response, seen);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.gone = new Promise((resolve) => socket.once('close', resolve)).then(() => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  server.unref();
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    requests,
    get open() {
      return sockets.size;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Answers JSON. */
export function answer(response, value, status = 200, headers = {}) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(value));
}

/** A page of agents. */
export function page(from, count, more) {
  const data = Array.from({ length: count }, (_, index) => ({
    code: `A${from + index}`,
    status: 'ready',
    created_at: '2026-08-01T10:00:00Z',
  }));
  return { success: true, data, pagination: { limit: count, offset: from, has_more: more } };
}

/** The account that `me` answers with, and a field that no version knows. */
export const ACCOUNT = {
  data: {
    user_id: 'u-1',
    email: 'a@example.com',
    plan: 'pro',
    plan_code: 'membership_pro',
    credit_balance: 100,
    plan_credits_remaining: 100,
    topup_credits_remaining: 0,
    account_status: 'active',
    upgrade_url: 'https://www.bithuman.ai/pricing',
    pricing_url: 'https://www.bithuman.ai/pricing',
    favourite_colour: 'red',
  },
  status: 'success',
  status_code: 200,
};

/** A secret that shows where it appears. */
export const SECRET = 'sk_test_5ca1ab1e0ddba11c0ffee';
