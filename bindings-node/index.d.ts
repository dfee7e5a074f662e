// @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Do not edit.

/// <reference types="node" />

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
  /** The longest that one attempt may take, in milliseconds. Default: 60,000; 150,000 where the service may work that long. */
  attemptTimeout?: number | undefined;
  /** The longest that no byte may arrive, in milliseconds. A slow consumer does not count. Default: 30,000. */
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
  /** The longest that one attempt may take, in milliseconds. */
  attemptTimeout?: number | undefined;
  /** The longest that no byte may arrive, in milliseconds. */
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

/** Texts by name, such as headers: an object, `Headers`, a `Map`, or pairs. Lists are joined as headers are. */
export type TextsInput = Readonly<Record<string, string | readonly string[] | undefined>> | Iterable<readonly [string, string]>;

/**
 * A file: the path or `file:` URL of one, bytes, a Blob, or a stream. A path is read piece by piece and again for each attempt;
 * bytes are copied; a stream is read as the request takes it, and a failed upload of it is not repeated. Bytes and streams that
 * have no name get one as `{ data, name }`.
 */
export type FileInput = FileData | { data: FileData; name?: string | undefined; size?: number | undefined };

/** What a {@link FileInput} is made of. */
export type FileData =
  | string
  | URL
  | ArrayBuffer
  | ArrayBufferView
  | Blob
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array | string>
  | Iterable<Uint8Array>;

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

/** How to wait for a job. */
export interface WaitForJob {
  /**
   * Seconds between two reads. Less than one second only against an emulator on this machine. Limits: 0.001 to
   * 3600. Default: by kind and model: seldom at first, every few seconds towards the end.
   */
  interval?: number | undefined;
  /**
   * The longest to wait, in seconds. The job goes on when it passes. Limits: 0 to 604800. Default: by kind and
   * model: from half an hour to 4 hours.
   */
  timeout?: number | undefined;
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
  wait(params?: WaitForJob, options?: RequestOptions): Promise<T>;
  /** Tells how far it is, each time that is looked, until it is done. Otherwise as `wait`. */
  watch(params?: WaitForJob, options?: RequestOptions): ItemStream<JobProgress>;
  [Symbol.asyncIterator](): AsyncIterator<JobProgress>;
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

/** The bitHuman API. Make one and keep it: it holds the connections. */
export declare class Client {
  /** Makes a client. Nothing is sent. A setting that no client can be made from is a {@link ConfigurationError}. */
  constructor(settings?: ClientSettings);
  /** The address of the API. */
  readonly baseUrl: string;
  /** This client with other options for the calls made through the result. Both share their connections. */
  withOptions(options: CallSettings): Client;
}

export interface Client {
  /** Agents: making them, looking after them, and talking through them while they are live. */
  readonly agents: AgentsResource;
  /** Model files, for rendering agents on machines of your own. */
  readonly models: ModelsResource;
  /** Gestures: motions that an agent makes while it listens and talks. For agents with `essence-1`. */
  readonly dynamics: DynamicsResource;
  /** Talking videos of an agent. */
  readonly video: VideoResource;
  /**
   * Work that goes on at the service: deliveries that end the waits for it, and what became of billed work whose
   * answer never came.
   *
   * While deliveries come, jobs are asked after ten times less often, only to find those whose delivery was
   * lost. Deliveries may come twice, late and in any order.
   */
  readonly jobs: JobsResource;
  /** Speech from text. The vendor withdrew it on 2026-10-01: every call is an `EndpointRetiredError` since. */
  readonly speech: SpeechResource;
  /** Files that agents and videos are made from. */
  readonly files: FilesResource;
  /** Who you are, what things cost and what is left. */
  readonly account: AccountResource;
  /**
   * The account's rate limits.
   *
   * Calls wait for their turn instead of being refused: the client counts in the account's buckets together with
   * all other clients of the account, in this process and on this host, and corrects itself by what the
   * service's answers tell.
   */
  readonly limits: LimitsResource;
  /** Agents on a web page. */
  readonly embed: EmbedResource;
  /** Tokens that renderers prove themselves with, so that they need not hold the secret. */
  readonly tokens: TokensResource;
  /** Talking to a language model, by sound and in words. */
  readonly realtime: RealtimeResource;
  /** Endpoints of yours that the service tells when agents and videos are ready. */
  readonly webhooks: WebhooksResource;
  /** The API keys of the account: secrets that clients use. */
  readonly apiKeys: ApiKeysResource;
  /** Sessions with agents: what runs, what was said, and how to end it. */
  readonly sessions: SessionsResource;
  /**
   * Organizations: accounts that several people share. They need the plan `pro` or a higher one.
   *
   * A role that is too low, a plan that is too small and seats that are all taken are `PermissionDeniedError`s.
   */
  readonly organizations: OrganizationsResource;
  /** Providers of language models and voices that you have accounts with, for agents to use. */
  readonly providers: ProvidersResource;
  /**
   * What agents know. Every call needs a key of an organization (`organizations.createApiKey`); a personal one
   * is a `ForbiddenError`.
   */
  readonly knowledge: KnowledgeResource;
  /** What a renderer on a machine of your own asks and reports. */
  readonly selfHosting: SelfHostingResource;
  /** How the service is. Nothing here needs or receives the secret. */
  readonly status: StatusResource;
}

/** Agents: making them, looking after them, and talking through them while they are live. */
export interface AgentsResource {
  /**
   * Begins to make an agent and answers at once; follow it with `wait` or `getStatus`, or use `create`.
   *
   * Takes a minute to some hours, depending on the model. A failed creation gives its credits back.
   *
   * Credits: essence-1 and expression-1 250, essence-2 500, expression-2 2000, auto as the model it becomes;
   * reserved now, given back on failure.
   *
   * Operation: `generate_agent` (`POST /v1/agent/generate`).
   *
   * Errors of its own: `AGENT_LIMIT_REACHED`, `IMAGE_FACE_UNSUITABLE`, `INSUFFICIENT_BALANCE`,
   * `MODEL_NOT_OFFERED`, `MODEL_NOT_YET_AVAILABLE`, `MODEL_SUBJECT_MISMATCH`, `VIDEO_INPUT_NOT_SUPPORTED`.
   */
  generate(params: GenerateAgent, options?: RequestOptions): Promise<AgentGeneration>;

  /**
   * Begins to make an agent and gives the job, to wait for, to watch or to resume later. Billed as `generate`.
   *
   * Takes a minute to some hours, depending on the model. A failed creation shows as a `JobFailedError` of the
   * wait and gives its credits back. Repeating after an `OutcomeUnknownError` needs the error's idempotency key.
   */
  create(params: GenerateAgent, options?: RequestOptions): Promise<Job<Agent>>;

  /**
   * Begins to add a model to an agent that is ready and gives the job, to wait for, to watch or to resume later.
   * Billed as `addModel`.
   *
   * The job ends in the agent, once its `supportedModels` names the model; at once where it was there already.
   *
   * @param code The agent's code.
   */
  createModel(code: string, params: AddModel, options?: RequestOptions): Promise<Job<Agent>>;

  /**
   * Takes a job up again from its token, in any process and as late as you like. Nothing is sent.
   *
   * A token that is damaged, of another kind of job or of another API is an `InvalidRequestError`.
   *
   * @param token The job's token.
   */
  resume(token: string): Job<Agent>;

  /**
   * Tells how far an agent's creation is. Ask every 5 seconds at most.
   *
   * Credits: none.
   *
   * Operation: `get_agent_status` (`GET /v1/agent/status/{agent_id}`).
   *
   * @param agentId The agent's code.
   */
  getStatus(agentId: string, options?: RequestOptions): Promise<Agent>;

  /**
   * Lists the account's agents, page by page. Deleted ones may be among them: look at the status.
   *
   * Credits: none.
   *
   * Operation: `list_agents` (`GET /v1/agents`).
   */
  list(params?: ListAgents, options?: RequestOptions): ItemStream<AgentSummary>;

  /**
   * Fetches an agent. Someone else's agent counts as not found.
   *
   * Credits: none.
   *
   * Operation: `get_agent` (`GET /v1/agent/{code}`).
   *
   * @param code The agent's code.
   */
  get(code: string, options?: RequestOptions): Promise<Agent>;

  /**
   * Changes an agent's instructions, its providers, or both. Sessions that run are not changed.
   *
   * Credits: none.
   *
   * Operation: `update_agent` (`POST /v1/agent/{code}`).
   *
   * @param code The agent's code.
   */
  update(code: string, params?: UpdateAgent, options?: RequestOptions): Promise<AgentUpdate>;

  /**
   * Deletes an agent and its files for good.
   *
   * Credits: none.
   *
   * Operation: `delete_agent` (`DELETE /v1/agent/{code}`).
   *
   * @param code The agent's code.
   */
  delete(code: string, options?: RequestOptions): Promise<AgentDeletion>;

  /**
   * Adds a model to an agent that is ready. Asking again for a model that is there costs nothing.
   *
   * All but `expression-1` take from minutes to hours: the model is there once the agent's `supportedModels`
   * names it.
   *
   * Credits: expression-1 0, essence-1 250, essence-2 500, expression-2 2000; given back on failure.
   *
   * Operation: `add_agent_model` (`POST /v1/agent/{code}/models`).
   *
   * Errors of its own: `AGENT_DELETED`, `AGENT_NOT_READY`, `AGENT_PURGED`, `IMAGE_FACE_UNSUITABLE`,
   * `INSUFFICIENT_BALANCE`, `MODEL_NOT_OFFERED`, `MODEL_NOT_YET_AVAILABLE`, `MODEL_PREREQUISITE_MISSING`,
   * `MODEL_SUBJECT_MISMATCH`.
   *
   * @param code The agent's code.
   */
  addModel(code: string, params: AddModel, options?: RequestOptions): Promise<ModelAddition>;

  /**
   * Makes a live agent say something. Look at the answer's `deliveredToRooms`: zero means that nobody heard it.
   *
   * It cannot open a session: without one it is a `NoActiveSessionError`.
   *
   * Credits: none.
   *
   * Operation: `speak_agent` (`POST /v1/agent/{code}/speak`).
   *
   * @param code The agent's code.
   */
  speak(code: string, params: Speak, options?: RequestOptions): Promise<Delivery>;

  /**
   * Lets a live agent know something, silently. Look at the answer's `deliveredToRooms`: zero means that it
   * reached nobody.
   *
   * It cannot open a session: without one it is a `NoActiveSessionError`.
   *
   * Credits: none.
   *
   * Operation: `add_agent_context` (`POST /v1/agent/{code}/add-context`).
   *
   * @param code The agent's code.
   */
  addContext(code: string, params: AddContext, options?: RequestOptions): Promise<Delivery>;

  /**
   * Waits until an agent is ready, and gives it. Nothing is sent but reads; giving up does not stop the service.
   *
   * `completed` and `success` pass by in the middle of a run and do not end it. A failed creation is a
   * `JobFailedError`, a wait that takes too long a `JobTimeoutError`.
   *
   * @param code The agent's code.
   */
  wait(code: string, params?: WaitForAgent, options?: RequestOptions): Promise<Agent>;

  /**
   * Tells how far an agent is, each time that is looked, until it is ready. Otherwise as `wait`.
   *
   * @param code The agent's code.
   */
  watch(code: string, params?: WaitForAgent, options?: RequestOptions): ItemStream<AgentProgress>;

  /**
   * Lists the rooms in which an agent is live now; often none.
   *
   * Credits: none.
   *
   * Operation: `list_agent_sessions` (`GET /v1/agent/{code}/sessions`).
   *
   * @param code The agent's code.
   */
  listSessions(code: string, options?: RequestOptions): Promise<LiveRoom[]>;
}

/**
 * The engines that an agent can be created with.
 *
 * - `essence-1`: 250 credits, under 15 minutes. Needs a real person as its subject.
 * - `essence-2`: 500 credits, 2 to 2.5 hours. Needs a photorealistic person as its subject.
 * - `expression-1`: 250 credits, about a minute. Needs a real person as its subject.
 * - `expression-2`: 2000 credits, 2 to 2.5 hours. Takes any subject.
 * - `auto`: `essence-2` for a photorealistic person, `expression-2` for anything else; billed as what it
 *   becomes. Never refuses a subject.
 */
export type GenerateModel = KnownGenerateModel | (string & {});

/** The values of {@link GenerateModel} that this version knows. */
export type KnownGenerateModel = 'essence-1' | 'essence-2' | 'expression-1' | 'expression-2' | 'auto';

/**
 * The shape of an agent's picture.
 *
 * - `16:9`: Wide.
 * - `9:16`: Tall.
 * - `1:1`: Square.
 */
export type AspectRatio = KnownAspectRatio | (string & {});

/** The values of {@link AspectRatio} that this version knows. */
export type KnownAspectRatio = '16:9' | '9:16' | '1:1';

/**
 * How much of the person is in the picture.
 *
 * - `portrait`: Head and shoulders.
 * - `full_body`: Head to feet.
 */
export type Framing = KnownFraming | (string & {});

/** The values of {@link Framing} that this version knows. */
export type KnownFraming = 'portrait' | 'full_body';

/**
 * Where an agent's creation stands.
 *
 * - `processing`: Accepted or begun. Not an end.
 * - `generating`: Being made. Not an end.
 * - `completed`: A step is complete, the agent is not. Not an end.
 * - `success`: A step succeeded. The end only where the progress is 1, on agents of long ago.
 * - `ready`: Ready for use. An end.
 * - `failed`: Not made; credits were given back. An end of this run.
 * - `deleted`: Deleted; seen in lists only.
 */
export type AgentStatus = KnownAgentStatus | (string & {});

/** The values of {@link AgentStatus} that this version knows. */
export type KnownAgentStatus = 'processing' | 'generating' | 'completed' | 'success' | 'ready' | 'failed' | 'deleted';

/**
 * The engines that drive an agent's face.
 *
 * - `essence-1`: First generation, rendered from an identity video; has a file to download.
 * - `essence-2`: Second generation for photorealistic persons.
 * - `essence-2-max`: A larger `essence-2`, for enterprise plans only.
 * - `expression-1`: First generation, driven from a single picture; rendered in the cloud only.
 * - `expression-2`: Second generation for any subject: persons, drawings, animals.
 */
export type ModelName = KnownModelName | (string & {});

/** The values of {@link ModelName} that this version knows. */
export type KnownModelName = 'essence-1' | 'essence-2' | 'essence-2-max' | 'expression-1' | 'expression-2';

/**
 * Whether one model of an agent can be used.
 *
 * - `pending`: Being made.
 * - `ready`: Ready for use.
 * - `failed`: Not made; credits were given back.
 */
export type ModelState = KnownModelState | (string & {});

/** The values of {@link ModelState} that this version knows. */
export type KnownModelState = 'pending' | 'ready' | 'failed';

/**
 * The steps of an agent's creation.
 *
 * - `payment`: Credits are reserved.
 * - `persona`: Name and personality are written.
 * - `voice_image`: Voice and portrait are made.
 * - `video`: The identity video is made; essence models only.
 * - `awaiting_face_marking`: A person at the service marks the face; rare, `essence-1` only.
 * - `lip_sync`: The face is trained. The longest step of the second generation.
 * - `done`: Everything is done.
 */
export type GenerationStep = KnownGenerationStep | (string & {});

/** The values of {@link GenerationStep} that this version knows. */
export type KnownGenerationStep = 'payment' | 'persona' | 'voice_image' | 'video' | 'awaiting_face_marking' | 'lip_sync' | 'done';

/**
 * Whose provider is used.
 *
 * - `default`: The service's own.
 * - `custom`: One that the account has registered.
 */
export type ProviderMode = KnownProviderMode | (string & {});

/** The values of {@link ProviderMode} that this version knows. */
export type KnownProviderMode = 'default' | 'custom';

/**
 * Whether an added model is there.
 *
 * - `ready`: It can be used.
 * - `processing`: It is being made: watch the agent's `supportedModels`.
 */
export type AdditionStatus = KnownAdditionStatus | (string & {});

/** The values of {@link AdditionStatus} that this version knows. */
export type KnownAdditionStatus = 'ready' | 'processing';

/**
 * What becomes of a text that a live session gets.
 *
 * - `speak`: Said aloud.
 * - `addContext`: Known silently.
 */
export type ContextType = KnownContextType | (string & {});

/** The values of {@link ContextType} that this version knows. */
export type KnownContextType = 'speak' | 'add_context';

/**
 * How the service found a room.
 *
 * - `name`: By its name.
 * - `ledger`: By the record of sessions.
 * - `name+ledger`: By both.
 * - `loose`: By resemblance.
 */
export type RoomMatch = KnownRoomMatch | (string & {});

/** The values of {@link RoomMatch} that this version knows. */
export type KnownRoomMatch = 'name' | 'ledger' | 'name+ledger' | 'loose';

/** What to make an agent from. */
export interface GenerateAgent {
  /**
   * The engine, which decides price and time. Mandatory here, because an older service picks one by itself and
   * bills it.
   */
  model: KnownGenerateModel;
  /** Who the agent is and how it talks. A random persona when absent. */
  prompt?: string | undefined;
  /**
   * The face: a public address of a picture, or the picture as base64. It is a reference, redrawn by the
   * service. An address that cannot be reached shows as a failed creation, not here.
   */
  image?: string | undefined;
  /** A voice to clone: a public address of a recording, or the recording as base64. */
  audio?: string | undefined;
  /** The shape of the picture. Default: 16:9. */
  aspectRatio?: KnownAspectRatio | undefined;
  /** How much of the person is shown. Default: portrait. */
  framing?: KnownFraming | undefined;
  /** Put the person before green, for replacing the background later. Default: false. */
  transparency?: boolean | undefined;
  /**
   * The code of an agent of yours to make anew in place. Leave it out to get a new agent. Limits: at least 1
   * character.
   */
  agentId?: string | undefined;
}

/** What to make an agent from. */
export interface GenerateAgent {
  /**
   * The engine, which decides price and time. Mandatory here, because an older service picks one by itself and
   * bills it.
   */
  model: KnownGenerateModel;
  /** Who the agent is and how it talks. A random persona when absent. */
  prompt?: string | undefined;
  /**
   * The face: a public address of a picture, or the picture as base64. It is a reference, redrawn by the
   * service. An address that cannot be reached shows as a failed creation, not here.
   */
  image?: string | undefined;
  /** A voice to clone: a public address of a recording, or the recording as base64. */
  audio?: string | undefined;
  /** The shape of the picture. Default: 16:9. */
  aspectRatio?: KnownAspectRatio | undefined;
  /** How much of the person is shown. Default: portrait. */
  framing?: KnownFraming | undefined;
  /** Put the person before green, for replacing the background later. Default: false. */
  transparency?: boolean | undefined;
  /**
   * The code of an agent of yours to make anew in place. Leave it out to get a new agent. Limits: at least 1
   * character.
   */
  agentId?: string | undefined;
}

/** Which model to add to an agent. */
export interface AddModel {
  /**
   * The model: `expression-1` is free and there at once, `essence-1` costs 250 credits, `essence-2` 500,
   * `expression-2` 2000. Limits: one of essence-1, essence-2, expression-1, expression-2.
   */
  model: 'essence-1' | 'essence-2' | 'expression-1' | 'expression-2';
}

/** Which agents to list. */
export interface ListAgents {
  /**
   * How many agents one request fetches, 1 to 100. Pages are followed either way. Limits: 1 to 100. Default:
   * 100.
   */
  pageSize?: number | undefined;
  /** How many agents to skip. Limits: at least 0. Default: 0. */
  offset?: number | undefined;
  /** Only agents in this state. */
  status?: AgentStatus | undefined;
}

/** What to change about an agent: at least one of the two. */
export interface UpdateAgent {
  /** New instructions to talk by. */
  systemPrompt?: string | undefined;
  /**
   * Which of your own providers it uses. Capabilities that are left out stay as they are; sessions that run are
   * not changed.
   */
  providers?: AgentProviders | undefined;
}

/** Which model to add to an agent. */
export interface AddModel {
  /**
   * The model: `expression-1` is free and there at once, `essence-1` costs 250 credits, `essence-2` 500,
   * `expression-2` 2000. Limits: one of essence-1, essence-2, expression-1, expression-2.
   */
  model: 'essence-1' | 'essence-2' | 'expression-1' | 'expression-2';
}

/** What to say. */
export interface Speak {
  /** The words, said as they are. Limits: at least 1 character. */
  message: string;
  /** One room; every room that can hear when absent. Limits: at least 1 character. */
  roomId?: string | undefined;
}

/** What to let an agent know. */
export interface AddContext {
  /** The knowledge, in words. Limits: at least 1 character. */
  context: string;
  /** Whether it is known silently or said aloud. Default: add_context. */
  contextType?: KnownContextType | undefined;
  /** One room; every room that can hear when absent. Limits: at least 1 character. */
  roomId?: string | undefined;
}

/** How to wait for an agent. */
export interface WaitForAgent {
  /**
   * Seconds between two reads. Less than one second only against an emulator on this machine. Limits: 0.001 to
   * 3600. Default: by kind and model: seldom at first, every few seconds towards the end.
   */
  interval?: number | undefined;
  /**
   * The longest to wait, in seconds. The agent goes on when it passes. Limits: 0 to 604800. Default: by model:
   * half an hour for expression-1, an hour for essence-1, 4 hours for anything else.
   */
  timeout?: number | undefined;
}

/** How to wait for an agent. */
export interface WaitForAgent {
  /**
   * Seconds between two reads. Less than one second only against an emulator on this machine. Limits: 0.001 to
   * 3600. Default: by kind and model: seldom at first, every few seconds towards the end.
   */
  interval?: number | undefined;
  /**
   * The longest to wait, in seconds. The agent goes on when it passes. Limits: 0 to 604800. Default: by model:
   * half an hour for expression-1, an hour for essence-1, 4 hours for anything else.
   */
  timeout?: number | undefined;
}

/** A choice of provider. */
export interface ProviderSelection {
  /** The service's own, or one of yours. */
  mode: KnownProviderMode;
  /** The id of the registered provider; needed with `custom`. Limits: at least 1 character. */
  providerId?: string | undefined;
}

/** Which provider each capability of an agent uses. */
export interface AgentProviders {
  /** The language model. */
  llm?: ProviderSelection | undefined;
  /** Speech to text. */
  stt?: ProviderSelection | undefined;
  /** Text to speech. */
  tts?: ProviderSelection | undefined;
  /** Speech to speech. */
  realtime?: ProviderSelection | undefined;
}

/** A creation that was accepted. */
export interface AgentGeneration {
  /** The code of the agent that is being made. */
  readonly agentId: string;
  /** Where its creation stands. */
  readonly status: AgentStatus;
  /** The service's words. */
  readonly message?: string;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** The state of one model of an agent. */
export interface ModelReadiness {
  /** Whether it can be used. */
  readonly state: ModelState;
  /** Why it cannot be used; absent once it can. */
  readonly reason?: string;
  /** When the state last changed; absent if it never did. */
  readonly updatedAt?: Date;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** An agent with everything that is known of it. */
export interface Agent {
  /** The agent's code. */
  readonly code: string;
  /** The code once more. */
  readonly agentId?: string;
  /** The name that the service gave; absent until the persona is written. It cannot be set. */
  readonly name?: string;
  /** The personality in a sentence. */
  readonly description?: string;
  /** The language it speaks. */
  readonly language?: string;
  /** The gender of persona and voice. */
  readonly gender?: string;
  /** The model it was created with. */
  readonly model?: ModelName;
  /** The models that it can be used with now. */
  readonly supportedModels: ModelName[];
  /** The state of each model that was ever asked for, by model. */
  readonly modelStatus: Record<string, ModelReadiness>;
  /** What the service took the picture to show. */
  readonly subject?: string;
  /** The instructions it talks by. */
  readonly systemPrompt?: string;
  /** The address of the portrait. */
  readonly imageUrl?: string;
  /** Where the portrait is stored. */
  readonly imagePath?: string;
  /** The address of the identity video, which the service made. */
  readonly videoUrl?: string;
  /** Where the identity video is stored. */
  readonly videoPath?: string;
  /**
   * The model file: an address for `essence-1` only, otherwise a handle that cannot be fetched. Use
   * `models.download`.
   */
  readonly modelUrl?: string;
  /** Where the model file is stored. */
  readonly modelPath?: string;
  /** A checksum of the model file. */
  readonly modelHash?: string;
  /** The voice. */
  readonly voiceId?: string;
  /** The voice once more. */
  readonly voicePath?: string;
  /** Where its creation stands. */
  readonly status: AgentStatus;
  /** The last thing that happened, such as `voice_created`. */
  readonly eventType?: string;
  /** How far its creation is, from 0 to 1. */
  readonly progress?: number;
  /** The progress in words. */
  readonly progressMsg?: string;
  /** The step that its creation is at. */
  readonly currentStep?: GenerationStep;
  /** Why its creation failed. */
  readonly errorMessage?: string;
  /** The stage that failed. */
  readonly errorType?: string;
  /** When it was created. */
  readonly createdAt?: Date;
  /** When it last changed. */
  readonly updatedAt?: Date;
  /** Its gestures as they are configured; empty or absent when there are none. */
  readonly dynamics?: unknown;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** An agent, as the list shows it. */
export interface AgentSummary {
  /** The agent's code. */
  readonly code: string;
  /** The code once more. */
  readonly agentId?: string;
  /** The name that the service gave; absent until the persona is written. */
  readonly name?: string;
  /** The personality in a sentence. */
  readonly description?: string;
  /** The model it was created with. */
  readonly model?: ModelName;
  /** The gender of persona and voice. */
  readonly gender?: string;
  /** The language it speaks. */
  readonly language?: string;
  /** Where the portrait is stored. */
  readonly imagePath?: string;
  /** Where the small portrait is stored. */
  readonly thumbnailPath?: string;
  /** Where its creation stands. */
  readonly status: AgentStatus;
  /** The models that it can be used with now. */
  readonly supportedModels: ModelName[];
  /** The state of each model that was ever asked for, by model. */
  readonly modelStatus: Record<string, ModelReadiness>;
  /** When it was created. */
  readonly createdAt?: Date;
  /** When it last changed. */
  readonly updatedAt?: Date;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** What an update did. */
export interface AgentUpdate {
  /** The agent's code. */
  readonly agentCode: string;
  /** Whether anything changed. */
  readonly updated: boolean;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** What a deletion did. */
export interface AgentDeletion {
  /** Whether the agent is gone. */
  readonly deleted: boolean;
  /** The agent's code; absent when a repeated request found the agent gone already. */
  readonly agentCode?: string;
  /** What happens to its files, such as `pending`. */
  readonly artifactCleanup?: string;
  /** What happens to its billing records. */
  readonly billingHistory?: string;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** A model that is being added to an agent. */
export interface ModelAddition {
  /** The agent's code. */
  readonly agentId?: string;
  /** The model. */
  readonly model?: ModelName;
  /** Whether it is there. */
  readonly status: AdditionStatus;
  /** Credits that this call charged; 0 for a free model and for one that was there already. */
  readonly credits?: number;
  /** The models that the agent can be used with now. */
  readonly supportedModels: ModelName[];
  /** The service's words. */
  readonly message?: string;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** Who got a message. A success alone does not mean that anyone did: ask `deliveredToRooms`. */
export interface Delivery {
  /** The agent's code. */
  readonly agentCode: string;
  /** What was delivered. */
  readonly contextType?: ContextType;
  /** How many rooms got it. Zero means that nobody heard it. */
  readonly deliveredToRooms: number;
  /** The rooms that got it. */
  readonly rooms: string[];
  /** Live rooms that did not get it because no agent is in them. */
  readonly roomsSkipped: string[];
  /** Rooms that it could not be delivered to. */
  readonly roomsFailed: string[];
  /** How many live rooms were skipped because no agent is in them. */
  readonly roomsSkippedNoWorker?: number;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** How far an agent is. */
export interface AgentProgress {
  /** The agent's code. */
  readonly code: string;
  /** Where the agent is in its life. */
  readonly status: AgentStatus;
  /** What is being made now. */
  readonly step?: GenerationStep;
  /** How much is done, from 0 to 1. Never less than before. */
  readonly progress: number;
  /** What is being made now, in the service's words. */
  readonly message?: string;
  /** Seconds since the waiting began. */
  readonly elapsed: number;
  /** Whether the agent is ready. */
  readonly done: boolean;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** A room in which an agent is live. */
export interface LiveRoom {
  /** The room's id. */
  readonly roomId: string;
  /** How many take part, the agent among them. */
  readonly numParticipants?: number;
  /** When it was opened. */
  readonly createdAt?: Date;
  /** Whether it can hear: false while the room is open but no agent is in it. */
  readonly deliverable: boolean;
  /** How the service found the room. */
  readonly matchedBy?: RoomMatch;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** Model files, for rendering agents on machines of your own. */
export interface ModelsResource {
  /**
   * Saves an agent's model file, of 20 to 550 MB. A broken transfer is taken up where it broke off, also by a
   * later call, and an address that has expired is replaced. The file stands under its name only once it is
   * whole; its size and, where its origin tells one, its SHA-256 are checked.
   *
   * A large file comes over up to four connections, as long as that is faster. A file that the disk has no room
   * for is an `InvalidRequestError` before its first byte, and so is a path that another download is writing.
   * Less than 32 KiB a second for 20 seconds, and again after five new connections, are an `APITimeoutError`.
   *
   * The file appears some minutes after the agent is ready; until then it is waited for. Each address leaves a
   * record of 0 credits among the account's usage.
   *
   * Credits: none.
   *
   * Operation: `download_agent_model` (`GET /v1/agent/{code}/model/download`).
   *
   * Errors of its own: `AGENT_DELETED`, `AGENT_PURGED`, `INSUFFICIENT_BALANCE`, `MODEL_ARTIFACT_NOT_READY`,
   * `MODEL_NOT_DOWNLOADABLE`, `MODEL_NOT_GENERATED`.
   *
   * @param code The agent's code.
   *
   * @param path The file to write, or a folder to put it in under its own name.
   */
  download(code: string, path: string, params?: DownloadModel, options?: RequestOptions): Promise<DownloadedFile>;

