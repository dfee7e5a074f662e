// @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Do not edit.
'use strict';

const AgentReadyData = { name: 'AgentReadyData', fields: [['agentId', 'agent_id', 'text'], ['code', 'code', 'text']] };

const AgentFailedData = { name: 'AgentFailedData', fields: [['agentId', 'agent_id', 'text'], ['code', 'code', 'text'], ['error', 'error', { optional: 'text' }]] };

const VideoFailure = { name: 'VideoFailure', fields: [['message', 'message', { optional: 'text' }]] };

const VideoJob = {
  name: 'VideoJob',
  fields: [
    ['jobId', 'job_id', 'text'],
    ['status', 'status', 'text'],
    ['model', 'model', { optional: 'text' }],
    ['videoUrl', 'video_url', { optional: 'text' }],
    ['durationSeconds', 'duration_seconds', { optional: 'float' }],
    ['creditsCharged', 'credits_charged', { optional: 'float' }],
    ['error', 'error', { optional: { record: VideoFailure } }],
  ],
};

const WebhookEvent = {
  name: 'WebhookEvent',
  fields: [
    ['id', 'id', 'text'],
    ['event', 'event', 'text'],
    ['created', 'created', 'time'],
    ['agentId', 'agent_id', { optional: 'text' }],
    ['jobId', 'job_id', { optional: 'text' }],
    ['videoUrl', 'video_url', { optional: 'text' }],
    ['error', 'error', { optional: 'text' }],
    ['agentReady', 'agent_ready', { optional: { record: AgentReadyData } }],
    ['agentFailed', 'agent_failed', { optional: { record: AgentFailedData } }],
    ['videoCompleted', 'video_completed', { optional: { record: VideoJob } }],
    ['videoFailed', 'video_failed', { optional: { record: VideoJob } }],
    ['data', 'data', { map: 'json' }],
  ],
};

const SessionEventData = {
  name: 'SessionEventData',
  fields: [
    ['roomName', 'room_name', { optional: 'text' }],
    ['participantCount', 'participant_count', { optional: 'int' }],
    ['sessionId', 'session_id', { optional: 'text' }],
    ['role', 'role', { optional: 'text' }],
    ['message', 'message', { optional: 'text' }],
    ['timestamp', 'timestamp', { optional: 'time' }],
  ],
};

const SessionEvent = {
  name: 'SessionEvent',
  fields: [
    ['agentId', 'agent_id', 'text'],
    ['eventType', 'event_type', 'text'],
    ['timestamp', 'timestamp', 'time'],
    ['isTest', 'is_test', 'bool'],
    ['data', 'data', { record: SessionEventData }],
  ],
};

/** What each method takes, in core's order, and how a refusal describes it. */
const methods = {
  embed: {
    snippet: [
      { name: 'code', type: 'text', fix: 'text' },
      { name: 'token', type: { optional: 'text' }, fix: 'text' },
      { name: 'model', type: { optional: 'text' }, fix: 'text' },
      {
        name: 'render',
        type: { optional: 'text' },
        fix: 'one of cloud, local',
        choice: { name: 'RenderPlace', values: ['cloud', 'local'] },
      },
      { name: 'greetingLanguage', type: { optional: 'text' }, fix: 'text', minChars: 1, maxChars: 35 },
      { name: 'greeting', type: { optional: 'text' }, fix: 'text', minChars: 1, maxChars: 500 },
      { name: 'width', type: { optional: 'text' }, fix: 'text' },
      { name: 'height', type: { optional: 'text' }, fix: 'text' },
      { name: 'title', type: { optional: 'text' }, fix: 'text' },
    ],
    fingerprint: [{ name: 'user', type: 'text', fix: 'text' }, { name: 'pepper', type: 'text', fix: 'text' }],
  },
  webhooks: {
    verify: [
      { name: 'body', type: 'bytes' },
      { name: 'headers', type: { map: 'text' }, fix: 'a map, each value text' },
      { name: 'secrets', type: { list: 'text' }, fix: 'a list, each item text' },
      {
        name: 'tolerance',
        type: { optional: 'float' },
        fix: 'a number of milliseconds',
        unit: 'ms',
        min: 1000,
        max: 86400000,
      },
      { name: 'now', type: { optional: 'float' }, fix: 'a number' },
    ],
    sign: [
      { name: 'body', type: 'bytes' },
      { name: 'secret', type: 'text', fix: 'text' },
      { name: 'timestamp', type: { optional: 'int' }, fix: 'a whole number' },
    ],
    parseSessionEvent: [
      { name: 'body', type: 'bytes' },
      { name: 'headers', type: { map: 'text' }, fix: 'a map, each value text' },
    ],
  },
};

/** What is read: each field's name, its name in what is read, and its type. */
const models = { AgentReadyData, AgentFailedData, VideoFailure, VideoJob, WebhookEvent, SessionEventData, SessionEvent };

module.exports = { methods, models };
