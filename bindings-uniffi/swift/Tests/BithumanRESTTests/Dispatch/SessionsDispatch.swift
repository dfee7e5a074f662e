// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

// swift-format-ignore-file
import BithumanREST
import Foundation

struct SessionsDispatch: Dispatch {
    func run(_ method: String, _ client: BithumanClient, _ given: Given) async throws -> Outcome {
        switch method {
        case "list":
            return .returned(try await client.sessions.list(window: given("window"), kind: given("kind"), limit: given("limit"), options: given.options))
        case "get_transcript":
            return .returned(try await client.sessions.getTranscript(given("session_id"), options: given.options))
        case "terminate":
            return .returned(try await client.sessions.terminate(given("session_id"), reason: given("reason"), options: given.options))
        case "revoke_all":
            return .returned(try await client.sessions.revokeAll(reason: given("reason"), options: given.options))
        case "start_cloud_avatar":
            return .returned(try await client.sessions.startCloudAvatar(livekitURL: given("livekit_url"), livekitToken: given("livekit_token"), roomName: given("room_name"), agentID: given("agent_id"), image: given("image"), model: given("model"), mode: given("mode"), options: given.options))
        case "get_cloud":
            return .returned(try await client.sessions.getCloud(given("session_id"), options: given.options))
        case "end_cloud":
            return .returned(try await client.sessions.endCloud(given("session_id"), options: given.options))
        default: throw NotExpressible("no method \(method)")
        }
    }
}

extension SessionWindow: GivenEnum {}

extension SessionKind: GivenEnum {}

extension SessionStatus: GivenEnum {}

extension Speaker: GivenEnum {}

extension CloudMode: GivenEnum {}

extension CloudStatus: GivenEnum {}