  /**
   * Saves an agent's model file as `download` does, and tells how far it is.
   *
   * @param code The agent's code.
   *
   * @param path The file to write, or a folder to put it in under its own name.
   */
  watchDownload(code: string, path: string, params?: DownloadModel, options?: RequestOptions): ItemStream<DownloadProgress>;

  /**
   * Makes an address that an agent's model file can be fetched from, for an hour where it ends at all.
   *
   * @param code The agent's code.
   */
  link(code: string, params?: LinkModel, options?: RequestOptions): Promise<ModelDownload>;

  /**
   * Saves the file that an agent of `essence-2-max` is rendered from on machines of your own. The file stands
   * under its name only once it is whole; a broken transfer begins anew. The service no longer describes this
   * route.
   *
   * Credits: none.
   *
   * Operation: `downloadSelfHostedAvatar` (`GET /v1/agent/{code}/self-hosted-avatar`).
   *
   * @param code The agent's code.
   *
   * @param path The file to write, or a folder to put it in.
   */
  downloadSelfHostedAvatar(code: string, path: string, options?: RequestOptions): Promise<DownloadedFile>;

  /**
   * Lists the agents that the service shows to everyone. Their model files need no secret.
   *
   * Credits: none.
   *
   * Operation: `list_showcase_models` (`GET /v1/models/showcase`).
   */
  listShowcase(options?: RequestOptions): Promise<ShowcaseManifest>;
}

/**
 * The kinds of machines that a part of a model is made for.
 *
 * - `android`: Android devices.
 * - `web`: Web browsers.
 */
export type DownloadPlane = KnownDownloadPlane | (string & {});

/** The values of {@link DownloadPlane} that this version knows. */
export type KnownDownloadPlane = 'android' | 'web';

/** Which model file to save, and how long to wait for it. */
export interface DownloadModel {
  /** The model; the one that the agent was created with when absent. */
  model?: KnownModelName | undefined;
  /**
   * One file inside the model file instead of the whole, such as `web_manifest.json`. Limits: at least 1
   * character.
   */
  member?: string | undefined;
  /** The machine that `member` is for, where there are several of that name. Not without `member`. */
  plane?: KnownDownloadPlane | undefined;
  /**
   * How many seconds to wait for a file that is not there yet. 0 does not wait. Limits: 0 to 604800. Default:
   * 5400.
   */
  wait?: number | undefined;
  /**
   * Seconds between two looks for a file that is not there yet. Less than one second only against an emulator on
   * this machine. Limits: 0.001 to 3600. Default: 15.
   */
  interval?: number | undefined;
}

/** Which model file to save, and how long to wait for it. */
export interface DownloadModel {
  /** The model; the one that the agent was created with when absent. */
  model?: KnownModelName | undefined;
  /**
   * One file inside the model file instead of the whole, such as `web_manifest.json`. Limits: at least 1
   * character.
   */
  member?: string | undefined;
  /** The machine that `member` is for, where there are several of that name. Not without `member`. */
  plane?: KnownDownloadPlane | undefined;
  /**
   * How many seconds to wait for a file that is not there yet. 0 does not wait. Limits: 0 to 604800. Default:
   * 5400.
   */
  wait?: number | undefined;
  /**
   * Seconds between two looks for a file that is not there yet. Less than one second only against an emulator on
   * this machine. Limits: 0.001 to 3600. Default: 15.
   */
  interval?: number | undefined;
}

/** Which model file to link to. */
export interface LinkModel {
  /**
   * The model; the one that the agent was created with when absent. `expression-1` has a file for some agents
   * only.
   */
  model?: KnownModelName | undefined;
  /**
   * One file inside the model file instead of the whole, such as `web_manifest.json`. Limits: at least 1
   * character.
   */
  member?: string | undefined;
  /** The machine that `member` is for, where there are several of that name. Not without `member`. */
  plane?: KnownDownloadPlane | undefined;
}

/** A file that arrived whole. */
export interface DownloadedFile {
  /** Where it is. */
  readonly path: string;
  /** Its size in bytes. */
  readonly size: number;
  /** Its SHA-256 in hexadecimal digits. */
  readonly sha256: string;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** How far a download is. */
export interface DownloadProgress {
  /** Bytes that are on the disk. */
  readonly received: number;
  /** Bytes in all, where the server says so. */
  readonly total?: number;
  /** Those of `received` that an earlier, broken download had left. */
  readonly resumed: number;
  /** Bytes a second, on average since it began. */
  readonly rate: number;
  /** Seconds that are left at this rate, where the total is known. */
  readonly eta?: number;
  /** The file, once it is whole. */
  readonly file?: DownloadedFile;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** Where a model file can be fetched. */
export interface ModelDownload {
  /** The agent's code. */
  readonly code: string;
  /** The model. */
  readonly model: ModelName;
  /** The name to store the file under. */
  readonly filename: string;
  /** The file's address. Fetch it without the secret. */
  readonly url: string;
  /** Seconds until the address stops working; absent where it does not. */
  readonly expiresIn?: number;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** An agent that the service shows to everyone. */
export interface ShowcaseModel {
  /** Its short name in addresses. */
  readonly slug: string;
  /** Its name. */
  readonly name: string;
  /** Who it is. */
  readonly description?: string;
  /** The model it runs. */
  readonly model: ModelName;
  /** Its code. Its model file can be fetched without owning it. */
  readonly agentCode: string;
  /** What it is shown under. */
  readonly category?: string;
  /** Whether it is shown first. */
  readonly isFeatured?: boolean;
  /** The address that links to its model file. */
  readonly url: string;
  /** A checksum of the model file; the service leaves it empty. */
  readonly sha256?: string;
  /** The model file's size in bytes. */
  readonly size: number;
  /** How many people liked it. */
  readonly votes?: number;
  /** The address of its portrait; empty when there is none. */
  readonly imageUrl?: string;
  /** Its gender; empty when not told. */
  readonly gender?: string;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** The agents that the service shows to everyone. */
export interface ShowcaseManifest {
  /** The manifest's format. */
  readonly version: number;
  /** The day of its last change. */
  readonly updated?: string;
  /** Where it comes from. */
  readonly source?: string;
  /** How the agents were chosen. */
  readonly selectionCriteria?: string;
  /** Remarks on speed, by model. */
  readonly notePerformance: Record<string, string>;
  /** The agents. */
  readonly models: ShowcaseModel[];
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** Gestures: motions that an agent makes while it listens and talks. For agents with `essence-1`. */
export interface DynamicsResource {
  /**
   * Begins to make a set of gestures and answers at once; follow it with `wait`.
   *
   * Credits: 250 a set.
   *
   * Operation: `generate_dynamics` (`POST /v1/dynamics/generate`).
   *
   * Errors of its own: `AGENT_DELETED`, `AGENT_PURGED`, `INSUFFICIENT_BALANCE`.
   */
  generate(params: GenerateDynamics, options?: RequestOptions): Promise<GestureGeneration>;

  /**
   * Begins to make a set of gestures and gives the job, to wait for, to watch or to resume later. Billed as
   * `generate`.
   */
  create(params: GenerateDynamics, options?: RequestOptions): Promise<Job<GestureSet>>;

  /**
   * Takes a job up again from its token, in any process and as late as you like. Nothing is sent.
   *
   * A token that is damaged, of another kind of job or of another API is an `InvalidRequestError`.
   *
   * @param token The job's token.
   */
  resume(token: string): Job<GestureSet>;

  /**
   * Fetches an agent's gestures. An agent without any is an answer without address, not an error.
   *
   * Credits: none.
   *
   * Operation: `get_dynamics` (`GET /v1/dynamics/{agent_id}`).
   *
   * Errors of its own: `AGENT_DELETED`, `AGENT_PURGED`.
   *
   * @param agentId The agent's code.
   */
  get(agentId: string, options?: RequestOptions): Promise<GestureSet>;

  /**
   * Changes an agent's gestures. Each call also begins to make its idle motion anew.
   *
   * Credits: none.
   *
   * Operation: `update_dynamics` (`PUT /v1/dynamics/{agent_id}`).
   *
   * Errors of its own: `AGENT_DELETED`, `AGENT_PURGED`.
   *
   * @param agentId The agent's code.
   */
  update(agentId: string, params: UpdateDynamics, options?: RequestOptions): Promise<GestureUpdate>;

  /**
   * Waits until an agent's gestures are made, and gives them. Giving up does not stop the service.
   *
   * An agent that has none, and for which none are being made, is a `JobFailedError`, like a set that could not
   * be made; a wait that takes too long is a `JobTimeoutError`.
   *
   * @param agentId The agent's code.
   */
  wait(agentId: string, params?: WaitForDynamics, options?: RequestOptions): Promise<GestureSet>;
}

/**
 * What gestures are made with.
 *
 * - `seedance`: The only engine in use.
 * - `auto`: The service's choice, which is `seedance`.
 */
export type GestureEngine = KnownGestureEngine | (string & {});

/** The values of {@link GestureEngine} that this version knows. */
export type KnownGestureEngine = 'seedance' | 'auto';

/**
 * Where a set of gestures stands.
 *
 * - `ready`: Nothing is being made. Whether there are gestures is told by the address alone.
 * - `generating`: Being made.
 * - `processing`: Accepted or being made.
 * - `failed`: Not made.
 */
export type GestureStatus = KnownGestureStatus | (string & {});

/** The values of {@link GestureStatus} that this version knows. */
export type KnownGestureStatus = 'ready' | 'generating' | 'processing' | 'failed';

/**
 * Whether making gestures anew has begun.
 *
 * - `started`: It has.
 * - `failed`: It could not begin; the change itself is stored.
 */
export type RegenerationStatus = KnownRegenerationStatus | (string & {});

/** The values of {@link RegenerationStatus} that this version knows. */
export type KnownRegenerationStatus = 'started' | 'failed';

/** What to make gestures from. */
export interface GenerateDynamics {
  /** The agent's code. Limits: at least 1 character. */
  agentId: string;
  /**
   * A public address of another picture to move; the agent's portrait when absent. Limits: an absolute http or
   * https address.
   */
  imageUrl?: string | URL | undefined;
  /** Seconds that each gesture lasts. The service advises 1 to 10. Limits: at least 1. Default: 5. */
  duration?: number | undefined;
  /** What the gestures are made with. No longer described by the service: leave it out. Default: seedance. */
  model?: KnownGestureEngine | undefined;
}

/** What to make gestures from. */
export interface GenerateDynamics {
  /** The agent's code. Limits: at least 1 character. */
  agentId: string;
  /**
   * A public address of another picture to move; the agent's portrait when absent. Limits: an absolute http or
   * https address.
   */
  imageUrl?: string | URL | undefined;
  /** Seconds that each gesture lasts. The service advises 1 to 10. Limits: at least 1. Default: 5. */
  duration?: number | undefined;
  /** What the gestures are made with. No longer described by the service: leave it out. Default: seedance. */
  model?: KnownGestureEngine | undefined;
}

/** What to change about an agent's gestures. */
export interface UpdateDynamics {
  /** What to merge into the stored configuration. */
  dynamics: GestureConfiguration;
  /** Switch at once: true to the gestures, false back to talking only. */
  toggleEnabled?: boolean | undefined;
}

/** How to wait for gestures. */
export interface WaitForDynamics {
  /**
   * Seconds between two reads. Less than one second only against an emulator on this machine. Limits: 0.001 to
   * 3600. Default: by kind and model: seldom at first, every few seconds towards the end.
   */
  interval?: number | undefined;
  /** The longest to wait, in seconds. Making them goes on when it passes. Limits: 0 to 604800. Default: 3600. */
  timeout?: number | undefined;
}

/** A part of the configuration of gestures. What is left out stays as it is. */
export interface GestureConfiguration {
  /** Whether the agent makes gestures. */
  enabled?: boolean | undefined;
  /** The results of each gesture, in the service's own form. */
  batchResults?: Readonly<Record<string, unknown>> | undefined;
  /** The joined result, in the service's own form. */
  result?: Readonly<Record<string, unknown>> | undefined;
  /** What it shows while talking, in the service's own form. */
  talking?: Readonly<Record<string, unknown>> | undefined;
}

/** A set of gestures that is being made. */
export interface GestureGeneration {
  /** The agent's code. */
  readonly agentId: string;
  /** Where it stands. */
  readonly status: GestureStatus;
  /** The service's words. */
  readonly message?: string;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** The gestures of an agent. */
export interface GestureSet {
  /** The agent's code. */
  readonly agentId: string;
  /** The gesture model's address. Only when it is there does the agent have gestures, whatever the status says. */
  readonly url?: string;
  /** Where making them stands; `ready` for an agent that never had any. */
  readonly status: GestureStatus;
  /** The address of a film of each gesture, by the gesture's name, such as `blow_kiss_heart`. */
  readonly gestures: Record<string, string>;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** What a change of gestures did. */
export interface GestureUpdate {
  /** The agent's code. */
  readonly agentId?: string;
  /** Whether making them anew has begun. */
  readonly regenerationStatus: RegenerationStatus;
  /** Why it could not begin. */
  readonly regenerationError?: string;
  /** The service's words. */
  readonly message?: string;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** Talking videos of an agent. */
export interface VideoResource {
  /**
   * Begins to render a video and answers at once; follow it with `wait` or `get`.
   *
   * Two minutes are charged now and what was not needed is given back, so the balance must cover two minutes.
   *
   * Credits: per begun minute of the video: essence-1 2, essence-2, expression-1 and expression-2 4; all given
   * back on failure.
   *
   * Operation: `generate_video` (`POST /v1/video/generate`).
   *
   * Errors of its own: `AGENT_DELETED`, `AGENT_PURGED`, `INSUFFICIENT_BALANCE`, `MODEL_NOT_GENERATED`,
   * `MODEL_NOT_OFFERED`, `MODEL_NOT_YET_AVAILABLE`.
   */
  generate(params: GenerateVideo, options?: RequestOptions): Promise<VideoJob>;

