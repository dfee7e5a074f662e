// README begins
import Fastify from 'fastify';
import { WebhookInbox } from 'bithuman-rest/webhooks';
import { receive } from 'bithuman-rest/webhooks/fastify';

const inbox = new WebhookInbox(process.env.WEBHOOK_SECRET, { seen: 'seen.sqlite' });

export const app = Fastify();
app.register(receive(inbox, '/bithuman', (event) => {
  if (event.agentReady) console.log(`agent ${event.agentReady.code} is ready`);
}));
// README ends

export async function listen() {
  await app.listen({ port: 0, host: '127.0.0.1' });
  return app.server;
}
