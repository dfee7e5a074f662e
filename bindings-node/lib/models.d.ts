// @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Do not edit.

/** Binary data: a `Buffer` where there is Node, else a `Uint8Array`. */
export type Bytes = typeof globalThis extends { Buffer: { alloc(size: number): infer B } } ? B : Uint8Array;

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

/**
 * The kinds of machines that a part of a model is made for.
 *
 * - `android`: Android devices.
 * - `web`: Web browsers.
 */
export type DownloadPlane = KnownDownloadPlane | (string & {});

/** The values of {@link DownloadPlane} that this version knows. */
export type KnownDownloadPlane = 'android' | 'web';

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

/**
 * Where billed work stands, as the journal knows it.
 *
 * - `open`: Begun, and its end is not known: it is being sent, or the answer never came.
 * - `done`: The service took it up. Asking for it again under its intent gives the same answer, without a
 *   request.
 * - `refused`: The service refused it. Asking for it again begins it anew.
 */
export type EntryState = KnownEntryState | (string & {});

/** The values of {@link EntryState} that this version knows. */
export type KnownEntryState = 'open' | 'done' | 'refused';

/**
 * What is known of a question.
 *
 * - `yes`: It is so.
 * - `no`: It is not so.
 * - `unknown`: It cannot be told.
 */
export type Verdict = KnownVerdict | (string & {});

/** The values of {@link Verdict} that this version knows. */
export type KnownVerdict = 'yes' | 'no' | 'unknown';

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

/** Billed work, as the journal has it. */
export interface JournalEntry {
  /** The key that it was sent with. */
  readonly idempotencyKey: string;
  /** The id of its operation, such as `generate_agent`. */
  readonly operation: string;
  /** The caller's name for it. */
  readonly intent?: string;
  /** Where it stands. */
  readonly state: EntryState;
  /** Whether credits were taken for it. What fails later gives them back, which the journal is not told. */
  readonly billed: Verdict;
  /** The code of the agent that came of it or that it is about, where that is known. */
  readonly agentId?: string;
  /** The id of the video that came of it, where that is known. */
  readonly jobId?: string;
  /** Whether it is being sent at this moment. */
  readonly sending: boolean;
  /** When the key was made. The service keeps it for 24 hours. */
  readonly createdAt: Date;
  /** When it was last begun to be sent. */
  readonly sentAt: Date;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
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

/** Speech, whole. */
export interface SpeechAudio {
  /** The file or the samples. */
  readonly audio: Bytes;
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
  readonly pcm: Bytes;
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

/**
 * Work that the account pays for.
 *
 * - `agent`: Making an agent.
 * - `model`: Adding a model to an agent.
 * - `video`: Rendering a talking video.
 * - `dynamics`: Making a set of gestures.
 * - `live`: Showing an agent live, in the service's cloud.
 * - `selfHosted`: Showing an agent live, on machines of your own.
 * - `voice_chat`: A managed voice conversation.
 * - `camera_chat`: A managed conversation with camera.
 * - `speech`: Turning text into speech.
 */
export type WorkKind = KnownWorkKind | (string & {});

/** The values of {@link WorkKind} that this version knows. */
export type KnownWorkKind = 'agent' | 'model' | 'video' | 'dynamics' | 'live' | 'self_hosted' | 'voice_chat' | 'camera_chat' | 'speech';

/**
 * Where a figure is from.
 *
 * - `service`: The service told it, for this estimate.
 * - `documented`: The vendor's documentation says so; the service does not tell it.
 * - `asked`: It follows from what was asked for.
 * - `nowhere`: Nowhere: the figure is absent.
 */
export type FigureSource = KnownFigureSource | (string & {});

/** The values of {@link FigureSource} that this version knows. */
export type KnownFigureSource = 'service' | 'documented' | 'asked' | 'nowhere';

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

/** What one entry of the work costs and takes, all of its `count` together. */
export interface EstimateLine {
  /** What it is. */
  readonly kind: WorkKind;
  /** The engine. */
  readonly model?: GenerateModel;
  /** How often it is done. */
  readonly count: number;
  /** The least that it costs in the end. */
  readonly creditsLow?: number;
  /** The most that it costs in the end. */
  readonly creditsHigh?: number;
  /** Where the price is from. */
  readonly creditsFrom: FigureSource;
  /** The least time that it takes, in seconds. */
  readonly secondsLow?: number;
  /** The most time that it takes, in seconds. */
  readonly secondsHigh?: number;
  /** Where the time is from. */
  readonly secondsFrom: FigureSource;
  /** Fields that this version does not know, under the service's names. */
  readonly extra?: Record<string, unknown>;
}

/**
 * What work will cost and how long it takes, as far as that is known before it is begun. What is not known is
 * absent, never guessed.
 */
export interface Estimate {
  /**
   * Whether the balance is enough: `yes` from `creditsNeeded` on, `no` where it is too little even if everything
   * turns out cheap.
   */
  readonly affordable: Verdict;
  /** Whether the plan has room for the new agents. `yes` where none are planned. */
  readonly allowed: Verdict;
  /** The least that all of it costs in the end. Absent where the service tells no price for a part of it. */
  readonly creditsLow?: number;
  /** The most that all of it costs in the end. */
  readonly creditsHigh?: number;
  /** The balance that is enough for all of it: `creditsHigh`, and what a video holds back until it is rendered. */
  readonly creditsNeeded?: number;
  /** The credits that the account has. */
  readonly balance: number;
  /**
   * How many of the videos may be rendered at a time without the credits running out before the end: each is
   * charged for two minutes first and gets back what it did not need. Absent where that stops none of them.
   */
  readonly videosAtOnce?: number;
  /**
   * How many more agents the plan has room for. Absent where none are planned, the plan sets no limit or it is
   * not known.
   */
  readonly agentsLeft?: number;
  /**
   * The least time that all of it takes when it is begun at once, in seconds. Absent where that of a part is not
   * known.
   */
  readonly secondsLow?: number;
  /** The most time, in seconds. The service's own queue is not visible and may add to it. */
  readonly secondsHigh?: number;
  /** The parts, in the order that they were asked for. */
  readonly lines: EstimateLine[];
  /** Where to change the plan or to buy credits. */
  readonly upgradeUrl?: string;
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

/**
 * What a scoped token may do.
 *
 * - `runtime-heartbeat`: Fetch the agent's model file and report on rendering it.
 * - `livekit-cloud`: Start the agent's cloud avatar in a LiveKit room.
 */
export type TokenScope = KnownTokenScope | (string & {});

/** The values of {@link TokenScope} that this version knows. */
export type KnownTokenScope = 'runtime-heartbeat' | 'livekit-cloud';

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
