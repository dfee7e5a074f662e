// README begins
// app/bithuman/route.js
import { WebhookInbox } from 'bithuman-rest/webhooks';
import { receive } from 'bithuman-rest/webhooks/next';

const inbox = new WebhookInbox(process.env.WEBHOOK_SECRET, { seen: 'seen.sqlite' });

export const POST = receive(inbox, (event) => {
  if (event.agentReady) console.log(`agent ${event.agentReady.code} is ready`);
});
// README ends

import { createServer } from 'node:http';
import { NextRequest } from 'next/server.js';

export const listen = () =>
  createServer(async (incoming, outgoing) => {
    const pieces = [];
    for await (const piece of incoming) pieces.push(piece);
    const request = new NextRequest('http://127.0.0.1/bithuman', { method: 'POST', headers: incoming.headers, body: Buffer.concat(pieces) });
    const response = await POST(request);
    outgoing.writeHead(response.status).end(await response.text());
  }).listen(0, '127.0.0.1');
