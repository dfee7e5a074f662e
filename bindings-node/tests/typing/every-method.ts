// @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Do not edit.
// Every method with every parameter. It is checked, not run.

import {
  type AccountInfo,
  type AccountLimits,
  type Agent,
  type AgentDeletion,
  type AgentGeneration,
  type AgentProgress,
  type AgentShare,
  type AgentSummary,
  type AgentUpdate,
  type ApiKey,
  type ApiKeyCreated,
  type ApiKeyDeletion,
  type ApiKeyRotation,
  type ApiKeyValue,
  type ClaimedDelivery,
  type Client,
  type CloudAvatar,
  type CloudSession,
  type Conversation,
  type Credits,
  type Delivery,
  type DownloadProgress,
  type DownloadedFile,
  type EmbedSnippet,
  type EmbedToken,
  type Estimate,
  type GestureGeneration,
  type GestureSet,
  type GestureUpdate,
  type IngestProgress,
  type ItemStream,
  type Job,
  type JournalEntry,
  type KnowledgeBase,
  type KnowledgeBuild,
  type KnowledgeSource,
  type LiveRoom,
  type MemberInvitation,
  type MemberUsage,
  type ModelAddition,
  type ModelDownload,
  type Organization,
  type OrganizationMember,
  type Pricing,
  type ProviderRegistry,
  type Readiness,
  type RealtimeCall,
  type RealtimeEvent,
  type RealtimeToken,
  type RenderedVideo,
  type RequestOptions,
  type Resolution,
  type RuntimeToken,
  type ScopedToken,
  type SelfHostedIdentity,
  type SessionEvent,
  type SessionList,
  type SessionRevocation,
  type SessionTermination,
  type ShowcaseManifest,
  type SignedWebhook,
  type SpeechAudio,
  type SpeechFrame,
  type Transcript,
  type UploadProgress,
  type UploadedFile,
  type UsageEntry,
  type UsageEvent,
  type UsageReport,
  type VideoJob,
  type VideoProgress,
  type Voice,
  type VoiceAxis,
  type Webhook,
  type WebhookCreated,
  type WebhookDeletion,
  type WebhookDelivery,
  type WebhookEvent,
  type WebhookTest,
} from 'bithuman-rest';

const options: RequestOptions = { timeout: 1_000 };

export async function agents(client: Client): Promise<void> {
  (await client.agents.generate(
    {
      model: 'essence-1',
      prompt: 'text',
      image: 'text',
      audio: 'text',
      aspectRatio: '16:9',
      framing: 'portrait',
      transparency: true,
      agentId: 'text',
    },
    options,
  )) satisfies AgentGeneration;
  (await client.agents.create(
    {
      model: 'essence-1',
      prompt: 'text',
      image: 'text',
      audio: 'text',
      aspectRatio: '16:9',
      framing: 'portrait',
      transparency: true,
      agentId: 'text',
    },
    options,
  )) satisfies Job<Agent>;
  (await client.agents.createModel('text', { model: 'essence-1' }, options)) satisfies Job<Agent>;
  client.agents.resume('text') satisfies Job<Agent>;
  (await client.agents.getStatus('text', options)) satisfies Agent;
  client.agents.list({ pageSize: 1, offset: 1, status: 'processing' }, options) satisfies ItemStream<AgentSummary>;
  (await client.agents.get('text', options)) satisfies Agent;
  (await client.agents.update(
    'text',
    {
      systemPrompt: 'text',
      providers: {
        llm: { mode: 'default', providerId: 'text' },
        stt: { mode: 'default', providerId: 'text' },
        tts: { mode: 'default', providerId: 'text' },
        realtime: { mode: 'default', providerId: 'text' },
      },
    },
    options,
  )) satisfies AgentUpdate;
  (await client.agents.delete('text', options)) satisfies AgentDeletion;
  (await client.agents.addModel('text', { model: 'essence-1' }, options)) satisfies ModelAddition;
  (await client.agents.speak('text', { message: 'text', roomId: 'text' }, options)) satisfies Delivery;
  (await client.agents.addContext('text', { context: 'text', contextType: 'speak', roomId: 'text' }, options)) satisfies Delivery;
  (await client.agents.wait('text', { interval: 60_000, timeout: 60_000 }, options)) satisfies Agent;
  client.agents.watch('text', { interval: 60_000, timeout: 60_000 }, options) satisfies ItemStream<AgentProgress>;
  (await client.agents.listSessions('text', options)) satisfies LiveRoom[];
}

