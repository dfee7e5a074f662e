// README begins
import { Hono } from 'hono';
import { WebhookInbox } from 'bithuman-rest/webhooks';
import { receive } from 'bithuman-rest/webhooks/hono';

const inbox = new WebhookInbox(process.env.WEBHOOK_SECRET, { seen: 'seen.sqlite' });

export const app = new Hono();
app.post('/bithuman', receive(inbox, (event) => {
  if (event.agentReady) console.log(`agent ${event.agentReady.code} is ready`);
}));
// README ends

import { serve } from '@hono/node-server';

export const listen = () => serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
