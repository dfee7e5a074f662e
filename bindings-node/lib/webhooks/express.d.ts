import type { IncomingMessage, ServerResponse } from 'node:http';
import type { WebhookHandler, WebhookInbox } from './index.js';

/**
 * A handler for Express (and Connect) that receives deliveries and hands each to `handler` once:
 * `app.post('/bithuman', receive(inbox, handle))`, before `app.use(express.json())`.
 *
 * It answers 200 when the handler succeeded, now or before; 400 for what the service did not sign; 409 while the same delivery is
 * being handled. What the handler throws goes to `next`, whose 500 has the service deliver again.
 */
export declare function receive(
  inbox: WebhookInbox,
  handler: WebhookHandler,
): (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => Promise<void>;
