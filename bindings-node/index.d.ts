// @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Do not edit.

/// <reference types="node" />

import type {
  AgentGeneration,
  Agent,
  AgentSummary,
  AgentUpdate,
  AgentDeletion,
  ModelAddition,
  Delivery,
  AgentProgress,
  LiveRoom,
  DownloadedFile,
  DownloadProgress,
  ModelDownload,
  ShowcaseManifest,
  GestureGeneration,
  GestureSet,
  GestureUpdate,
  VideoJob,
  VideoProgress,
  RenderedVideo,
  JobKind,
  KnownWebhookEventKind,
  JobProgress,
  WebhookEvent,
  Resolution,
  JournalEntry,
  SpeechAudio,
  SpeechFrame,
  Voice,
  VoiceAxis,
  UploadedFile,
  UploadProgress,
  AccountInfo,
  Pricing,
  Credits,
  Estimate,
  UsageEvent,
  UsageEntry,
  AccountLimits,
  EmbedToken,
  EmbedSnippet,
  RuntimeToken,
  ScopedToken,
  RealtimeToken,
  RealtimeCall,
  RealtimeEvent,
  WebhookCreated,
  Webhook,
  WebhookDeletion,
  WebhookTest,
  WebhookDelivery,
  SignedWebhook,
  SessionEvent,
  ClaimedDelivery,
  ApiKeyCreated,
  ApiKey,
  ApiKeyValue,
  ApiKeyDeletion,
  ApiKeyRotation,
  Session,
  SessionList,
  Transcript,
  SessionTermination,
  SessionRevocation,
  CloudAvatar,
  CloudSession,
  Organization,
  OrganizationMember,
  MemberInvitation,
  MemberUsage,
  AgentShare,
  ProviderRegistry,
  KnowledgeSource,
  IngestProgress,
  KnowledgeBase,
  KnowledgeBuild,
  SelfHostedIdentity,
  UsageReport,
  Readiness,
} from './lib/models.js';

import type {
  TextsInput,
  GenerateAgent,
  AddModel,
  ListAgents,
  UpdateAgent,
  Speak,
  AddContext,
  WaitForAgent,
  DownloadModel,
  LinkModel,
  GenerateDynamics,
  UpdateDynamics,
  WaitForDynamics,
  GenerateVideo,
  CreateVideo,
  WaitForVideo,
  RenderVideo,
  VerifyWebhook,
  ListEntries,
  Synthesize,
  CreateSpeech,
  PreviewVoice,
  UploadFile,
  ListUsage,
  PlannedWork,
  CreateEmbedToken,
  EmbedOptions,
  RequestRuntimeToken,
  MintScopedToken,
  CreateRealtimeToken,
  ConnectCall,
  OpenSocket,
  CreateWebhook,
  SignWebhook,
  ParseSessionEvent,
  ClaimDelivery,
  SettleDelivery,
  CreateApiKey,
  RotateApiKey,
  ListSessions,
  TerminateSession,
  RevokeSessions,
  StartCloudAvatar,
  CreateOrganization,
  UpdateOrganization,
  TransferOwnership,
  InviteMember,
  AcceptInvite,
  UpdateMember,
  ListAuditLog,
  ShareAgent,
  ReplaceProviders,
  EditProviders,
  IngestKnowledge,
  CreateKnowledgeBase,
  WaitForKnowledge,
  ValidateSelfHostedKey,
  ReportUsage,
  WaitForJob,
} from './lib/inputs.js';

import type {
  ConfigurationError,
  InvalidRequestError,
  APITimeoutError,
  OutcomeUnknownError,
  WebhookVerificationError,
  JobFailedError,
  JobTimeoutError,
  UnauthorizedError,
  InsufficientBalanceError,
  PermissionDeniedError,
  ForbiddenError,
  SecretRevealConsoleOnlyError,
  SessionDurationLimitError,
  NotFoundError,
  NoActiveSessionError,
  ConflictError,
  BuildInProgressError,
  EndpointRetiredError,
} from './lib/errors.js';

export * from './lib/models.js';
export * from './lib/inputs.js';
export * from './lib/errors.js';

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
  wait(code: string, params?: WaitForAgent, options?: ProgressOptions<AgentProgress>): Promise<Agent>;

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
  download(code: string, path: string, params?: DownloadModel, options?: ProgressOptions<DownloadProgress>): Promise<DownloadedFile>;

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
  wait(jobId: string, params?: WaitForVideo, options?: ProgressOptions<VideoProgress>): Promise<VideoJob>;

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
  download(jobId: string, path: string, options?: ProgressOptions<DownloadProgress>): Promise<DownloadedFile>;

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
   * Lists billed work as the journal knows it, oldest first: of this process, or of all that share the client's
   * `journal`. Nothing is sent and nothing begun.
   *
   * Named work is kept until it is forgotten; the rest for three days in a file, and in memory while there is
   * room.
   */
  entries(params?: ListEntries, options?: RequestOptions): Promise<JournalEntry[]>;

  /** Lists billed work whose end is not known, oldest first: `entries` in the state `open`. */
  openEntries(options?: RequestOptions): Promise<JournalEntry[]>;

  /**
   * Forgets billed work, so that its intent or key begins something new. Tells whether the journal knew it. What
   * the service did stays done and charged.
   *
   * @param key The idempotency key that it was sent with.
   */
  forget(key: string, options?: RequestOptions): Promise<boolean>;
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
  upload(params?: UploadFile, options?: ProgressOptions<UploadProgress>): Promise<UploadedFile>;

  /** Uploads a file as `upload` does, and tells how far it is. The last item has the file. */
  watchUpload(params?: UploadFile, options?: RequestOptions): ItemStream<UploadProgress>;
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
   * Estimates what work will cost and how long it takes, and whether balance and plan are enough, before any of
   * it is begun.
   *
   * Prices are the service's of this moment, times and plans the documentation's. Nothing is charged or held
   * back: other work of the account may take the credits first. Where new agents are planned, the account's
   * agents are counted.
   *
   * @param work The work, an entry for each kind of it.
   */
  estimate(work: readonly PlannedWork[], options?: RequestOptions): Promise<Estimate>;

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
  ingest(params?: IngestKnowledge, options?: ProgressOptions<IngestProgress>): Promise<KnowledgeSource>;

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
