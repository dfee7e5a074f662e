import type { WebhookHandler, WebhookInbox } from './index.js';

/**
 * A function from `Request` to `Response` that receives deliveries and hands each to `handler` once, for servers of the fetch standard.
 *
 * It answers 200 when the handler succeeded, now or before; 400 for what the service did not sign; 409 while the same delivery is
 * being handled. What the handler throws is thrown: have your server answer it with 500, so that the service delivers again.
 */
export declare function receive(inbox: WebhookInbox, handler: WebhookHandler): (request: Request) => Promise<Response>;
