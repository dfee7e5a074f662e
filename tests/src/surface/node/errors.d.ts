/** One attempt of a request. */
export interface Attempt {
  /** When it began. */
  readonly at: Date;
  /** How long it took, in milliseconds. */
  readonly took: number;
  /** How long was waited before it, in milliseconds. */
  readonly waited: number;
  /** The HTTP status, if one arrived. */
  readonly status?: number;
  /** The request id, if one arrived. */
  readonly requestId?: string;
  /** What went wrong, in a few words. */
  readonly problem: string;
}

/** What an error may know. */
export interface ErrorFields {
  /** The HTTP status. */
  readonly status?: number;
  /** The API's error code. */
  readonly code?: string;
  /** The id to give to support. */
  readonly requestId?: string;
  /** How long the service asks to wait, in milliseconds. */
  readonly retryAfter?: number;
  /** Every attempt that was made. */
  readonly attempts?: readonly Attempt[];
  /** Whether credits were spent. */
  readonly billed?: 'yes' | 'no' | 'unknown';
  /** Whether the same call may succeed later without being changed. */
  readonly retryable?: boolean;
  /** Whether the same call can be made again without doing the work twice: with `idempotencyKey`, where there is one. */
  readonly safeToRetry?: boolean;
  /** What to do. */
  readonly fix?: string;
  /** The argument or setting that was refused. */
  readonly field?: string;
  /** The time limit that passed. */
  readonly limit?: 'connect' | 'stall' | 'attempt' | 'total' | (string & {});
  /** The operation's id. */
  readonly operation?: string;
  /** The idempotency key that was sent. */
  readonly idempotencyKey?: string;
  /** Where to upgrade the plan. */
  readonly upgradeUrl?: string;
  /** Where to buy credits. */
  readonly topupUrl?: string;
  /** More from the service, where it says more. */
  readonly details?: unknown;
  /** The beginning of the body as it was received. It is not enumerable. */
  readonly body?: string;
}

/** Any failure of this client, except for an abort, which rejects with the signal's own reason. */
export declare class BithumanError extends Error implements ErrorFields {
  constructor(message: string, fields?: ErrorFields);
  readonly status?: number;
  readonly code?: string;
  readonly requestId?: string;
  readonly retryAfter?: number;
  readonly attempts: readonly Attempt[];
  readonly billed: 'yes' | 'no' | 'unknown';
  readonly retryable: boolean;
  readonly safeToRetry: boolean;
  readonly fix?: string;
  readonly field?: string;
  readonly limit?: 'connect' | 'stall' | 'attempt' | 'total' | (string & {});
  readonly operation?: string;
  readonly idempotencyKey?: string;
  readonly upgradeUrl?: string;
  readonly topupUrl?: string;
  readonly details?: unknown;
  readonly body?: string;
  /** Everything that is known, for a log. */
  toJSON(): Record<string, unknown>;
}
