// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

// swift-format-ignore-file
import BithumanREST
import Foundation

struct SpeechDispatch: Dispatch {
    @available(*, deprecated)
    func run(_ method: String, _ client: BithumanClient, _ given: Given) async throws -> Outcome {
        switch method {
        case "synthesize":
            return .returned(try await client.speech.synthesize(text: given("text"), voice: given("voice"), voiceCode: given("voice_code"), axes: given("axes"), language: given("language"), totalSteps: given("total_steps"), speed: given("speed"), format: given("format"), options: given.options))
        case "stream":
            return try await gathered(client.speech.stream(text: given("text"), voice: given("voice"), voiceCode: given("voice_code"), axes: given("axes"), language: given("language"), totalSteps: given("total_steps"), speed: given("speed"), format: given("format"), options: given.options), given.take)
        case "create_openai":
            return .returned(try await client.speech.createOpenai(input: given("input"), model: given("model"), voice: given("voice"), responseFormat: given("response_format"), speed: given("speed"), options: given.options))
        case "list_voices":
            return .returned(try await client.speech.listVoices(options: given.options))
        case "list_axes":
            return .returned(try await client.speech.listAxes(options: given.options))
        case "preview":
            return .returned(try await client.speech.preview(text: given("text"), baseVoice: given("base_voice"), axes: given("axes"), language: given("language"), options: given.options))
        default: throw NotExpressible("no method \(method)")
        }
    }
}

extension SpeechLanguage: GivenEnum {}

extension SpeechFormat: GivenEnum {}

extension VoiceKind: GivenEnum {}

extension BuiltinVoice: GivenEnum {}
