import type { EmbedOptions, ParseSessionEvent, SignWebhook, VerifyWebhook } from '../inputs.js';
import type { EmbedSnippet, SessionEvent, SignedWebhook, WebhookEvent } from '../models.js';

export type * from '../inputs.js';
export type * from '../models.js';
export type { Attempt, ErrorFields } from '../errors.js';
export { BithumanError, InvalidRequestError, WebhookVerificationError } from '../errors.js';

/**
 * Deliveries of webhooks, where there is no native library: as `client.webhooks`, with Web Crypto. So what the client answers at once
 * is a promise here.
 */
export declare const webhooks: {
  /**
   * Verifies a delivery and reads it; nothing is sent. Pass the body's bytes as they arrived, not a parsed body.
   *
   * A delivery that is changed, too old, too new or from someone else is a {@link WebhookVerificationError}: answer it with 400.
   *
   * @param body The delivery's body, byte for byte.
   */
  verify(body: Uint8Array | ArrayBuffer | string, params?: VerifyWebhook): Promise<WebhookEvent>;

  /**
   * Signs a delivery as the service would, for tests of a receiver; nothing is sent.
   *
   * @param body The delivery's body, byte for byte.
   */
  sign(body: Uint8Array | ArrayBuffer | string, params: SignWebhook): Promise<SignedWebhook>;

  /**
   * Reads an event of a conversation, `room.join` or `chat.push`, which the console configures; nothing is sent.
   *
   * These are **not signed**: anyone who knows the address can send one. Keep the address secret, or have the console add a header that
   * only you know, and compare it. A signed delivery is an {@link InvalidRequestError}: it is to be verified. Answer with exactly 200.
   *
   * @param body The delivery's body, byte for byte.
   */
  parseSessionEvent(body: Uint8Array | ArrayBuffer | string, params?: ParseSessionEvent): SessionEvent;
};

/** Agents on a web page, as `client.embed`. Tokens are made by a `Client`: the secret has no place in a page. */
export declare const embed: {
  /**
   * The HTML that shows an agent in a page; nothing is sent.
   *
   * @param code The agent's code.
   */
  snippet(code: string, params?: EmbedOptions): EmbedSnippet;

  /**
   * A visitor's fingerprint for `createToken`; nothing is sent. The same user has the same one, and no one can guess it.
   *
   * The agent finds what it remembers of a visitor by the fingerprint, so a plain id would let one visitor resume another's talk.
   *
   * @param user Your own id of the visitor.
   * @param pepper A secret of at least 16 bytes that stays on your server.
   */
  fingerprint(user: string, pepper: string): Promise<string>;
};
