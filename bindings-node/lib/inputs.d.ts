// @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Do not edit.

import type {
  Bytes,
  KnownGenerateModel,
  KnownAspectRatio,
  KnownFraming,
  AgentStatus,
  KnownModelName,
  KnownProviderMode,
  KnownContextType,
  KnownDownloadPlane,
  KnownGestureEngine,
  KnownEntryState,
  KnownSpeechLanguage,
  KnownSpeechFormat,
  KnownBuiltinVoice,
  KnownFileType,
  KnownWorkKind,
  KnownEmbedModel,
  KnownRenderPlace,
  KnownTokenScope,
  RealtimeModel,
  KnownSessionWindow,
  KnownSessionKind,
  KnownCloudMode,
  KnownSyncFrequency,
} from './models.js';

import type {
  ConflictError,
} from './errors.js';

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
   * How long to pause between two reads, in milliseconds. Less than one second only against an emulator on this
   * machine. Limits: 1 to 3,600,000. Default: by kind and model: seldom at first, every few seconds towards the
   * end.
   */
  interval?: number | undefined;
  /**
   * The longest to wait, in milliseconds. The agent goes on when it passes. Limits: 0 to 604,800,000. Default:
   * by model: half an hour for expression-1, an hour for essence-1, 4 hours for anything else.
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
   * How long to wait for a file that is not there yet, in milliseconds. Zero does not wait. Limits: 0 to
   * 604,800,000. Default: 5,400,000.
   */
  wait?: number | undefined;
  /**
   * How long to pause between two looks for a file that is not there yet, in milliseconds. Less than one second
   * only against an emulator on this machine. Limits: 1 to 3,600,000. Default: 15,000.
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
   * How long to pause between two reads, in milliseconds. Less than one second only against an emulator on this
   * machine. Limits: 1 to 3,600,000. Default: by kind and model: seldom at first, every few seconds towards the
   * end.
   */
  interval?: number | undefined;
  /**
   * The longest to wait, in milliseconds. Making them goes on when it passes. Limits: 0 to 604,800,000. Default:
   * 3,600,000.
   */
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
   * How long to pause between two reads, in milliseconds. Less than one second only against an emulator on this
   * machine. Limits: 1 to 3,600,000. Default: by kind and model: seldom at first, every few seconds towards the
   * end.
   */
  interval?: number | undefined;
  /**
   * The longest to wait, in milliseconds. The video goes on when it passes. Limits: 0 to 604,800,000. Default:
   * 1,800,000.
   */
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
   * How long to pause between two reads, in milliseconds. Less than one second only against an emulator on this
   * machine. Limits: 1 to 3,600,000. Default: by kind and model: seldom at first, every few seconds towards the
   * end.
   */
  interval?: number | undefined;
  /**
   * The longest to wait, in milliseconds. The video goes on when it passes. Limits: 0 to 604,800,000. Default:
   * 1,800,000.
   */
  timeout?: number | undefined;
}

/** A delivery to verify. */
export interface VerifyWebhook {
  /** The headers of the delivery; names in any case. */
  headers?: TextsInput | undefined;
  /** The webhook's secrets, `whsec_` included. Give the old and the new one while you rotate them. */
  secrets?: readonly string[] | undefined;
  /**
   * How far a delivery may be from now, in either direction, in milliseconds. Limits: 1,000 to 86,400,000.
   * Default: 300,000.
   */
  tolerance?: number | undefined;
  /** The time to judge by, in Unix seconds, for tests. Default: now. */
  now?: number | undefined;
}

/** Which billed work to list. */
export interface ListEntries {
  /** Only the work of this name: one entry, or none. Limits: at least 1 character. */
  intent?: string | undefined;
  /** Only work that stands so. */
  state?: KnownEntryState | undefined;
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

/** A piece of work that may be begun. */
export interface PlannedWork {
  /** What it is. */
  kind: KnownWorkKind;
  /**
   * The engine, where the price depends on it: not of gestures, chats and speech. `auto` is for making agents
   * alone.
   */
  model?: KnownGenerateModel | undefined;
  /** How often it is done. Limits: 1 to 1000000. Default: 1. */
  count?: number | undefined;
  /**
   * How long each is, in seconds: of everything live, and of videos, where it is 120 at most and may be left out
   * if it is not known. Limits: at least 0.
   */
  seconds?: number | undefined;
}

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
   * How long to pause between two reads, in milliseconds. Less than one second only against an emulator on this
   * machine. Limits: 1 to 3,600,000. Default: by kind and model: seldom at first, every few seconds towards the
   * end.
   */
  interval?: number | undefined;
  /**
   * The longest to wait, in milliseconds. The build goes on when it passes. Limits: 0 to 604,800,000. Default:
   * 3,600,000.
   */
  timeout?: number | undefined;
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

/** How to wait for a job. */
export interface WaitForJob {
  /**
   * How long to pause between two reads, in milliseconds. Less than one second only against an emulator on this
   * machine. Limits: 1 to 3,600,000. Default: by kind and model: seldom at first, every few seconds towards the
   * end.
   */
  interval?: number | undefined;
  /**
   * The longest to wait, in milliseconds. The job goes on when it passes. Limits: 0 to 604,800,000. Default: by
   * kind and model: from half an hour to 4 hours.
   */
  timeout?: number | undefined;
}
