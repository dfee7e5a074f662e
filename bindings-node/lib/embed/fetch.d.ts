import type { Client, KnownEmbedModel } from '../../index.js';

/** Who gets tokens for which agent. */
export interface MintOptions {
  /** The agent's code. */
  agentId: string;
  /** A secret of at least 16 bytes that stays on your server: visitors' fingerprints are made with it. */
  pepper: string;
  /** The model to use, from the agent's supported models. */
  model?: KnownEmbedModel | undefined;
  /** Your own id of whoever sends the request, or nothing where they may not have a token. */
  visitor: (request: Request) => string | null | undefined | Promise<string | null | undefined>;
}

/**
 * A function from `Request` to `Response` that gives a visitor a token for an agent: a route handler of Next.js, and others.
 *
 * It answers JSON, `{ token, sid, url }`, which no one may cache but the page that asked; 401 where `visitor` names no one. Within one
 * process a visitor has one token until a minute before it ends, however often it is asked for. What fails is thrown: it is free to ask
 * again.
 *
 * @throws {InvalidRequestError} The pepper is too short, or `visitor` is not a function.
 */
export declare function mint(client: Client, options: MintOptions): (request: Request) => Promise<Response>;
