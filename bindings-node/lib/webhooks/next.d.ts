import type { WebhookHandler, WebhookInbox } from './index.js';

/**
 * A route handler of Next.js that receives deliveries and hands each to `handler` once. In `app/bithuman/route.ts`:
 * `export const POST = receive(inbox, handle)`. It needs the Node.js runtime, which is the default.
 *
 * It answers 200 when the handler succeeded, now or before; 400 for what the service did not sign; 409 while the same delivery is
 * being handled. What the handler throws goes to Next.js, whose 500 has the service deliver again.
 */
export declare function receive(inbox: WebhookInbox, handler: WebhookHandler): (request: Request) => Promise<Response>;
