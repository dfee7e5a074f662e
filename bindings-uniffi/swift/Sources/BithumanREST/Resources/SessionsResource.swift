// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

import Foundation

extension BithumanClient {
    /// Sessions with agents: what runs, what was said, and how to end it.
    public var sessions: SessionsResource { SessionsResource(caller: caller) }
}

/// Sessions with agents: what runs, what was said, and how to end it.
public struct SessionsResource: Sendable {
    let caller: Caller

    /// Lists sessions, with what they cost the account now.
    ///
    /// Credits: none.
    ///
    /// Operation: `list_sessions` (`GET /v2/{user_id}/runtime-sessions`).
    ///
    /// - Parameters:
    ///   - window: How long ago. Default: all.
    ///   - kind: Where they run. Default: all.
    ///   - limit: The most to list, 1 to 200. There are no pages. Limits: 1 to 200. Default: 50.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func list(
        window: SessionWindow? = nil,
        kind: SessionKind? = nil,
        limit: Int? = nil,
        options: RequestOptions? = nil
    ) async throws -> SessionList {
        try await caller.call("sessions.list", ["window": window, "kind": kind, "limit": limit], options)
    }

    /// Fetches what was said in a session. Sessions on machines of your own have nothing to read.
    ///
    /// Credits: none.
    ///
    /// Operation: `list_session_messages` (`GET /v2/{user_id}/runtime-sessions/{session_id}/messages`).
    ///
    /// - Parameters:
    ///   - sessionID: The session's id.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func getTranscript(_ sessionID: String, options: RequestOptions? = nil) async throws -> Transcript {
        try await caller.call("sessions.get_transcript", ["session_id": sessionID], options)
    }

    /// Ends one session. It takes no slot and is not billed any more.
    ///
    /// A conversation in the service's cloud is over at once; an avatar in a room of your own leaves within about a
    /// minute; of a session on a machine of your own only the record is closed.
    ///
    /// Credits: none.
    ///
    /// Operation: `terminate_session` (`POST /v2/{user_id}/runtime-sessions/{session_id}/terminate`).
    ///
    /// - Parameters:
    ///   - sessionID: The session's id.
    ///   - reason: The reason, for the record.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func terminate(_ sessionID: String, reason: String? = nil, options: RequestOptions? = nil) async throws -> SessionTermination {
        try await caller.call("sessions.terminate", ["session_id": sessionID, "reason": reason], options)
    }

    /// Suspends every key of the account for sessions: an emergency brake. All sessions end within about 5 minutes.
    ///
    /// Only making a new key (`apiKeys.create`) lifts it.
    ///
    /// Credits: none.
    ///
    /// Operation: `revoke_runtime_keys` (`POST /v2/{user_id}/runtime/revoke-all`).
    ///
    /// - Parameters:
    ///   - reason: The reason, for the record.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func revokeAll(reason: String? = nil, options: RequestOptions? = nil) async throws -> SessionRevocation {
        try await caller.call("sessions.revoke_all", ["reason": reason], options)
    }

    /// Sends an avatar, rendered in the service's cloud, to a LiveKit room of your own.
    ///
    /// It is billed by the minute from now on: end it with `endCloud`. A request that breaks off is not repeated,
    /// because a second avatar might come: an `OutcomeUnknownError` says so.
    ///
    /// - Parameters:
    ///   - livekitURL: The address of the LiveKit server, beginning with `wss://`. Limits: at least 1 character.
    ///   - livekitToken: A join token of that server for the identity `bithuman-avatar-agent` of kind agent, with the
    ///     attribute `lk.publish_on_behalf` set to the identity that sends the sound. Limits: at least 1 character.
    ///   - roomName: The room to join. Limits: at least 1 character.
    ///   - agentID: The code of an agent of yours. Limits: at least 1 character.
    ///   - image: A portrait instead of an agent, for `expression-1` only: an address, base64 or a data address of a
    ///     JPEG or PNG. Limits: at least 1 character.
    ///   - model: The model to run, which the agent must have. Better named than left to the service. Limits: one of
    ///     essence-1, essence-2, expression-1, expression-2.
    ///   - mode: What it is rendered on. Default: gpu.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func startCloudAvatar(
        livekitURL: String,
        livekitToken: String,
        roomName: String,
        agentID: String? = nil,
        image: String? = nil,
        model: ModelName? = nil,
        mode: CloudMode? = nil,
        options: RequestOptions? = nil
    ) async throws -> CloudAvatar {
        try await caller.call(
            "sessions.start_cloud_avatar",
            [
                "livekit_url": livekitURL,
                "livekit_token": livekitToken,
                "room_name": roomName,
                "agent_id": agentID,
                "image": image,
                "model": model,
                "mode": mode,
            ],
            options
        )
    }

    /// Fetches the session of a cloud avatar.
    ///
    /// Credits: none.
    ///
    /// Operation: `get_cloud_session` (`GET /v1/runtime-sessions/{session_id}`).
    ///
    /// - Parameters:
    ///   - sessionID: The session's id, which begins with `cs_`.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func getCloud(_ sessionID: String, options: RequestOptions? = nil) async throws -> CloudSession {
        try await caller.call("sessions.get_cloud", ["session_id": sessionID], options)
    }

    /// Ends the session of a cloud avatar. It is not billed any more; the avatar leaves within about a minute. Doing it
    /// again is fine.
    ///
    /// Credits: none.
    ///
    /// Operation: `end_cloud_session` (`POST /v1/runtime-sessions/{session_id}/end`).
    ///
    /// - Parameters:
    ///   - sessionID: The session's id, which begins with `cs_`.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func endCloud(_ sessionID: String, options: RequestOptions? = nil) async throws -> CloudSession {
        try await caller.call("sessions.end_cloud", ["session_id": sessionID], options)
    }
}
