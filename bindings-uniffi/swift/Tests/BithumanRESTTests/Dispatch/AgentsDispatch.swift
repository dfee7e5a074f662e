// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

// swift-format-ignore-file
import BithumanREST
import Foundation

struct AgentsDispatch: Dispatch {
    func run(_ method: String, _ client: BithumanClient, _ given: Given) async throws -> Outcome {
        switch method {
        case "generate":
            return .returned(try await client.agents.generate(model: given("model"), prompt: given("prompt"), image: given("image"), audio: given("audio"), aspectRatio: given("aspect_ratio"), framing: given("framing"), transparency: given("transparency"), agentID: given("agent_id"), options: given.options))
        case "create":
            return try await followed(given) { try await client.agents.create(model: given("model"), prompt: given("prompt"), image: given("image"), audio: given("audio"), aspectRatio: given("aspect_ratio"), framing: given("framing"), transparency: given("transparency"), agentID: given("agent_id"), options: given.options) }
        case "create_model":
            return try await followed(given) { try await client.agents.createModel(given("code"), model: given("model"), options: given.options) }
        case "resume":
            return try await followed(given) { try client.agents.resume(given("token")) }
        case "get_status":
            return .returned(try await client.agents.getStatus(given("agent_id"), options: given.options))
        case "list":
            return try await gathered(client.agents.list(pageSize: given("page_size"), offset: given("offset"), status: given("status"), options: given.options), given.take)
        case "get":
            return .returned(try await client.agents.get(given("code"), options: given.options))
        case "update":
            return .returned(try await client.agents.update(given("code"), systemPrompt: given("system_prompt"), providers: given("providers"), options: given.options))
        case "delete":
            return .returned(try await client.agents.delete(given("code"), options: given.options))
        case "add_model":
            return .returned(try await client.agents.addModel(given("code"), model: given("model"), options: given.options))
        case "speak":
            return .returned(try await client.agents.speak(given("code"), message: given("message"), roomID: given("room_id"), options: given.options))
        case "add_context":
            return .returned(try await client.agents.addContext(given("code"), context: given("context"), contextType: given("context_type"), roomID: given("room_id"), options: given.options))
        case "wait":
            return .returned(try await client.agents.wait(given("code"), interval: given("interval"), timeout: given("timeout"), options: given.options))
        case "watch":
            return try await gathered(client.agents.watch(given("code"), interval: given("interval"), timeout: given("timeout"), options: given.options), given.take)
        case "list_sessions":
            return .returned(try await client.agents.listSessions(given("code"), options: given.options))
        default: throw NotExpressible("no method \(method)")
        }
    }
}

extension ProviderSelection: Givable {
    init(given value: JSONValue) throws {
        let given = try Given(record: value)
        try self.init(mode: given("mode"), providerID: given("provider_id"))
    }
}

extension AgentProviders: Givable {
    init(given value: JSONValue) throws {
        let given = try Given(record: value)
        try self.init(llm: given("llm"), stt: given("stt"), tts: given("tts"), realtime: given("realtime"))
    }
}

extension GenerateModel: GivenEnum {}

extension AspectRatio: GivenEnum {}

extension Framing: GivenEnum {}

extension AgentStatus: GivenEnum {}

extension ModelName: GivenEnum {}

extension ModelState: GivenEnum {}

extension GenerationStep: GivenEnum {}

extension ProviderMode: GivenEnum {}

extension AdditionStatus: GivenEnum {}

extension ContextType: GivenEnum {}

extension RoomMatch: GivenEnum {}
