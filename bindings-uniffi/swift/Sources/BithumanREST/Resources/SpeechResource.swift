// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

import Foundation

extension BithumanClient {
    /// Speech from text. The vendor withdrew it on 2026-10-01: every call is an `EndpointRetiredError` since.
    public var speech: SpeechResource { SpeechResource(caller: caller) }
}

/// Speech from text. The vendor withdrew it on 2026-10-01: every call is an `EndpointRetiredError` since.
public struct SpeechResource: Sendable {
    let caller: Caller

    /// Says a text and answers with all of it.
    ///
    /// Credits: none.
    ///
    /// Operation: `synthesize_speech` (`POST /v1/tts`).
    ///
    /// Errors of its own: `ENDPOINT_RETIRED`, `VOICE_NOT_FOUND`.
    ///
    /// Retired by the service on 2026-10-01: make speech with a provider of your own.
    ///
    /// - Parameters:
    ///   - text: The words, 1 to 5000 characters. Limits: 1 to 5000 characters.
    ///   - voice: A voice that comes with the service, M1 to M5 or F1 to F5, or one from `listVoices`. Default: M1.
    ///   - voiceCode: The code of a voice that was designed. Wins over `voice` and `axes`. Limits: at least 1
    ///     character.
    ///   - axes: How far to bend the voice, by axis: from about -0.3 to 0.3, and 0 leaves it. `listAxes` names them.
    ///   - language: The language of the words. Default: en.
    ///   - totalSteps: How much care to take, 1 to 100: 5 is fast, 8 balanced, 12 good. Limits: 1 to 100. Default: 8.
    ///   - speed: How fast to speak, 0.7 to 2. Limits: 0.7 to 2. Default: 1.05.
    ///   - format: The form of the answer. Not for `stream`, which always gives samples. Default: wav.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    @available(*, deprecated, message: "Withdrawn by the service on 2026-10-01: make speech with a provider of your own.")
    public func synthesize(
        text: String,
        voice: String? = nil,
        voiceCode: String? = nil,
        axes: [String: Double]? = nil,
        language: SpeechLanguage? = nil,
        totalSteps: Int? = nil,
        speed: Double? = nil,
        format: SpeechFormat? = nil,
        options: RequestOptions? = nil
    ) async throws -> SpeechAudio {
        try await caller.call(
            "speech.synthesize",
            [
                "text": text,
                "voice": voice,
                "voice_code": voiceCode,
                "axes": axes,
                "language": language,
                "total_steps": totalSteps,
                "speed": speed,
                "format": format,
            ],
            options
        )
    }

    /// Says a text and answers with each piece as it is made. Speech that breaks off is an error, never a silent end.
    ///
    /// Retired by the service on 2026-10-01: make speech with a provider of your own.
    ///
    /// - Parameters:
    ///   - text: The words, 1 to 5000 characters. Limits: 1 to 5000 characters.
    ///   - voice: A voice that comes with the service, M1 to M5 or F1 to F5, or one from `listVoices`. Default: M1.
    ///   - voiceCode: The code of a voice that was designed. Wins over `voice` and `axes`. Limits: at least 1
    ///     character.
    ///   - axes: How far to bend the voice, by axis: from about -0.3 to 0.3, and 0 leaves it. `listAxes` names them.
    ///   - language: The language of the words. Default: en.
    ///   - totalSteps: How much care to take, 1 to 100: 5 is fast, 8 balanced, 12 good. Limits: 1 to 100. Default: 8.
    ///   - speed: How fast to speak, 0.7 to 2. Limits: 0.7 to 2. Default: 1.05.
    ///   - format: The form of the answer. Not for `stream`, which always gives samples. Default: wav.
    ///   - options: Settings of this call.
    /// - Returns: The items; reading them throws ``BithumanError``.
    public func stream(
        text: String,
        voice: String? = nil,
        voiceCode: String? = nil,
        axes: [String: Double]? = nil,
        language: SpeechLanguage? = nil,
        totalSteps: Int? = nil,
        speed: Double? = nil,
        format: SpeechFormat? = nil,
        options: RequestOptions? = nil
    ) -> Items<SpeechFrame> {
        caller.items(
            "speech.stream",
            [
                "text": text,
                "voice": voice,
                "voice_code": voiceCode,
                "axes": axes,
                "language": language,
                "total_steps": totalSteps,
                "speed": speed,
                "format": format,
            ],
            options
        )
    }

