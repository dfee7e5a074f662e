// @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Do not edit.
'use strict';

/** Each resource's class, loaded when it is first used. */
module.exports = {
  agents: () => require('./agents.js').Agents,
  models: () => require('./models.js').Models,
  dynamics: () => require('./dynamics.js').Dynamics,
  video: () => require('./video.js').Video,
  jobs: () => require('./jobs.js').Jobs,
  speech: () => require('./speech.js').Speech,
  files: () => require('./files.js').Files,
  account: () => require('./account.js').Account,
  limits: () => require('./limits.js').Limits,
  embed: () => require('./embed.js').Embed,
  tokens: () => require('./tokens.js').Tokens,
  realtime: () => require('./realtime.js').Realtime,
  webhooks: () => require('./webhooks.js').Webhooks,
  apiKeys: () => require('./api-keys.js').ApiKeys,
  sessions: () => require('./sessions.js').Sessions,
  organizations: () => require('./organizations.js').Organizations,
  providers: () => require('./providers.js').Providers,
  knowledge: () => require('./knowledge.js').Knowledge,
  selfHosting: () => require('./self-hosting.js').SelfHosting,
  status: () => require('./status.js').Status,
};
