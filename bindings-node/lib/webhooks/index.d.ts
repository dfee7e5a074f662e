import type { WebhookEvent, WebhooksResource } from '../../index.js';

/** Where a delivery stands: it is now the caller's, someone else's, or was handled. */
export type Claim = 'new' | 'busy' | 'done';

/** A store of one's own. A claim must be atomic among all who share the store. */
export interface SeenStore {
  /** Takes a delivery. Let a claim lapse after a while, a minute say: whoever made it may be gone. */
  claim(deliveryId: string): Claim | Promise<Claim>;

  /** Tells how the handling went: it is done, or free to be claimed again. */
  settle(deliveryId: string, handled: boolean): void | Promise<void>;
}

export interface WebhookInboxOptions {
  /**
   * Where handled deliveries are remembered: the path of a file that several processes may share, or a store of your own.
   * Default: the memory of this process, up to 10,000 of the last seven days.
   */
  seen?: string | SeenStore | undefined;
  /** How far a delivery may be from now, in either direction, in milliseconds. Limits: 1,000 to 86,400,000. Default: 300,000. */
  tolerance?: number | undefined;
}

/** What to do with an event. If it throws or rejects, the delivery counts as not handled. */
export type WebhookHandler = (event: WebhookEvent) => unknown;

/**
 * Receives a webhook's deliveries: real ones only, each handled once. Nothing is sent, and no API secret is needed.
 */
export declare class WebhookInbox {
  /**
   * @param secrets The webhook's secret, `whsec_` included; the old and the new one while you rotate them.
   * @throws {InvalidRequestError} There is no secret, or the tolerance is out of its limits.
   */
  constructor(secrets: string | readonly string[], options?: WebhookInboxOptions);

  /**
   * Verifies a delivery and hands it to `handler`, unless it was handled before. What the handler throws is thrown.
   *
   * Gives `handled`, `duplicate` for one that was handled before (answer both with 200), or `busy` for one that is being handled in
   * this moment (answer 409, so that the service asks again).
   *
   * @param body The delivery's body, byte for byte.
   * @param headers The headers of the delivery; names in any case.
   * @throws {WebhookVerificationError} The delivery is changed, too old, too new or from someone else. Answer 400.
   * @throws {InvalidRequestError} The body is not bytes.
   */
  handle(
    body: Uint8Array | ArrayBuffer | string,
    headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>,
    handler: WebhookHandler,
  ): Promise<'handled' | 'duplicate' | 'busy'>;
}

/** As `client.webhooks.verify`, without a client: nothing is sent, and no API secret is needed. */
export declare const verify: WebhooksResource['verify'];

/** As `client.webhooks.sign`, without a client: nothing is sent, and no API secret is needed. */
export declare const sign: WebhooksResource['sign'];

/** As `client.webhooks.parseSessionEvent`, without a client: nothing is sent, and no API secret is needed. */
export declare const parseSessionEvent: WebhooksResource['parseSessionEvent'];
