// @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Do not edit.
'use strict';

const { call } = require('../call.js');

/** Sessions with agents: what runs, what was said, and how to end it. */
class Sessions {
  #core;

  constructor(core) {
    this.#core = core;
  }

  /** Lists sessions, with what they cost the account now. */
  list(params, options) {
    return call(this.#core, 'sessions.list', { ...params }, options);
  }

  /** Fetches what was said in a session. Sessions on machines of your own have nothing to read. */
  getTranscript(sessionId, options) {
    return call(this.#core, 'sessions.get_transcript', { sessionId }, options);
  }

  /** Ends one session. It takes no slot and is not billed any more. */
  terminate(sessionId, params, options) {
    return call(this.#core, 'sessions.terminate', { ...params, sessionId }, options);
  }

  /** Suspends every key of the account for sessions: an emergency brake. All sessions end within about 5 minutes. */
  revokeAll(params, options) {
    return call(this.#core, 'sessions.revoke_all', { ...params }, options);
  }

  /** Sends an avatar, rendered in the service's cloud, to a LiveKit room of your own. */
  startCloudAvatar(params, options) {
    return call(this.#core, 'sessions.start_cloud_avatar', { ...params }, options);
  }

  /** Fetches the session of a cloud avatar. */
  getCloud(sessionId, options) {
    return call(this.#core, 'sessions.get_cloud', { sessionId }, options);
  }

  /**
   * Ends the session of a cloud avatar. It is not billed any more; the avatar leaves within about a minute.
   * Doing it again is fine.
   */
  endCloud(sessionId, options) {
    return call(this.#core, 'sessions.end_cloud', { sessionId }, options);
  }
}

module.exports = { Sessions };