  /**
   * Begins to render a video and gives the job, to wait for, to watch or to resume later. Billed as `generate`.
   *
   * A failed video shows as a `JobFailedError` of the wait. Repeating after an `OutcomeUnknownError` needs the
   * error's idempotency key.
   */
  create(params: CreateVideo, options?: RequestOptions): Promise<Job<VideoJob>>;

  /**
   * Takes a job up again from its token, in any process and as late as you like. Nothing is sent.
   *
   * A token that is damaged, of another kind of job or of another API is an `InvalidRequestError`.
   *
   * @param token The job's token.
   */
  resume(token: string): Job<VideoJob>;

  /**
   * Tells how far a video is. Ask every 3 seconds at most.
   *
   * Credits: none.
   *
   * Operation: `get_video` (`GET /v1/video/{job_id}`).
   *
   * @param jobId The job's id.
   */
  get(jobId: string, options?: RequestOptions): Promise<VideoJob>;

  /**
   * Waits until a video is rendered, and gives it. Giving up does not stop the service.
   *
   * A failed video is a `JobFailedError`, a wait that takes too long a `JobTimeoutError`.
   *
   * @param jobId The job's id.
   */
  wait(jobId: string, params?: WaitForVideo, options?: RequestOptions): Promise<VideoJob>;

  /**
   * Tells where a video is, each time that is looked, until it is rendered. Otherwise as `wait`.
   *
   * @param jobId The job's id.
   */
  watch(jobId: string, params?: WaitForVideo, options?: RequestOptions): ItemStream<VideoProgress>;

  /**
   * Renders a video, waits for it and, where `path` is given, saves it. Billed as `generate`.
   *
   * A failed video is a `JobFailedError`, a wait that takes too long a `JobTimeoutError`: the video goes on
   * then, and the error names the job to wait for. Repeating after an `OutcomeUnknownError` needs the error's
   * idempotency key.
   */
  render(params: RenderVideo, options?: RequestOptions): Promise<RenderedVideo>;

  /**
   * Saves a rendered video. A broken transfer is taken up where it broke off.
   *
   * @param jobId The job's id.
   *
   * @param path The file to write, or a folder to put it in.
   */
  download(jobId: string, path: string, options?: RequestOptions): Promise<DownloadedFile>;

  /**
   * Saves a rendered video as `download` does, and tells how far it is.
   *
   * @param jobId The job's id.
   *
   * @param path The file to write, or a folder to put it in.
   */
  watchDownload(jobId: string, path: string, options?: RequestOptions): ItemStream<DownloadProgress>;
}

/**
 * Where a video stands.
 *
 * - `processing`: Being rendered.
 * - `completed`: There. An end.
 * - `failed`: Not made; all credits were given back. An end.
 */
export type VideoStatus = KnownVideoStatus | (string & {});

/** The values of {@link VideoStatus} that this version knows. */
export type KnownVideoStatus = 'processing' | 'completed' | 'failed';

/** What to render a talking video from: give exactly one of `audioUrl` and `text`. */
export interface GenerateVideo {
  /**
   * The engine, which must be among the agent's `supportedModels`: `essence-1` costs 2 credits a minute, the
   * others 4. Limits: one of essence-1, essence-2, expression-1, expression-2.
   */
  model: 'essence-1' | 'essence-2' | 'expression-1' | 'expression-2';
  /** The code of an agent of yours, or of a public sample. Limits: at least 1 character. */
  agentCode: string;
  /**
   * What the agent says: a public address of a WAV or MP3 recording, at most 120 seconds long. Limits: an
   * absolute http or https address.
   */
  audioUrl?: string | URL | undefined;
  /**
   * What the agent says, in words: 1 to 5000 characters. The service no longer describes it and may refuse it.
   * Limits: 1 to 5000 characters.
   */
  text?: string | undefined;
  /** Another voice for `text`. Limits: at least 1 character. */
  voice?: string | undefined;
  /** Answer only when the video is there, or after about 90 seconds with `processing`. Default: false. */
  wait?: boolean | undefined;
}

/** What to render a talking video from: give exactly one of `audioUrl` and `text`. */
export interface CreateVideo {
  /**
   * The engine, which must be among the agent's `supportedModels`: `essence-1` costs 2 credits a minute, the
   * others 4. Limits: one of essence-1, essence-2, expression-1, expression-2.
   */
  model: 'essence-1' | 'essence-2' | 'expression-1' | 'expression-2';
  /** The code of an agent of yours, or of a public sample. Limits: at least 1 character. */
  agentCode: string;
  /**
   * What the agent says: a public address of a WAV or MP3 recording, at most 120 seconds long. Limits: an
   * absolute http or https address.
   */
  audioUrl?: string | URL | undefined;
  /**
   * What the agent says, in words: 1 to 5000 characters. The service no longer describes it and may refuse it.
   * Limits: 1 to 5000 characters.
   */
  text?: string | undefined;
  /** Another voice for `text`. Limits: at least 1 character. */
  voice?: string | undefined;
}

/** How to wait for a video. */
export interface WaitForVideo {
  /**
   * Seconds between two reads. Less than one second only against an emulator on this machine. Limits: 0.001 to
   * 3600. Default: by kind and model: seldom at first, every few seconds towards the end.
   */
  interval?: number | undefined;
  /** The longest to wait, in seconds. The video goes on when it passes. Limits: 0 to 604800. Default: 1800. */
  timeout?: number | undefined;
}

/** How to wait for a video. */
export interface WaitForVideo {
  /**
   * Seconds between two reads. Less than one second only against an emulator on this machine. Limits: 0.001 to
   * 3600. Default: by kind and model: seldom at first, every few seconds towards the end.
   */
  interval?: number | undefined;
  /** The longest to wait, in seconds. The video goes on when it passes. Limits: 0 to 604800. Default: 1800. */
  timeout?: number | undefined;
}

/** What to render, how to wait for it and where to save it: give exactly one of `audioUrl` and `text`. */
export interface RenderVideo {
  /**
   * The engine, which must be among the agent's `supportedModels`: `essence-1` costs 2 credits a minute, the
   * others 4. Limits: one of essence-1, essence-2, expression-1, expression-2.
   */
  model: 'essence-1' | 'essence-2' | 'expression-1' | 'expression-2';
  /** The code of an agent of yours, or of a public sample. Limits: at least 1 character. */
  agentCode: string;
  /**
   * What the agent says: a public address of a WAV or MP3 recording, at most 120 seconds long. Limits: an
   * absolute http or https address.
   */
  audioUrl?: string | URL | undefined;
  /**
   * What the agent says, in words: 1 to 5000 characters. The service no longer describes it and may refuse it.
   * Limits: 1 to 5000 characters.
   */
  text?: string | undefined;
  /** Another voice for `text`. Limits: at least 1 character. */
  voice?: string | undefined;
  /**
   * The file to write, or a folder to put it in. Nothing is saved when it is absent. Limits: at least 1
   * character.
   */
  path?: string | undefined;
  /**
   * Seconds between two reads. Less than one second only against an emulator on this machine. Limits: 0.001 to
   * 3600. Default: by kind and model: seldom at first, every few seconds towards the end.
   */
  interval?: number | undefined;
  /** The longest to wait, in seconds. The video goes on when it passes. Limits: 0 to 604800. Default: 1800. */
  timeout?: number | undefined;
}

/** Why a video could not be made. */
export interface VideoFailure {
  /** The reason, for a person. */
  readonly message?: string;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** A video that is rendered, or was. */
export interface VideoJob {
  /** The job's id. */
  readonly jobId: string;
  /** Where it stands. */
  readonly status: VideoStatus;
  /** The engine; not told when the job is accepted. */
  readonly model?: ModelName;
  /** The video's address, once it is there. Anyone can fetch it; its host may change. */
  readonly videoUrl?: string;
  /** The video's length in seconds, once it is there. */
  readonly durationSeconds?: number;
  /** What it cost in the end, once it is there. */
  readonly creditsCharged?: number;
  /** Why it could not be made. */
  readonly error?: VideoFailure;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** How far a video is. */
export interface VideoProgress {
  /** The job's id. */
  readonly jobId: string;
  /** Where the job is. */
  readonly status: VideoStatus;
  /** Seconds since the waiting began. */
  readonly elapsed: number;
  /** Whether the video is rendered. */
  readonly done: boolean;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** A video that is rendered. */
export interface RenderedVideo {
  /** The video, with its address and what it cost. */
  readonly job: VideoJob;
  /** The file that it was saved to, if it was. */
  readonly file?: DownloadedFile;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/**
 * Work that goes on at the service: deliveries that end the waits for it, and what became of billed work whose
 * answer never came.
 *
 * While deliveries come, jobs are asked after ten times less often, only to find those whose delivery was lost.
 * Deliveries may come twice, late and in any order.
 */
export interface JobsResource {
  /**
   * Hands a delivery to the waits of this client: verifies it as `webhooks.verify` does, then tells of it as
   * `notify` does.
   *
   * A delivery that is changed, too old, too new or from someone else is a `WebhookVerificationError`: answer it
   * with 400.
   *
   * @param body The delivery's body, byte for byte.
   */
  receive(body: Uint8Array | ArrayBuffer | string, params?: VerifyWebhook): WebhookEvent;

  /**
   * Tells the waits of this client that a job ended, and gives whether one waits for it. It is read once more
   * for its result.
   *
   * For deliveries that were verified already, or that another process received. Only pass on what was verified:
   * anyone could make this client ask, though not believe.
   *
   * @param event What happened.
   *
   * @param id The agent's code or the video job's id.
   */
  notify(event: KnownWebhookEventKind, id: string): boolean;

  /**
   * Finds out what became of billed work whose answer never came: asks the service and never repeats.
   *
   * The key is that of the `OutcomeUnknownError`. Looked at are the agents that there are and what was charged
   * in that time, less what the journal knows to have come of other calls. Other programs' work of the same
   * kind, in the same minutes and with a journal of their own, cannot be told apart. A key that the journal does
   * not know is an `InvalidRequestError`.
   *
   * @param key The idempotency key that it was sent with.
   */
  resolve(key: string, options?: RequestOptions): Promise<Resolution>;

  /**
   * Lists billed work whose end is not known, oldest first: of this process, or of all that share the client's
   * `journal`.
   */
  openEntries(options?: RequestOptions): Promise<OpenEntry[]>;

  /**
   * Forgets billed work, so that its intent or key begins something new. Tells whether the journal knew it. What
   * the service did stays done and charged.
   *
   * @param key The idempotency key that it was sent with.
   */
  forget(key: string, options?: RequestOptions): Promise<boolean>;
}

/**
 * What a job makes.
 *
 * - `agent`: An agent.
 * - `model`: Another model of an agent.
 * - `video`: A talking video.
 * - `dynamics`: An agent's gestures.
 * - `knowledge`: A build of a knowledge base.
 */
export type JobKind = KnownJobKind | (string & {});

/** The values of {@link JobKind} that this version knows. */
export type KnownJobKind = 'agent' | 'model' | 'video' | 'dynamics' | 'knowledge';

/**
 * What happened.
 *
 * - `agent.ready`: An agent is ready to be used.
 * - `agent.failed`: An agent could not be made; its credits were refunded.
 * - `video.completed`: A video is rendered.
 * - `video.failed`: A video could not be rendered; its credits were refunded.
 * - `ping`: A test delivery.
 */
export type WebhookEventKind = KnownWebhookEventKind | (string & {});

/** The values of {@link WebhookEventKind} that this version knows. */
export type KnownWebhookEventKind = 'agent.ready' | 'agent.failed' | 'video.completed' | 'video.failed' | 'ping';

/**
 * What became of billed work whose answer never came.
 *
 * - `created`: The service did it.
 * - `not_created`: The service did not do it, and nothing was charged.
 * - `still_unknown`: No one can tell yet.
 */
export type ResolutionOutcome = KnownResolutionOutcome | (string & {});

/** The values of {@link ResolutionOutcome} that this version knows. */
export type KnownResolutionOutcome = 'created' | 'not_created' | 'still_unknown';

/** A delivery to verify. */
export interface VerifyWebhook {
  /** The headers of the delivery; names in any case. */
  headers?: TextsInput | undefined;
  /** The webhook's secrets, `whsec_` included. Give the old and the new one while you rotate them. */
  secrets?: readonly string[] | undefined;
  /** How many seconds a delivery may be from now, in either direction. Limits: 1 to 86400. Default: 300. */
  tolerance?: number | undefined;
  /** The time to judge by, in Unix seconds, for tests. Default: now. */
  now?: number | undefined;
}

/** How far a job is. */
export interface JobProgress {
  /** What it makes. */
  readonly kind: JobKind;
  /** The agent's code, the video job's id or the knowledge base's id. */
  readonly id: string;
  /** Where it stands, in the service's word. */
  readonly status: string;
  /**
   * How much is done, from 0 to 1: as the service tells, otherwise estimated from the time. Never less than
   * before, and 1 only at the end.
   */
  readonly progress: number;
  /** What is being made now; of agents only. */
  readonly step?: string;
  /** What is being made now, in the service's words. */
  readonly message?: string;
  /** Seconds since it began; where that is not known, since the waiting began. */
  readonly elapsed: number;
  /** Seconds that it will probably take from now on; absent once it is done. */
  readonly etaSeconds?: number;
  /** Seconds that it takes if all goes well. */
  readonly etaLowSeconds?: number;
  /** Seconds that it takes if it goes slowly. */
  readonly etaHighSeconds?: number;
  /** Whether it is done. */
  readonly done: boolean;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** What `agent.ready` carries. */
export interface AgentReadyData {
  /** The agent's code. */
  readonly agentId: string;
  /** The agent's code once more, under its other name. */
  readonly code: string;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** What `agent.failed` carries. */
export interface AgentFailedData {
  /** The agent's code. */
  readonly agentId: string;
  /** The agent's code once more, under its other name. */
  readonly code: string;
  /** Why it could not be made. */
  readonly error?: string;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** A verified delivery. */
export interface WebhookEvent {
  /** The delivery's id. The service may deliver twice: keep the ids you have handled. */
  readonly id: string;
  /** What happened. */
  readonly event: WebhookEventKind;
  /** When it happened. */
  readonly created: Date;
  /** The agent's code, for events of an agent. */
  readonly agentId?: string;
  /** The video job's id, for events of a video. */
  readonly jobId?: string;
  /** Where the video is, once it is rendered. */
  readonly videoUrl?: string;
  /** Why it failed, where it failed. */
  readonly error?: string;
  /** What `agent.ready` carries; absent for other events. */
  readonly agentReady?: AgentReadyData;
  /** What `agent.failed` carries; absent for other events. */
  readonly agentFailed?: AgentFailedData;
  /** What `video.completed` carries; absent for other events. */
  readonly videoCompleted?: VideoJob;
  /** What `video.failed` carries; absent for other events. */
  readonly videoFailed?: VideoJob;
  /** Everything that the event carries, whether this version knows the event or not. */
  readonly data: Record<string, unknown>;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** What became of billed work. */
export interface Resolution {
  /** What became of it. */
  readonly outcome: ResolutionOutcome;
  /** The key that it was sent with. */
  readonly idempotencyKey: string;
  /** The id of its operation, such as `generate_agent`. */
  readonly operation: string;
  /** The code of the agent that came of it or that it is about, where that is known. */
  readonly agentId?: string;
  /**
   * The id of the video that came of it, where that is known. The service lists no videos: repeating with the
   * key tells it.
   */
  readonly jobId?: string;
  /** Agents that may have come of it, where that is not certain. */
  readonly candidates: string[];
  /**
   * Whether the same call can be made again without doing the work twice: under the same intent, or with
   * `idempotencyKey`.
   */
  readonly safeToRetry: boolean;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** Billed work whose end is not known, as the journal has it. */
export interface OpenEntry {
  /** The key that it was sent with. */
  readonly idempotencyKey: string;
  /** The id of its operation, such as `generate_agent`. */
  readonly operation: string;
  /** The caller's name for it. */
  readonly intent?: string;
  /** The code of the agent that it is about, where it names one. */
  readonly agentId?: string;
  /** Whether it is being sent at this moment. */
  readonly sending: boolean;
  /** When the key was made. The service keeps it for 24 hours. */
  readonly createdAt: Date;
  /** When it was last begun to be sent. */
  readonly sentAt: Date;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** Speech from text. The vendor withdrew it on 2026-10-01: every call is an `EndpointRetiredError` since. */
export interface SpeechResource {
  /**
   * Says a text and answers with all of it.
   *
   * Credits: none.
   *
   * Operation: `synthesize_speech` (`POST /v1/tts`).
   *
   * Errors of its own: `ENDPOINT_RETIRED`, `VOICE_NOT_FOUND`.
   *
   * Retired by the service on 2026-10-01: make speech with a provider of your own.
   *
   * @deprecated Retired by the service on 2026-10-01: make speech with a provider of your own.
   */
  synthesize(params: Synthesize, options?: RequestOptions): Promise<SpeechAudio>;

  /**
   * Says a text and answers with each piece as it is made. Speech that breaks off is an error, never a silent
   * end.
   *
   * Retired by the service on 2026-10-01: make speech with a provider of your own.
   */
  stream(params: Synthesize, options?: RequestOptions): ItemStream<SpeechFrame>;

  /**
   * Says a text, asked for in the words of a widespread interface.
   *
   * Credits: none.
   *
   * Operation: `create_speech` (`POST /v1/audio/speech`).
   *
   * Errors of its own: `ENDPOINT_RETIRED`.
   *
   * Retired by the service on 2026-10-01: make speech with a provider of your own.
   *
   * @deprecated Retired by the service on 2026-10-01: make speech with a provider of your own.
   */
  createOpenai(params: CreateSpeech, options?: RequestOptions): Promise<SpeechAudio>;

  /**
   * Lists the voices.
   *
   * Credits: none.
   *
   * Operation: `listVoices` (`GET /v1/voices`).
   *
   * Errors of its own: `ENDPOINT_RETIRED`.
   *
   * Retired by the service on 2026-10-01: make speech with a provider of your own.
   *
   * @deprecated Retired by the service on 2026-10-01: make speech with a provider of your own.
   */
  listVoices(options?: RequestOptions): Promise<Voice[]>;

  /**
   * Lists the qualities of a voice that can be bent.
   *
   * Credits: none.
   *
   * Operation: `list_voice_axes` (`GET /v1/studio/axes`).
   *
   * Errors of its own: `ENDPOINT_RETIRED`.
   *
   * Retired by the service on 2026-10-01: make speech with a provider of your own.
   *
   * @deprecated Retired by the service on 2026-10-01: make speech with a provider of your own.
   */
  listAxes(options?: RequestOptions): Promise<VoiceAxis[]>;

