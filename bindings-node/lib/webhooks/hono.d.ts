import type { WebhookHandler, WebhookInbox } from './index.js';

/** What a handler sees of Hono's context. */
interface Context {
  readonly req: { readonly raw: Request; arrayBuffer(): Promise<ArrayBuffer>; text(): Promise<string> };
}

/**
 * A handler for Hono that receives deliveries and hands each to `handler` once: `app.post('/bithuman', receive(inbox, handle))`.
 *
 * It answers 200 when the handler succeeded, now or before; 400 for what the service did not sign; 409 while the same delivery is
 * being handled. What the handler throws goes to Hono, whose 500 has the service deliver again.
 */
export declare function receive(inbox: WebhookInbox, handler: WebhookHandler): (context: Context) => Promise<Response>;