export async function models(client: Client): Promise<void> {
  (await client.models.download(
    'text',
    'text',
    { model: 'essence-1', member: 'text', plane: 'android', wait: 60_000, interval: 60_000 },
    options,
  )) satisfies DownloadedFile;
  client.models.watchDownload(
    'text',
    'text',
    { model: 'essence-1', member: 'text', plane: 'android', wait: 60_000, interval: 60_000 },
    options,
  ) satisfies ItemStream<DownloadProgress>;
  (await client.models.link('text', { model: 'essence-1', member: 'text', plane: 'android' }, options)) satisfies ModelDownload;
  (await client.models.downloadSelfHostedAvatar('text', 'text', options)) satisfies DownloadedFile;
  (await client.models.listShowcase(options)) satisfies ShowcaseManifest;
}

export async function dynamics(client: Client): Promise<void> {
  (await client.dynamics.generate(
    { agentId: 'text', imageUrl: new URL('https://example.com'), duration: 1, model: 'seedance' },
    options,
  )) satisfies GestureGeneration;
  (await client.dynamics.create(
    { agentId: 'text', imageUrl: new URL('https://example.com'), duration: 1, model: 'seedance' },
    options,
  )) satisfies Job<GestureSet>;
  client.dynamics.resume('text') satisfies Job<GestureSet>;
  (await client.dynamics.get('text', options)) satisfies GestureSet;
  (await client.dynamics.update(
    'text',
    {
      dynamics: {
        enabled: true,
        batchResults: { key: { any: ['thing'] } },
        result: { key: { any: ['thing'] } },
        talking: { key: { any: ['thing'] } },
      },
      toggleEnabled: true,
    },
    options,
  )) satisfies GestureUpdate;
  (await client.dynamics.wait('text', { interval: 60_000, timeout: 60_000 }, options)) satisfies GestureSet;
}

export async function video(client: Client): Promise<void> {
  (await client.video.generate(
    { model: 'essence-1', agentCode: 'text', audioUrl: new URL('https://example.com'), text: 'text', voice: 'text', wait: true },
    options,
  )) satisfies VideoJob;
  (await client.video.create(
    { model: 'essence-1', agentCode: 'text', audioUrl: new URL('https://example.com'), text: 'text', voice: 'text' },
    options,
  )) satisfies Job<VideoJob>;
  client.video.resume('text') satisfies Job<VideoJob>;
  (await client.video.get('text', options)) satisfies VideoJob;
  (await client.video.wait('text', { interval: 60_000, timeout: 60_000 }, options)) satisfies VideoJob;
  client.video.watch('text', { interval: 60_000, timeout: 60_000 }, options) satisfies ItemStream<VideoProgress>;
  (await client.video.render(
    {
      model: 'essence-1',
      agentCode: 'text',
      audioUrl: new URL('https://example.com'),
      text: 'text',
      voice: 'text',
      path: 'text',
      interval: 60_000,
      timeout: 60_000,
    },
    options,
  )) satisfies RenderedVideo;
  (await client.video.download('text', 'text', options)) satisfies DownloadedFile;
  client.video.watchDownload('text', 'text', options) satisfies ItemStream<DownloadProgress>;
}

export async function jobs(client: Client): Promise<void> {
  client.jobs.receive(new Uint8Array(), { headers: { key: 'text' }, secrets: ['text'], tolerance: 60_000, now: 1 }) satisfies WebhookEvent;
  client.jobs.notify('agent.ready', 'text') satisfies boolean;
  (await client.jobs.resolve('text', options)) satisfies Resolution;
  (await client.jobs.entries({ intent: 'text', state: 'open' }, options)) satisfies JournalEntry[];
  (await client.jobs.openEntries(options)) satisfies JournalEntry[];
  (await client.jobs.forget('text', options)) satisfies boolean;
}

export async function speech(client: Client): Promise<void> {
  (await client.speech.synthesize(
    { text: 'text', voice: 'text', voiceCode: 'text', axes: { key: 1 }, language: 'en', totalSteps: 1, speed: 1, format: 'wav' },
    options,
  )) satisfies SpeechAudio;
  client.speech.stream(
    { text: 'text', voice: 'text', voiceCode: 'text', axes: { key: 1 }, language: 'en', totalSteps: 1, speed: 1, format: 'wav' },
    options,
  ) satisfies ItemStream<SpeechFrame>;
  (await client.speech.createOpenai(
    { input: 'text', model: 'text', voice: 'text', responseFormat: 'wav', speed: 1 },
    options,
  )) satisfies SpeechAudio;
  (await client.speech.listVoices(options)) satisfies Voice[];
  (await client.speech.listAxes(options)) satisfies VoiceAxis[];
  (await client.speech.preview({ text: 'text', baseVoice: 'M1', axes: { key: 1 }, language: 'en' }, options)) satisfies SpeechAudio;
}

export async function files(client: Client): Promise<void> {
  (await client.files.upload(
    { file: 'text', fileUrl: new URL('https://example.com'), fileName: 'text', fileType: 'auto' },
    options,
  )) satisfies UploadedFile;
  client.files.watchUpload(
    { file: 'text', fileUrl: new URL('https://example.com'), fileName: 'text', fileType: 'auto' },
    options,
  ) satisfies ItemStream<UploadProgress>;
}