  /**
   * Says a text in a voice that is being designed.
   *
   * Credits: none.
   *
   * Operation: `preview_voice` (`POST /v1/studio/preview`).
   *
   * Errors of its own: `ENDPOINT_RETIRED`.
   *
   * Retired by the service on 2026-10-01: make speech with a provider of your own.
   *
   * @deprecated Retired by the service on 2026-10-01: make speech with a provider of your own.
   */
  preview(params: PreviewVoice, options?: RequestOptions): Promise<SpeechAudio>;
}

/**
 * The languages that speech can be made in.
 *
 * - `en`: English.
 * - `ko`: Korean.
 * - `ja`: Japanese.
 * - `ar`: Arabic.
 * - `bg`: Bulgarian.
 * - `cs`: Czech.
 * - `da`: Danish.
 * - `de`: German.
 * - `el`: Greek.
 * - `es`: Spanish.
 * - `et`: Estonian.
 * - `fi`: Finnish.
 * - `fr`: French.
 * - `hi`: Hindi.
 * - `hr`: Croatian.
 * - `hu`: Hungarian.
 * - `id`: Indonesian.
 * - `it`: Italian.
 * - `lt`: Lithuanian.
 * - `lv`: Latvian.
 * - `nl`: Dutch.
 * - `pl`: Polish.
 * - `pt`: Portuguese.
 * - `ro`: Romanian.
 * - `ru`: Russian.
 * - `sk`: Slovak.
 * - `sl`: Slovenian.
 * - `sv`: Swedish.
 * - `tr`: Turkish.
 * - `uk`: Ukrainian.
 * - `vi`: Vietnamese.
 */
export type SpeechLanguage = KnownSpeechLanguage | (string & {});

/** The values of {@link SpeechLanguage} that this version knows. */
export type KnownSpeechLanguage = 'en' | 'ko' | 'ja' | 'ar' | 'bg' | 'cs' | 'da' | 'de' | 'el' | 'es' | 'et' | 'fi' | 'fr' | 'hi' | 'hr' | 'hu' | 'id' | 'it' | 'lt' | 'lv' | 'nl' | 'pl' | 'pt' | 'ro' | 'ru' | 'sk' | 'sl' | 'sv' | 'tr' | 'uk' | 'vi';

/**
 * The forms that speech comes in.
 *
 * - `wav`: A WAV file: 16 bit, mono, 44.1 kHz.
 * - `pcm_s16le`: The samples alone: 16 bit, little-endian, mono, 44.1 kHz.
 */
export type SpeechFormat = KnownSpeechFormat | (string & {});

/** The values of {@link SpeechFormat} that this version knows. */
export type KnownSpeechFormat = 'wav' | 'pcm_s16le';

/**
 * Where a voice comes from.
 *
 * - `builtin`: It comes with the service.
 * - `custom`: It was designed.
 */
export type VoiceKind = KnownVoiceKind | (string & {});

/** The values of {@link VoiceKind} that this version knows. */
export type KnownVoiceKind = 'builtin' | 'custom';

/**
 * The voices that come with the service.
 *
 * - `M1`: Voice M1 of the ten that come with the service.
 * - `M2`: Voice M2 of the ten that come with the service.
 * - `M3`: Voice M3 of the ten that come with the service.
 * - `M4`: Voice M4 of the ten that come with the service.
 * - `M5`: Voice M5 of the ten that come with the service.
 * - `F1`: Voice F1 of the ten that come with the service.
 * - `F2`: Voice F2 of the ten that come with the service.
 * - `F3`: Voice F3 of the ten that come with the service.
 * - `F4`: Voice F4 of the ten that come with the service.
 * - `F5`: Voice F5 of the ten that come with the service.
 */
export type BuiltinVoice = KnownBuiltinVoice | (string & {});

/** The values of {@link BuiltinVoice} that this version knows. */
export type KnownBuiltinVoice = 'M1' | 'M2' | 'M3' | 'M4' | 'M5' | 'F1' | 'F2' | 'F3' | 'F4' | 'F5';

/** What to say, and how. */
export interface Synthesize {
  /** The words, 1 to 5000 characters. Limits: 1 to 5000 characters. */
  text: string;
  /** A voice that comes with the service, M1 to M5 or F1 to F5, or one from `listVoices`. Default: M1. */
  voice?: string | undefined;
  /** The code of a voice that was designed. Wins over `voice` and `axes`. Limits: at least 1 character. */
  voiceCode?: string | undefined;
  /** How far to bend the voice, by axis: from about -0.3 to 0.3, and 0 leaves it. `listAxes` names them. */
  axes?: Readonly<Record<string, number>> | undefined;
  /** The language of the words. Default: en. */
  language?: KnownSpeechLanguage | undefined;
  /** How much care to take, 1 to 100: 5 is fast, 8 balanced, 12 good. Limits: 1 to 100. Default: 8. */
  totalSteps?: number | undefined;
  /** How fast to speak, 0.7 to 2. Limits: 0.7 to 2. Default: 1.05. */
  speed?: number | undefined;
  /** The form of the answer. Not for `stream`, which always gives samples. Default: wav. */
  format?: KnownSpeechFormat | undefined;
}

/** What to say, and how. */
export interface Synthesize {
  /** The words, 1 to 5000 characters. Limits: 1 to 5000 characters. */
  text: string;
  /** A voice that comes with the service, M1 to M5 or F1 to F5, or one from `listVoices`. Default: M1. */
  voice?: string | undefined;
  /** The code of a voice that was designed. Wins over `voice` and `axes`. Limits: at least 1 character. */
  voiceCode?: string | undefined;
  /** How far to bend the voice, by axis: from about -0.3 to 0.3, and 0 leaves it. `listAxes` names them. */
  axes?: Readonly<Record<string, number>> | undefined;
  /** The language of the words. Default: en. */
  language?: KnownSpeechLanguage | undefined;
  /** How much care to take, 1 to 100: 5 is fast, 8 balanced, 12 good. Limits: 1 to 100. Default: 8. */
  totalSteps?: number | undefined;
  /** How fast to speak, 0.7 to 2. Limits: 0.7 to 2. Default: 1.05. */
  speed?: number | undefined;
  /** The form of the answer. Not for `stream`, which always gives samples. Default: wav. */
  format?: KnownSpeechFormat | undefined;
}

/** What to say, in the words of a widespread interface. */
export interface CreateSpeech {
  /** The words. Limits: at least 1 character. */
  input: string;
  /** Any name: the service ignores it. */
  model?: string | undefined;
  /** A voice of this service, not of another. Default: M1. */
  voice?: string | undefined;
  /** The form of the answer, which can only be a WAV file. Limits: one of wav. Default: wav. */
  responseFormat?: 'wav' | undefined;
  /** How fast to speak, 0.7 to 2. Limits: 0.7 to 2. Default: 1.05. */
  speed?: number | undefined;
}

/** A voice to try. */
export interface PreviewVoice {
  /** The words. Limits: at least 1 character. */
  text: string;
  /** The voice to begin with. */
  baseVoice: KnownBuiltinVoice;
  /** How far to bend it, by axis: from about -0.3 to 0.3, and 0 leaves it. */
  axes?: Readonly<Record<string, number>> | undefined;
  /** The language of the words. Default: en. */
  language?: KnownSpeechLanguage | undefined;
}

/** Speech, whole. */
export interface SpeechAudio {
  /** The file or the samples. */
  readonly audio: Buffer;
  /** Its media type, such as `audio/wav`. */
  readonly contentType: string;
  /** Samples a second. */
  readonly sampleRate: number;
  /** Its length in seconds. */
  readonly duration: number;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** A piece of speech, as it is made: about a sentence. */
export interface SpeechFrame {
  /** The samples: 16 bit, little-endian, mono. */
  readonly pcm: Buffer;
  /** Samples a second. */
  readonly sampleRate: number;
  /** Where it begins, in seconds from the start of the speech. */
  readonly at: number;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** A voice. */
export interface Voice {
  /** The name to pass as `voice`. */
  readonly id: string;
  /** Where it comes from. */
  readonly kind: VoiceKind;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** A quality of a voice that can be bent. */
export interface VoiceAxis {
  /** The name to use as a key of `axes`, such as `pitch`. */
  readonly name: string;
  /** What it changes. */
  readonly description?: string;
  /** The lowest value that sounds natural. */
  readonly suggestedMin?: number;
  /** The highest value that sounds natural. */
  readonly suggestedMax?: number;
  /** Where each voice stands on it, by voice. */
  readonly anchorProjections: Record<string, number>;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** Files that agents and videos are made from. */
export interface FilesResource {
  /**
   * Uploads a file, or has the service fetch one, and gives it a public address.
   *
   * Name, kind and size are checked before anything is sent: images up to 10 MB, videos up to 100 MB, audio and
   * documents up to 25 MB. A failed upload of a path or of bytes is repeated, which may store the file twice; a
   * stream can be sent only once.
   *
   * Credits: none.
   *
   * Operation: `upload_file` (`POST /v1/files/upload`).
   *
   * Errors of its own: `DOWNLOAD_FAILED`, `FILE_TOO_LARGE`, `UNSUPPORTED_TYPE`.
   */
  upload(params?: UploadFile, options?: RequestOptions): Promise<UploadedFile>;

  /** Uploads a file as `upload` does, and tells how far it is. The last item has the file. */
  watchUpload(params?: UploadFile, options?: RequestOptions): ItemStream<UploadProgress>;
}

/**
 * What a file is expected to be.
 *
 * - `auto`: Whatever its first bytes say.
 * - `image`: A picture, at most 10 MB.
 * - `video`: A film, at most 100 MB.
 * - `audio`: A recording, at most 25 MB.
 * - `document`: A document, at most 25 MB.
 * - `pdf`: A document, at most 25 MB.
 */
export type FileType = KnownFileType | (string & {});

/** The values of {@link FileType} that this version knows. */
export type KnownFileType = 'auto' | 'image' | 'video' | 'audio' | 'document' | 'pdf';

/**
 * The kinds of files in the account's store.
 *
 * - `images`: Pictures.
 * - `videos`: Films.
 * - `audio`: Recordings.
 * - `docs`: Documents.
 */
export type AssetCategory = KnownAssetCategory | (string & {});

/** The values of {@link AssetCategory} that this version knows. */
export type KnownAssetCategory = 'images' | 'videos' | 'audio' | 'docs';

/** The file to upload: give exactly one of `file` and `fileUrl`. */
export interface UploadFile {
  /** The file itself: a path, bytes or a stream. It is encoded while it is sent, never held whole. */
  file?: FileInput | undefined;
  /** A public address that the service fetches the file from. Limits: an absolute http or https address. */
  fileUrl?: string | URL | undefined;
  /**
   * The name with its extension. Needed where `file` has no name of its own and where the address does not end
   * in an extension. Limits: at least 1 character.
   */
  fileName?: string | undefined;
  /** What the file must be. The first bytes decide what it is; a contradiction is refused. Default: auto. */
  fileType?: KnownFileType | undefined;
}

/** The file to upload: give exactly one of `file` and `fileUrl`. */
export interface UploadFile {
  /** The file itself: a path, bytes or a stream. It is encoded while it is sent, never held whole. */
  file?: FileInput | undefined;
  /** A public address that the service fetches the file from. Limits: an absolute http or https address. */
  fileUrl?: string | URL | undefined;
  /**
   * The name with its extension. Needed where `file` has no name of its own and where the address does not end
   * in an extension. Limits: at least 1 character.
   */
  fileName?: string | undefined;
  /** What the file must be. The first bytes decide what it is; a contradiction is refused. Default: auto. */
  fileType?: KnownFileType | undefined;
}

/** A file that was uploaded. */
export interface UploadedFile {
  /** Its address, which anyone can fetch. */
  readonly fileUrl: string;
  /** The name or the address it came from. */
  readonly originalSource: string;
  /** What it was taken to be. */
  readonly fileType: string;
  /** Its size in bytes. */
  readonly fileSize: number;
  /** Its media type, such as `image/png`. */
  readonly mimeType: string;
  /** What it is stored as. */
  readonly assetCategory: AssetCategory;
  /** When it was uploaded. */
  readonly uploadedAt: Date;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** How far an upload is. */
export interface UploadProgress {
  /** Bytes of the file that were sent. It begins anew when a failed upload is repeated. */
  readonly sent: number;
  /** Bytes in all, where that is known before the file is read. */
  readonly total?: number;
  /** Bytes a second, on average since it began. */
  readonly rate: number;
  /** Seconds that are left at this rate, where the total is known. */
  readonly eta?: number;
  /** The file, once it is uploaded. */
  readonly file?: UploadedFile;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** Who you are, what things cost and what is left. */
export interface AccountResource {
  /**
   * Makes sure that the secret is good: a bad one is an `UnauthorizedError`, although the service answers 200.
   *
   * Credits: none.
   *
   * Operation: `validate_api_secret` (`POST /v1/validate`).
   */
  validate(options?: RequestOptions): Promise<void>;

  /** Whether the secret is good. A bad one is an answer here, not an error. */
  isValid(options?: RequestOptions): Promise<boolean>;

  /**
   * Tells whom the secret belongs to, with plan and balance.
   *
   * Credits: none.
   *
   * Operation: `get_me` (`GET /v1/me`).
   */
  me(options?: RequestOptions): Promise<AccountInfo>;

  /**
   * Tells what creating, rendering and talking cost.
   *
   * Credits: none.
   *
   * Operation: `get_pricing` (`GET /v1/pricing`).
   */
  pricing(options?: RequestOptions): Promise<Pricing>;

  /**
   * Tells how many credits are left and how many minutes they pay for.
   *
   * Credits: none.
   *
   * Operation: `get_credit_summary` (`GET /v2/credit-summaries`).
   */
  credits(options?: RequestOptions): Promise<Credits>;

  /**
   * Lists every change of the balance, newest first, page by page.
   *
   * Credits: none.
   *
   * Operation: `list_usage` (`GET /v1/usage`).
   */
  usage(params?: ListUsage, options?: RequestOptions): ItemStream<UsageEvent>;

  /**
   * Lists what was spent, newest first: every charge with what was given back of it. Grants are left out.
   *
   * A video is charged for two minutes and gets back what it did not need; what failed gets back everything.
   * Records name no job, so of several at one rate and agent the pairs are a guess; their sum is not. A charge
   * is given once its record was reached, a refund whose charge is older than the records at the end.
   */
  usagePairs(params?: ListUsage, options?: RequestOptions): ItemStream<UsageEntry>;
}

/** Which usage to list. */
export interface ListUsage {
  /**
   * How many records one request fetches, 1 to 200. Pages are followed either way. Limits: 1 to 200. Default:
   * 100.
   */
  pageSize?: number | undefined;
  /** How many of the newest records to skip. Limits: at least 0. Default: 0. */
  offset?: number | undefined;
  /** Only records from this moment on. */
  start?: Date | string | undefined;
  /** Only records before this moment. */
  end?: Date | string | undefined;
  /** Only records of the agent with this code. Limits: at least 1 character. */
  agentCode?: string | undefined;
}

/** Which usage to list. */
export interface ListUsage {
  /**
   * How many records one request fetches, 1 to 200. Pages are followed either way. Limits: 1 to 200. Default:
   * 100.
   */
  pageSize?: number | undefined;
  /** How many of the newest records to skip. Limits: at least 0. Default: 0. */
  offset?: number | undefined;
  /** Only records from this moment on. */
  start?: Date | string | undefined;
  /** Only records before this moment. */
  end?: Date | string | undefined;
  /** Only records of the agent with this code. Limits: at least 1 character. */
  agentCode?: string | undefined;
}

/** An account. */
export interface AccountInfo {
  /** The account's id, which the paths under `/v2` carry. */
  readonly userId: string;
  /** The e-mail address it is registered with. */
  readonly email: string;
  /** The plan's short name, such as `pro`. */
  readonly plan: string;
  /** The plan's billing name, such as `membership_pro`. */
  readonly planCode: string;
  /** All credits left: of the plan, bought and given. */
  readonly creditBalance: number;
  /** Credits of the plan left in this billing month. */
  readonly planCreditsRemaining: number;
  /** Bought credits left; they do not expire and are spent after the plan's. */
  readonly topupCreditsRemaining: number;
  /** The account's state, such as `active`. */
  readonly accountStatus: string;
  /** Where to change the plan. */
  readonly upgradeUrl?: string;
  /** Where the plans are compared. */
  readonly pricingUrl?: string;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** What an agent costs, once. */
export interface AgentPricing {
  /** What the numbers are counted in. */
  readonly unit?: string;
  /** Credits by model. The number of `auto` is the highest that it can come to. */
  readonly byModel: Record<string, number>;
  /** Remarks of the service. */
  readonly note?: string;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** What a video costs. */
export interface VideoPricing {
  /** What the numbers are counted in. */
  readonly unit?: string;
  /** How minutes are counted. */
  readonly billing?: string;
  /** Credits a minute, by model. */
  readonly rates: Record<string, number>;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** What a set of gestures costs, once. */
export interface GesturePricing {
  /** Credits a set. */
  readonly flat: number;
  /** Remarks of the service. */
  readonly note?: string;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** A price by time. */
export interface Rate {
  /** The name that usage records carry. */
  readonly pricingCode?: string;
  /** Credits a minute. */
  readonly rate: number;
  /** How seconds are rounded. */
  readonly rounding?: string;
  /** What is counted. */
  readonly basis?: string;
  /** Remarks of the service. */
  readonly note?: string;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** The rates of the service's cloud. */
export interface HostedRates {
  /** By model. */
  readonly byModel: Record<string, Rate>;
  /** A managed voice conversation. */
  readonly chatLine?: Rate;
  /** A managed conversation with camera. */
  readonly cameraChatLine?: Rate;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** The rates of machines of your own. */
export interface SelfHostedRates {
  /** By model. */
  readonly byModel: Record<string, Rate>;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** What rendering in the visitor's browser is billed as. */
export interface BrowserRates {
  /** The rate table that applies. */
  readonly surface?: string;
  /** Remarks of the service. */
  readonly note?: string;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** What live time costs. */
export interface LivePricing {
  /** What the numbers are counted in. */
  readonly unit?: string;
  /** Whether the service could tell the prices. */
  readonly available?: boolean;
  /** Conversations in the service's cloud. */
  readonly hosted?: HostedRates;
  /** Conversations on machines of your own. */
  readonly selfHosted?: SelfHostedRates;
  /** Conversations rendered in the visitor's browser. */
  readonly inBrowser?: BrowserRates;
  /** Remarks of the service. */
  readonly note?: string;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** What things cost. Plans are not part of it. */
export interface Pricing {
  /** What the numbers are counted in. */
  readonly unit: string;
  /** The price of an agent. */
  readonly agentGeneration: AgentPricing;
  /** The price of a video. */
  readonly talkingVideo: VideoPricing;
  /** The price of a set of gestures. */
  readonly dynamicsGeneration: GesturePricing;
  /** The price of live time. */
  readonly realtime?: LivePricing;
  /** Remarks of the service. */
  readonly notes?: string;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** How many credits are left, and how far they reach. */
export interface Credits {
  /** The account's id. */
  readonly userId: string;
  /** All credits left. Fractional, and down to -11 while the service lets a session finish. */
  readonly balance: number;
  /** Credits of the plan left. */
  readonly planCredits: number;
  /** Bought credits left. */
  readonly topupCredits: number;
  /** Whole minutes that the balance pays for, by way of serving, such as `essence_2_cloud` or `voice_chat`. */
  readonly minutesEstimate: Record<string, number>;
  /** Whether the account has an enterprise plan. */
  readonly isEnterprise: boolean;
  /** An older name of `isEnterprise`, which the service is dropping. */
  readonly isEnterprisePlanUser?: boolean;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** One change of the balance. */
export interface UsageEvent {
  /** The record's id. */
  readonly id?: string;
  /** What caused it, in the service's older vocabulary; gone from 2026-12-26, read `source` instead. */
  readonly activityType?: string;
  /** What caused it. */
  readonly source?: string;
  /**
   * The rate that was applied. Its beginning tells a charge (`usage_…`) from a grant (`membership_…`,
   * `credit_refund_…`).
   */
  readonly pricingCode: string;
  /** The pricing code in words; absent for grants. */
  readonly pricingCodeMeaning?: string;
  /** The product that reported it. */
  readonly app?: string;
  /** The agent it belongs to, if any. */
  readonly agentCode?: string;
  /** How many credits, always positive: `pricingCode` tells whether they were spent or given. */
  readonly creditsChange: number;
  /** How many frames were rendered, where that was counted. */
  readonly framesRendered?: number;
  /** The live room it belongs to, if any. */
  readonly roomName?: string;
  /** When the charged time began. */
  readonly startTime?: Date;
  /** When the charged time ended. */
  readonly endTime?: Date;
  /** When it was recorded. */
  readonly createdAt: Date;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** A charge with what was given back of it. */
export interface UsageEntry {
  /** What was charged. Absent where it is older than the records that were looked at. */
  readonly charge?: UsageEvent;
  /** What was given back of it: of a video the minutes that it did not need, of a failure everything. */
  readonly refund?: UsageEvent;
  /** Credits that were spent in the end; 0 for a failure, negative for a refund without its charge. */
  readonly net: number;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/**
 * The account's rate limits.
 *
 * Calls wait for their turn instead of being refused: the client counts in the account's buckets together with
 * all other clients of the account, in this process and on this host, and corrects itself by what the service's
 * answers tell.
 */
export interface LimitsResource {
  /**
   * The account's buckets as they are known here; nothing is sent. Before the first answer nothing is, unless
   * the client was given the plan.
   */
  get(): AccountLimits;
}

/**
 * How the size of a bucket is known.
 *
 * - `configured`: From the plan that the client was given.
 * - `learnt`: From the service's answers.
 */
export type LimitSource = KnownLimitSource | (string & {});

/** The values of {@link LimitSource} that this version knows. */
export type KnownLimitSource = 'configured' | 'learnt';

/** One bucket of an account. */
export interface BucketState {
  /** How its size is known. Absent while it is not: nothing is held back then. */
  readonly source?: LimitSource;
  /** The requests that it holds when it is full. */
  readonly capacity?: number;
  /** The requests that may be sent now. */
  readonly available?: number;
  /** The requests that flow into it each second. */
  readonly refill?: number;
  /** The seconds for which no request is sent, because the service refused one. */
  readonly paused?: number;
  /** The calls of this process that wait. */
  readonly waiting: number;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** The rate limits of an account, as this process knows them. */
export interface AccountLimits {
  /** Of starting agents, gestures and videos. */
  readonly generate: BucketState;
  /** Of everything else that changes something. */
  readonly write: BucketState;
  /** Of reading. */
  readonly read: BucketState;
  /** Whether other processes of this host count in the same buckets. */
  readonly shared: boolean;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** Agents on a web page. */
export interface EmbedResource {
  /**
   * Makes a token for one visitor's session. Call it on your server: the secret has no place in a page.
   *
   * The token is free; the session is billed by the minute to the account.
   *
   * Credits: none.
   *
   * Operation: `create_embed_token` (`POST /v1/embed-tokens/request`).
   *
   * Errors of its own: `MODEL_NOT_GENERATED`, `RUNTIME_SUSPENDED`.
   */
  createToken(params: CreateEmbedToken, options?: RequestOptions): Promise<EmbedToken>;

