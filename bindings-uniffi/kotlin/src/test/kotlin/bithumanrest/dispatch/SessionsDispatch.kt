// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.support.*

object SessionsDispatch : Dispatch {
    override suspend fun run(method: String, client: BithumanClient, given: Given): Outcome = when (method) {
        "list" -> Outcome.Returned(
            client.sessions.list(
                window = given.read("window") { optional { SessionWindow.of(text()) } },
                kind = given.read("kind") { optional { SessionKind.of(text()) } },
                limit = given.read("limit") { optional { int() } },
                options = given.options,
            ),
        )

        "get_transcript" -> Outcome.Returned(
            client.sessions.getTranscript(
                given.read("session_id") { text() },
                options = given.options,
            ),
        )

        "terminate" -> Outcome.Returned(
            client.sessions.terminate(
                given.read("session_id") { text() },
                reason = given.read("reason") { optional { text() } },
                options = given.options,
            ),
        )

        "revoke_all" -> Outcome.Returned(
            client.sessions.revokeAll(
                reason = given.read("reason") { optional { text() } },
                options = given.options,
            ),
        )

        "start_cloud_avatar" -> Outcome.Returned(
            client.sessions.startCloudAvatar(
                livekitUrl = given.read("livekit_url") { text() },
                livekitToken = given.read("livekit_token") { text() },
                roomName = given.read("room_name") { text() },
                agentId = given.read("agent_id") { optional { text() } },
                image = given.read("image") { optional { text() } },
                model = given.read("model") { optional { ModelName.of(text()) } },
                mode = given.read("mode") { optional { CloudMode.of(text()) } },
                options = given.options,
            ),
        )

        "get_cloud" -> Outcome.Returned(
            client.sessions.getCloud(
                given.read("session_id") { text() },
                options = given.options,
            ),
        )

        "end_cloud" -> Outcome.Returned(
            client.sessions.endCloud(
                given.read("session_id") { text() },
                options = given.options,
            ),
        )

        else -> notExpressible("no method $method")
    }
}