export async function account(client: Client): Promise<void> {
  await client.account.validate(options);
  (await client.account.isValid(options)) satisfies boolean;
  (await client.account.me(options)) satisfies AccountInfo;
  (await client.account.pricing(options)) satisfies Pricing;
  (await client.account.credits(options)) satisfies Credits;
  (await client.account.estimate([{ kind: 'agent', model: 'essence-1', count: 1, seconds: 1 }], options)) satisfies Estimate;
  client.account.usage(
    { pageSize: 1, offset: 1, start: new Date(), end: new Date(), agentCode: 'text' },
    options,
  ) satisfies ItemStream<UsageEvent>;
  client.account.usagePairs(
    { pageSize: 1, offset: 1, start: new Date(), end: new Date(), agentCode: 'text' },
    options,
  ) satisfies ItemStream<UsageEntry>;
}

export async function limits(client: Client): Promise<void> {
  client.limits.get() satisfies AccountLimits;
}

export async function embed(client: Client): Promise<void> {
  (await client.embed.createToken({ agentId: 'text', fingerprint: 'text', model: 'essence-1' }, options)) satisfies EmbedToken;
  client.embed.snippet(
    'text',
    {
      token: 'text',
      model: 'text',
      render: 'cloud',
      greetingLanguage: 'text',
      greeting: 'text',
      width: 'text',
      height: 'text',
      title: 'text',
    },
  ) satisfies EmbedSnippet;
  client.embed.fingerprint('text', 'text') satisfies string;
}

export async function tokens(client: Client): Promise<void> {
  (await client.tokens.requestRuntime(
    { agentCode: 'text', billingType: 'text', roomName: 'text', userId: 'text', fingerprint: 'text', transactionId: 'text', tags: 'text' },
    options,
  )) satisfies RuntimeToken;
  (await client.tokens.mintScoped(
    { agentCode: 'text', scope: 'runtime-heartbeat', roomName: 'text', livekitUrl: 'text' },
    options,
  )) satisfies ScopedToken;
}

export async function realtime(client: Client): Promise<void> {
  (await client.realtime.createToken({ model: 'gpt-realtime-mini' }, options)) satisfies RealtimeToken;
  (await client.realtime.connect('text', { model: 'gpt-realtime-mini' }, options)) satisfies RealtimeCall;
  await client.realtime.hangup('text', options);
  (await client.realtime.openSocket({ model: 'gpt-realtime-mini' }, options)) satisfies Conversation<RealtimeEvent>;
}

export async function webhooks(client: Client): Promise<void> {
  (await client.webhooks.create(
    { url: new URL('https://example.com'), events: ['agent.ready'], description: 'text' },
    options,
  )) satisfies WebhookCreated;
  (await client.webhooks.list(options)) satisfies Webhook[];
  (await client.webhooks.get('text', options)) satisfies Webhook;
  (await client.webhooks.delete('text', options)) satisfies WebhookDeletion;
  (await client.webhooks.test('text', options)) satisfies WebhookTest;
  (await client.webhooks.listDeliveries('text', options)) satisfies WebhookDelivery[];
  client.webhooks.verify(
    new Uint8Array(),
    { headers: { key: 'text' }, secrets: ['text'], tolerance: 60_000, now: 1 },
  ) satisfies WebhookEvent;
  client.webhooks.sign(new Uint8Array(), { secret: 'text', timestamp: 1 }) satisfies SignedWebhook;
  client.webhooks.parseSessionEvent(new Uint8Array(), { headers: { key: 'text' } }) satisfies SessionEvent;
  (await client.webhooks.claim('text', { seen: 'text' }, options)) satisfies ClaimedDelivery;
  await client.webhooks.settle('text', { handled: true, seen: 'text' }, options);
}

export async function apiKeys(client: Client): Promise<void> {
  (await client.apiKeys.create({ alias: 'text' }, options)) satisfies ApiKeyCreated;
  (await client.apiKeys.list(options)) satisfies ApiKey[];
  (await client.apiKeys.reveal('text', options)) satisfies ApiKeyValue;
  (await client.apiKeys.delete('text', options)) satisfies ApiKeyDeletion;
  (await client.apiKeys.rotate({ alias: 'text', delete: 'text' }, options)) satisfies ApiKeyRotation;
}

