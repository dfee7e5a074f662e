import type { WebhookHandler, WebhookInbox } from './index.js';

/**
 * A plugin for Fastify: a route at `path` that receives deliveries and hands each to `handler` once:
 * `app.register(receive(inbox, '/bithuman', handle))`. Other routes parse their bodies as before.
 *
 * It answers 200 when the handler succeeded, now or before; 400 for what the service did not sign; 409 while the same delivery is
 * being handled. What the handler throws goes to Fastify, whose 500 has the service deliver again.
 */
export declare function receive(inbox: WebhookInbox, path: string, handler: WebhookHandler): (instance: any) => Promise<void>;