  /**
   * The HTML that shows an agent in a page; nothing is sent.
   *
   * @param code The agent's code.
   */
  snippet(code: string, params?: EmbedOptions): EmbedSnippet;

  /**
   * A visitor's fingerprint for `createToken`; nothing is sent. The same user has the same one, and no one can
   * guess it.
   *
   * The agent finds what it remembers of a visitor by the fingerprint, so a plain id would let one visitor
   * resume another's talk.
   *
   * @param user Your own id of the visitor.
   *
   * @param pepper A secret of at least 16 bytes that stays on your server.
   */
  fingerprint(user: string, pepper: string): string;
}

/**
 * What an embedded session may run: a model, or a model with the place that renders it.
 *
 * - `essence-1`: First generation, rendered from an identity video.
 * - `expression-1`: First generation, driven from a single picture.
 * - `essence-2`: Second generation for photorealistic persons.
 * - `expression-2`: Second generation for any subject.
 * - `essence-2-max`: A larger `essence-2`, for enterprise plans only.
 * - `essence-2-gpu`: `essence-2`, only on graphics processors.
 * - `essence-2-cpu`: `essence-2`, only on ordinary processors.
 * - `essence-2-apple`: `essence-2`, only on Apple hardware.
 * - `essence-2-ane`: The older name of `essence-2-apple`.
 * - `expression-2-gpu`: `expression-2`, only on graphics processors.
 * - `expression-2-cpu`: `expression-2`, only on ordinary processors.
 * - `expression-2-apple`: `expression-2`, only on Apple hardware.
 * - `expression-2-ane`: The older name of `expression-2-apple`.
 */
export type EmbedModel = KnownEmbedModel | (string & {});

/** The values of {@link EmbedModel} that this version knows. */
export type KnownEmbedModel = 'essence-1' | 'expression-1' | 'essence-2' | 'expression-2' | 'essence-2-max' | 'essence-2-gpu' | 'essence-2-cpu' | 'essence-2-apple' | 'essence-2-ane' | 'expression-2-gpu' | 'expression-2-cpu' | 'expression-2-apple' | 'expression-2-ane';

/**
 * Where an embedded agent is rendered.
 *
 * - `cloud`: At the service; the page receives video.
 * - `local`: In the visitor's browser.
 */
export type RenderPlace = KnownRenderPlace | (string & {});

/** The values of {@link RenderPlace} that this version knows. */
export type KnownRenderPlace = 'cloud' | 'local';

/** Whom an embed token is for. */
export interface CreateEmbedToken {
  /** The agent's code. Limits: at least 1 character. */
  agentId: string;
  /**
   * Something that stays the same for one visitor, in hexadecimal: the agent's memory of the visitor hangs on
   * it. Limits: at least 1 character.
   */
  fingerprint: string;
  /**
   * What the session runs; the agent's own model when absent. A place that is named is never swapped for
   * another.
   */
  model?: KnownEmbedModel | undefined;
}

/** How to embed an agent. */
export interface EmbedOptions {
  /** The visitor's embed token. An agent that is not public needs one. */
  token?: string | undefined;
  /** The model to show, from the agent's supported models. */
  model?: string | undefined;
  /** Where it is rendered. Default: cloud. */
  render?: KnownRenderPlace | undefined;
  /** The language of the greeting, such as `en`. Limits: 1 to 35 characters. */
  greetingLanguage?: string | undefined;
  /** What the agent says first. Limits: 1 to 500 characters. */
  greeting?: string | undefined;
  /** The width, as CSS. Default: 100%. */
  width?: string | undefined;
  /** The height, as CSS. Default: 600px. */
  height?: string | undefined;
  /** The frame's title, for people who listen to the page. Default: Talking avatar. */
  title?: string | undefined;
}

/** A token for one visitor's session with an embedded agent. */
export interface EmbedToken {
  /**
   * The token, good for one hour. Hand it to that visitor only. Printing the object does not show it; writing it
   * as JSON does.
   */
  readonly token: string;
  /** The session's id. */
  readonly sid: string;
  /** The model that was asked for, if one was. */
  readonly model?: EmbedModel;
  /** The models that the agent can be used with now. */
  readonly supportedModels: ModelName[];
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** An agent, ready to be put into a page. */
export interface EmbedSnippet {
  /** The HTML of the frame. */
  readonly html: string;
  /** The address that the frame shows. */
  readonly url: string;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** Tokens that renderers prove themselves with, so that they need not hold the secret. */
export interface TokensResource {
  /**
   * Makes a token that a renderer on a machine of your own proves itself with for about 5 minutes.
   *
   * The token is free; the session that uses it is billed. `sessions.startCloudAvatar` is the other half of this
   * route.
   *
   * Credits: none.
   *
   * Operation: `request_runtime_token` (`POST /v1/runtime-tokens/request`).
   *
   * Errors of its own: `CONCURRENCY_LIMIT_REACHED`, `INSUFFICIENT_BALANCE`, `RUNTIME_SUSPENDED`,
   * `SESSION_DURATION_LIMIT`, `SESSION_LIMIT`.
   */
  requestRuntime(params?: RequestRuntimeToken, options?: RequestOptions): Promise<RuntimeToken>;

  /**
   * Makes a token that is good for one agent and one hour. Hand it to a machine that should not hold the secret.
   *
   * What is done with it is billed to the account.
   *
   * Credits: none.
   *
   * Operation: `mint_scoped_token` (`POST /v1/runtime-tokens/mint`).
   *
   * Errors of its own: `RUNTIME_SUSPENDED`.
   */
  mintScoped(params: MintScopedToken, options?: RequestOptions): Promise<ScopedToken>;
}

/**
 * What a scoped token may do.
 *
 * - `runtime-heartbeat`: Fetch the agent's model file and report on rendering it.
 * - `livekit-cloud`: Start the agent's cloud avatar in a LiveKit room.
 */
export type TokenScope = KnownTokenScope | (string & {});

/** The values of {@link TokenScope} that this version knows. */
export type KnownTokenScope = 'runtime-heartbeat' | 'livekit-cloud';

/** What a runtime token is for. Everything may be left out. */
export interface RequestRuntimeToken {
  /** The agent that the session is recorded under. Limits: at least 1 character. */
  agentCode?: string | undefined;
  /**
   * The product that is billed, such as `agent-voice-chat` or `self-hosted-essence-2-model`. Limits: at least 1
   * character.
   */
  billingType?: string | undefined;
  /** The live room that the session is recorded under. Limits: at least 1 character. */
  roomName?: string | undefined;
  /** Another owner to record the session under. Limits: at least 1 character. */
  userId?: string | undefined;
  /**
   * What tells this machine from others: at least 32 characters, usually 32 hexadecimal digits. Limits: at least
   * 32 characters.
   */
  fingerprint?: string | undefined;
  /** The `transactionId` of the token before, while one session goes on. Limits: at least 1 character. */
  transactionId?: string | undefined;
  /** A note for the vendor's own clients, which send one; not described. */
  tags?: string | undefined;
}

/** What to bind a token to. */
export interface MintScopedToken {
  /** The agent's code. The token is good for this agent only. Limits: at least 1 character. */
  agentCode: string;
  /** What the token may do. Default: runtime-heartbeat. */
  scope?: KnownTokenScope | undefined;
  /** The only room it may be used for. With `livekit-cloud` only. Limits: at least 1 character. */
  roomName?: string | undefined;
  /** The only LiveKit server it may be used for. With `livekit-cloud` only. Limits: at least 1 character. */
  livekitUrl?: string | undefined;
}

/** A token that a renderer proves itself with. */
export interface RuntimeToken {
  /**
   * The token, good for about 5 minutes. Fetch the next one after 60 seconds. Printing the object does not show
   * it; writing it as JSON does.
   */
  readonly token: string;
  /** What to pass as `transactionId` next time. */
  readonly transactionId?: string;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** A token that is good for one agent. */
export interface ScopedToken {
  /**
   * The token. It cannot be renewed: make another when it ends. Printing the object does not show it; writing it
   * as JSON does.
   */
  readonly scopedToken: string;
  /** The account that pays for what is done with it. */
  readonly userId: string;
  /** The agent's code. */
  readonly agentCode: string;
  /** When it ends, one hour after it was made. */
  readonly expiresAt: Date;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** Talking to a language model, by sound and in words. */
export interface RealtimeResource {
  /**
   * Makes a token for the language model's own service.
   *
   * Credits: none.
   *
   * Operation: `create_realtime_token` (`POST /v1/realtime/ephemeral-token`).
   *
   * Errors of its own: `ENDPOINT_RETIRED`, `INSUFFICIENT_BALANCE`.
   *
   * Retired by the service on 2026-09-27: use `realtime.connect` for a WebRTC call or `realtime.openSocket` for
   * a WebSocket.
   *
   * @deprecated Retired by the service on 2026-09-27: use `realtime.connect` for a WebRTC call or
   * `realtime.openSocket` for a WebSocket.
   */
  createToken(params?: CreateRealtimeToken, options?: RequestOptions): Promise<RealtimeToken>;

  /**
   * Begins a WebRTC call: takes the offer of your peer connection and gives the answer to set on it.
   *
   * It is billed until it ends: end it with `hangup`. A peer that only vanishes is billed for up to 10 seconds
   * more.
   *
   * Credits: 10 a minute, talking or idle.
   *
   * Operation: `connect_realtime_call` (`POST /v1/realtime/connect`).
   *
   * Errors of its own: `INSUFFICIENT_BALANCE`, `PAYWALL`.
   *
   * @param offer The offer, in the Session Description Protocol.
   */
  connect(offer: string, params?: ConnectCall, options?: RequestOptions): Promise<RealtimeCall>;

  /**
   * Ends a WebRTC call.
   *
   * @param call The call's id, which `connect` gave.
   */
  hangup(call: string, options?: RequestOptions): Promise<void>;

  /**
   * Opens a conversation over a WebSocket. Send events and read events, in the form of the OpenAI Realtime
   * protocol.
   *
   * It is billed until it is closed, and lasts an hour at most. The service's own refusals end it as typed
   * errors, such as `InsufficientBalanceError` or `SessionDurationLimitError`; other mistakes are events of type
   * `error`, and it goes on. The client's `timeout` covers opening it; from then on only silence is limited, by
   * `stallTimeout`.
   *
   * Credits: 10 a minute, talking or idle.
   *
   * Operation: `open_realtime_relay` (`GET /v1/realtime`).
   *
   * Errors of its own: `INSUFFICIENT_BALANCE`, `PAYWALL`.
   */
  openSocket(params?: OpenSocket, options?: RequestOptions): Promise<Conversation<RealtimeEvent>>;
}

/**
 * The language models that talk.
 *
 * - `gpt-realtime-mini`: The standard one.
 * - `gpt-realtime`: A larger one, which not every plan has.
 */
export type RealtimeModel = KnownRealtimeModel | (string & {});

/** The values of {@link RealtimeModel} that this version knows. */
export type KnownRealtimeModel = 'gpt-realtime-mini' | 'gpt-realtime';

/**
 * What happened in a conversation.
 *
 * - `session.created`: The conversation is open; `session` has its settings.
 * - `session.updated`: Settings have changed; `session` has all of them.
 * - `conversation.item.added`: Something joined the conversation; `item` has it.
 * - `conversation.item.created`: Something joined the conversation; the older name.
 * - `conversation.item.done`: Something in the conversation is complete; `item` has it.
 * - `conversation.item.deleted`: Something left the conversation.
 * - `conversation.item.truncated`: Something in the conversation was cut where the listener interrupted.
 * - `conversation.item.input_audio_transcription.delta`: A piece of what the speaker said, in words.
 * - `conversation.item.input_audio_transcription.completed`: What the speaker said, in words.
 * - `input_audio_buffer.speech_started`: The speaker began.
 * - `input_audio_buffer.speech_stopped`: The speaker stopped.
 * - `input_audio_buffer.committed`: What was said was taken.
 * - `input_audio_buffer.cleared`: What was said was thrown away.
 * - `response.created`: An answer begins.
 * - `response.done`: An answer is complete, cut or failed; `response` says which.
 * - `response.output_item.added`: A part of an answer begins.
 * - `response.output_item.done`: A part of an answer is complete.
 * - `response.output_audio.delta`: A piece of an answer's sound, as base64 in `delta`.
 * - `response.audio.delta`: A piece of an answer's sound; the older name.
 * - `response.output_audio.done`: An answer's sound is complete.
 * - `response.audio.done`: An answer's sound is complete; the older name.
 * - `response.output_audio_transcript.delta`: A piece of what an answer's sound says, in words.
 * - `response.audio_transcript.delta`: A piece of what an answer's sound says; the older name.
 * - `response.output_audio_transcript.done`: What an answer's sound says, in words.
 * - `response.audio_transcript.done`: What an answer's sound says; the older name.
 * - `response.output_text.delta`: A piece of a written answer.
 * - `response.output_text.done`: A written answer is complete.
 * - `response.function_call_arguments.delta`: A piece of the arguments of a function that should be called.
 * - `response.function_call_arguments.done`: A function should be called: `name`, `callId` and `arguments` say
 *   how.
 * - `rate_limits.updated`: How much may still be said before a pause.
 * - `error`: Something that was sent is wrong; the conversation goes on.
 */
export type RealtimeEventType = KnownRealtimeEventType | (string & {});

/** The values of {@link RealtimeEventType} that this version knows. */
export type KnownRealtimeEventType = 'session.created' | 'session.updated' | 'conversation.item.added' | 'conversation.item.created' | 'conversation.item.done' | 'conversation.item.deleted' | 'conversation.item.truncated' | 'conversation.item.input_audio_transcription.delta' | 'conversation.item.input_audio_transcription.completed' | 'input_audio_buffer.speech_started' | 'input_audio_buffer.speech_stopped' | 'input_audio_buffer.committed' | 'input_audio_buffer.cleared' | 'response.created' | 'response.done' | 'response.output_item.added' | 'response.output_item.done' | 'response.output_audio.delta' | 'response.audio.delta' | 'response.output_audio.done' | 'response.audio.done' | 'response.output_audio_transcript.delta' | 'response.audio_transcript.delta' | 'response.output_audio_transcript.done' | 'response.audio_transcript.done' | 'response.output_text.delta' | 'response.output_text.done' | 'response.function_call_arguments.delta' | 'response.function_call_arguments.done' | 'rate_limits.updated' | 'error';

/** Which language model a token is for. */
export interface CreateRealtimeToken {
  /** The language model. Default: gpt-realtime-mini. */
  model?: RealtimeModel | undefined;
}

/** Which language model to call. */
export interface ConnectCall {
  /** The language model. It cannot be changed later. Default: gpt-realtime-mini. */
  model?: RealtimeModel | undefined;
}

/** Which language model to talk to. */
export interface OpenSocket {
  /** The language model. It cannot be changed later. Default: gpt-realtime-mini. */
  model?: RealtimeModel | undefined;
}

/** A token for the language model's own service. */
export interface RealtimeToken {
  /** The token. Printing the object does not show it; writing it as JSON does. */
  readonly value: string;
  /** When it ends. */
  readonly expiresAt: Date;
  /** The language model. */
  readonly model: RealtimeModel;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** A call that has begun. */
export interface RealtimeCall {
  /** The answer to the offer, in the Session Description Protocol. */
  readonly sdp: string;
  /** The call's id, to hang up with. */
  readonly call: string;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** Something that is wrong in a conversation. */
export interface RealtimeProblem {
  /** The kind of problem, such as `invalid_request_error`. */
  readonly problemType?: string;
  /** What is wrong, for a program. */
  readonly code?: string;
  /** What is wrong, for a person. */
  readonly message?: string;
  /** The field that is wrong. */
  readonly param?: string;
  /** The id of the event that was sent and is wrong. */
  readonly eventId?: string;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** Something that happened in a conversation. Which fields are there depends on `eventType`. */
export interface RealtimeEvent {
  /** What happened. */
  readonly eventType: RealtimeEventType;
  /** The event's id. */
  readonly eventId?: string;
  /** The settings of the conversation. */
  readonly session?: unknown;
  /** An answer, with its state and what it used. */
  readonly response?: unknown;
  /** The id of the answer that it belongs to. */
  readonly responseId?: string;
  /** Something that was said, or is being said. */
  readonly item?: unknown;
  /** The id of what was said. */
  readonly itemId?: string;
  /** What it follows in the conversation. */
  readonly previousItemId?: string;
  /** Which part of the answer it belongs to. */
  readonly outputIndex?: number;
  /** Which part of the item it belongs to. */
  readonly contentIndex?: number;
  /** The next piece: words, or sound as base64. */
  readonly delta?: string;
  /** All of the words of a written answer. */
  readonly text?: string;
  /** All of the words of something that was said. */
  readonly transcript?: string;
  /** When the speaker began, in milliseconds of the sound that was sent. */
  readonly audioStartMs?: number;
  /** When the speaker stopped, or where the sound was cut, in milliseconds. */
  readonly audioEndMs?: number;
  /** The name of the function to call. */
  readonly name?: string;
  /** The id that the function's result must carry. */
  readonly callId?: string;
  /** The function's arguments, as JSON text. */
  readonly arguments?: string;
  /** What is wrong. */
  readonly error?: RealtimeProblem;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** Endpoints of yours that the service tells when agents and videos are ready. */
export interface WebhooksResource {
  /**
   * Registers an endpoint. Its secret is in this answer and nowhere else; there is no way to change an endpoint
   * later.
   *
   * Credits: none.
   *
   * Operation: `create_webhook` (`POST /v1/webhooks`).
   */
  create(params: CreateWebhook, options?: RequestOptions): Promise<WebhookCreated>;

  /**
   * Lists the registered endpoints.
   *
   * Credits: none.
   *
   * Operation: `list_webhooks` (`GET /v1/webhooks`).
   */
  list(options?: RequestOptions): Promise<Webhook[]>;

  /**
   * Fetches an endpoint, without its secret.
   *
   * Credits: none.
   *
   * Operation: `get_webhook` (`GET /v1/webhooks/{webhook_id}`).
   *
   * @param webhookId The endpoint's id.
   */
  get(webhookId: string, options?: RequestOptions): Promise<Webhook>;

