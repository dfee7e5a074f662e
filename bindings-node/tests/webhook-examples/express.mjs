// README begins
import express from 'express';
import { WebhookInbox } from 'bithuman-rest/webhooks';
import { receive } from 'bithuman-rest/webhooks/express';

const inbox = new WebhookInbox(process.env.WEBHOOK_SECRET, { seen: 'seen.sqlite' });

export const app = express();
app.post('/bithuman', receive(inbox, (event) => {
  if (event.agentReady) console.log(`agent ${event.agentReady.code} is ready`);
}));
app.use(express.json()); // after it: what is signed are the bytes
// README ends

export const listen = () => app.listen(0, '127.0.0.1');