    /// Says a text, asked for in the words of a widespread interface.
    ///
    /// Credits: none.
    ///
    /// Operation: `create_speech` (`POST /v1/audio/speech`).
    ///
    /// Errors of its own: `ENDPOINT_RETIRED`.
    ///
    /// Retired by the service on 2026-10-01: make speech with a provider of your own.
    ///
    /// - Parameters:
    ///   - input: The words. Limits: at least 1 character.
    ///   - model: Any name: the service ignores it.
    ///   - voice: A voice of this service, not of another. Default: M1.
    ///   - responseFormat: The form of the answer, which can only be a WAV file. Limits: one of wav. Default: wav.
    ///   - speed: How fast to speak, 0.7 to 2. Limits: 0.7 to 2. Default: 1.05.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    @available(*, deprecated, message: "Withdrawn by the service on 2026-10-01: make speech with a provider of your own.")
    public func createOpenai(
        input: String,
        model: String? = nil,
        voice: String? = nil,
        responseFormat: SpeechFormat? = nil,
        speed: Double? = nil,
        options: RequestOptions? = nil
    ) async throws -> SpeechAudio {
        try await caller.call(
            "speech.create_openai",
            [
                "input": input,
                "model": model,
                "voice": voice,
                "response_format": responseFormat,
                "speed": speed,
            ],
            options
        )
    }

    /// Lists the voices.
    ///
    /// Credits: none.
    ///
    /// Operation: `list_voices` (`GET /v1/voices`).
    ///
    /// Errors of its own: `ENDPOINT_RETIRED`.
    ///
    /// Retired by the service on 2026-10-01: make speech with a provider of your own.
    ///
    /// - Parameters:
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    @available(*, deprecated, message: "Withdrawn by the service on 2026-10-01: make speech with a provider of your own.")
    public func listVoices(options: RequestOptions? = nil) async throws -> [Voice] {
        try await caller.call("speech.list_voices", [:], options)
    }

    /// Lists the qualities of a voice that can be bent.
    ///
    /// Credits: none.
    ///
    /// Operation: `list_voice_axes` (`GET /v1/studio/axes`).
    ///
    /// Errors of its own: `ENDPOINT_RETIRED`.
    ///
    /// Retired by the service on 2026-10-01: make speech with a provider of your own.
    ///
    /// - Parameters:
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    @available(*, deprecated, message: "Withdrawn by the service on 2026-10-01: make speech with a provider of your own.")
    public func listAxes(options: RequestOptions? = nil) async throws -> [VoiceAxis] {
        try await caller.call("speech.list_axes", [:], options)
    }

    /// Says a text in a voice that is being designed.
    ///
    /// Credits: none.
    ///
    /// Operation: `preview_voice` (`POST /v1/studio/preview`).
    ///
    /// Errors of its own: `ENDPOINT_RETIRED`.
    ///
    /// Retired by the service on 2026-10-01: make speech with a provider of your own.
    ///
    /// - Parameters:
    ///   - text: The words. Limits: at least 1 character.
    ///   - baseVoice: The voice to begin with.
    ///   - axes: How far to bend it, by axis: from about -0.3 to 0.3, and 0 leaves it.
    ///   - language: The language of the words. Default: en.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    @available(*, deprecated, message: "Withdrawn by the service on 2026-10-01: make speech with a provider of your own.")
    public func preview(
        text: String,
        baseVoice: BuiltinVoice,
        axes: [String: Double]? = nil,
        language: SpeechLanguage? = nil,
        options: RequestOptions? = nil
    ) async throws -> SpeechAudio {
        try await caller.call("speech.preview", ["text": text, "base_voice": baseVoice, "axes": axes, "language": language], options)
    }
}