  /**
   * Removes an endpoint.
   *
   * Credits: none.
   *
   * Operation: `delete_webhook` (`DELETE /v1/webhooks/{webhook_id}`).
   *
   * @param webhookId The endpoint's id.
   */
  delete(webhookId: string, options?: RequestOptions): Promise<WebhookDeletion>;

  /**
   * Has a signed `ping` delivered to an endpoint and tells how that went.
   *
   * Credits: none.
   *
   * Operation: `test_webhook` (`POST /v1/webhooks/{webhook_id}/test`).
   *
   * @param webhookId The endpoint's id.
   */
  test(webhookId: string, options?: RequestOptions): Promise<WebhookTest>;

  /**
   * Lists what was delivered to an endpoint of late, and what could not be.
   *
   * Credits: none.
   *
   * Operation: `list_webhook_deliveries` (`GET /v1/webhooks/{webhook_id}/deliveries`).
   *
   * @param webhookId The endpoint's id.
   */
  listDeliveries(webhookId: string, options?: RequestOptions): Promise<WebhookDelivery[]>;

  /**
   * Verifies a delivery and reads it; nothing is sent. Pass the body's bytes as they arrived, not a parsed body.
   *
   * A delivery that is changed, too old, too new or from someone else is a `WebhookVerificationError`: answer it
   * with 400.
   *
   * @param body The delivery's body, byte for byte.
   */
  verify(body: Uint8Array | ArrayBuffer | string, params?: VerifyWebhook): WebhookEvent;

  /**
   * Signs a delivery as the service would, for tests of a receiver; nothing is sent.
   *
   * @param body The delivery's body, byte for byte.
   */
  sign(body: Uint8Array | ArrayBuffer | string, params: SignWebhook): SignedWebhook;

  /**
   * Reads an event of a conversation, `room.join` or `chat.push`, which the console configures; nothing is sent.
   *
   * These are **not signed**: anyone who knows the address can send one. Keep the address secret, or have the
   * console add a header that only you know, and compare it. A signed delivery is an `InvalidRequestError`: it
   * is to be verified. Answer with exactly 200.
   *
   * @param body The delivery's body, byte for byte.
   */
  parseSessionEvent(body: Uint8Array | ArrayBuffer | string, params?: ParseSessionEvent): SessionEvent;

  /**
   * Takes a verified delivery, unless it was handled before or is being handled; nothing is sent.
   *
   * The service may deliver twice. Claim the event's id, handle it when it is `new`, then `settle` it. A claim
   * is free again when its process has ended, and after 60 seconds. What was handled is remembered for seven
   * days.
   *
   * @param deliveryId The id of a verified event.
   */
  claim(deliveryId: string, params?: ClaimDelivery, options?: RequestOptions): Promise<ClaimedDelivery>;

  /**
   * Tells how the handling of a claimed delivery went: it is done for good, or free to be claimed when it
   * arrives again. Nothing is sent.
   *
   * @param deliveryId The id of a claimed event.
   */
  settle(deliveryId: string, params: SettleDelivery, options?: RequestOptions): Promise<void>;
}

/**
 * What a webhook can tell of.
 *
 * - `agent.ready`: An agent is ready.
 * - `agent.failed`: An agent could not be made.
 * - `video.completed`: A video is ready.
 * - `video.failed`: A video could not be made.
 * - `ping`: A test, sent by `webhooks.test` to any endpoint.
 */
export type WebhookEventType = KnownWebhookEventType | (string & {});

/** The values of {@link WebhookEventType} that this version knows. */
export type KnownWebhookEventType = 'agent.ready' | 'agent.failed' | 'video.completed' | 'video.failed' | 'ping';

/**
 * What happened in a conversation.
 *
 * - `room.join`: A conversation starts; it waits for your answer.
 * - `chat.push`: A message was finished.
 * - `test`: Nothing: the console tries your endpoint.
 */
export type SessionEventKind = KnownSessionEventKind | (string & {});

/** The values of {@link SessionEventKind} that this version knows. */
export type KnownSessionEventKind = 'room.join' | 'chat.push' | 'test';

/**
 * Who said something.
 *
 * - `user`: The visitor.
 * - `assistant`: The agent.
 */
export type ChatRole = KnownChatRole | (string & {});

/** The values of {@link ChatRole} that this version knows. */
export type KnownChatRole = 'user' | 'assistant';

/**
 * Where a delivery stands.
 *
 * - `new`: It was never seen, or its handling failed: handle it, then settle it.
 * - `busy`: Someone else is handling it: answer 409, so that the service asks again.
 * - `done`: It was handled: answer 200 and do nothing.
 */
export type DeliveryState = KnownDeliveryState | (string & {});

/** The values of {@link DeliveryState} that this version knows. */
export type KnownDeliveryState = 'new' | 'busy' | 'done';

/** The endpoint to register. */
export interface CreateWebhook {
  /**
   * Where to deliver: an `https` address that answers 2xx within 10 seconds. Limits: an absolute http or https
   * address.
   */
  url: string | URL;
  /**
   * What to tell of; everything when empty. Limits: one of agent.ready, agent.failed, video.completed,
   * video.failed.
   */
  events?: readonly ('agent.ready' | 'agent.failed' | 'video.completed' | 'video.failed')[] | undefined;
  /** A note to yourself. */
  description?: string | undefined;
}

/** A delivery to verify. */
export interface VerifyWebhook {
  /** The headers of the delivery; names in any case. */
  headers?: TextsInput | undefined;
  /** The webhook's secrets, `whsec_` included. Give the old and the new one while you rotate them. */
  secrets?: readonly string[] | undefined;
  /** How many seconds a delivery may be from now, in either direction. Limits: 1 to 86400. Default: 300. */
  tolerance?: number | undefined;
  /** The time to judge by, in Unix seconds, for tests. Default: now. */
  now?: number | undefined;
}

/** A delivery to sign. */
export interface SignWebhook {
  /** The webhook's secret, `whsec_` included. */
  secret: string;
  /** When it is signed, in Unix seconds. Default: now. */
  timestamp?: number | undefined;
}

/** What came with an event of a conversation. */
export interface ParseSessionEvent {
  /** The headers of the delivery; names in any case. */
  headers?: TextsInput | undefined;
}

/** Which store a claim is made in. */
export interface ClaimDelivery {
  /**
   * The path of a file that several processes may share. It is made when it is not there. Limits: at least 1
   * character. Default: the client's memory: up to 10,000 deliveries of the last seven days.
   */
  seen?: string | undefined;
}

/** How the handling of a delivery went. */
export interface SettleDelivery {
  /** Whether it was handled. If not, it can be claimed again. */
  handled: boolean;
  /** The store that the claim was made in. Limits: at least 1 character. Default: the client's memory. */
  seen?: string | undefined;
}

/** An endpoint just registered, with its secret. */
export interface WebhookCreated {
  /** The endpoint's id. */
  readonly id: string;
  /** Where it delivers. */
  readonly url: string;
  /** What it tells of; everything when empty. */
  readonly events: WebhookEventType[];
  /** The note given when it was registered. */
  readonly description?: string;
  /** Whether it delivers at present. */
  readonly active: boolean;
  /** When it was registered. */
  readonly createdAt?: Date;
  /** When it last changed. */
  readonly updatedAt?: Date;
  /**
   * The key of its signatures, prefix `whsec_` included. Shown this once only: keep it. Printing the object does
   * not show it; writing it as JSON does.
   */
  readonly secret: string;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** A registered endpoint. */
export interface Webhook {
  /** The endpoint's id. */
  readonly id: string;
  /** Where it delivers. */
  readonly url: string;
  /** What it tells of; everything when empty. */
  readonly events: WebhookEventType[];
  /** The note given when it was registered. */
  readonly description?: string;
  /** Whether it delivers at present. */
  readonly active: boolean;
  /** When it was registered. */
  readonly createdAt?: Date;
  /** When it last changed. */
  readonly updatedAt?: Date;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** What a removal did. */
export interface WebhookDeletion {
  /** Whether the endpoint is gone. */
  readonly deleted: boolean;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** How a test delivery went. */
export interface WebhookTest {
  /** Whether the endpoint took it. */
  readonly delivered: boolean;
  /** The status that the endpoint answered; absent when there was no answer. */
  readonly statusCode?: number;
  /** How often it was tried. */
  readonly attempts: number;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** One event on its way to an endpoint. */
export interface WebhookDelivery {
  /** The delivery's id, the same in every attempt: drop repetitions by it. */
  readonly id: string;
  /** What it tells of. */
  readonly eventType: WebhookEventType;
  /** The status that the endpoint answered last; absent when there was no answer. */
  readonly statusCode?: number;
  /** How often it was tried, at most 3 times. */
  readonly attempts: number;
  /** Whether the endpoint took it. */
  readonly delivered: boolean;
  /** When it was first tried. */
  readonly createdAt?: Date;
  /** When it was last tried. */
  readonly updatedAt?: Date;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** What signing a delivery gave. */
export interface SignedWebhook {
  /** The value of `X-BitHuman-Signature`. */
  readonly signature: string;
  /** When it was signed, in Unix seconds. */
  readonly timestamp: number;
  /** The headers to deliver it with. */
  readonly headers: Record<string, string>;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** What an event of a conversation carries. */
export interface SessionEventData {
  /** The room. */
  readonly roomName?: string;
  /** How many are in the room. */
  readonly participantCount?: number;
  /** The conversation. */
  readonly sessionId?: string;
  /** Who said it, for a message. */
  readonly role?: ChatRole;
  /** What was said, for a message. */
  readonly message?: string;
  /** When it was said, for a message. */
  readonly timestamp?: Date;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/**
 * An event of a conversation, as the console is told to deliver it. It is not signed: anyone who knows the
 * address can send one.
 */
export interface SessionEvent {
  /** The agent's code. */
  readonly agentId: string;
  /** What happened. */
  readonly eventType: SessionEventKind;
  /** When the event was sent. */
  readonly timestamp: Date;
  /** Whether the console's test button sent it. */
  readonly isTest: boolean;
  /** What it carries. */
  readonly data: SessionEventData;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** What a claim gave. */
export interface ClaimedDelivery {
  /** The delivery's id. */
  readonly id: string;
  /** Where it stands. */
  readonly state: DeliveryState;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** The API keys of the account: secrets that clients use. */
export interface ApiKeysResource {
  /**
   * Makes a key. The key itself is in this answer and nowhere else. A suspension by `sessions.revokeAll` is
   * lifted.
   *
   * Credits: none.
   *
   * Operation: `createApiKey` (`POST /v2/{user_id}/api-secrets`).
   */
  create(params?: CreateApiKey, options?: RequestOptions): Promise<ApiKeyCreated>;

  /**
   * Lists the keys, with their middle hidden.
   *
   * Credits: none.
   *
   * Operation: `listApiKeys` (`GET /v2/{user_id}/api-secrets`).
   */
  list(options?: RequestOptions): Promise<ApiKey[]>;

  /**
   * Shows a key. Since 2026-09-23 only the vendor's console does: here it is a `SecretRevealConsoleOnlyError`.
   *
   * Credits: none.
   *
   * Operation: `reveal_api_key` (`GET /v2/{user_id}/api-secrets/{alias}/get-value`).
   *
   * Errors of its own: `SECRET_REVEAL_CONSOLE_ONLY`.
   *
   * @param alias What the key is called.
   */
  reveal(alias: string, options?: RequestOptions): Promise<ApiKeyValue>;

  /**
   * Deletes a key. It is refused from now on; live sessions that use it end within about a minute.
   *
   * Credits: none.
   *
   * Operation: `deleteApiKey` (`DELETE /v2/{user_id}/api-secrets/{alias}`).
   *
   * @param alias What the key is called.
   */
  delete(alias: string, options?: RequestOptions): Promise<ApiKeyDeletion>;

  /**
   * Replaces a key: makes a new one, makes sure that it is good, and only then deletes the old one, if you name
   * it.
   *
   * Nothing is deleted before the new key has proved itself. If it does not, the error's `details` tell what it
   * is called, and the old key stays. If the old one cannot be deleted, the answer says so beside the new key.
   * This client goes on with the key it has: make another client with the new one.
   */
  rotate(params?: RotateApiKey, options?: RequestOptions): Promise<ApiKeyRotation>;
}

/** The key to make. */
export interface CreateApiKey {
  /**
   * What to call it, at most 32 characters. The service picks a name when it is absent; one that is taken is a
   * `ConflictError`. Limits: 1 to 32 characters.
   */
  alias?: string | undefined;
}

/** How to replace a key. */
export interface RotateApiKey {
  /**
   * What to call the new key, at most 32 characters. The service picks a name when it is absent. Limits: 1 to 32
   * characters.
   */
  alias?: string | undefined;
  /**
   * What the key to delete is called, once the new one is known to be good. Nothing is deleted when it is
   * absent. Limits: at least 1 character.
   */
  delete?: string | undefined;
}

/** A key just made. */
export interface ApiKeyCreated {
  /** What it is called. */
  readonly alias: string;
  /**
   * The key itself. Shown this once only: keep it. Printing the object does not show it; writing it as JSON
   * does.
   */
  readonly secret: string;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** A key, without itself. */
export interface ApiKey {
  /** What it is called. */
  readonly alias: string;
  /** What it is called, once more. */
  readonly name?: string;
  /** What it is called, a third time: not the key. */
  readonly key?: string;
  /** The key with its middle hidden. */
  readonly keyDisplay: string;
  /** When it was made. */
  readonly createdAt: Date;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** A key that was revealed. */
export interface ApiKeyValue {
  /** The key itself. Printing the object does not show it; writing it as JSON does. */
  readonly value: string;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** What a deletion did. */
export interface ApiKeyDeletion {
  /** What the key was called; absent when a repeated request found it gone already. */
  readonly alias?: string;
  /** The service's words. */
  readonly message?: string;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** A key that replaces another. */
export interface ApiKeyRotation {
  /** What the new key is called. */
  readonly alias: string;
  /**
   * The new key itself, known to be good. Shown this once only: keep it. Printing the object does not show it;
   * writing it as JSON does.
   */
  readonly secret: string;
  /** What the key that was deleted was called; absent when none was. */
  readonly deleted?: string;
  /** Why the old key could not be deleted. It is still good then: delete it later. */
  readonly problem?: string;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** Sessions with agents: what runs, what was said, and how to end it. */
export interface SessionsResource {
  /**
   * Lists sessions, with what they cost the account now.
   *
   * Credits: none.
   *
   * Operation: `listSessions` (`GET /v2/{user_id}/runtime-sessions`).
   */
  list(params?: ListSessions, options?: RequestOptions): Promise<SessionList>;

  /**
   * Fetches what was said in a session. Sessions on machines of your own have nothing to read.
   *
   * Credits: none.
   *
   * Operation: `list_session_messages` (`GET /v2/{user_id}/runtime-sessions/{session_id}/messages`).
   *
   * @param sessionId The session's id.
   */
  getTranscript(sessionId: string, options?: RequestOptions): Promise<Transcript>;

  /**
   * Ends one session. It takes no slot and is not billed any more.
   *
   * A conversation in the service's cloud is over at once; an avatar in a room of your own leaves within about a
   * minute; of a session on a machine of your own only the record is closed.
   *
   * Credits: none.
   *
   * Operation: `terminate_session` (`POST /v2/{user_id}/runtime-sessions/{session_id}/terminate`).
   *
   * @param sessionId The session's id.
   */
  terminate(sessionId: string, params?: TerminateSession, options?: RequestOptions): Promise<SessionTermination>;

  /**
   * Suspends every key of the account for sessions: an emergency brake. All sessions end within about 5 minutes.
   *
   * Only making a new key (`apiKeys.create`) lifts it.
   *
   * Credits: none.
   *
   * Operation: `revoke_runtime_keys` (`POST /v2/{user_id}/runtime/revoke-all`).
   */
  revokeAll(params?: RevokeSessions, options?: RequestOptions): Promise<SessionRevocation>;

  /**
   * Sends an avatar, rendered in the service's cloud, to a LiveKit room of your own.
   *
   * It is billed by the minute from now on: end it with `endCloud`. A request that breaks off is not repeated,
   * because a second avatar might come: an `OutcomeUnknownError` says so.
   */
  startCloudAvatar(params: StartCloudAvatar, options?: RequestOptions): Promise<CloudAvatar>;

  /**
   * Fetches the session of a cloud avatar.
   *
   * Credits: none.
   *
   * Operation: `get_cloud_session` (`GET /v1/runtime-sessions/{session_id}`).
   *
   * @param sessionId The session's id, which begins with `cs_`.
   */
  getCloud(sessionId: string, options?: RequestOptions): Promise<CloudSession>;