export async function sessions(client: Client): Promise<void> {
  (await client.sessions.list({ window: 'all', kind: 'all', limit: 1 }, options)) satisfies SessionList;
  (await client.sessions.getTranscript('text', options)) satisfies Transcript;
  (await client.sessions.terminate('text', { reason: 'text' }, options)) satisfies SessionTermination;
  (await client.sessions.revokeAll({ reason: 'text' }, options)) satisfies SessionRevocation;
  (await client.sessions.startCloudAvatar(
    { livekitUrl: 'text', livekitToken: 'text', roomName: 'text', agentId: 'text', image: 'text', model: 'essence-1', mode: 'gpu' },
    options,
  )) satisfies CloudAvatar;
  (await client.sessions.getCloud('text', options)) satisfies CloudSession;
  (await client.sessions.endCloud('text', options)) satisfies CloudSession;
}

export async function organizations(client: Client): Promise<void> {
  (await client.organizations.create({ name: 'text', slug: 'text' }, options)) satisfies Organization;
  (await client.organizations.list(options)) satisfies Organization[];
  (await client.organizations.get('text', options)) satisfies Organization;
  (await client.organizations.update('text', { name: 'text', slug: 'text' }, options)) satisfies Organization;
  await client.organizations.delete('text', options);
  await client.organizations.transferOwnership('text', { newOwnerMemberId: 'text' }, options);
  (await client.organizations.listMembers('text', options)) satisfies OrganizationMember[];
  (await client.organizations.inviteMember('text', { email: 'text', role: 'admin' }, options)) satisfies MemberInvitation;
  (await client.organizations.resendInvite('text', 'text', options)) satisfies MemberInvitation;
  await client.organizations.acceptInvite({ token: 'text' }, options);
  await client.organizations.updateMember('text', 'text', { role: 'admin' }, options);
  await client.organizations.removeMember('text', 'text', options);
  (await client.organizations.createApiKey('text', { alias: 'text' }, options)) satisfies ApiKeyCreated;
  (await client.organizations.listApiKeys('text', options)) satisfies ApiKey[];
  (await client.organizations.deleteApiKey('text', 'text', options)) satisfies ApiKeyDeletion;
  (await client.organizations.usage('text', options)) satisfies MemberUsage[];
  (await client.organizations.auditLog('text', { limit: 1 }, options)) satisfies unknown[];
  (await client.organizations.credits('text', options)) satisfies unknown;
  (await client.organizations.getAgentShare('text', options)) satisfies AgentShare;
  (await client.organizations.setAgentShare('text', { orgId: 'text' }, options)) satisfies AgentShare;
}

export async function providers(client: Client): Promise<void> {
  (await client.providers.get(options)) satisfies ProviderRegistry;
  (await client.providers.replace(
    {
      entries: [
        {
          platform: 'text',
          id: 'text',
          label: 'text',
          credentials: { key: 'text' },
          options: { key: { any: ['thing'] } },
          clearSecrets: ['text'],
          metadata: { key: { any: ['thing'] } },
        },
      ],
    },
    options,
  )) satisfies ProviderRegistry;
  (await client.providers.edit(
    {
      set: [
        {
          platform: 'text',
          id: 'text',
          label: 'text',
          credentials: { key: 'text' },
          options: { key: { any: ['thing'] } },
          clearSecrets: ['text'],
          metadata: { key: { any: ['thing'] } },
        },
      ],
      remove: ['text'],
      clearSecrets: { key: ['text'] },
    },
    options,
  )) satisfies ProviderRegistry;
}

export async function knowledge(client: Client): Promise<void> {
  (await client.knowledge.ingest(
    { file: 'text', url: new URL('https://example.com'), name: 'text', syncFreq: 'never' },
    options,
  )) satisfies KnowledgeSource;
  client.knowledge.watchIngest(
    { file: 'text', url: new URL('https://example.com'), name: 'text', syncFreq: 'never' },
    options,
  ) satisfies ItemStream<IngestProgress>;
  (await client.knowledge.create({ name: 'text', description: 'text', fileIds: ['text'], build: true }, options)) satisfies KnowledgeBase;
  (await client.knowledge.list(options)) satisfies KnowledgeBase[];
  (await client.knowledge.rebuild('text', options)) satisfies KnowledgeBuild;
  (await client.knowledge.build('text', options)) satisfies Job<KnowledgeBase>;
  client.knowledge.resume('text') satisfies Job<KnowledgeBase>;
  (await client.knowledge.wait('text', { interval: 60_000, timeout: 60_000 }, options)) satisfies KnowledgeBase;
}

export async function selfHosting(client: Client): Promise<void> {
  (await client.selfHosting.validateKey({ billingType: 'text' }, options)) satisfies SelfHostedIdentity;
  (await client.selfHosting.reportUsage(
    { sessionId: 'text', installId: 'text', seq: 1, servedS: 1, billingType: 'text' },
    options,
  )) satisfies UsageReport;
}

export async function status(client: Client): Promise<void> {
  (await client.status.readiness(options)) satisfies Readiness;
  await client.status.health(options);
  (await client.status.platform(options)) satisfies unknown;
}
