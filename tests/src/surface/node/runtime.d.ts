/** The settings of a client. What is left out is read from the environment, then from the defaults. */
export interface ClientSettings {
  /** The account's API secret. Otherwise `BITHUMAN_API_SECRET`, then the deprecated `BITHUMAN_API_KEY`. */
  secret?: string | undefined;
  /**
   * Gives the secret, in place of `secret`: a function, `async` or not, for example one that asks a vault. Called for the first request
   * and again when the service has refused the secret (401), once for all requests that wait for it. What it throws is the `cause` of the
   * `ConfigurationError` that the call rejects with.
   */
  secretProvider?: (() => string | Promise<string>) | undefined;
  /** The address of the API. Otherwise `BITHUMAN_BASE_URL`, then `https://api.bithuman.ai`. */
  baseUrl?: string | undefined;
  /** The longest that a call may take in all, in milliseconds. No limit by default; each attempt has one. */
  timeout?: number | undefined;
  /** The longest that one attempt may take, in milliseconds, sending a file aside. Default: 60,000; 150,000 where the service may work that long. */
  attemptTimeout?: number | undefined;
  /** The longest that no byte may arrive or, of a file that is sent, be taken, in milliseconds. A slow consumer does not count. Default: 30,000. */
  stallTimeout?: number | undefined;
  /** The longest that connecting may take, in milliseconds. Default: 5,000. */
  connectTimeout?: number | undefined;
  /** How often to repeat after a failure, where repeating is safe. Default: 2. */
  maxRetries?: number | undefined;
  /** Headers to send with every request. */
  headers?: TextsInput | undefined;
  /** The application, as `name/version`, added to the User-Agent. */
  application?: string | undefined;
  /** Leaves language, operating system and processor out of the User-Agent. */
  hidePlatform?: boolean | undefined;
  /** The proxy for every request. Otherwise `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`. */
  proxy?: string | undefined;
  /** PEM certificates to trust beside the platform's. */
  caCertificate?: string | Uint8Array | undefined;
  /** A PEM certificate chain and its private key, to show to the server. */
  clientCertificate?: string | Uint8Array | undefined;
  /** How long an idle connection is kept, in milliseconds. Default: 30,000. */
  poolIdleTimeout?: number | undefined;
  /** How many idle connections are kept. Default: 32. */
  poolMaxIdle?: number | undefined;
  /**
   * The file that billed work is written down in before it is sent, so that a program that is killed and started again does not pay
   * twice. Made where there is none; on a local disk; several processes may share it. It holds hashes and the service's short answers,
   * no secrets, words or pictures. Without it the record ends with the process.
   */
  journal?: string | undefined;
  /**
   * The account's plan, where it is known: then calls keep to its rate limits from the first one on. Otherwise the limits are learnt from
   * the service's answers, which also correct a plan that is no longer the account's.
   */
  plan?: 'free' | 'creator' | 'pro' | 'business' | 'enterprise' | undefined;
  /**
   * How the client keeps within the account's rate limits: `shared` with all clients of the account on this host, with those of this
   * `process`, or `off`. Default: `shared`.
   */
  limiter?: 'shared' | 'process' | 'off' | undefined;
  /**
   * The folder of the small files through which processes share the state of their accounts' rate limits. Default: one of the user's own
   * among the temporary files; none for an address on this machine.
   */
  limitsFolder?: string | undefined;
  /** Told of every answer, also of those that are repeated: request ids, rate limits and notices of successes are seen here. */
  onResponse?: ((info: ResponseInfo) => void) | undefined;
}

/** The options of a call. What is left out comes from the client. */
export interface CallSettings {
  /** The longest that the call may take in milliseconds: waiting, repeating, polling and reading included. */
  timeout?: number | undefined;
  /** The longest that one attempt may take, in milliseconds, sending a file aside. */
  attemptTimeout?: number | undefined;
  /** The longest that no byte may arrive or, of a file that is sent, be taken, in milliseconds. */
  stallTimeout?: number | undefined;
  /** How often to repeat after a failure, where repeating is safe. */
  maxRetries?: number | undefined;
  /** More headers. */
  headers?: TextsInput | undefined;
  /** The key that makes a billed request safe to repeat. One is made where none is given. */
  idempotencyKey?: string | undefined;
  /**
   * A name for this piece of billed work, unique in the account: it is done at most once under this name, even by a program that is
   * killed and started again, where the client has a `journal`. Asked for again, it gives the recorded answer.
   */
  intent?: string | undefined;
  /**
   * Who goes first when calls wait for the account's rate limits. `interactive`, the default: someone is waiting for it. `poll`: it looks
   * whether something is done; takes at most half of the reads, and leaves a fifth of them to interactive calls. `bulk`: it can wait until
   * nothing else does, and leaves a fifth of each bucket to interactive calls.
   */
  priority?: 'interactive' | 'poll' | 'bulk' | undefined;
}