  /**
   * Ends the session of a cloud avatar. It is not billed any more; the avatar leaves within about a minute.
   * Doing it again is fine.
   *
   * Credits: none.
   *
   * Operation: `end_cloud_session` (`POST /v1/runtime-sessions/{session_id}/end`).
   *
   * @param sessionId The session's id, which begins with `cs_`.
   */
  endCloud(sessionId: string, options?: RequestOptions): Promise<CloudSession>;
}

/**
 * How long ago a session may be.
 *
 * - `all`: All that are recorded.
 * - `live`: Live now.
 * - `recent`: Of late.
 */
export type SessionWindow = KnownSessionWindow | (string & {});

/** The values of {@link SessionWindow} that this version knows. */
export type KnownSessionWindow = 'all' | 'live' | 'recent';

/**
 * Where a session runs.
 *
 * - `all`: Anywhere.
 * - `conversations`: In the service's cloud.
 * - `selfHosted`: On machines of your own.
 */
export type SessionKind = KnownSessionKind | (string & {});

/** The values of {@link SessionKind} that this version knows. */
export type KnownSessionKind = 'all' | 'conversations' | 'self_hosted';

/**
 * Where a session stands.
 *
 * - `live`: Being talked to, or ready for it.
 * - `idle`: Open, with nothing going on.
 * - `ended`: Over.
 */
export type SessionStatus = KnownSessionStatus | (string & {});

/** The values of {@link SessionStatus} that this version knows. */
export type KnownSessionStatus = 'live' | 'idle' | 'ended';

/**
 * Who said something.
 *
 * - `user`: The visitor.
 * - `assistant`: The agent.
 */
export type Speaker = KnownSpeaker | (string & {});

/** The values of {@link Speaker} that this version knows. */
export type KnownSpeaker = 'user' | 'assistant';

/**
 * What a cloud avatar is rendered on.
 *
 * - `gpu`: Graphics processors.
 * - `cpu`: Ordinary processors; an older way that needs `agentId`.
 */
export type CloudMode = KnownCloudMode | (string & {});

/** The values of {@link CloudMode} that this version knows. */
export type KnownCloudMode = 'gpu' | 'cpu';

/**
 * Where a cloud avatar stands.
 *
 * - `starting`: On its way.
 * - `live`: In its room.
 * - `ended`: Gone.
 */
export type CloudStatus = KnownCloudStatus | (string & {});

/** The values of {@link CloudStatus} that this version knows. */
export type KnownCloudStatus = 'starting' | 'live' | 'ended';

/** Which sessions to list. */
export interface ListSessions {
  /** How long ago. Default: all. */
  window?: KnownSessionWindow | undefined;
  /** Where they run. Default: all. */
  kind?: KnownSessionKind | undefined;
  /** The most to list, 1 to 200. There are no pages. Limits: 1 to 200. Default: 50. */
  limit?: number | undefined;
}

/** Why a session is ended. */
export interface TerminateSession {
  /** The reason, for the record. */
  reason?: string | undefined;
}

/** Why every key is suspended. */
export interface RevokeSessions {
  /** The reason, for the record. */
  reason?: string | undefined;
}

/** The avatar to send, and the LiveKit room to send it to: give exactly one of `agentId` and `image`. */
export interface StartCloudAvatar {
  /** The address of the LiveKit server, beginning with `wss://`. Limits: at least 1 character. */
  livekitUrl: string;
  /**
   * A join token of that server for the identity `bithuman-avatar-agent` of kind agent, with the attribute
   * `lk.publish_on_behalf` set to the identity that sends the sound. Limits: at least 1 character.
   */
  livekitToken: string;
  /** The room to join. Limits: at least 1 character. */
  roomName: string;
  /** The code of an agent of yours. Limits: at least 1 character. */
  agentId?: string | undefined;
  /**
   * A portrait instead of an agent, for `expression-1` only: an address, base64 or a data address of a JPEG or
   * PNG. Limits: at least 1 character.
   */
  image?: string | undefined;
  /**
   * The model to run, which the agent must have. Better named than left to the service. Limits: one of
   * essence-1, essence-2, expression-1, expression-2.
   */
  model?: 'essence-1' | 'essence-2' | 'expression-1' | 'expression-2' | undefined;
  /** What it is rendered on. Default: gpu. */
  mode?: KnownCloudMode | undefined;
}

/** A session with an agent. */
export interface Session {
  /** The session's id. */
  readonly id: string;
  /** The agent's code. */
  readonly agentCode?: string;
  /** The agent's name. */
  readonly agentName?: string;
  /** The rate that it is billed at, as a pricing code. */
  readonly billingType?: string;
  /** The alias of the API key that opened it. */
  readonly keyAlias?: string;
  /** Its live room. */
  readonly roomName?: string;
  /** When it began. */
  readonly started?: Date;
  /** When it was last heard of. */
  readonly lastSeen?: Date;
  /** How long it lasted so far, in minutes. */
  readonly minutes?: number;
  /** What it cost so far. */
  readonly credits?: number;
  /** What it costs now, in credits a minute. */
  readonly burnRateCrPerMin?: number;
  /** Where it stands. */
  readonly status: SessionStatus;
  /** Whether what was said can be read. */
  readonly hasTranscript?: boolean;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** Sessions, with figures of the account as it is now. */
export interface SessionList {
  /** How many sessions are live. */
  readonly activeCount: number;
  /** What the live sessions cost together, in credits a minute. */
  readonly liveBurnRateCrPerMin: number;
  /** Credits that sessions cost in the last hour. */
  readonly creditsThisHour: number;
  /** The sessions. */
  readonly sessions: Session[];
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** Something that was said. */
export interface TranscriptMessage {
  /** When it was said. */
  readonly timestamp: Date;
  /** Who said it. */
  readonly role: Speaker;
  /** The words. */
  readonly message: string;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** What was said in a session. */
export interface Transcript {
  /** The session's id. */
  readonly sessionId: string;
  /** The agent's code. */
  readonly agentCode?: string;
  /** When the session began. */
  readonly started?: Date;
  /** When it ended; absent while it is live. */
  readonly ended?: Date;
  /** Whether it goes on. */
  readonly live?: boolean;
  /** What was said, oldest first; nothing for sessions on machines of your own. */
  readonly messages: TranscriptMessage[];
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** What ending a session did. */
export interface SessionTermination {
  /** The session's id. */
  readonly sessionId: string;
  /** Whether its record is closed: it is no longer billed and takes no slot. */
  readonly closed: boolean;
  /** Whether the avatar has left. False for one in a room of your own, which leaves within about a minute. */
  readonly ended: boolean;
  /** Whether it ran on a machine of your own, of which only the record can be closed. */
  readonly selfHosted?: boolean;
  /** The service's words. */
  readonly note?: string;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** What suspending every key did. */
export interface SessionRevocation {
  /** Whether they are suspended. */
  readonly revoked: boolean;
  /** Seconds until it has reached every renderer. */
  readonly effectiveInSeconds: number;
  /** Whether no runtime token is given out any more. */
  readonly runtimeSuspended?: boolean;
  /** The service's words. */
  readonly note?: string;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** A cloud avatar on its way to its room. */
export interface CloudAvatar {
  /** Whether it was sent. */
  readonly avatarSessionStarted: boolean;
  /** The model that it runs. */
  readonly model: ModelName;
  /** What it is rendered on. */
  readonly mode?: CloudMode;
  /** The agent's code, if it is an agent. */
  readonly agentId?: string;
  /** The portrait, if it is one. */
  readonly image?: string;
  /** The account that pays. */
  readonly userId: string;
  /** The id to read and end it by. One of the service's samples lacks it: then `sessions.list` has it. */
  readonly sessionId?: string;
  /** A warning about the account's plan, in the service's words. */
  readonly planNotice?: string;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** The session of a cloud avatar. */
export interface CloudSession {
  /** The session's id, beginning with `cs_`. */
  readonly sessionId: string;
  /** Where it stands. */
  readonly status: CloudStatus;
  /** The agent's code. */
  readonly agentId?: string;
  /** The model that it runs. */
  readonly model?: ModelName;
  /** The room that it is in. */
  readonly roomName?: string;
  /** When it began. */
  readonly startedAt?: Date;
  /** When it ended. */
  readonly endedAt?: Date;
  /** Seconds that are billed. */
  readonly billedSeconds?: number;
  /** What it cost. */
  readonly credits?: number;
  /**
   * Whether it has left; told by ending it only. False: it leaves within about a minute and is not billed any
   * more.
   */
  readonly ended?: boolean;
  /** Whether its slot is free for another session; told by ending it only. */
  readonly slotReleased?: boolean;
  /** The service's words. */
  readonly note?: string;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/**
 * Organizations: accounts that several people share. They need the plan `pro` or a higher one.
 *
 * A role that is too low, a plan that is too small and seats that are all taken are `PermissionDeniedError`s.
 */
export interface OrganizationsResource {
  /**
   * Creates an organization with you as its owner. Everyone can own one; a second one, or a short name that is
   * taken, is a `ConflictError`.
   *
   * Credits: none.
   *
   * Operation: `create_organization` (`POST /v2/organizations`).
   */
  create(params: CreateOrganization, options?: RequestOptions): Promise<Organization>;

  /**
   * Lists the organizations that you are in, with your role in each.
   *
   * Credits: none.
   *
   * Operation: `list_user_organizations` (`GET /v2/users/{user_id}/organizations`).
   */
  list(options?: RequestOptions): Promise<Organization[]>;

  /**
   * Fetches an organization.
   *
   * Credits: none.
   *
   * Operation: `get_organization` (`GET /v2/organizations/{org_id}`).
   *
   * @param orgId The organization's id.
   */
  get(orgId: string, options?: RequestOptions): Promise<Organization>;

  /**
   * Renames an organization. For owner and admins. A short name that is taken is a `ConflictError`.
   *
   * Credits: none.
   *
   * Operation: `update_organization` (`PATCH /v2/organizations/{org_id}`).
   *
   * @param orgId The organization's id.
   */
  update(orgId: string, params?: UpdateOrganization, options?: RequestOptions): Promise<Organization>;

  /**
   * Deletes an organization for good. Agents that members shared are theirs again. For the owner.
   *
   * Credits: none.
   *
   * Operation: `delete_organization` (`DELETE /v2/organizations/{org_id}`).
   *
   * @param orgId The organization's id.
   */
  delete(orgId: string, options?: RequestOptions): Promise<void>;

  /**
   * Makes a member the owner. The owner becomes an admin. For the owner.
   *
   * Credits: none.
   *
   * Operation: `transfer_organization_ownership` (`POST /v2/organizations/{org_id}/transfer-ownership`).
   *
   * @param orgId The organization's id.
   */
  transferOwnership(orgId: string, params: TransferOwnership, options?: RequestOptions): Promise<void>;

  /**
   * Lists the members. Those who are invited or gone are shown to owner and admins only.
   *
   * Credits: none.
   *
   * Operation: `list_organization_members` (`GET /v2/organizations/{org_id}/members`).
   *
   * @param orgId The organization's id.
   */
  listMembers(orgId: string, options?: RequestOptions): Promise<OrganizationMember[]>;

  /**
   * Invites someone by e-mail, for 7 days. For owner and admins. Someone who is a member or invited already is a
   * `ConflictError`.
   *
   * Credits: none.
   *
   * Operation: `invite_organization_member` (`POST /v2/organizations/{org_id}/members/invite`).
   *
   * @param orgId The organization's id.
   */
  inviteMember(orgId: string, params: InviteMember, options?: RequestOptions): Promise<MemberInvitation>;

  /**
   * Invites someone again, with a new token. For owner and admins.
   *
   * Credits: none.
   *
   * Operation: `resend_organization_invite` (`POST
   * /v2/organizations/{org_id}/members/{member_id}/resend-invite`).
   *
   * @param orgId The organization's id.
   *
   * @param memberId The id of the membership, which is pending.
   */
  resendInvite(orgId: string, memberId: string, options?: RequestOptions): Promise<MemberInvitation>;

  /**
   * Joins an organization. The account's e-mail address must be the one that was invited.
   *
   * Credits: none.
   *
   * Operation: `accept_organization_invite` (`POST /v2/organizations/accept-invite`).
   */
  acceptInvite(params: AcceptInvite, options?: RequestOptions): Promise<void>;

  /**
   * Changes what a member may do. For owner and admins; only the owner may change an admin.
   *
   * Credits: none.
   *
   * Operation: `update_organization_member` (`PATCH /v2/organizations/{org_id}/members/{member_id}`).
   *
   * @param orgId The organization's id.
   *
   * @param memberId The membership's id.
   */
  updateMember(orgId: string, memberId: string, params: UpdateMember, options?: RequestOptions): Promise<void>;

  /**
   * Removes a member, or leaves. For owner and admins, and for the member itself; the owner cannot leave.
   *
   * Credits: none.
   *
   * Operation: `remove_organization_member` (`DELETE /v2/organizations/{org_id}/members/{member_id}`).
   *
   * @param orgId The organization's id.
   *
   * @param memberId The membership's id.
   */
  removeMember(orgId: string, memberId: string, options?: RequestOptions): Promise<void>;

  /**
   * Makes a key of the organization, which the routes of `knowledge` need. It is in this answer and nowhere
   * else. For owner and admins.
   *
   * Credits: none.
   *
   * Operation: `create_organization_api_key` (`POST /v2/organizations/{org_id}/api-secrets`).
   *
   * @param orgId The organization's id.
   */
  createApiKey(orgId: string, params?: CreateApiKey, options?: RequestOptions): Promise<ApiKeyCreated>;

  /**
   * Lists the organization's keys, with their middle hidden.
   *
   * Credits: none.
   *
   * Operation: `list_organization_api_keys` (`GET /v2/organizations/{org_id}/api-secrets`).
   *
   * @param orgId The organization's id.
   */
  listApiKeys(orgId: string, options?: RequestOptions): Promise<ApiKey[]>;

  /**
   * Deletes a key of the organization. It is refused from now on. For owner and admins.
   *
   * Credits: none.
   *
   * Operation: `delete_organization_api_key` (`DELETE /v2/organizations/{org_id}/api-secrets/{alias}`).
   *
   * @param orgId The organization's id.
   *
   * @param alias What the key is called.
   */
  deleteApiKey(orgId: string, alias: string, options?: RequestOptions): Promise<ApiKeyDeletion>;

  /**
   * Lists what each member spent, the most first. For owner and admins.
   *
   * Credits: none.
   *
   * Operation: `get_organization_usage` (`GET /v2/organizations/{org_id}/usage`).
   *
   * @param orgId The organization's id.
   */
  usage(orgId: string, options?: RequestOptions): Promise<MemberUsage[]>;

  /**
   * Lists what happened in the organization of late, such as `inviteMember` or `deleteApiKey`. For owner and
   * admins.
   *
   * The service does not describe the form of a record: each is given as it was received.
   *
   * Credits: none.
   *
   * Operation: `list_organization_audit_log` (`GET /v2/organizations/{org_id}/audit-log`).
   *
   * @param orgId The organization's id.
   */
  auditLog(orgId: string, params?: ListAuditLog, options?: RequestOptions): Promise<unknown[]>;

  /**
   * Tells how many credits the organization's owner has left. The service does not describe the form: it is
   * given as it was received.
   *
   * Credits: none.
   *
   * Operation: `get_organization_credits` (`GET /v2/organizations/{org_id}/credits`).
   *
   * @param orgId The organization's id.
   */
  credits(orgId: string, options?: RequestOptions): Promise<unknown>;

  /**
   * Tells whom an agent is shared with.
   *
   * Credits: none.
   *
   * Operation: `get_agent_org_share` (`GET /v2/agents/{agent_code}/share-org`).
   *
   * @param agentCode The agent's code.
   */
  getAgentShare(agentCode: string, options?: RequestOptions): Promise<AgentShare>;

  /**
   * Shares an agent with an organization that you are in, or with no one. Sharing is for the agent's owner;
   * ending it is for every member.
   *
   * Credits: none.
   *
   * Operation: `set_agent_org_share` (`POST /v2/agents/{agent_code}/share-org`).
   *
   * @param agentCode The agent's code.
   */
  setAgentShare(agentCode: string, params?: ShareAgent, options?: RequestOptions): Promise<AgentShare>;
}

/**
 * What a member may do.
 *
 * - `owner`: Everything. There is one, who pays.
 * - `admin`: Manage members, keys and settings.
 * - `member`: Use what is shared.
 */
export type OrganizationRole = KnownOrganizationRole | (string & {});

/** The values of {@link OrganizationRole} that this version knows. */
export type KnownOrganizationRole = 'owner' | 'admin' | 'member';

/**
 * Where a membership stands.
 *
 * - `active`: Joined.
 * - `pending`: Invited.
 * - `removed`: Gone.
 */
export type MemberStatus = KnownMemberStatus | (string & {});

/** The values of {@link MemberStatus} that this version knows. */
export type KnownMemberStatus = 'active' | 'pending' | 'removed';

/** The organization to create. */
export interface CreateOrganization {
  /** What it is called, 1 to 100 characters. Limits: 1 to 100 characters. */
  name: string;
  /**
   * Its short name in addresses: 3 to 64 of small letters, digits and hyphens. Made from the name when absent.
   * Limits: 3 to 64 characters.
   */
  slug?: string | undefined;
}

/** What to change about an organization: at least one of the two. */
export interface UpdateOrganization {
  /** What it is called, 1 to 100 characters. Limits: 1 to 100 characters. */
  name?: string | undefined;
  /** Its short name in addresses: 3 to 64 of small letters, digits and hyphens. Limits: 3 to 64 characters. */
  slug?: string | undefined;
}

/** Whom to hand an organization to. */
export interface TransferOwnership {
  /** The id of the member who becomes the owner. Limits: at least 1 character. */
  newOwnerMemberId: string;
}

/** Whom to invite. */
export interface InviteMember {
  /** The e-mail address, which the account that accepts must have, too. Limits: at least 3 characters. */
  email: string;
  /** What the member may do. Limits: one of admin, member. Default: member. */
  role?: 'admin' | 'member' | undefined;
}

/** The invitation to accept. */
export interface AcceptInvite {
  /** The token of the invitation. Limits: at least 1 character. */
  token: string;
}

/** What to change about a member. */
export interface UpdateMember {
  /** What the member may do. Limits: one of admin, member. */
  role: 'admin' | 'member';
}

/** The key to make. */
export interface CreateApiKey {
  /**
   * What to call it, at most 32 characters. The service picks a name when it is absent; one that is taken is a
   * `ConflictError`. Limits: 1 to 32 characters.
   */
  alias?: string | undefined;
}

/** How much of the record to list. */
export interface ListAuditLog {
  /** The most to list, 1 to 200. There are no pages. Limits: 1 to 200. Default: 50. */
  limit?: number | undefined;
}

/** Whom to share an agent with. */
export interface ShareAgent {
  /** The organization's id. The agent is no longer shared when it is absent. Limits: at least 1 character. */
  orgId?: string | undefined;
}

/** An organization. */
export interface Organization {
  /** The organization's id. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** Its short name in addresses. */
  readonly slug: string;
  /** The account that owns it and pays. */
  readonly ownerUserId?: string;
  /** The owner's plan. */
  readonly plan?: string;
  /** How many members it may have, by plan: `pro` 10, `business` 25, `enterprise` 50. */
  readonly maxMembers?: number;
  /** When it was created. */
  readonly createdAt?: Date;
  /** What you may do in it; told by `organizations.list` only. */
  readonly role?: OrganizationRole;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** A member of an organization. */
export interface OrganizationMember {
  /** The membership's id. */
  readonly id: string;
  /** The member's account; absent until the invitation is accepted. */
  readonly userId?: string;
  /** The member's e-mail address. */
  readonly email: string;
  /** What the member may do. */
  readonly role: OrganizationRole;
  /** Where the membership stands. */
  readonly status: MemberStatus;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** An invitation. */
export interface MemberInvitation {
  /** The service's words. */
  readonly message?: string;
  /** The token to accept it with, good for 7 days. Printing the object does not show it; writing it as JSON does. */
  readonly inviteToken: string;
  /** The id of the membership, which is pending. */
  readonly memberId: string;
  /** Whether the service sent it by e-mail. */
  readonly emailSent?: boolean;
  /** The address that the invited person accepts it at. */
  readonly inviteUrl?: string;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** What a member spent. */
export interface MemberUsage {
  /** The member's account. */
  readonly userId: string;
  /** The member's e-mail address. */
  readonly email?: string;
  /** Credits that the member spent. */
  readonly totalCreditsUsed: number;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** Whom an agent is shared with. */
export interface AgentShare {
  /** The agent's code. */
  readonly agentCode: string;
  /** The organization's id; absent when it is not shared. */
  readonly orgId?: string;
  /** Whether it is shared. */
  readonly shared: boolean;
  /** Whether you may share it. */
  readonly canShare: boolean;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** Providers of language models and voices that you have accounts with, for agents to use. */
export interface ProvidersResource {
  /**
   * Lists the registered providers. Keys are shown as hints only.
   *
   * Credits: none.
   *
   * Operation: `get_providers` (`GET /v2/{user_id}/providers`).
   */
  get(options?: RequestOptions): Promise<ProviderRegistry>;

  /**
   * Puts another list of providers in the place of the registered one; an empty list drops all. To change single
   * ones, use `edit`.
   *
   * An entry that names its id keeps the stored keys that it does not name. No agent changes: choose a provider
   * with `agents.update`.
   *
   * Credits: none.
   *
   * Operation: `replace_providers` (`PUT /v2/{user_id}/providers`).
   */
  replace(params?: ReplaceProviders, options?: RequestOptions): Promise<ProviderRegistry>;

  /**
   * Changes single providers and leaves the others as they are, keys included.
   *
   * The service takes whole lists only, so the list is read, changed, read again and replaced. Where someone
   * else changed it in between nothing is sent, and it is a `ConflictError`: look at the list and edit again.
   */
  edit(params?: EditProviders, options?: RequestOptions): Promise<ProviderRegistry>;
}

/** The whole list of providers. */
export interface ReplaceProviders {
  /** Every provider. One that is registered and not named here is dropped; an empty list drops all. */
  entries?: readonly ProviderInput[] | undefined;
}

/** What to change about the list of providers. What is not named stays as it is. */
export interface EditProviders {
  /**
   * Providers to register, and registered ones to change, named by `id`. Settings and notes that are given
   * replace the stored ones; keys are added to the stored ones.
   */
  set?: readonly ProviderInput[] | undefined;
  /** Ids of providers to drop. */
  remove?: readonly string[] | undefined;
  /** Names of stored keys to drop, by the id of their provider. */
  clearSecrets?: Readonly<Record<string, readonly (string | URL)[]>> | undefined;
}

/** A provider to register or to change. */
export interface ProviderInput {
  /** Whose service it is, such as `openai`, `elevenlabs`, `cartesia` or `deepgram`. Limits: at least 1 character. */
  platform: string;
  /** The id of the entry to change; a new one is registered when it is absent. Limits: at least 1 character. */
  id?: string | undefined;
  /** What you call it. */
  label?: string | undefined;
  /** Its keys and addresses, such as `apiKey` and `baseUrl`. Those that are stored and not named here stay. */
  credentials?: Readonly<Record<string, string>> | undefined;
  /** Its settings by capability, such as `llm.model`. */
  options?: Readonly<Record<string, unknown>> | undefined;
  /** Names of stored keys to drop, such as `apiKey`. */
  clearSecrets?: readonly string[] | undefined;
  /** Your own notes. */
  metadata?: Readonly<Record<string, unknown>> | undefined;
}

/** A key that is stored. */
export interface StoredSecret {
  /** Whether it is there. */
  readonly present: boolean;
  /** The key with most of it hidden. */
  readonly hint?: string;
  /** When it was stored. */
  readonly updatedAt?: Date;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** A registered provider, without its keys. */
export interface ProviderEntry {
  /** The entry's id, which agents choose it by. */
  readonly id: string;
  /** Whose service it is, such as `openai`, `elevenlabs`, `cartesia` or `deepgram`. */
  readonly platform: string;
  /** What you call it. */
  readonly label?: string;
  /** Its settings by capability, such as `llm.model`. */
  readonly options: Record<string, unknown>;
  /** Which keys are stored, by name. */
  readonly secrets: Record<string, StoredSecret>;
  /** Your own notes. */
  readonly metadata: Record<string, unknown>;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** Registered providers. */
export interface RegisteredProviders {
  /** One entry for each. */
  readonly entries: ProviderEntry[];
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** The providers that an account has registered. */
export interface ProviderRegistry {
  /** The account's id. */
  readonly userId: string;
  /** The providers. */
  readonly providers: RegisteredProviders;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/**
 * What agents know. Every call needs a key of an organization (`organizations.createApiKey`); a personal one is
 * a `ForbiddenError`.
 */
export interface KnowledgeResource {
  /**
   * Takes in a file of up to 100 MB, or a page. It is read in the background; put it into a base with `create`.
   *
   * Credits: none.
   *
   * Operation: `ingest_knowledge_source` (`POST /v1/knowledge/files`).
   *
   * Errors of its own: `FILE_TOO_LARGE`, `QUOTA_EXCEEDED`.
   */
  ingest(params?: IngestKnowledge, options?: RequestOptions): Promise<KnowledgeSource>;

