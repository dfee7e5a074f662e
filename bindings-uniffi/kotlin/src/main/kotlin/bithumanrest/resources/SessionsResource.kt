// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.internal.Caller
import bithumanrest.internal.list

/** Sessions with agents: what runs, what was said, and how to end it. */
public class SessionsResource internal constructor(private val caller: Caller) {
    /**
     * Lists sessions, with what they cost the account now.
     *
     * Credits: none.
     *
     * Operation: `list_sessions` (`GET /v2/{user_id}/runtime-sessions`).
     *
     * @param window How long ago. Default: all.
     * @param kind Where they run. Default: all.
     * @param limit The most to list, 1 to 200. There are no pages. Limits: 1 to 200. Default: 50.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun list(
        window: SessionWindow? = null,
        kind: SessionKind? = null,
        limit: Long? = null,
        options: RequestOptions? = null,
    ): SessionList = caller.call("sessions.list", options, "window" to window, "kind" to kind, "limit" to limit) { SessionList.read(this) }

    /**
     * Fetches what was said in a session. Sessions on machines of your own have nothing to read.
     *
     * Credits: none.
     *
     * Operation: `list_session_messages` (`GET /v2/{user_id}/runtime-sessions/{session_id}/messages`).
     *
     * @param sessionId The session's id.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun getTranscript(sessionId: String, options: RequestOptions? = null): Transcript =
        caller.call("sessions.get_transcript", options, "session_id" to sessionId) { Transcript.read(this) }

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
     * @param reason The reason, for the record.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun terminate(sessionId: String, reason: String? = null, options: RequestOptions? = null): SessionTermination =
        caller.call("sessions.terminate", options, "session_id" to sessionId, "reason" to reason) { SessionTermination.read(this) }

    /**
     * Suspends every key of the account for sessions: an emergency brake. All sessions end within about 5 minutes.
     *
     * Only making a new key (`apiKeys.create`) lifts it.
     *
     * Credits: none.
     *
     * Operation: `revoke_runtime_keys` (`POST /v2/{user_id}/runtime/revoke-all`).
     *
     * @param reason The reason, for the record.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun revokeAll(reason: String? = null, options: RequestOptions? = null): SessionRevocation =
        caller.call("sessions.revoke_all", options, "reason" to reason) { SessionRevocation.read(this) }

    /**
     * Sends an avatar, rendered in the service's cloud, to a LiveKit room of your own.
     *
     * It is billed by the minute from now on: end it with `endCloud`. A request that breaks off is not repeated,
     * because a second avatar might come: an `OutcomeUnknownError` says so.
     *
     * @param livekitUrl The address of the LiveKit server, beginning with `wss://`. Limits: at least 1
     *   character.
     * @param livekitToken A join token of that server for the identity `bithuman-avatar-agent` of kind agent,
     *   with the attribute `lk.publish_on_behalf` set to the identity that sends the sound. Limits: at least 1
     *   character.
     * @param roomName The room to join. Limits: at least 1 character.
     * @param agentId The code of an agent of yours. Limits: at least 1 character.
     * @param image A portrait instead of an agent, for `expression-1` only: an address, base64 or a data address
     *   of a JPEG or PNG. Limits: at least 1 character.
     * @param model The model to run, which the agent must have. Better named than left to the service. Limits:
     *   one of essence-1, essence-2, expression-1, expression-2.
     * @param mode What it is rendered on. Default: gpu.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun startCloudAvatar(
        livekitUrl: String,
        livekitToken: String,
        roomName: String,
        agentId: String? = null,
        image: String? = null,
        model: ModelName? = null,
        mode: CloudMode? = null,
        options: RequestOptions? = null,
    ): CloudAvatar = caller.call(
        "sessions.start_cloud_avatar",
        options,
        "livekit_url" to livekitUrl,
        "livekit_token" to livekitToken,
        "room_name" to roomName,
        "agent_id" to agentId,
        "image" to image,
        "model" to model,
        "mode" to mode,
    ) { CloudAvatar.read(this) }

    /**
     * Fetches the session of a cloud avatar.
     *
     * Credits: none.
     *
     * Operation: `get_cloud_session` (`GET /v1/runtime-sessions/{session_id}`).
     *
     * @param sessionId The session's id, which begins with `cs_`.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun getCloud(sessionId: String, options: RequestOptions? = null): CloudSession =
        caller.call("sessions.get_cloud", options, "session_id" to sessionId) { CloudSession.read(this) }

    /**
     * Ends the session of a cloud avatar. It is not billed any more; the avatar leaves within about a minute.
     * Doing it again is fine.
     *
     * Credits: none.
     *
     * Operation: `end_cloud_session` (`POST /v1/runtime-sessions/{session_id}/end`).
     *
     * @param sessionId The session's id, which begins with `cs_`.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun endCloud(sessionId: String, options: RequestOptions? = null): CloudSession =
        caller.call("sessions.end_cloud", options, "session_id" to sessionId) { CloudSession.read(this) }
}