/** The last parameter of every call. */
export interface RequestOptions extends CallSettings {
  /**
   * Aborts the call, whatever it is doing: its connection is closed and it rejects with the signal's reason. A job that the
   * service runs is not stopped by it.
   */
  signal?: AbortSignal | undefined;
}

/** The last parameter of calls that can tell how far they are. */
export interface ProgressOptions<T> extends RequestOptions {
  /** Told how far it is, each time that there is something new. What it throws gives the call up, and is what it rejects with. */
  onProgress?: ((progress: T) => void) | undefined;
}

/** What came with an answer, beside its body. */
export interface ResponseInfo {
  /** The operation's id. */
  readonly operation: string;
  /** The HTTP method. */
  readonly method: string;
  /** The path that was asked for. */
  readonly path: string;
  /** The HTTP status. */
  readonly status: number;
  /** The id to give to support. */
  readonly requestId?: string;
  /** The account's bucket after this request, where the service tells. */
  readonly rateLimit?: RateLimit;
  /** Whether the service repeated its first answer to this idempotency key instead of doing the work again. */
  readonly replayed: boolean;
  /** A warning about the account's plan, in the service's words. */
  readonly planNotice?: string;
  /** When the last attempt began. */
  readonly at: Date;
  /** How long the last attempt took to the end of the headers, in milliseconds. */
  readonly took: number;
  /** How many attempts were made. */
  readonly attempts: number;
}

/** The state of a rate bucket. */
export interface RateLimit {
  /** Requests a minute. */
  readonly limit: number;
  /** Requests left now. */
  readonly remaining: number;
  /** When the bucket is full again. */
  readonly reset?: Date;
}

/** Items that arrive one after the other. Nothing is sent before the first is asked for, and nothing is read ahead. */
export declare class ItemStream<T> implements AsyncIterableIterator<T> {
  private constructor();
  /** The next item. */
  next(): Promise<IteratorResult<T, undefined>>;
  /** Reads no further: the connection is closed. `break` in a `for await` does the same. */
  return(): Promise<IteratorResult<T, undefined>>;
  /** All items that are left. */
  toArray(): Promise<T[]>;
  /** The same items as a web stream. Cancelling it closes the connection. */
  toReadableStream(): ReadableStream<T>;
  [Symbol.asyncIterator](): this;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * A conversation that is open: messages go out and come in until one side ends it. It is billed until then, so end it: leaving a
 * `for await` loop or an `await using` block does, as do `close` and the signal of the call that opened it. The process is kept
 * alive while a message is waited for, not by the conversation itself.
 */
export declare class Conversation<T> implements AsyncIterableIterator<T> {
  private constructor();
  /** Sends a message. Resolves once it is handed to the connection, not once it is answered. Those sent first arrive first. */
  send(message: { readonly type: string; readonly [field: string]: unknown }): Promise<void>;
  /** The next message. A conversation that was cut or refused rejects once, and is over then. */
  next(): Promise<IteratorResult<T, undefined>>;
  /** Says farewell. What came in before can still be read. May be called again. */
  close(): Promise<void>;
  /** Says farewell and reads no further. `break` in a `for await` does the same. */
  return(): Promise<IteratorResult<T, undefined>>;
  [Symbol.asyncIterator](): this;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Something that the service makes and that goes on without its client: {@link Job.wait} for it, or iterate over it to
 * see how far it is. Giving up, or losing the process, never stops it.
 */
export declare class Job<T> implements AsyncIterable<JobProgress> {
  private constructor();
  /** What it makes. */
  readonly kind: JobKind;
  /** The agent's code, the video job's id or the knowledge base's id. */
  readonly id: string;
  /**
   * A short text that stands for the job, without any secret. Keep it, and `resume` takes the job up again: in another
   * process, in another language, or years later.
   */
  toToken(): string;
  /**
   * Waits until it is done, and gives what it made. All waits of a client share their reads. A job that failed is a
   * {@link JobFailedError}, a wait that takes too long a {@link JobTimeoutError}.
   */
  wait(params?: WaitForJob, options?: ProgressOptions<JobProgress>): Promise<T>;
  /** Tells how far it is, each time that is looked, until it is done. Otherwise as `wait`. */
  watch(params?: WaitForJob, options?: RequestOptions): ItemStream<JobProgress>;
  [Symbol.asyncIterator](): AsyncIterator<JobProgress>;
}

/** The bitHuman API. Make one and keep it: it holds the connections. */
export declare class Client {
  /** Makes a client. Nothing is sent. A setting that no client can be made from is a {@link ConfigurationError}. */
  constructor(settings?: ClientSettings);
  /** The address of the API. */
  readonly baseUrl: string;
  /** This client with other options for the calls made through the result. Both share their connections. */
  withOptions(options: CallSettings): Client;
}