  /**
   * Takes in a file or a page as `ingest` does, and tells how much of the file is sent. The last item has the
   * source.
   */
  watchIngest(params?: IngestKnowledge, options?: RequestOptions): ItemStream<IngestProgress>;

  /**
   * Makes a knowledge base of sources, and begins to build it; follow it with `wait`.
   *
   * Credits: none.
   *
   * Operation: `create_knowledge_base` (`POST /v1/knowledge/kbs`).
   *
   * Errors of its own: `QUOTA_EXCEEDED`.
   */
  create(params: CreateKnowledgeBase, options?: RequestOptions): Promise<KnowledgeBase>;

  /**
   * Lists the organization's knowledge bases, newest first.
   *
   * Credits: none.
   *
   * Operation: `list_knowledge_bases` (`GET /v1/knowledge/kbs`).
   */
  list(options?: RequestOptions): Promise<KnowledgeBase[]>;

  /**
   * Begins to build a base anew; follow it with `wait`. One build runs at a time, and 20 begin a day.
   *
   * While the base is being built it is a `BuildInProgressError`, and the wish is remembered: it is built again
   * after that.
   *
   * Credits: none.
   *
   * Operation: `rebuild_knowledge_base` (`POST /v1/knowledge/kbs/{kb_id}/rebuild`).
   *
   * Errors of its own: `BUILD_CONCURRENCY`, `BUILD_DAILY_CAP`, `BUILD_IN_PROGRESS`, `KB_EMPTY`.
   *
   * @param kbId The base's id.
   */
  rebuild(kbId: string, options?: RequestOptions): Promise<KnowledgeBuild>;

  /**
   * Begins to build a base anew and gives the job, to wait for, to watch or to resume later. Otherwise as
   * `rebuild`.
   *
   * @param kbId The base's id.
   */
  build(kbId: string, options?: RequestOptions): Promise<Job<KnowledgeBase>>;

  /**
   * Takes a job up again from its token, in any process and as late as you like. Nothing is sent.
   *
   * A token that is damaged, of another kind of job or of another API is an `InvalidRequestError`.
   *
   * @param token The job's token.
   */
  resume(token: string): Job<KnowledgeBase>;

  /**
   * Waits until a base is built from all of its sources, and gives it. The service has no way to ask for one
   * base: its list is read.
   *
   * A base that is not in the list is a `NotFoundError`, one without sources a `JobFailedError`, a wait that
   * takes too long a `JobTimeoutError`.
   *
   * @param kbId The base's id.
   */
  wait(kbId: string, params?: WaitForKnowledge, options?: RequestOptions): Promise<KnowledgeBase>;
}

/**
 * How often a page is read again.
 *
 * - `never`: Not again.
 * - `daily`: Every day.
 * - `weekly`: Every week.
 * - `monthly`: Every month.
 */
export type SyncFrequency = KnownSyncFrequency | (string & {});

/** The values of {@link SyncFrequency} that this version knows. */
export type KnownSyncFrequency = 'never' | 'daily' | 'weekly' | 'monthly';

/**
 * Whether a knowledge base can be asked.
 *
 * - `stale`: Not built since its sources changed.
 * - `ready`: Built.
 */
export type KnowledgeStatus = KnownKnowledgeStatus | (string & {});

/** The values of {@link KnowledgeStatus} that this version knows. */
export type KnownKnowledgeStatus = 'stale' | 'ready';

/** The source to take in: give exactly one of `file` and `url`. */
export interface IngestKnowledge {
  /** The file itself, at most 100 MB: a path, bytes or a stream. It is read while it is sent, never held whole. */
  file?: FileInput | undefined;
  /** A public address of a page or file. Limits: an absolute http or https address. */
  url?: string | URL | undefined;
  /**
   * What to call it. The name of the file or of the host when absent; needed where `file` has no name. Limits:
   * at least 1 character.
   */
  name?: string | undefined;
  /** How often to read the address again. Not with `file`. Default: never. */
  syncFreq?: KnownSyncFrequency | undefined;
}

/** The source to take in: give exactly one of `file` and `url`. */
export interface IngestKnowledge {
  /** The file itself, at most 100 MB: a path, bytes or a stream. It is read while it is sent, never held whole. */
  file?: FileInput | undefined;
  /** A public address of a page or file. Limits: an absolute http or https address. */
  url?: string | URL | undefined;
  /**
   * What to call it. The name of the file or of the host when absent; needed where `file` has no name. Limits:
   * at least 1 character.
   */
  name?: string | undefined;
  /** How often to read the address again. Not with `file`. Default: never. */
  syncFreq?: KnownSyncFrequency | undefined;
}

/** The knowledge base to create. */
export interface CreateKnowledgeBase {
  /** What to call it, 1 to 120 characters. Limits: 1 to 120 characters. */
  name: string;
  /** What it is about, at most 2000 characters. Limits: at most 2000 characters. */
  description?: string | undefined;
  /** The ids of the sources to put in. */
  fileIds?: readonly string[] | undefined;
  /** Whether to build it at once. Without sources nothing is built. Default: true. */
  build?: boolean | undefined;
}

/** How to wait for a knowledge base. */
export interface WaitForKnowledge {
  /**
   * Seconds between two reads. Less than one second only against an emulator on this machine. Limits: 0.001 to
   * 3600. Default: by kind and model: seldom at first, every few seconds towards the end.
   */
  interval?: number | undefined;
  /** The longest to wait, in seconds. The build goes on when it passes. Limits: 0 to 604800. Default: 3600. */
  timeout?: number | undefined;
}

/** A source that was taken in. */
export interface KnowledgeSource {
  /** The source's id, which `knowledge.create` takes. */
  readonly id: string;
  /** The organization's id. */
  readonly orgId?: string;
  /** What it is called. */
  readonly fileName?: string;
  /** The extension of its name. */
  readonly ext?: string;
  /** Its size in bytes; absent for an address. */
  readonly sizeBytes?: number;
  /** Where it stands: `uploaded` at first. It is read in the background; what comes later is not described. */
  readonly status: string;
  /** Where it comes from, such as `upload`. */
  readonly sourceKind?: string;
  /** When it was taken in. */
  readonly createdAt?: Date;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** How far a file is that goes into knowledge. */
export interface IngestProgress {
  /** Bytes of the file that were sent. */
  readonly sent: number;
  /** Bytes in all, where that is known before the file is read. */
  readonly total?: number;
  /** Bytes a second, on average since it began. */
  readonly rate: number;
  /** Seconds that are left at this rate, where the total is known. */
  readonly eta?: number;
  /** The source, once the service has taken it in. */
  readonly source?: KnowledgeSource;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** A knowledge base. */
export interface KnowledgeBase {
  /** The base's id. */
  readonly id: string;
  /** The organization's id. */
  readonly orgId?: string;
  /** What it is called. */
  readonly name: string;
  /** What it is about. */
  readonly description?: string;
  /** Whether it can be asked. */
  readonly status: KnowledgeStatus;
  /** Counts the changes of its sources. */
  readonly contentRev?: number;
  /** The change that it was built from last; up to date when it equals `contentRev`. */
  readonly builtRev?: number;
  /** Where what was built is stored. */
  readonly artifactUrl?: string;
  /** How many agents use it; told by the list only. */
  readonly agentCount?: number;
  /** How many sources it has; told by the list only. */
  readonly sourceCount?: number;
  /** The ids of its sources; told by creating it only. */
  readonly fileIds: string[];
  /** Whether a build was begun; told by creating it only. */
  readonly buildDispatched?: boolean;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** A build of a knowledge base. */
export interface KnowledgeBuild {
  /** The build's id. */
  readonly id: string;
  /** The base's id. */
  readonly kbId: string;
  /** Where it stands: `queued` at first. There is no way to ask again: follow the base with `knowledge.wait`. */
  readonly status: string;
  /** When it began. */
  readonly startedAt?: Date;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** What a renderer on a machine of your own asks and reports. */
export interface SelfHostingResource {
  /**
   * Asks whether a renderer may serve with this secret. A 401 says to stop; a 503 says to go on and to ask
   * again.
   *
   * Credits: none.
   *
   * Operation: `validate_self_hosted_key` (`POST /v1/auth/validate`).
   *
   * Errors of its own: `ACCOUNT_SUSPENDED`, `PLAN_REQUIRED`.
   */
  validateKey(params?: ValidateSelfHostedKey, options?: RequestOptions): Promise<SelfHostedIdentity>;

  /**
   * Reports how long a renderer has served a session. The same report twice is billed once.
   *
   * A 401 says to stop. A 402 says that nothing was recorded: what is being rendered may be finished. A 503 says
   * to report again.
   *
   * Credits: the product's self-hosted rate, by the second that is reported.
   *
   * Operation: `report_meter_beat` (`POST /v1/meter/beats`).
   *
   * Errors of its own: `ACCOUNT_SUSPENDED`, `INSUFFICIENT_BALANCE`, `PLAN_REQUIRED`.
   */
  reportUsage(params: ReportUsage, options?: RequestOptions): Promise<UsageReport>;
}

/** What the key is wanted for. */
export interface ValidateSelfHostedKey {
  /** The product that is rendered, such as `self-hosted-essence-2-model`. Limits: at least 1 character. */
  billingType?: string | undefined;
}

/** What a renderer has served. */
export interface ReportUsage {
  /** The session's id, at most 128 characters. Limits: 1 to 128 characters. */
  sessionId: string;
  /** What tells this machine from others, at most 128 characters. Limits: at most 128 characters. */
  installId?: string | undefined;
  /** Counts the reports of the session, from 1. Limits: at least 1. */
  seq: number;
  /**
   * Seconds served since the last report, by the wall clock. The service cuts what cannot be. Limits: at least
   * 0.
   */
  servedS: number;
  /** The product that is rendered. The first report of a session decides it. Limits: at least 1 character. */
  billingType?: string | undefined;
}

/** Whom a self-hosted renderer works for. */
export interface SelfHostedIdentity {
  /** The account that pays. */
  readonly userId: string;
  /** What tells the key from others without being it: `key_` and 16 hexadecimal digits. */
  readonly keyId?: string;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** A report that was taken. */
export interface UsageReport {
  /**
   * Whether it was taken. Not described by the service: the report was taken if this is an answer and not an
   * error.
   */
  readonly accepted?: boolean;
  /** A warning about the account's plan, in the service's words. */
  readonly planNotice?: string;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** How the service is. Nothing here needs or receives the secret. */
export interface StatusResource {
  /**
   * Tells how well the service and its families of models work. A bad state is an answer here, not an error.
   *
   * Credits: none.
   *
   * Operation: `get_readiness` (`GET /readyz`).
   */
  readiness(options?: RequestOptions): Promise<Readiness>;

  /**
   * Makes sure that the service can be reached: it is an error when it cannot.
   *
   * Credits: none.
   *
   * Operation: `get_health` (`GET /health`).
   */
  health(options?: RequestOptions): Promise<void>;

  /**
   * Fetches the vendor's public status page as data, from a host of its own: how each service is, and a summary.
   *
   * The service does not describe the form: it is given as it was received. A client with a `base_url` of its
   * own asks that instead.
   *
   * Credits: none.
   *
   * Operation: `get_platform_status` (`GET /status.json`).
   */
  platform(options?: RequestOptions): Promise<unknown>;
}

/**
 * How well something works.
 *
 * - `ok`: Well.
 * - `degraded`: Slowly, or not always.
 * - `unhealthy`: Not at all.
 */
export type HealthState = KnownHealthState | (string & {});

/** The values of {@link HealthState} that this version knows. */
export type KnownHealthState = 'ok' | 'degraded' | 'unhealthy';

/** How well a family of models works. */
export interface FamilyReadiness {
  /** How well it works. */
  readonly status: HealthState;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** How well the service works, as the machine that answers sees it. */
export interface Readiness {
  /** How well it works. The only thing that counts: the status is always 200. */
  readonly status: HealthState;
  /** The span that is looked at, in seconds. */
  readonly windowSeconds?: number;
  /** How much of the span was observed, in seconds. */
  readonly observedSeconds?: number;
  /** What the answer speaks for. */
  readonly replicaScope?: string;
  /** How well each family of models works. */
  readonly families: Record<string, FamilyReadiness>;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/** The client cannot be made from these settings: a secret or address is missing or malformed. */
export declare class ConfigurationError extends BithumanError {}

/** An argument was refused before anything was sent. `field` names it, `fix` says what to pass. */
export declare class InvalidRequestError extends BithumanError {}

/** No answer arrived: the name did not resolve, the connection failed or broke. */
export declare class APIConnectionError extends BithumanError {}

/** A time limit passed. `limit` says which: connect, stall, attempt or total. */
export declare class APITimeoutError extends APIConnectionError {}

/** A request that spends or speaks broke off after it was sent: it may have been done. Nothing was repeated. */
export declare class OutcomeUnknownError extends APIConnectionError {
  /** Finds out what became of the work: asks the service and never repeats. As `jobs.resolve`. */
  resolve(): Promise<Resolution>;
}

/** The service answered success, but with a body that is not what it promises. */
export declare class ResponseError extends BithumanError {}

/** A delivery is not from the service, was changed, or is too old or too new. */
export declare class WebhookVerificationError extends BithumanError {}

/** A job ended as failed. The message is the service's reason. */
export declare class JobFailedError extends BithumanError {}

/** A job was not done in the time given to wait. It goes on; wait again. */
export declare class JobTimeoutError extends BithumanError {}

/** The service refused. `status` and `code` say why. */
export declare class APIError extends BithumanError {}

/** 400: the request is wrong. */
export declare class BadRequestError extends APIError {}

/** VALIDATION_ERROR: a field is wrong; the message names it. */
export declare class ValidationError extends BadRequestError {}

/** MISSING_PARAM: a field is missing. */
export declare class MissingParamError extends BadRequestError {}

/** VIDEO_INPUT_NOT_SUPPORTED: agents are made from an image. */
export declare class VideoInputNotSupportedError extends BadRequestError {}

/** MODEL_NOT_DOWNLOADABLE: this family has no file. */
export declare class ModelNotDownloadableError extends BadRequestError {}

/** MODEL_NOT_OFFERED: choose another model. */
export declare class ModelNotOfferedError extends BadRequestError {}

/** DOWNLOAD_FAILED: the service could not fetch the address. */
export declare class DownloadFailedError extends BadRequestError {}

/** 401: the secret is wrong, revoked or missing. */
export declare class AuthenticationError extends APIError {}

/** UNAUTHORIZED: the secret is wrong or revoked. */
export declare class UnauthorizedError extends AuthenticationError {}

/** MISSING_AUTH: no secret was sent. */
export declare class MissingAuthError extends AuthenticationError {}

/** 402: the balance does not cover it. */
export declare class PaymentRequiredError extends APIError {}

/** INSUFFICIENT_BALANCE: top up at `topupUrl`. */
export declare class InsufficientBalanceError extends PaymentRequiredError {}

/** PAYWALL: the balance of a consumer account does not cover it. */
export declare class PaywallError extends PaymentRequiredError {}

/** 403: not allowed. */
export declare class PermissionDeniedError extends APIError {}

/** FORBIDDEN: another account's id, or too low a role. */
export declare class ForbiddenError extends PermissionDeniedError {}

/** 403 from the delivery network, before the API was reached. */
export declare class EdgeRefusedError extends PermissionDeniedError {}

/** SECRET_REVEAL_CONSOLE_ONLY: stored secrets are revealed in the console only. */
export declare class SecretRevealConsoleOnlyError extends PermissionDeniedError {}

/** PLAN_REQUIRED: not in your plan; see `upgradeUrl`. */
export declare class PlanRequiredError extends PermissionDeniedError {}

/** AGENT_LIMIT_REACHED: delete an agent or upgrade. */
export declare class AgentLimitReachedError extends PermissionDeniedError {}

/** CONCURRENCY_LIMIT_REACHED: end a session or upgrade. */
export declare class ConcurrencyLimitReachedError extends PermissionDeniedError {}

/** RUNTIME_SUSPENDED: the secret was revoked or the account suspended. */
export declare class RuntimeSuspendedError extends PermissionDeniedError {}

/** ACCOUNT_SUSPENDED: top up, then ask support. */
export declare class AccountSuspendedError extends PermissionDeniedError {}

/** SESSION_DURATION_LIMIT: open a new session. */
export declare class SessionDurationLimitError extends PermissionDeniedError {}

/** 404: no such thing on this account. */
export declare class NotFoundError extends APIError {}

/** NOT_FOUND: no agent with this code on this account. */
export declare class AgentNotFoundError extends NotFoundError {}

/** NOT_FOUND: the agent exists, but no live session is open to hear it. */
export declare class NoActiveSessionError extends NotFoundError {}

/** VOICE_NOT_FOUND: unknown voice. */
export declare class VoiceNotFoundError extends NotFoundError {}

/** MODEL_ARTIFACT_NOT_READY: the file appears some minutes after the agent is ready. */
export declare class ModelArtifactNotReadyError extends NotFoundError {}

/** 409: not in this state. */
export declare class ConflictError extends APIError {}

/** MODEL_NOT_GENERATED: add the model first; the message names the call and the cost. */
export declare class ModelNotGeneratedError extends ConflictError {}

/** AGENT_NOT_READY: wait until the agent is ready. */
export declare class AgentNotReadyError extends ConflictError {}

/** BUILD_IN_PROGRESS: the rebuild is queued behind the running one. */
export declare class BuildInProgressError extends ConflictError {}

/** BUILD_CONCURRENCY: wait for the other build. */
export declare class BuildConcurrencyError extends ConflictError {}

/** BUILD_DAILY_CAP: no more builds today. */
export declare class BuildDailyCapError extends ConflictError {}

/** QUOTA_EXCEEDED: the knowledge quota is used up. */
export declare class QuotaExceededError extends ConflictError {}

/** 410: it was there once. */
export declare class GoneError extends APIError {}

/** AGENT_DELETED: the agent was deleted. */
export declare class AgentDeletedError extends GoneError {}

/** AGENT_PURGED: the agent was deleted and its files removed. */
export declare class AgentPurgedError extends GoneError {}

/** ENDPOINT_RETIRED: the vendor withdrew the operation; `fix` names the replacement. */
export declare class EndpointRetiredError extends GoneError {}

/** 413: too large. */
export declare class PayloadTooLargeError extends APIError {}

/** FILE_TOO_LARGE: shrink the file. */
export declare class FileTooLargeError extends PayloadTooLargeError {}

/** 415: of a type that is not taken. */
export declare class UnsupportedMediaTypeError extends APIError {}

/** UNSUPPORTED_TYPE: use another file type. */
export declare class UnsupportedTypeError extends UnsupportedMediaTypeError {}

/** 422: understood, but not possible. */
export declare class UnprocessableEntityError extends APIError {}

/** MODEL_SUBJECT_MISMATCH: the subject does not fit the model; use expression-2 or auto. Nothing was charged. */
export declare class ModelSubjectMismatchError extends UnprocessableEntityError {}

/** IMAGE_FACE_UNSUITABLE: use a closer photo of one person. */
export declare class ImageFaceUnsuitableError extends UnprocessableEntityError {}

/** MODEL_PREREQUISITE_MISSING: the agent lacks what the model is made from. */
export declare class ModelPrerequisiteMissingError extends UnprocessableEntityError {}

/** KB_EMPTY: attach sources first. */
export declare class KnowledgeBaseEmptyError extends UnprocessableEntityError {}

/** 429: too many requests. */
export declare class RateLimitError extends APIError {}

/** RATE_LIMITED: the account's bucket is empty; wait `retryAfter`. */
export declare class RateLimitedError extends RateLimitError {}

/** SESSION_LIMIT: end a session; waiting does not help. */
export declare class SessionLimitError extends RateLimitError {}

/** 5xx: the service failed. */
export declare class InternalServerError extends APIError {}

/** INTERNAL_ERROR: a fault of the service. */
export declare class ServiceInternalError extends InternalServerError {}

/** UPSTREAM_ERROR: a fault behind the service. */
export declare class UpstreamError extends InternalServerError {}

/** UPSTREAM_UNAVAILABLE: the service could not be reached behind its edge. */
export declare class UpstreamUnavailableError extends InternalServerError {}

/** SERVICE_UNAVAILABLE: down or at capacity; nothing changed. */
export declare class ServiceUnavailableError extends InternalServerError {}

/** NO_AVAILABLE_WORKERS: at capacity; try again. */
export declare class NoAvailableWorkersError extends InternalServerError {}

/** MODEL_NOT_YET_AVAILABLE: the model is paused; nothing was charged. */
export declare class ModelNotYetAvailableError extends InternalServerError {}

/** UPSTREAM_TIMEOUT: the request may still have been executed. */
export declare class UpstreamTimeoutError extends InternalServerError {}
